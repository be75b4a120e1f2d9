"""Archives that somebody made to do harm are refused with a sentence, and nothing is written."""

import hashlib
import json
import stat
import zipfile

import pytest

from bot.backup import BackupError, restore

GENERATION = "files/generations/000001/manifest.json"


def made(path, files, *, about=None, told=None, comment=b"verbatim backup", mode=0, **more):
    """Write an archive of `files`, whose manifest tells of them, or what is `told`."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.comment = comment
        for name, data in files:
            entry = zipfile.ZipInfo(name)
            entry.compress_type = more.get("packing", zipfile.ZIP_DEFLATED)
            entry.external_attr = mode << 16
            packed.writestr(entry, data)
        digests = {name: (len(data), hashlib.sha256(data).hexdigest()) for name, data in files}
        manifest = {"format": 1, "about": about or {}, "files": digests} | (told or {})
        packed.writestr("manifest.json", json.dumps(manifest))
    return path


def refused(place, path, match):
    with pytest.raises(BackupError, match=match) as error:
        restore(place.settings, path, env_file=place.env)
    assert str(error.value).endswith(".")
    assert "\n" not in str(error.value)
    assert place.contents() == {}


@pytest.mark.parametrize(
    "name",
    [
        *("../evil", "files/../../evil", "/etc/evil", "files//evil", "files/added/../evil"),
        *("files/added/a/b.txt", "files/added/", "files/added/.hidden", "files/added/a\\b"),
        *("files/ledger.db", "files/run.lock", "files/generations/current/x", "evil.py"),
        *("ledger/../x.jsonl", "files/vectors/000001/../x", "files/", "files/generations/000001/"),
        "files/added/" + "x" * 300,
    ],
)
def test_names_that_no_backup_has(new, tmp_path, name) -> None:
    refused(new, made(tmp_path / "b.zip", [(name, b"x")]), "which no backup has|damaged")


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFDIR, stat.S_IFIFO, stat.S_IFCHR])
def test_links_folders_and_devices(new, tmp_path, kind) -> None:
    file = made(tmp_path / "b.zip", [("files/sources.yaml", b"/etc/passwd")], mode=kind | 0o777)
    refused(new, file, "which is no file")


def test_what_would_become_much_larger(new, tmp_path) -> None:
    zeros = bytes(50_000_000)
    refused(new, made(tmp_path / "b.zip", [("files/threshold", zeros)]), "It would become")


def test_what_is_larger_than_it_tells(new, tmp_path) -> None:
    files = [("files/threshold", b"0.31" * 100)]
    for size in (4, 10**9):
        told = {"files": {"files/threshold": [size, hashlib.sha256(b"0.31").hexdigest()]}}
        refused(new, made(tmp_path / "b.zip", files, told=told), "tells of other files")


def test_what_is_not_as_it_was_written(new, tmp_path) -> None:
    told = {"files": {"files/threshold": [4, hashlib.sha256(b"0.32").hexdigest()]}}
    file = made(tmp_path / "b.zip", [("files/threshold", b"0.31")], told=told)
    refused(new, file, "files/threshold is not as it was written")


def test_what_is_there_twice(new, tmp_path) -> None:
    files = [("files/threshold", b"0.31"), ("files/threshold", b"0.32")]
    with pytest.warns(UserWarning, match="Duplicate"):
        file = made(tmp_path / "b.zip", files)
    refused(new, file, "two entries of one name")


@pytest.mark.parametrize(
    "told",
    [
        {"files": {}},
        {"files": {"files/threshold": [4, ""], "files/sources.yaml": [1, ""]}},
        *({"files": wrong} for wrong in (None, [], 7, {"files/threshold": 4})),
        {"files": {"files/threshold": [-4, ""]}},
        {"about": 7},
    ],
)
def test_manifests_that_tell_of_something_else(new, tmp_path, told) -> None:
    refused(new, made(tmp_path / "b.zip", [("files/threshold", b"0.31")], told=told), "manifest")


def test_a_newer_backup_is_told_as_such(new, tmp_path) -> None:
    refused(new, made(tmp_path / "b.zip", [], told={"format": 2}), "newer release")


def test_another_zip_and_no_zip_at_all(new, tmp_path) -> None:
    refused(new, made(tmp_path / "b.zip", [], comment=b""), "no backup of Verbatim")
    (tmp_path / "b.txt").write_text("notes")
    refused(new, tmp_path / "b.txt", "is no backup")
    refused(new, tmp_path, "can't be read")


def test_ways_of_packing_that_no_backup_has(new, tmp_path) -> None:
    for packing in (zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA):
        file = made(tmp_path / "b.zip", [("files/threshold", b"0.31")], packing=packing)
        refused(new, file, "packed as no backup is")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("files/threshold", b"2"),
        ("files/pages.db", b"\xa5" * 9000),
        (GENERATION, b"{}"),
        ("files/generations/current", b'{"current": "../../etc"}'),
    ],
)
def test_files_that_can_t_be_used(new, tmp_path, name, data) -> None:
    files = [(name, data), ("settings.env", b"")]
    if name.endswith("current"):
        files.append((GENERATION, b"{}"))
    refused(new, made(tmp_path / "b.zip", files), r"Nothing was restored\.$")


def test_pages_with_something_that_runs_by_itself(new, old, tmp_path) -> None:
    import sqlite3

    from index.sources.web.page_store import PageStore

    place = tmp_path / "pages.db"
    PageStore(old.data / "pages.db").copy_to(place)
    with sqlite3.connect(place) as connection:
        connection.execute("create trigger t after insert on pages begin delete from pages; end")
    connection.close()
    files = [("files/pages.db", place.read_bytes()), ("settings.env", b"")]
    refused(new, made(tmp_path / "b.zip", files), "Nothing was restored")


def test_ledgers_that_are_none(new, tmp_path) -> None:
    about = {"ledger": "0005"}
    settings = ("settings.env", b"")
    for lines in (b"", b"[]\n{}\n", b'["id"]\n[1]\n', b"x" * (17 << 20)):
        files = [("ledger/replies.jsonl", lines), settings]
        refused(new, made(tmp_path / "b.zip", files, about=about), "damaged|It would become")
    files = [("ledger/replies.jsonl", b'["id"]\n'), settings]
    refused(new, made(tmp_path / "b.zip", files, about={"ledger": "9999"}), "newer release")
    refused(new, made(tmp_path / "b.zip", files, about={"ledger": {"a": 1}}), "newer release")
