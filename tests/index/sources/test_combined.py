"""Many sources as one."""

import shutil

import pytest

from index.errors import ArticleError, CorpusError
from index.model import Skipped
from index.sources import FolderSource
from index.sources.combined import CombinedSource, NamedSource
from tests.index.sources.test_folder import write


@pytest.fixture
def combined(tmp_path) -> CombinedSource:
    write(tmp_path / "first", "b.txt", "B\n\nText.")
    write(tmp_path / "first", "notes/c.txt", "First C\n\nText.")
    write(tmp_path / "second", "a.txt", "A\n\nText.")
    write(tmp_path / "second", "c.txt", "Second C\n\nText.")
    write(tmp_path / "second", "d.png")
    return CombinedSource(
        FolderSource(tmp_path / "first"),
        [NamedSource("notes", FolderSource(tmp_path / "second"))],
    )


def test_all_articles_come_in_order_and_each_once_from_the_first_that_has_it(combined):
    skipped, *items = combined.items({})
    assert skipped == Skipped("notes/d.png", "not a kind of file that is read", "notes")
    found = {item.article_id: item.read().article for item in items}
    assert list(found) == ["b.txt", "notes/a.txt", "notes/c.txt"]
    assert found["notes/c.txt"].title == "First C"
    assert found["notes/a.txt"].article_id == "notes/a.txt"


def test_the_articles_of_a_source_that_can_not_be_listed_stay(combined, tmp_path):
    known = {item.article_id: item.version for item in list(combined.items({}))[1:]}
    shutil.rmtree(tmp_path / "second")
    skipped, *items = combined.items(known)
    assert "is no folder" in skipped.reason
    assert {item.article_id: item.version for item in items} == known
    with pytest.raises(ArticleError, match="can't be listed now"):
        items[1].read()


def test_without_the_first_source_there_is_nothing(combined, tmp_path):
    shutil.rmtree(tmp_path / "first")
    with pytest.raises(CorpusError):
        list(combined.items({}))
