"""A folder of files as a source."""

import os
import pickle
import time
from pathlib import Path

import pytest

from index.errors import CorpusError
from index.model import Skipped
from index.sources import FolderSource
from tests.index.corpora import BBC, SEEDS, STARTER

YESTERDAY = time.time() - 86_400


def write(folder: Path, article_id: str, text: str = "Some text.") -> Path:
    path = folder / article_id
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    os.utime(path, (YESTERDAY, YESTERDAY))
    return path


def skipped(folder: Path) -> dict[str, str]:
    found = FolderSource(folder).items({})
    return {each.name: each.reason for each in found if isinstance(each, Skipped)}


def listed(folder: Path) -> list[str]:
    found = FolderSource(folder).items({})
    return [each.article_id for each in found if not isinstance(each, Skipped)]


@pytest.fixture
def settled(monkeypatch):
    """Let two minutes pass, so that files written by the test no longer count as fresh."""
    later = time.time_ns() + 120 * 10**9
    monkeypatch.setattr(time, "time_ns", lambda: later)


def test_articles_come_in_the_order_of_their_identifiers(tmp_path):
    names = ["b.txt", "a/z.md", "a.txt", "a-b/c.txt", "a/b/c.txt", "é.txt", "Z.TXT"]
    for name in names:
        write(tmp_path, name)
    assert listed(tmp_path) == sorted(names)


def test_a_missing_folder_is_an_error_that_says_what_to_do(tmp_path):
    with pytest.raises(CorpusError, match="create it and put articles there, or set ARTICLES_DIR"):
        listed(tmp_path / "missing")


def test_an_item_can_be_read_in_another_process(tmp_path):
    write(tmp_path, "a/b.txt", "Title\n\nText.\n")
    (item,) = FolderSource(tmp_path).items({})
    article = pickle.loads(pickle.dumps(item)).read().article  # noqa: S301 (our own bytes)
    assert (article.article_id, article.title) == ("a/b.txt", "Title")


def test_an_unchanged_file_is_not_opened_again(tmp_path, settled):
    path = write(tmp_path, "a.txt", "Some text.")
    (first,) = FolderSource(tmp_path).items({})
    write(tmp_path, "a.txt", "Same size!")
    (second,) = FolderSource(tmp_path).items({"a.txt": first.version})
    assert second == first
    path.write_text("Another size")
    (third,) = FolderSource(tmp_path).items({"a.txt": first.version})
    assert third.version.digest != first.version.digest


def test_a_changed_file_has_another_digest(tmp_path, settled):
    path = write(tmp_path, "a.txt", "Some text.")
    (first,) = FolderSource(tmp_path).items({})
    path.write_text("Same size!")
    (second,) = FolderSource(tmp_path).items({"a.txt": first.version})
    assert second.version.digest != first.version.digest


def test_a_file_that_was_only_touched_keeps_its_digest(tmp_path, settled):
    path = write(tmp_path, "a.txt")
    (first,) = FolderSource(tmp_path).items({})
    os.utime(path, (1, 1))
    (second,) = FolderSource(tmp_path).items({"a.txt": first.version})
    assert second.version.digest == first.version.digest
    assert second.version.stamp != first.version.stamp


def test_a_file_written_a_moment_ago_is_not_trusted_by_its_time(tmp_path):
    write(tmp_path, "a.txt")
    (item,) = FolderSource(tmp_path).items({})
    assert item.version.stamp == ""


def test_what_is_no_article_is_reported_and_the_rest_is_listed(tmp_path):
    write(tmp_path, "good.txt")
    write(tmp_path, ".hidden.txt")
    write(tmp_path, ".git/config.txt")
    write(tmp_path, "picture.jpg")
    write(tmp_path, "minutes.doc")
    outside = write(tmp_path.parent, f"{tmp_path.name}-outside.txt")
    (tmp_path / "link.txt").symlink_to(outside)
    (tmp_path / "loop").symlink_to(tmp_path)
    os.mkfifo(tmp_path / "pipe.txt")
    with write(tmp_path, "huge.txt").open("r+b") as file:
        file.truncate(30_000_000)
    assert listed(tmp_path) == ["good.txt"]
    assert skipped(tmp_path) == {
        "huge.txt": "too large: 30,000,000 bytes; the limit is 20,000,000",
        "link.txt": "a link: put the file itself there",
        "loop": "a link: put the file itself there",
        "picture.jpg": "not a kind of file that is read",
        "minutes.doc": "not a kind of file that is read: save it as .docx",
        "pipe.txt": "no regular file",
    }


def test_a_folder_of_drafts_is_reported_and_not_read(tmp_path):
    write(tmp_path, "posts/a.md")
    write(tmp_path, "posts/_drafts/b.md")
    assert listed(tmp_path) == ["posts/a.md"]
    assert skipped(tmp_path) == {"posts/_drafts": "drafts"}


def test_a_name_that_is_not_utf_8_is_reported(tmp_path):
    (tmp_path / os.fsdecode(b"\xff.txt")).write_text("text")
    assert skipped(tmp_path) == {"\\udcff.txt": "its name is not UTF-8: rename it"}


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_what_may_not_be_read_is_reported(tmp_path):
    write(tmp_path, "secret.txt").chmod(0)
    write(tmp_path, "closed/a.txt").parent.chmod(0)
    assert skipped(tmp_path) == {
        "closed/": "can't be listed: Permission denied",
        "secret.txt": "can't be read: Permission denied",
    }


def test_the_line_that_the_web_site_left_in_the_starter_article_is_omitted():
    items = {item.article_id: item for item in FolderSource(SEEDS).items({})}
    article = items[STARTER].read().article
    title, furniture = article.omitted
    assert article.title.startswith("S-400 purchase is a concern for other NATO members")
    assert (title.start, title.reason) == (0, "title")
    assert furniture.reason == "site furniture"
    assert article.text[furniture.start :].startswith("This block is broken or missing.")
    assert furniture.end == len(article.text)


@pytest.mark.skipif(not BBC.is_dir(), reason="the BBC articles are not here")
def test_all_of_the_bbc_articles_are_read_and_the_one_that_is_not_utf_8_is_named():
    warned = {}
    count = 0
    for item in FolderSource(BBC).items({}):
        assert not isinstance(item, Skipped)
        reading = item.read()
        count += 1
        assert reading.article.omitted[0].reason == "title"
        if reading.warnings:
            warned[item.article_id] = reading.warnings
    assert count == 2225
    assert warned == {"sport/199.txt": ("not UTF-8 (byte A3 at 257); read as Windows-1252",)}
