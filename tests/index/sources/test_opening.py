"""Files are opened as they were listed: what takes their place a moment later is not read."""

import io
import os
import stat
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from index import Library, Reindexing, Store, open_index
from index.errors import UnseenError
from index.sources import FolderSource, folder
from index.sources.opening import ListedFile
from tests.index.corpora import write
from tests.index.formats import files

TOKEN = "The token is 123456:SECRET."


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    return write(tmp_path / "articles", {"x.txt": "Tea is hot.", "sub/y.txt": "Rain is wet."})


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    return write(tmp_path / "outside", {"x.txt": TOKEN, "y.txt": TOKEN})


def link(path: Path, outside: Path) -> None:
    path.symlink_to(outside / "x.txt")


def pipe(path: Path, _: Path) -> None:
    os.mkfifo(path)


def device(path: Path, _: Path) -> None:
    path.symlink_to("/dev/zero")


def other_file(path: Path, outside: Path) -> None:
    (outside / "x.txt").rename(path)


def directory(path: Path, _: Path) -> None:
    path.mkdir()


def nothing(_: Path, __: Path) -> None:
    pass


@pytest.mark.parametrize("put", [link, pipe, device, other_file, directory, nothing])
@pytest.mark.timeout(20)
def test_what_takes_the_place_of_a_listed_file_is_not_read(
    articles: Path, outside: Path, put: Callable[[Path, Path], None]
) -> None:
    items = {item.article_id: item for item in FolderSource(articles).items({})}
    (articles / "x.txt").unlink()
    put(articles / "x.txt", outside)
    with pytest.raises(UnseenError):
        items["x.txt"].read()
    assert items["sub/y.txt"].read().article.text == "Rain is wet."


def test_a_file_below_a_folder_that_became_a_link_is_not_read(
    articles: Path, outside: Path
) -> None:
    items = {item.article_id: item for item in FolderSource(articles).items({})}
    (articles / "sub").rename(articles.with_name("away"))
    (articles / "sub").symlink_to(outside)
    with pytest.raises(UnseenError, match="another file by now"):
        items["sub/y.txt"].read()


def test_a_folder_that_becomes_a_link_while_it_is_listed_is_not_listed(
    articles: Path, outside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = folder.open_folder

    def replaced_before(name: str, within: int | None = None) -> int:
        if name == "sub":
            (articles / "sub").rename(articles.with_name("away"))
            (articles / "sub").symlink_to(outside)
        return opened(name, within)

    monkeypatch.setattr(folder, "open_folder", replaced_before)
    skipped, item = FolderSource(articles).items({})
    assert (item.article_id, skipped.name, skipped.unseen) == ("x.txt", "sub/", True)


def test_what_took_the_place_of_an_article_leaves_its_last_version(
    tmp_path: Path, articles: Path, outside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def reindex():
        return Reindexing(Library(articles, tmp_path / "data"), Store(tmp_path / "data")).run()

    def replaced_after(self: ListedFile, most: int) -> bytes:
        data = read(self, most)
        if self.path.endswith("x.txt") and not (articles / "x.txt").is_symlink():
            (articles / "x.txt").unlink()
            (articles / "x.txt").symlink_to(outside / "x.txt")
        return data

    reindex()
    (articles / "x.txt").write_text("Tea is cold.")
    read = ListedFile.read
    monkeypatch.setattr(ListedFile, "read", replaced_after)
    report = reindex()
    assert (report.articles, report.removed) == (2, 0)
    assert open_index(tmp_path / "data").article("x.txt").text == "Tea is hot."
    assert [(each.name, each.unseen) for each in report.skipped] == [("x.txt", True)]
    report = reindex()
    assert (report.articles, report.removed) == (1, 1)
    assert [each.reason for each in report.skipped] == ["a link: put the file itself there"]


@pytest.mark.parametrize("name", ["a.zip", "a.tgz", "a.mbox", "a.jsonl"])
def test_an_archive_that_was_replaced_by_a_link_after_it_was_listed_is_not_unpacked(
    tmp_path: Path, articles: Path, outside: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    (articles / name).write_bytes(b"")
    (outside / name).write_bytes(
        {
            "a.zip": files.zipped({"a.txt": TOKEN}),
            "a.tgz": packed("a.txt", TOKEN),
            "a.mbox": b"From x\n" + files.mail(TOKEN),
            "a.jsonl": b'{"text": "%s"}' % TOKEN.encode(),
        }[name]
    )
    stamp = folder._stamp

    def replaced_before(*arguments: object) -> str:
        if (articles / name).exists() and not (articles / name).is_symlink():
            (articles / name).unlink()
            (articles / name).symlink_to(outside / name)
        return stamp(*arguments)

    monkeypatch.setattr(folder, "_stamp", replaced_before)
    found = list(FolderSource(articles, tmp_path / "unpacked").items({}))
    assert [each.name for each in found if not hasattr(each, "article_id")] == [name]
    assert not [path for path in tmp_path.rglob("unpacked/**/*") if path.is_file()]


def packed(name: str, text: str, kind: bytes = tarfile.REGTYPE) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as archive:
        info = tarfile.TarInfo(name)
        info.type, info.size = kind, len(text) if kind == tarfile.REGTYPE else 0
        archive.addfile(info, io.BytesIO(text.encode()))
    return out.getvalue()


@pytest.mark.parametrize("kind", [stat.S_IFIFO, stat.S_IFCHR, stat.S_IFBLK, stat.S_IFSOCK])
def test_a_member_of_a_zip_that_is_a_pipe_a_device_or_a_socket_is_left_in_it(
    tmp_path: Path, articles: Path, kind: int
) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        info = zipfile.ZipInfo("a.txt")
        info.external_attr = (kind | 0o644) << 16
        archive.writestr(info, "Tea is hot.")
    (articles / "a.zip").write_bytes(out.getvalue())
    skipped, *_ = FolderSource(articles, tmp_path / "unpacked").items({})
    assert (skipped.name, skipped.reason) == ("a.zip/a.txt", "no regular file")


def test_a_folder_of_articles_that_is_a_link_itself_is_what_somebody_said(
    tmp_path: Path, articles: Path
) -> None:
    (tmp_path / "linked").symlink_to(articles)
    found = [item.article_id for item in FolderSource(tmp_path / "linked").items({})]
    assert found == ["sub/y.txt", "x.txt"]


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="no /proc here")
def test_a_listing_leaves_nothing_open_also_when_it_is_left(articles: Path) -> None:
    before = len(list(Path("/proc/self/fd").iterdir()))
    for many in range(1, 3):
        items = FolderSource(articles).items({})
        found = [next(items) for _ in range(many)]
        items.close()
        with pytest.raises(UnseenError):
            ListedFile(str(articles)).open()
    assert (len(found), len(list(Path("/proc/self/fd").iterdir()))) == (2, before)
