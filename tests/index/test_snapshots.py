"""A snapshot is of one moment, also when what it was taken of is gone before it is read."""

import pytest

from index import (
    FolderSource,
    NothingIndexedError,
    Reindexing,
    Store,
    StoreError,
    check_snapshot,
    is_of_a_snapshot,
    open_index,
    snapshot,
)
from tests.index.corpora import write


@pytest.fixture
def built(tmp_path):
    """Build a generation of one article that says so; return the data folder."""

    def build(said: str):
        articles = write(tmp_path / "articles", {"a.txt": f"Prices\n\nA ticket costs {said}."})
        Reindexing(FolderSource(articles), Store(tmp_path / "data")).run()
        return tmp_path / "data"

    return build


@pytest.fixture
def aside(tmp_path):
    (tmp_path / "aside").mkdir()
    return tmp_path / "aside"


def written(seen, folder):
    for name, file in seen.files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(file.read())
    return folder


def test_a_generation_that_is_removed_meanwhile_is_whole_in_it(built, aside, tmp_path) -> None:
    data = built("nine crowns")
    with snapshot(data, aside, generation=True) as seen:
        for price in ("ten crowns", "eleven crowns", "twelve crowns"):
            built(price)
        assert seen.generation not in Store(data).names()
        copy = written(seen, tmp_path / "copy")
    assert all(map(is_of_a_snapshot, seen.files))
    check_snapshot(copy)
    [quote] = open_index(copy).answer("What does a ticket cost?").quotes
    assert quote.passage.text == "A ticket costs nine crowns."


def test_of_a_damaged_generation_the_one_before_is_in_it(built, aside) -> None:
    data = built("nine crowns")
    built("ten crowns")
    (data / "generations" / "000002" / "texts.bin").write_bytes(b"")
    with snapshot(data, aside, generation=True) as seen:
        assert seen.generation == "000001"
    (data / "generations" / "000001" / "texts.bin").write_bytes(b"")
    with pytest.raises(NothingIndexedError), snapshot(data, aside, generation=True):
        pass


def test_what_is_not_as_it_was_is_refused(built, aside, tmp_path) -> None:
    with snapshot(built("nine crowns"), aside, generation=True) as seen:
        copy = written(seen, tmp_path / "copy")
    check_snapshot(copy)
    (copy / "generations" / "current").write_text('{"current": "000009"}')
    with pytest.raises(StoreError):
        check_snapshot(copy)
    (copy / "generations" / "current").unlink()
    (copy / "generations" / "000001" / "columns.bin").write_bytes(b"x")
    with pytest.raises(StoreError):
        check_snapshot(copy)
