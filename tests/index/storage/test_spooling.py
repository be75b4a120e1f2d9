"""What was put aside comes back in any order, among what is copied from an older generation."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.indexing.merging import no_columns
from index.storage.generation import About, Generation
from index.storage.spooling import Spool, _runs, spooling
from index.storage.vocabulary import StringTable

NAMES = "abcdef"
RECORDS = st.dictionaries(st.sampled_from(NAMES), st.binary(min_size=1, max_size=3))


@dataclass
class FakeDraft:
    """A draft that keeps what it is given."""

    parts: list[bytes] = field(default_factory=list)

    def add_texts(self, records: bytes | memoryview) -> None:
        self.parts.append(bytes(records))


@pytest.fixture
def spool(tmp_path: Path) -> Iterator[Spool]:
    with spooling(tmp_path, tmp_path) as empty:
        yield empty


def generation(records: dict[str, bytes]) -> Generation:
    """Return one that has nothing but the records of these articles."""
    table = StringTable.of(sorted(records))
    stored = [records[each] for each in table]
    ends = np.array([*accumulate(map(len, stored))], np.uint64)
    columns = replace(no_columns(), id_block=table.block, id_ends=table.ends, text_ends=ends)
    return Generation("base", About("", "", ""), columns, np.frombuffer(b"".join(stored), np.uint8))


def poured(
    spool: Spool, ids: Sequence[str], base: Generation | None, unchanged: Collection[str] = ()
) -> tuple[list[bytes], list[int]]:
    """Return what is written at once each time, and where articles end."""
    draft = FakeDraft()
    ends = spool.pour(draft, base, unchanged, ids).tolist()
    return draft.parts, ends


@given(RECORDS, st.lists(RECORDS), st.sets(st.sampled_from(NAMES)), st.permutations(NAMES))
def test_articles_are_poured_in_the_order_asked_for_wherever_they_are_from(
    tmp_path_factory: pytest.TempPathFactory,
    old: dict[str, bytes],
    added: list[dict[str, bytes]],
    kept: set[str],
    order: list[str],
) -> None:
    base, unchanged = generation(old) if old else None, kept & old.keys()
    folder = tmp_path_factory.getbasetemp()
    expected: dict[str, bytes] = {}
    with spooling(folder, folder) as spool:
        for records in added:
            spool.add([*records], [*records.values()])
            expected |= records
        expected |= {each: old[each] for each in unchanged}
        ids = [each for each in order if each in expected]
        parts, ends = poured(spool, ids, base, unchanged)
    assert b"".join(parts) == b"".join(expected[each] for each in ids)
    assert ends == [*accumulate(len(expected[each]) for each in ids)]


def test_of_two_records_of_one_article_the_last_counts(spool: Spool) -> None:
    spool.add(["b", "a"], [b"one", b"two"])
    spool.add(["b"], [b"three"])
    assert poured(spool, ["a", "b"], None) == ([b"twothree"], [3, 8])


def test_an_old_record_that_ends_where_a_new_one_begins_is_not_of_one_file_with_it(
    spool: Spool,
) -> None:
    spool.add(["c", "b"], [b"123", b"456"])
    base = generation({"a": b"old"})
    assert poured(spool, ["a", "b", "c"], base, {"a"}) == ([b"old", b"456", b"123"], [3, 6, 9])


@pytest.mark.parametrize(
    ("are_old", "spans", "runs"),
    [
        ([], [], []),
        ([True], [[5, 10]], [(0, 1)]),
        ([True, False], [[0, 10], [10, 20]], [(0, 1), (1, 2)]),
        ([False, False], [[0, 10], [10, 20]], [(0, 2)]),
        ([True, True, True], [[0, 10], [20, 30], [30, 40]], [(0, 1), (1, 3)]),
        ([False, False], [[10, 20], [0, 10]], [(0, 1), (1, 2)]),
    ],
)
def test_a_run_is_of_one_file_and_without_a_gap(
    are_old: list[bool], spans: list[list[int]], runs: list[tuple[int, int]]
) -> None:
    found = _runs(np.array(are_old, np.bool_), np.array(spans, np.int64).reshape(-1, 2))
    assert [(run.start, run.stop) for run in found] == runs
