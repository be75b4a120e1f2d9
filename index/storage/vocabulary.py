"""Terms in code-point order, looked up by bisection in one block of bytes.

Opening a vocabulary reads nothing: a million terms cost as much as ten until they are asked for.
One that is asked often keeps every 64th term at hand, which saves most steps of a bisection.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import overload

import numpy as np
from numpy.typing import NDArray

Places = NDArray[np.int64]

_REMEMBERED = 10_000  # strings looked up
_OFTEN = 20  # strings looked up from which on more are expected
_FEW = 20  # one other string to so many of its own is few
_STEP = 64  # strings from one that is kept at hand to the next


@dataclass(frozen=True, slots=True, eq=False)
class StringTable(Sequence[str]):
    """Strings in ascending order of their UTF-8 bytes (which is code-point order), all different.

    `block` holds them one after another; string i is `block[ends[i - 1]:ends[i]]`.
    """

    block: NDArray[np.uint8]
    ends: NDArray[np.uint64]
    _found: dict[str, int] = field(default_factory=dict, repr=False)
    _kept: list[bytes] = field(default_factory=list, repr=False)

    @classmethod
    def of(cls, strings: Sequence[str]) -> "StringTable":
        """Make a table of strings that are sorted and different already."""
        encoded = [string.encode() for string in strings]
        ends = np.cumsum([len(string) for string in encoded], dtype=np.uint64)
        return cls(np.frombuffer(b"".join(encoded), dtype=np.uint8), ends)

    def joined(self, strings: Sequence[str]) -> tuple["StringTable", Places, Places]:
        """Return a table of its own strings and of others, which are sorted and different.

        Beside it, the ordinals there of its own and of the others. A few others cost little more
        than copying the block.
        """
        if not len(self):
            return StringTable.of(strings), np.zeros(0, np.int64), np.arange(len(strings))
        if len(strings) > len(self) // _FEW:
            return self._sorted_in(strings)
        at = np.array([self.bisect(string) for string in strings], np.int64)
        is_new = np.array([self.find(string) < 0 for string in strings], np.bool_)
        fresh = StringTable.of([strings[i] for i in np.flatnonzero(is_new).tolist()])
        own = np.arange(len(self)) + np.searchsorted(at[is_new], np.arange(len(self)), "right")
        theirs = np.empty(len(strings), np.int64)
        theirs[is_new] = at[is_new] + np.arange(len(fresh))
        theirs[~is_new] = own[at[~is_new]]
        return self._with(fresh, at[is_new]), own, theirs

    def _sorted_in(self, strings: Sequence[str]) -> tuple["StringTable", Places, Places]:
        own = list(self)
        # Two sorted runs are merged; a set of all would be sorted from nothing.
        ordered = sorted(own + sorted(set(strings).difference(own)))
        number = {string: i for i, string in enumerate(ordered)}
        own_places = np.array([number[each] for each in own], np.int64)
        return StringTable.of(ordered), own_places, np.array([number[s] for s in strings], np.int64)

    def _with(self, fresh: "StringTable", at: Places) -> "StringTable":
        """Return the table with others, each before the string of its own that is at that place."""
        starts = np.concatenate([np.zeros(1, np.uint64), self.ends]).astype(np.int64)
        lengths = np.insert(np.diff(starts), at, np.diff(fresh.ends, prepend=np.uint64(0)))
        edges = np.repeat(starts[at], np.diff(fresh.ends, prepend=np.uint64(0)).astype(np.int64))
        return StringTable(
            np.insert(self.block, edges, fresh.block), np.cumsum(lengths, dtype=np.uint64)
        )

    def only(self, kept: NDArray[np.bool_]) -> "StringTable":
        """Return the table without the strings that are not `kept`."""
        lengths = np.diff(self.ends, prepend=np.uint64(0)).astype(np.int64)
        block = self.block[np.repeat(kept, lengths)]
        return StringTable(block, np.cumsum(lengths[kept], dtype=np.uint64))

    def __len__(self) -> int:
        return len(self.ends)

    @overload
    def __getitem__(self, i: int) -> str: ...
    @overload
    def __getitem__(self, i: slice) -> list[str]: ...
    def __getitem__(self, i: int | slice) -> str | list[str]:
        if isinstance(i, slice):
            first, last, step = i.indices(len(self))
            if step != 1:
                return [self[j] for j in range(first, last, step)]
            return list(self._run(first, last))
        if not -len(self) <= i < len(self):
            raise IndexError(i)
        return self._bytes(i % len(self)).decode()

    def __iter__(self) -> Iterator[str]:
        return self._run(0, len(self))

    def _run(self, first: int, last: int) -> Iterator[str]:
        """Yield the strings `first` to `last`, exclusive; they are cut from one piece of bytes."""
        ends = self.ends[first:last].tolist()
        start = begin = int(self.ends[first - 1]) if 0 < first < last else 0
        block = self.block[begin : ends[-1]].tobytes() if ends else b""
        for end in ends:
            yield block[start - begin : end - begin].decode()
            start = end

    def find(self, string: str) -> int:
        """Return the ordinal of a string, -1 when it is not here."""
        found = self._found.get(string)
        if found is None:
            place = self.bisect(string)
            here = place < len(self.ends) and self._bytes(place) == string.encode()
            found = place if here else -1
            if len(self._found) >= _REMEMBERED:
                self._found.clear()  # and another thread may be about to do so
            self._found[string] = found
            if len(self._found) == _OFTEN:
                self._kept[:] = map(self._bytes, range(_STEP - 1, len(self), _STEP))
        return found

    def bisect(self, string: str) -> int:
        """Return the ordinal of the first string that is not before `string`."""
        wanted = string.encode()
        # A memoryview gives one item sooner than an array does.
        block, ends = self.block.data, self.ends.data
        low, high = 0, len(ends)
        if self._kept:
            low = bisect_left(self._kept, wanted) * _STEP
            high = min(low + _STEP, high)
        while low < high:
            middle = (low + high) // 2
            start = ends[middle - 1] if middle else 0
            if block[start : ends[middle]].tobytes() < wanted:
                low = middle + 1
            else:
                high = middle
        return low

    def _bytes(self, i: int) -> bytes:
        start = int(self.ends[i - 1]) if i else 0
        return self.block[start : int(self.ends[i])].tobytes()
