"""A table has the numbers that it was given, however many there are and wherever keys begin."""

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from index.key_table import Keys, KeyTable

# Keys that would all stand in the first slots or in the last ones are as much at home.
LAST = (1 << 64) - 1
KEY = st.one_of(st.integers(1, 40), st.integers(LAST - 39, LAST), st.integers(1, LAST))


class BoundedTable(KeyTable):
    """Fails where a key is sought in more slots than there are, round and round."""

    _looks = 0

    def _slots(self, keys: Keys) -> np.ndarray:
        self._looks = 0
        return super()._slots(keys)

    def _are_others(self, slots: np.ndarray, keys: Keys) -> np.ndarray:
        self._looks += 1
        assert self._looks <= len(self._keys)
        return super()._are_others(slots, keys)


def array(keys: list[int]) -> np.ndarray:
    return np.array(keys, np.uint64)


@given(st.lists(st.sets(KEY, max_size=20), max_size=6), st.sets(KEY))
@example([{1, 2, LAST - 1, LAST}, {3, 4, LAST - 2}, set(range(5, 30))], {40, LAST - 3})
def test_what_was_added_is_found_and_nothing_else(added: list[set[int]], others: set[int]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("index.key_table._FIRST_BITS", 3)
        table, expected = BoundedTable(), dict[int, int]()
    for keys in added:
        new = [key for key in keys if key not in expected]
        numbers = range(len(expected), len(expected) + len(new))
        table.add(array(new), np.array(numbers, np.int32))
        expected |= dict(zip(new, numbers, strict=True))
    asked = [*expected, *others, *expected]
    assert table.find(array(asked)).tolist() == [expected.get(key, -1) for key in asked]


def test_a_table_grows_with_what_it_has() -> None:
    table, random = BoundedTable(), np.random.default_rng(1)
    keys = np.unique(random.integers(1, 1 << 63, 20_000, np.uint64))
    random.shuffle(keys)
    for begin in range(0, len(keys), 700):
        some = keys[begin : begin + 700]
        table.add(some, np.arange(begin, begin + len(some), dtype=np.int32))
    assert table.find(keys).tolist() == list(range(len(keys)))
    assert table.find(keys + np.uint64(1 << 63)).tolist() == [-1] * len(keys)
