"""Posting lists say of each term which units hold it, how often, where first, and if as a name."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from index.indexing.inverting import by_term, inverted, joined
from index.storage.postings import PostingLists

TERMS = 5
UNITS = st.lists(st.lists(st.tuples(st.integers(0, TERMS - 1), st.booleans()), max_size=6))
Told = list[dict[int, tuple[int, int, bool]]]


def lists_of(units: list[list[tuple[int, bool]]]) -> PostingLists:
    terms = np.array([term for unit in units for term, _ in unit], np.int64)
    named = np.array([name for unit in units for _, name in unit], np.bool_)
    return inverted(terms, np.array([len(unit) for unit in units], np.int64), named, TERMS)


def told(lists: PostingLists) -> Told:
    """Return for each term what its list tells of each unit: how often, where first, a name."""
    return [
        dict(
            zip(
                each.units.tolist(),
                zip(each.counts.tolist(), each.ordinals.tolist(), each.named.tolist(), strict=True),
                strict=True,
            )
        )
        for each in (lists[term] for term in range(lists.terms))
    ]


def expected(units: list[list[tuple[int, bool]]]) -> Told:
    found: Told = [{} for _ in range(TERMS)]
    for number, unit in enumerate(units):
        for term in {term for term, _ in unit}:
            places = [i for i, (other, _) in enumerate(unit) if other == term]
            found[term][number] = (len(places), places[0], any(unit[i][1] for i in places))
    return found


@given(UNITS)
def test_lists_tell_what_the_units_hold(units: list[list[tuple[int, bool]]]) -> None:
    assert told(lists_of(units)) == expected(units)


def test_counts_and_ordinals_end_where_their_bytes_do() -> None:
    lists = lists_of([[(0, False)] * 300 + [(1, False)]])
    assert told(lists)[:2] == [{0: (255, 0, False)}, {0: (255 - 254, 127, False)}]


@given(UNITS, st.data())
def test_lists_of_parts_are_joined_as_if_there_had_been_one(
    units: list[list[tuple[int, bool]]], data: st.DataObject
) -> None:
    cuts = sorted(data.draw(st.lists(st.integers(0, len(units)), max_size=3)))
    parts = [units[a:b] for a, b in zip([0, *cuts], [*cuts, len(units)], strict=True)]
    # Each part numbers the terms in an order of its own.
    orders = [data.draw(st.permutations(range(TERMS))) for _ in parts]
    lists = [
        lists_of([[(order.index(term), name) for term, name in unit] for unit in part])
        for part, order in zip(parts, orders, strict=True)
    ]
    numbers = [np.array(order, np.intp) for order in orders]
    whole = joined(lists, numbers, [len(part) for part in parts], TERMS)
    assert told(whole) == expected(units)
    assert whole.starts.tolist() == lists_of(units).starts.tolist()


@given(st.lists(st.integers(0, 200_000)))
def test_numbers_are_sorted_and_equal_ones_keep_their_order(numbers: list[int]) -> None:
    found = by_term(np.array(numbers, np.int64)).tolist()
    assert found == sorted(range(len(numbers)), key=lambda i: numbers[i])
