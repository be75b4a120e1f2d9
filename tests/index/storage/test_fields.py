"""Fields: groups of units are looked up as they are added up."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from index.storage.postings import distinct
from tests.index.search.test_bm25 import UNITS, grouped


@given(UNITS, st.data())
def test_groups_that_are_looked_up_hold_what_they_hold_when_all_are_added_up(
    units: list[list[str]], data: st.DataObject
) -> None:
    cuts = sorted(data.draw(st.sets(st.integers(1, len(units)))) | {len(units)})
    field = grouped(units, np.diff([0, *cuts]).tolist())
    everywhere = np.arange(field.size, dtype=np.uint32)
    for term in sorted({term for unit in units for term in unit}):
        held = field.postings(term)
        assert held is not None
        added_up = dict(zip(held.units.tolist(), held.counts.tolist(), strict=True))
        assert len(held) == len(added_up) == field.frequency(term)
        assert held.counts_in(everywhere).tolist() == [added_up.get(g, 0) for g in everywhere]


def test_a_group_that_holds_a_term_more_often_than_a_byte_can_tell_has_255() -> None:
    held = grouped([["a"] * 200, ["a"] * 200, ["b"]], [2, 1]).postings("a")
    assert held is not None
    assert held.counts.tolist() == [255]
    assert held.counts_in(np.array([0, 1], np.uint32)).tolist() == [255, 0]


@given(st.lists(st.integers(-5, 5)))
def test_different_numbers_are_those_of_a_set_in_order(numbers: list[int]) -> None:
    assert distinct(np.array(numbers, np.int64)).tolist() == sorted(set(numbers))
