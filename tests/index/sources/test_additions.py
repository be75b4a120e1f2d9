"""Files that were sent one by one."""

import pytest

from index import ADDED, Additions, Library, addition_name, kinds_added
from index.errors import ArticleError, CorpusError, NotKeptError, StoreError


@pytest.fixture
def additions(tmp_path) -> Additions:
    return Additions(tmp_path)


def test_a_file_is_kept_as_it_came_replaced_removed_and_brought_back(additions):
    assert additions.put("a.txt", b"one") == ""
    before = additions.put("a.txt", b"two")
    assert additions.holds("a.txt", b"two")
    assert additions.bring_back(before) == "a.txt"
    assert additions.holds("a.txt", b"one")
    token = additions.remove("a.txt")
    assert not additions.has("a.txt")
    assert additions.token_of("a.txt") == token  # not that of the other version
    assert additions.bring_back(token) == "a.txt"
    assert additions.holds("a.txt", b"one")
    with pytest.raises(NotKeptError):
        additions.bring_back(token)
    with pytest.raises(CorpusError, match="no file called b"):
        additions.remove("b.txt")
    assert [each.name for each in additions.folder.iterdir()] == ["a.txt"]


def test_what_was_removed_is_kept_for_a_day(additions):
    additions.put("a.txt", b"one")
    token = additions.remove("a.txt")
    at = int(token, 16) / 1e9
    additions.forget_old(at + 86_399)
    assert additions.token_of("a.txt") == token
    additions.forget_old(at + 86_401)
    with pytest.raises(NotKeptError):
        additions.bring_back(token)


@pytest.mark.parametrize("token", ["", "..", "../added", "x", "0" * 17, "/etc"])
def test_no_token_leads_elsewhere(additions, token):
    additions.put("a.txt", b"one")
    with pytest.raises(NotKeptError):
        additions.bring_back(token)
    assert additions.note(token) is None


def test_a_disk_at_fault_is_told_and_changes_nothing(additions):
    additions.data_dir.joinpath(ADDED).write_bytes(b"in the way")
    with pytest.raises(StoreError, match="Nothing was changed"):
        additions.put("a.txt", b"one")


@pytest.mark.parametrize(
    ("given", "media_type", "name"),
    [
        ("minutes.pdf", "", "minutes.pdf"),
        ("Überblick (neu).DOCX", "", "Überblick (neu).DOCX"),
        ("../../etc/passwd.txt", "", "passwd.txt"),
        ("..\\evil.txt", "", "evil.txt"),
        ("..txt", "", None),
        (".hidden.md", "", "hidden.md"),
        ("a\u202eb\x00\n.txt", "", "ab.txt"),
        ("x" * 400 + ".tar.gz", "", "x" * 113 + ".tar.gz"),
        ("ж" * 400 + ".txt", "", "ж" * 58 + ".txt"),
        ("", "application/pdf", "file.pdf"),
        ("scan", "application/pdf", "scan.pdf"),
        ("scan", "application/octet-stream", None),
        ("photo.jpg", "application/pdf", None),
        ("noending", "", None),
    ],
)
def test_a_name_is_legible_leads_nowhere_and_has_an_ending_that_is_read(given, media_type, name):
    if name is None:
        with pytest.raises(ArticleError, match="not a kind of file that is read"):
            addition_name(given, media_type)
    else:
        assert addition_name(given, media_type) == name


def test_kinds_have_archives_too():
    assert {".txt", ".pdf", ".docx", ".zip", ".mbox"} <= set(kinds_added())


def test_added_files_are_a_source_beside_the_folder(tmp_path):
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "own.txt").write_text("It is mine.")
    library = Library(folder, tmp_path / "data")
    assert library.folders() == [folder]
    library.additions.put("a.txt", b"It was sent.")
    items = {each.article_id: each.source for each in library.items({})}
    assert items == {"own.txt": str(folder), "added/a.txt": ADDED}
    assert library.folders() == [folder, library.additions.folder]


def test_a_listed_source_that_is_taken_off_can_be_put_back(tmp_path):
    library = Library(tmp_path, tmp_path / "data")
    listed = library.add("https://example.org/a", "page", "mine")
    token = library.take_off("mine")
    assert library.entries() == ()
    assert library.additions.token_of("https://example.org/a") == token
    assert library.bring_back(token) == listed
    assert library.entries() == (listed,)
