"""Keys of 64 bits to numbers: a hash table in arrays, asked for many keys at a time."""

import numpy as np
from numpy.typing import NDArray

Keys = NDArray[np.uint64]
Numbers = NDArray[np.int32]

_FIRST_BITS = 10  # a table begins with room for 512 keys
_ROOM = 2  # slots for each key, at least


class KeyTable:
    """Numbers by key; keys are spread evenly, as digests are, and never 0. Not thread-safe.

    A key stands in the slot that its first bits tell, or in the next one that was free.
    """

    def __init__(self) -> None:
        self._held = 0
        self._make(_FIRST_BITS)

    def find(self, keys: Keys) -> Numbers:
        """Return the number of each key, -1 for those without."""
        return self._numbers.take(self._slots(keys))

    def add(self, keys: Keys, numbers: Numbers) -> None:
        """Give numbers to keys that are all different and have none yet."""
        self._held += len(keys)
        if self._held * _ROOM > len(self._keys):
            old = self._keys != 0
            keys = np.concatenate([self._keys[old], keys])
            numbers = np.concatenate([self._numbers[old], numbers])
            self._make((self._held * _ROOM - 1).bit_length())
        while len(keys):
            slots = self._slots(keys)
            self._keys[slots] = keys
            placed = self._keys[slots] == keys  # of those that met in one slot, one
            self._numbers[slots[placed]] = numbers[placed]
            keys, numbers = keys[~placed], numbers[~placed]

    def _make(self, bits: int) -> None:
        self._keys = np.zeros(1 << bits, np.uint64)
        self._numbers = np.full(1 << bits, -1, np.int32)
        self._shift = np.uint64(64 - bits)

    def _slots(self, keys: Keys) -> NDArray[np.intp]:
        """Return where each key stands, or the free slot where it would."""
        slots = (keys >> self._shift).astype(np.intp)
        away = np.flatnonzero(self._are_others(slots, keys))
        while len(away):
            slots[away] = (slots[away] + 1) & (len(self._keys) - 1)
            away = away[self._are_others(slots[away], keys[away])]
        return slots

    def _are_others(self, slots: NDArray[np.intp], keys: Keys) -> NDArray[np.bool_]:
        """Tell of each slot whether a key stands there that is not the one looked for."""
        held = self._keys.take(slots)
        return np.asarray((held != keys) & (held != 0))
