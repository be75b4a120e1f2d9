"""One list of kinds: what is added to it is read from folders, archives and the web."""

from collections.abc import Iterator

import pytest

from index.formats import registry
from index.formats.registry import FORMATS, Format, served_format
from index.formats.sandbox import pool
from index.sources import FolderSource
from index.sources.web.page_store import PageStore
from index.sources.web.refreshing import Refresher
from index.sources.web.web_source import WebSource
from tests.fakes.kinds import read_loud
from tests.index.formats import files
from tests.site.server import Answer, serving

SAID = b"the harbour is open."


@pytest.fixture(params=[True, False], ids=["in the sandbox", "here"])
def loud(request, monkeypatch) -> Iterator[Format]:
    reader = f"{read_loud.__module__}:{read_loud.__name__}"
    row = Format("loud", (".loud",), ("text/x-loud",), reader, request.param, markup="md")
    monkeypatch.setattr(registry, "FORMATS", (*FORMATS, row))
    pool._sandboxes.cache_clear()  # the next one imports that reader
    yield row
    pool._sandboxes.cache_clear()


def read(items) -> dict[str, str]:
    articles = [item.read().article for item in items]
    assert {article.markup for article in articles} == {"md"}
    return {article.article_id: article.text for article in articles}


@pytest.mark.usefixtures("loud")
def test_a_new_kind_is_read_from_a_folder_and_from_archives_there(tmp_path):
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.loud").write_bytes(SAID)
    (folder / "b.zip").write_bytes(files.zipped({"c.LOUD": SAID}))
    found = read(FolderSource(folder, tmp_path / "unpacked").items({}))
    assert found == dict.fromkeys(["a.loud", "b.zip/c.LOUD"], SAID.decode().upper())


@pytest.mark.usefixtures("loud")
@pytest.mark.parametrize(
    ("path", "media_type"),
    [("/a", "text/x-loud"), ("/a.loud", "application/octet-stream")],
)
def test_a_new_kind_is_read_from_the_web(tmp_path, fetcher, path, media_type):
    answers = {"/robots.txt": Answer(status=404), path: Answer(SAID, media_type)}
    with serving(answers) as site:
        store = PageStore(tmp_path / "pages.db")
        assert Refresher(fetcher, store).refresh("s", "page", site.at(path)).new == 1
        found = read(WebSource("s", store).items({}))
    assert found == {site.at(path): SAID.decode().upper()}


def test_an_archive_is_unpacked_again_when_another_kind_is_read(tmp_path, monkeypatch):
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "b.zip").write_bytes(files.zipped({"c.loud": SAID}))
    source = FolderSource(folder, tmp_path / "unpacked")
    (skipped,) = source.items({})
    assert skipped.reason == "not a kind of file that is read"
    row = Format("loud", (".loud",), (), f"{read_loud.__module__}:{read_loud.__name__}")
    monkeypatch.setattr(registry, "FORMATS", (*FORMATS, row))
    assert [item.article_id for item in source.items({})] == ["b.zip/c.loud"]


@pytest.mark.parametrize(
    ("media_type", "path", "body", "name"),
    [
        ("text/html", "/a.csv", b"", "html"),
        ("text/csv", "/export", b"", "csv"),
        ("text/plain", "/a", b"", "text"),
        ("text/plain", "/a.csv", b"", "csv"),
        ("text/plain", "/README.md", b"", "markdown"),
        ("text/plain", "/a.html", b"<p>shown as it is written", "text"),
        ("application/octet-stream", "/a.PDF", b"", "pdf"),
        ("application/octet-stream", "/a", b"%PDF-1.4", "pdf"),
        ("application/octet-stream", "/a.exe", b"MZ", None),
        ("application/vnd.ms-excel", "/a.csv", b"", "csv"),
        ("application/vnd.ms-excel", "/a.xls", b"", None),
        ("application/zip", "/a.docx", b"PK", "word"),
        ("", "/a", b"%PDF-1.4", "pdf"),
        ("", "/a", b"<!doctype html>", "html"),
        ("", "/a", b"Text.", "text"),
    ],
)
def test_the_kind_of_a_page_is_what_its_server_says_or_else_its_address(
    media_type, path, body, name
):
    found = served_format(media_type, path, body)
    assert (found.name if found else None) == name


def test_no_ending_and_no_media_type_stands_in_two_rows():
    for named in ("endings", "types"):
        told = [each for row in FORMATS for each in getattr(row, named)]
        assert len(told) == len(set(told))
