"""Archives, mailboxes and exports: each member is an article, taken out once."""

import io
import json
import tarfile
import time

import pytest

from index.model import Skipped
from index.sources import FolderSource
from tests.index.formats import files


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "articles").mkdir()
    return tmp_path / "articles"


def source(folder) -> FolderSource:
    return FolderSource(folder, folder.parent / "unpacked")


def titles(folder) -> dict[str, str]:
    items = source(folder).items({})
    return {item.article_id: item.read().article.title for item in items}


def tar(members: dict[str, str]) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as archive:
        for name, text in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(text)
            archive.addfile(info, io.BytesIO(text.encode()))
    return out.getvalue()


def test_the_files_of_archives_are_articles_in_order_among_the_others(folder):
    members = {"b/c.txt": "C\n\nText.", "a.md": "# A\n\nText.", "p.html": "<p>One two.</p>"}
    (folder / "x.zip").write_bytes(files.zipped(members))
    (folder / "w.tar.gz").write_bytes(tar(members))
    (folder / "x.txt").write_text("X\n\nText.")
    expected = {
        **{f"w.tar.gz/{name}": title for name, title in TITLES.items()},
        "x.txt": "X",
        **{f"x.zip/{name}": title for name, title in TITLES.items()},
    }
    assert list(titles(folder).items()) == sorted(expected.items())


TITLES = {"a.md": "A", "b/c.txt": "C", "p.html": "P"}


def test_each_line_of_an_export_is_an_article_whose_name_stays_when_lines_move(folder):
    records = [{"title": str(i), "text": "Text.", "url": f"http://a.org/{i}"} for i in range(3)]
    lines = [json.dumps(record) for record in records]
    (folder / "a.jsonl").write_text("\n".join(lines))
    before = titles(folder)
    (folder / "a.jsonl").write_text("\n\n".join(reversed(lines)))
    assert titles(folder) == before
    assert sorted(before.values()) == ["0", "1", "2"]


def test_what_is_wrong_with_a_line_of_an_export_is_told_with_its_number(folder):
    lines = ['{"text": "One."}', "", '{"text": ', '{"name": 3}', '{"text": "One."}', "[1]"]
    (folder / "a.jsonl").write_text("\n".join(lines))
    told = {each.name: each.reason for each in source(folder).items({}) if hasattr(each, "reason")}
    assert told == {
        "a.jsonl/line 3": "not JSON (column 9)",
        "a.jsonl/line 4": "empty: a record has its text in `text`, `body`, `content` or `html`;"
        " this one has name",
        "a.jsonl/line 5": "the same record as in line 1",
        "a.jsonl/line 6": "not a JSON object",
    }


def test_each_mail_of_a_mailbox_is_an_article(folder):
    mails = [files.mail(f"The harbour is open, says number {i}.") for i in range(2)]
    (folder / "a.mbox").write_bytes(b"".join(b"From x\n%s\n" % mail for mail in mails))
    texts = sorted(item.read().article.text for item in source(folder).items({}))
    assert [text.strip() for text in texts] == [
        "The harbour is open, says number 0.", "The harbour is open, says number 1.",
    ]  # fmt: skip


def test_an_archive_that_has_not_changed_is_not_opened_again(folder, monkeypatch):
    later = time.time_ns() + 60 * 10**9
    monkeypatch.setattr(time, "time_ns", lambda: later)
    (folder / "x.zip").write_bytes(files.zipped({"a.txt": "Text."}))
    before = list(source(folder).items({}))
    monkeypatch.setattr("index.sources.unpacking.members", None)
    assert list(source(folder).items({})) == before


def test_what_was_unpacked_goes_with_its_archive(folder):
    (folder / "x.zip").write_bytes(files.zipped({"a.txt": "Text."}))
    list(source(folder).items({}))
    (folder / "x.zip").unlink()
    assert list(source(folder).items({})) == []
    assert list((folder.parent / "unpacked").iterdir()) == []


def test_without_a_place_to_unpack_archives_are_reported(folder):
    (folder / "x.zip").write_bytes(files.zipped({"a.txt": "Text."}))
    (skipped,) = FolderSource(folder).items({})
    assert skipped == Skipped("x.zip", "archives are not unpacked here")


def test_a_name_that_is_in_an_archive_twice_is_taken_once(folder):
    (folder / "w.tgz").write_bytes(twice())
    found = list(source(folder).items({}))
    assert found[1] == Skipped("w.tgz/a.txt", "its name is in it twice")
    assert found[0].read().article.text == "one"


def twice() -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as archive:
        for text in (b"one", b"two"):
            info = tarfile.TarInfo("a.txt")
            info.size = len(text)
            archive.addfile(info, io.BytesIO(text))
    return out.getvalue()
