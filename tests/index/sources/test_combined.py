"""Many sources as one."""

import shutil

import pytest

from index.errors import CorpusError, StoreError
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


@pytest.mark.parametrize("error", [CorpusError("gone"), StoreError("gone"), ValueError("gone")])
def test_a_source_that_can_not_be_listed_is_unseen_whatever_the_reason(
    combined, monkeypatch, error
):
    def fails(*_):
        raise error

    monkeypatch.setattr(NamedSource, "items", fails)
    skipped, *items = combined.items({})
    assert (skipped.name, skipped.source, skipped.unseen) == ("notes", "notes", True)
    assert [item.article_id for item in items] == ["b.txt", "notes/c.txt"]


def test_without_the_first_source_there_is_nothing(combined, tmp_path):
    shutil.rmtree(tmp_path / "first")
    with pytest.raises(CorpusError):
        list(combined.items({}))
