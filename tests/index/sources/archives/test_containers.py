"""Archives, mailboxes and exports: each member is an article, taken out once."""

import io
import json
import tarfile
import time
import zipfile

import pytest

from index.formats import endings, read_article
from index.model import Skipped
from index.sources import FolderSource
from index.sources.archives.containers import members
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


def test_archives_within_an_archive_are_read(folder):
    part = files.zipped({"Club/Pier 1a2b.md": "# Pier\n\nText.", "Club/Pier/plan.png": b"png"})
    mails = b"From x\nSubject: Fee\n\nFive euros.\n"
    parts = {"Export-Part-1.zip": part, "old.tgz": tar({"a.txt": "A\n\nText."}), "in.mbox": mails}
    (folder / "Export.zip").write_bytes(files.zipped({**parts, "index.md": "# Index\n\nText."}))
    found = list(source(folder).items({}))
    read = {item.article_id: item for item in found if not isinstance(item, Skipped)}
    told = {name: item.read().article.title for name, item in read.items()}
    mail = next(name for name in told if name.startswith("Export.zip/in.mbox/"))
    assert told == {
        "Export.zip/Export-Part-1.zip/Club/Pier 1a2b.md": "Pier",
        "Export.zip/old.tgz/a.txt": "A",
        "Export.zip/index.md": "Index",
        mail: "Fee",
    }
    assert [each for each in found if isinstance(each, Skipped)] == [
        Skipped(
            "Export.zip/Export-Part-1.zip/Club/Pier/plan.png", "not a kind of file that is read"
        )
    ]


def test_a_broken_member_costs_itself(folder):
    members = {"a.txt": "A\n\nText one.", "b.txt": "B\n\nText two.", "c.zip": b"no archive"}
    data = files.zipped(members, zipfile.ZIP_STORED)
    (folder / "x.zip").write_bytes(data.replace(b"Text one", b"Next one"))
    found = list(source(folder).items({}))
    assert [item.article_id for item in found if not isinstance(item, Skipped)] == ["x.zip/b.txt"]
    assert [each for each in found if isinstance(each, Skipped)] == [
        Skipped("x.zip/a.txt", "it is broken in its archive"),
        Skipped("x.zip/c.zip", "damaged, or no archive: it can't be opened"),
    ]


def test_names_in_utf_8_that_do_not_say_so_are_read_as_such(folder):
    data = bytearray(files.zipped({"Bücher/Größe.txt": "Text."}))
    for mark, at in ((b"PK\x03\x04", 7), (b"PK\x01\x02", 9)):
        data[data.index(mark) + at] &= ~8
    (folder / "x.zip").write_bytes(bytes(data))
    assert [item.article_id for item in source(folder).items({})] == ["x.zip/Bücher/Größe.txt"]


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
        "a.jsonl/line 4": "empty: a record has its text in `text`, `body`, `content`, `answer` or"
        " `html`; this one has name",
        "a.jsonl/line 5": "the same record as in line 1",
        "a.jsonl/line 6": "not a JSON object",
    }


def test_so_is_what_is_wrong_with_what_a_line_holds(folder):
    wrong = {
        '{"text": "a\\u0000b"}': "not a text: it holds NUL characters",
        '{"text": "a", "title": 5}': "its title is no text",
        '{"html": "<p>&nbsp;</p>"}': "empty: there is no text in it",
        '{"wikitext": " "}': "empty: a record has its text in `text`",
    }
    (folder / "a.jsonl").write_text("\n".join(('{"text": "One."}', *wrong)))
    found = list(source(folder).items({}))
    told = {each.name: each.reason for each in found if hasattr(each, "reason")}
    assert list(told) == [f"a.jsonl/line {number}" for number in range(2, 6)]
    assert all(map(str.startswith, told.values(), wrong.values()))
    assert [each.read().article.text for each in found if hasattr(each, "read")] == ["One."]


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.mbox", b"Dear all,\n\nthe pump is red.\n", "empty: there is no mail (above each is a"),
        ("a.jsonl", b"\n", "empty: there is no line in it"),
        ("a.ndjson", b"\n", "empty: there is no line in it"),
        ("a.xml", b"<rss><channel/></rss>", "empty: there is no article in it"),
        ("a.zip", files.zipped({}), "empty: there is no file in it"),
    ],
)
def test_a_container_without_an_article_is_named(folder, name, data, reason):
    (folder / name).write_bytes(data)
    [told] = source(folder).items({})
    assert (told.name, told.reason.startswith(reason)) == (name, True)


def test_each_mail_of_a_mailbox_is_an_article(folder):
    mails = [files.mail(f"The harbour is open, says number {i}.") for i in range(2)]
    (folder / "a.mbox").write_bytes(b"".join(b"From x\n%s\n" % mail for mail in mails))
    texts = sorted(item.read().article.text for item in source(folder).items({}))
    assert [text.strip() for text in texts] == [
        "The harbour is open, says number 0.", "The harbour is open, says number 1.",
    ]  # fmt: skip


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize(
    "postmark",
    ["From anna@club.example Mon Jan  5 10:00:00 2026", "From - Mon Jan 05 10:00:00 2026", "From ",
     "From 1781234567890@xxx Mon Jan 05 10:00:00 +0000 2026"],
)  # fmt: skip
@pytest.mark.parametrize(
    "sentence",
    ["From here on walk.", "From May 5 at 10:00 the harbour is closed, until 2027.",
     "From\nNote: this is no mail."],
)  # fmt: skip
def test_a_mail_does_not_end_at_a_sentence_that_begins_with_from(end, postmark, sentence):
    head = f"{postmark}\nSubject: Walk\nMessage-ID: <%s@club.example>\n\n"
    text = f"{head % 1}The path is long.\n\n{sentence}\n\nBring a stick.\n\n{head % 2}Second.\n"
    mailbox = io.BytesIO(text.replace("\n", end).encode())
    mails = members(mailbox, "a.mbox", endings())
    read = [read_article(name, data).article.text for name, data in mails]
    texts = sorted(each.replace("\r\n", "\n").strip() for each in read)
    assert texts == ["Second.", f"The path is long.\n\n{sentence}\n\nBring a stick."]


def test_a_from_that_a_mailbox_escaped_is_what_its_author_wrote(folder):
    mail = b"From x\nSubject: Fee\n\n>From the first of May on the fee is five euros.\n"
    (folder / "a.mbox").write_bytes(mail)
    [item] = source(folder).items({})
    article = item.read().article
    assert article.text.strip() == "From the first of May on the fee is five euros."
    assert article.omitted == ()


def test_an_archive_that_has_not_changed_is_not_opened_again(folder, monkeypatch):
    later = time.time_ns() + 60 * 10**9
    monkeypatch.setattr(time, "time_ns", lambda: later)
    (folder / "x.zip").write_bytes(files.zipped({"a.txt": "Text."}))
    before = list(source(folder).items({}))
    monkeypatch.setattr("index.sources.archives.unpacking.members", None)
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
