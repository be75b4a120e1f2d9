"""What a merge counts is what is there."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from index.indexing.merging import _group_frequencies
from index.storage.postings import PostingLists

LISTS = st.lists(st.lists(st.integers(0, 30), unique=True).map(sorted), max_size=8)


@given(LISTS, st.lists(st.integers(1, 6), min_size=31, max_size=31))
def test_a_terms_articles_are_counted_once_each(lists: list[list[int]], sizes: list[int]) -> None:
    article_of = np.repeat(np.arange(31, dtype=np.uint32), sizes)[:31]
    starts = np.cumsum([0, *map(len, lists)]).astype(np.uint64)
    units = np.array([unit for units in lists for unit in units], np.uint32)
    ones = np.ones(len(units), np.uint8)
    found = _group_frequencies(PostingLists(starts, units, ones, ones), article_of)
    assert found.tolist() == [len({int(article_of[unit]) for unit in units}) for units in lists]
