"""Inserting is numpy's, sooner."""

from unittest.mock import patch

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from index import inserting

NUMBERS = st.lists(st.integers(0, 255), max_size=30)


@given(
    NUMBERS, st.lists(st.tuples(st.integers(0, 30), st.integers(0, 255))), st.sampled_from([0, 99])
)
def test_values_are_inserted_as_numpy_inserts_them(
    numbers: list[int], values: list[tuple[int, int]], few: int
) -> None:
    array = np.array(numbers, np.uint8)
    at = np.sort(np.array([min(place, len(array)) for place, _ in values], np.int64))
    put = np.array([value for _, value in values], np.uint8)
    with patch.object(inserting, "_FEW", few):
        found = inserting.inserted(array, at, put)
    assert found.dtype == np.uint8
    assert np.array_equal(found, np.insert(array, at, put))
