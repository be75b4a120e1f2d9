"""Strings are found in a table by bisection."""

from bisect import bisect_left
from concurrent.futures import ThreadPoolExecutor
from unittest.mock import patch

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from index.storage import vocabulary
from index.storage.vocabulary import StringTable

STRINGS = st.lists(st.text(max_size=6), unique=True)


@given(STRINGS, STRINGS)
def test_a_string_is_found_where_it_stands_and_nothing_else_is(
    strings: list[str], others: list[str]
) -> None:
    ordered = sorted(strings)
    table = StringTable.of(ordered)
    assert [table.find(string) for string in ordered] == list(range(len(ordered)))
    assert all(table.find(other) == -1 for other in others if other not in strings)


def test_what_was_looked_up_is_forgotten_when_it_is_too_much(monkeypatch) -> None:
    monkeypatch.setattr("index.storage.vocabulary._REMEMBERED", 2)
    table = StringTable.of(["a", "b", "c"])
    assert [table.find(string) for string in "abcabcx"] == [0, 1, 2, 0, 1, 2, -1]


def test_threads_may_look_up_and_forget_at_once(monkeypatch) -> None:
    monkeypatch.setattr("index.storage.vocabulary._REMEMBERED", 1)
    strings = [f"{i:03}" for i in range(100)]
    table = StringTable.of(strings)
    with ThreadPoolExecutor(4) as threads:
        assert list(threads.map(table.find, strings * 20)) == list(range(100)) * 20


@given(STRINGS, STRINGS, st.integers(1, 4))
def test_a_table_that_is_asked_often_finds_the_same(
    strings: list[str], others: list[str], step: int
) -> None:
    ordered = sorted(strings)
    with patch.multiple(vocabulary, _OFTEN=1, _STEP=step):
        table = StringTable.of(ordered)
        table.find("")
        assert [table.bisect(string) for string in others] == [
            bisect_left(ordered, string) for string in others
        ]
        assert [table.find(string) for string in ordered] == list(range(len(ordered)))


@given(STRINGS, st.slices(8))
def test_slices_are_those_of_a_list(strings: list[str], part: slice) -> None:
    ordered = sorted(strings)
    table = StringTable.of(ordered)
    assert list(table) == ordered
    assert table[part] == ordered[part]


@given(STRINGS, STRINGS, st.sampled_from([1, 10**6]))
def test_joined_with_others_all_stand_in_order_and_are_found_where_it_says(
    strings: list[str], others: list[str], few: int
) -> None:
    own, theirs = sorted(strings), sorted(others)
    with patch.object(vocabulary, "_FEW", few):
        joined, places, other_places = StringTable.of(own).joined(theirs)
    assert list(joined) == sorted({*own, *theirs})
    assert [joined[place] for place in places.tolist()] == own
    assert [joined[place] for place in other_places.tolist()] == theirs


@given(st.lists(st.tuples(st.text(max_size=6), st.booleans()), unique_by=lambda each: each[0]))
def test_without_some_strings_the_others_stay(strings: list[tuple[str, bool]]) -> None:
    ordered = sorted(strings)
    table = StringTable.of([string for string, _ in ordered])
    kept = table.only(np.array([stays for _, stays in ordered], np.bool_))
    assert list(kept) == [string for string, stays in ordered if stays]
