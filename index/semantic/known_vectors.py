"""Vectors that are known already, found by the keys of their texts."""

from collections.abc import Sequence
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

from index.semantic.texts import KEY, Keys
from index.semantic.vectors import Packed


class KnownVectors:
    """Vectors of several sources with the keys of their texts; which of the same is all one."""

    def __init__(self, sources: Sequence[tuple[Keys, Packed]], dimensions: int) -> None:
        self._dimensions = dimensions
        self._packs = [packed for _, packed in sources]
        self._begins = [0, *accumulate(map(len, self._packs))]
        keys = _comparable(np.concatenate([np.zeros((0, KEY), np.uint8), *(k for k, _ in sources)]))
        self._order = np.argsort(keys, kind="stable")
        self._keys = keys[self._order]

    def rows(self, keys: Keys) -> NDArray[np.int64]:
        """Return where the vector of each key is, -1 where there is none."""
        wanted = _comparable(keys)
        if not len(self._keys):
            return np.full(len(wanted), -1)
        places = np.minimum(self._keys.searchsorted(wanted), len(self._keys) - 1)
        return np.where(self._keys[places] == wanted, self._order[places], -1)

    def taken(self, rows: NDArray[np.int64]) -> Packed:
        """Return the vectors at some rows, zeros at -1."""
        numbers = np.zeros((len(rows), self._dimensions), np.int8)
        scales = np.ones(len(rows), np.float32)
        for begin, packed in zip(self._begins, self._packs, strict=False):
            own = np.flatnonzero((rows >= begin) & (rows < begin + len(packed)))
            numbers[own] = packed.numbers[rows[own] - begin]
            scales[own] = packed.scales[rows[own] - begin]
        return Packed(numbers, scales)


def _comparable(keys: Keys) -> NDArray[np.bytes_]:
    """Return keys as one value each, which can be sorted."""
    return np.ascontiguousarray(keys).view(f"S{KEY}").reshape(-1)
