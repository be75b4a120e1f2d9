"""Generations on disk: one rename makes one current, damage is noticed, the one before is kept."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index import NothingIndexedError, Store, StoreError, open_index
from index.errors import RolledBackError
from index.indexing import building
from index.storage.vocabulary import StringTable
from tests.index.corpora import indexed, reindexing, write


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Two generations: the first has one article, the second two."""
    articles = write(tmp_path / "articles", {"a.txt": "One sentence."})
    indexed(articles, tmp_path / "data")
    indexed(write(articles, {"a.txt": "One sentence.", "b.txt": "Two."}), tmp_path / "data")
    return tmp_path / "data"


def test_nothing_indexed_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(NothingIndexedError, match="verbatim reindex"):
        open_index(tmp_path)


def test_two_generations_are_kept(tmp_path: Path, data: Path) -> None:
    write(tmp_path / "articles", {"c.txt": "Three."})
    reindexing(tmp_path / "articles", data).run()
    assert Store(data).names() == ["000002", "000003"]


def test_rollback_goes_back_one_and_no_further(data: Path) -> None:
    assert open_index(data).articles == 2
    assert Store(data).rollback() == "000001"
    assert open_index(data).articles == 1
    with pytest.raises(StoreError, match="no earlier generation"):
        Store(data).rollback()


def test_a_reindex_after_a_rollback_starts_from_what_is_served(tmp_path: Path, data: Path) -> None:
    Store(data).rollback()
    report = reindexing(tmp_path / "articles", data).run()
    assert (report.generation, report.added) == ("000003", 1)
    assert Store(data).rollback() == "000001"


def test_what_was_rolled_back_from_is_built_again_only_when_asked_for(
    tmp_path: Path, data: Path
) -> None:
    unasked = replace(reindexing(tmp_path / "articles", data), unasked=True)
    Store(data).rollback()
    for _ in range(2):
        with pytest.raises(RolledBackError, match="generation 000002, which was rolled back from"):
            unasked.run()
    assert open_index(data).generation == "000001"
    assert reindexing(tmp_path / "articles", data).run().generation == "000003"
    assert unasked.run().generation == "000003"


def test_after_a_rollback_other_articles_are_indexed_unasked(tmp_path: Path, data: Path) -> None:
    Store(data).rollback()
    write(tmp_path / "articles", {"a.txt": "One sentence.", "b.txt": "Mended now."})
    assert replace(reindexing(tmp_path / "articles", data), unasked=True).run().added == 1


def test_what_was_rolled_back_from_answers_in_need_and_it_is_said(
    tmp_path: Path, data: Path
) -> None:
    Store(data).rollback()
    assert open_index(data).notices == ()
    (data / "generations" / "000001" / "texts.bin").write_bytes(b"")
    with pytest.raises(RolledBackError):
        replace(reindexing(tmp_path / "articles", data), unasked=True).run()
    index = open_index(data)
    assert index.generation == "000002"
    assert index.notices[1] == "Generation 000002 answers: it was rolled back from."


@pytest.mark.parametrize("file", ["columns.bin", "texts.bin", "manifest.json"])
@pytest.mark.parametrize("damage", ["cut", "flipped", "gone"])
def test_a_damaged_generation_is_named_and_the_one_before_it_is_served(
    data: Path, file: str, damage: str
) -> None:
    path = data / "generations" / "000002" / file
    whole = path.read_bytes()
    path.unlink()
    if damage != "gone":
        half = len(whole) // 2
        flipped = whole[:half] + bytes([whole[half] ^ 0x80]) + whole[half + 1 :]
        path.write_bytes(whole[:-7] if damage == "cut" else flipped)
    index = open_index(data)
    assert index.generation == "000001"
    assert any("000002" in notice and "damaged" in notice for notice in index.notices)


def test_a_damaged_generation_is_rebuilt_by_the_next_reindex(tmp_path: Path, data: Path) -> None:
    (data / "generations" / "000002" / "texts.bin").write_bytes(b"")
    assert reindexing(tmp_path / "articles", data).run().articles == 2
    assert open_index(data).notices == ()
    assert Store(data).rollback() == "000001"


def test_a_reindex_that_changes_nothing_leaves_no_damaged_generation_current(
    tmp_path: Path, data: Path
) -> None:
    write(tmp_path / "articles", {"a.txt": "One sentence."})
    (data / "generations" / "000002" / "texts.bin").write_bytes(b"")
    assert reindexing(tmp_path / "articles", data).run().generation == "000003"
    assert open_index(data).notices == ()


def test_another_format_is_rebuilt_and_not_misread(tmp_path: Path, data: Path) -> None:
    for name in Store(data).names():
        path = data / "generations" / name / "manifest.json"
        manifest = json.loads(path.read_text())
        path.write_text(json.dumps(manifest | {"format": 0}))
    with pytest.raises(StoreError, match="verbatim reindex"):
        open_index(data)
    assert reindexing(tmp_path / "articles", data).run().added == 2


def test_articles_are_analysed_again_by_a_release_that_analyses_otherwise(
    tmp_path: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(building, "recipe", lambda: "another")
    report = reindexing(tmp_path / "articles", data).run()
    assert (report.generation, report.added) == ("000003", 2)


def test_an_unreadable_pointer_is_replaced_by_the_newest_generation(data: Path) -> None:
    (data / "generations" / "current").write_text("{")
    assert open_index(data).generation == "000002"


def test_a_draft_left_by_a_crash_is_not_served_and_goes_with_the_next_look_at_the_articles(
    tmp_path: Path, data: Path
) -> None:
    left = data / "generations" / "000009.draft"
    left.mkdir()
    (left / "texts.bin").write_bytes(b"half")
    assert open_index(data).generation == "000002"
    assert reindexing(tmp_path / "articles", data).run().generation == "000002"  # nothing changed
    assert not left.exists()


def test_a_generation_in_use_outlives_its_removal(tmp_path: Path, data: Path) -> None:
    index = open_index(data)
    for name in "cd":
        write(tmp_path / "articles", {f"{name}.txt": "Another."})
        reindexing(tmp_path / "articles", data).run()
    assert "000002" not in Store(data).names()
    assert index.article("b.txt").text == "Two."


TEXTS = st.text(max_size=200)


@given(st.sets(st.text(st.characters(exclude_categories=("Cs",)), max_size=5)), TEXTS)
def test_a_table_finds_each_of_its_strings_and_no_other(strings: set[str], other: str) -> None:
    table = StringTable.of(sorted(strings))
    assert list(table) == sorted(strings) == table[:]
    assert [table.find(string) for string in sorted(strings)] == list(range(len(strings)))
    if other not in strings:
        try:
            assert table.find(other) == -1
        except UnicodeEncodeError:
            assert any(0xD800 <= ord(letter) < 0xE000 for letter in other)
