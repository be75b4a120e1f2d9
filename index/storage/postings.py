"""Posting lists: term to the positions of the units that hold it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Ordinals = NDArray[np.uint32]
Bytes = NDArray[np.uint8]

LATER = 127
"""Stands for this and any later ordinal; the bit above it tells of a name."""
NAME = 0.5
"""A term is a name from about the time that this share of its units has it as one."""
_SAMPLED = 64  # units looked at for that


def find(
    ascending: Ordinals, units: NDArray[np.integer]
) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
    """For each of `units`, a place among `ascending` and whether the unit really stands there."""
    if not len(ascending):
        return np.zeros(len(units), np.intp), np.zeros(len(units), np.bool_)
    places = ascending.searchsorted(units.astype(np.uint32, copy=False))
    np.minimum(places, len(ascending) - 1, out=places)
    return places, ascending[places] == units


def changes(column: NDArray[np.integer]) -> NDArray[np.intp]:
    """Return the places where a column has another value than just before; 0 is one."""
    changes = np.ones(len(column), np.bool_)
    np.not_equal(column[1:], column[:-1], out=changes[1:])
    return changes.nonzero()[0]


def distinct(numbers: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return different numbers, ascending; sooner than `numpy.unique` for the few of a question."""
    ascending = np.sort(numbers)
    return ascending.take(changes(ascending)) if len(ascending) else ascending


@dataclass(frozen=True, slots=True, eq=False)
class PostingList:
    """The units that hold one term, ascending.

    `counts` is how often each holds it (255 stands for more). `firsts` has two things in one byte:
    see `ordinals` and `named`.
    """

    units: Ordinals
    counts: Bytes
    firsts: Bytes

    def __len__(self) -> int:
        return len(self.units)

    def __getitem__(self, places: slice | NDArray[np.intp]) -> "PostingList":
        return PostingList(self.units[places], self.counts[places], self.firsts[places])

    @property
    def ordinals(self) -> Bytes:
        """The ordinal of the term's first occurrence among the terms of each unit; 127: later."""
        return self.firsts & np.uint8(LATER)

    @property
    def named(self) -> NDArray[np.bool_]:
        """Whether each unit has the term with a capital letter, not as its first word."""
        return self.firsts > LATER

    def share_named(self) -> float:
        """Return the share of its units, of some of a long list, that have the term so."""
        named = self[:: max(1, len(self) // _SAMPLED)].named
        return int(np.count_nonzero(named)) / len(named)

    def find(self, units: NDArray[np.integer]) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
        """For each of `units`, a place in this list and whether the unit really stands there."""
        return find(self.units, units)

    def counts_in(self, units: NDArray[np.integer]) -> NDArray[np.int64]:
        """How often each of `units` holds the term; 0 where it does not."""
        places, held = self.find(units)
        if not len(self.units):
            return np.zeros(len(units), np.int64)
        return np.where(held, self.counts[places], 0).astype(np.int64)


@dataclass(frozen=True, slots=True, eq=False)
class PostingLists:
    """All posting lists of one field; list t is the slice `starts[t]:starts[t + 1]`."""

    starts: NDArray[np.uint64]
    units: Ordinals
    counts: Bytes
    firsts: Bytes

    @classmethod
    def empty(cls) -> "PostingLists":
        """No terms at all."""
        nothing = np.zeros(0, np.uint8)
        return cls(np.zeros(1, np.uint64), np.zeros(0, np.uint32), nothing, nothing)

    @classmethod
    def sized(cls, starts: NDArray[np.int64]) -> "PostingLists":
        """Return lists to be filled, each as long as its `starts` say."""
        size = int(starts[-1])
        return cls(
            starts.astype(np.uint64),
            np.empty(size, np.uint32),
            np.empty(size, np.uint8),
            np.empty(size, np.uint8),
        )

    @property
    def terms(self) -> int:
        """How many lists there are."""
        return len(self.starts) - 1

    def __getitem__(self, term: int) -> PostingList:
        part = slice(int(self.starts[term]), int(self.starts[term + 1]))
        return PostingList(self.units[part], self.counts[part], self.firsts[part])

    def places(
        self, terms: NDArray[np.int64], most: int
    ) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Return the places of the first `most` postings of each of these lists, and how many."""
        starts, sizes = self._runs(terms)
        sizes = np.minimum(sizes, most)
        return _stepping(starts, sizes, np.ones_like(sizes)), sizes

    def sizes(self, terms: NDArray[np.int64]) -> NDArray[np.int64]:
        """How many units hold each of these terms; 0 for -1, which is none."""
        return self._runs(terms)[1]

    def shares_named(self, terms: NDArray[np.int64]) -> NDArray[np.float64]:
        """Do as `PostingList.share_named` for each of these lists; 0 for an empty one."""
        starts, sizes = self._runs(terms)
        steps = np.maximum(1, sizes // _SAMPLED)
        looked = -(-sizes // steps)
        named = self.firsts[_stepping(starts, looked, steps)] > LATER
        found = np.bincount(np.arange(len(terms)).repeat(looked), named, len(terms))
        return np.asarray(found / np.maximum(1, looked), np.float64)

    def _runs(self, terms: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Return where lists begin and how long they are; that of -1 is empty."""
        starts = self.starts[np.maximum(terms, 0)].astype(np.int64)
        ends = self.starts[terms + 1].astype(np.int64)
        return starts, np.where(terms < 0, 0, ends - starts)

    def frequencies(self) -> NDArray[np.int64]:
        """How many units hold each term."""
        starts = self.starts.astype(np.int64)
        return np.asarray(starts[1:] - starts[:-1], np.int64)


def _stepping(
    starts: NDArray[np.int64], sizes: NDArray[np.int64], steps: NDArray[np.int64]
) -> NDArray[np.int64]:
    """Return `sizes` numbers from each start on, each by its step."""
    before = sizes.cumsum() - sizes
    ordinals = np.arange(int(sizes.sum())) - before.repeat(sizes)
    return np.asarray(starts.repeat(sizes) + ordinals * steps.repeat(sizes), np.int64)
