"""Numbers of articles: in the order of ids, and nobody gets one that another has."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from index.milvus.packing import packed, unpacked
from index.milvus.writing import GAP, numbered

IDS = st.sets(st.text("abc", min_size=1, max_size=4), min_size=1, max_size=30).map(sorted)


@given(IDS, IDS)
def test_articles_that_stay_keep_their_numbers_and_all_are_in_order(
    before: list[str], now: list[str]
) -> None:
    first = dict(zip(before, numbered(before, {}, frozenset()).tolist(), strict=True))
    known = {each: first[each] for each in now if each in first}
    numbers = numbered(now, known, frozenset(first.values())).tolist()
    assert numbers == sorted(set(numbers))
    for article_id, number in zip(now, numbers, strict=True):
        assert number == first.get(article_id, number)
        assert article_id in first or number not in first.values()


def test_where_there_is_no_room_left_nothing_is_numbered() -> None:
    assert numbered(["a", "b", "c"], {"a": 5, "c": 6}, frozenset()) is None
    assert numbered(["a", "b", "c"], {"a": 5, "c": 7}, frozenset({6})) is None
    assert numbered(["a", "b", "c"], {"a": 5, "c": 7}, frozenset()).tolist() == [5, 6, 7]


def test_articles_at_both_ends_have_the_usual_room() -> None:
    numbers = numbered(["a", "m", "z"], {"m": 10 * GAP}, frozenset()).tolist()
    assert numbers[2] - numbers[1] >= GAP // 2
    assert numbers[1] - numbers[0] >= GAP // 2


def test_arrays_go_through_texts_unchanged() -> None:
    arrays = [np.arange(3, dtype=np.uint8), np.zeros(0, np.uint32), np.array([2**40, -1])]
    for array, other in zip(arrays, unpacked(packed(*arrays)), strict=True):
        assert array.dtype == other.dtype
        assert array.tolist() == other.tolist()
