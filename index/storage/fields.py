"""Fields: units ranked together (sentences, titles), and their terms."""

from dataclasses import dataclass, field
from functools import cached_property
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from index.storage.postings import Bytes, Ordinals, PostingList, PostingLists, changes
from index.storage.vocabulary import StringTable

_REMEMBERED = 4096  # terms whose lists were asked for
_MOST = 255  # stands for more


class List(Protocol):
    """The units that hold one term, and how often each does (255 stands for more)."""

    @property
    def units(self) -> Ordinals:
        """The units, ascending."""

    @property
    def counts(self) -> Bytes:
        """How often each of them holds the term."""

    def __len__(self) -> int:
        """How many units there are; cheap."""

    def counts_in(self, units: Ordinals) -> NDArray[np.int64]:
        """How often each of `units` holds the term; 0 where it does not."""


class Field(Protocol):
    """Units that are ranked together (sentences, articles, titles) and the terms they hold."""

    @property
    def size(self) -> int:
        """How many units there are."""

    @property
    def average_length(self) -> float:
        """Mean number of terms of a unit."""

    def postings(self, term: str) -> List | None:
        """Return the list of a term, None when no unit holds it."""

    def frequency(self, term: str) -> int:
        """How many units hold a term; cheap."""

    def lengths(self, units: NDArray[np.integer]) -> NDArray[np.integer]:
        """How many terms each of `units` has."""


@dataclass(frozen=True, slots=True, eq=False)
class UnitField:
    """A field whose units are those of its posting lists."""

    vocabulary: StringTable
    lists: PostingLists
    unit_lengths: NDArray[np.uint16]
    total_length: int
    _found: dict[str, PostingList | None] = field(default_factory=dict, repr=False)

    @property
    def size(self) -> int:
        """How many units there are."""
        return len(self.unit_lengths)

    @property
    def average_length(self) -> float:
        """Mean number of terms; 1 in an empty field, where nothing is ever divided by it."""
        return self.total_length / self.size if self.total_length else 1.0

    def postings(self, term: str) -> PostingList | None:
        """Return the list of a term, None when no unit holds it."""
        try:
            return self._found[term]
        except KeyError:
            held = self._held(term)
        if len(self._found) >= _REMEMBERED:
            self._found.clear()  # and another thread may be about to do so
        self._found[term] = held
        return held

    def _held(self, term: str) -> PostingList | None:
        found = self.vocabulary.find(term)
        held = self.lists[found] if found >= 0 else None
        return held if held is not None and len(held) else None

    def frequency(self, term: str) -> int:
        """How many units hold a term."""
        held = self.postings(term)
        return len(held) if held else 0

    def lengths(self, units: NDArray[np.integer]) -> NDArray[np.integer]:
        """How many terms each of `units` has."""
        return np.asarray(self.unit_lengths.take(units))


@dataclass(frozen=True, slots=True, eq=False)
class GroupedField:
    """A field whose units are runs of another field's units: articles are runs of sentences.

    `first` holds the first unit of each group and, last, the number of units; `group_of` the
    group of each unit; `group_frequencies` how many groups hold each term.
    """

    inner: UnitField
    first: NDArray[np.uint32]
    group_of: NDArray[np.uint32]
    group_lengths: NDArray[np.uint32]
    group_frequencies: NDArray[np.uint32]

    @property
    def size(self) -> int:
        """How many groups there are."""
        return len(self.first) - 1

    @property
    def average_length(self) -> float:
        """Mean number of terms of a group."""
        return self.inner.total_length / self.size if self.inner.total_length else 1.0

    def postings(self, term: str) -> "GroupedList | None":
        """Return the list of a term, None when no group holds it."""
        held = self.inner.postings(term)
        return None if held is None else GroupedList(held, self, self.frequency(term))

    def frequency(self, term: str) -> int:
        """How many groups hold a term."""
        found = self.inner.vocabulary.find(term)
        return int(self.group_frequencies[found]) if found >= 0 else 0

    def lengths(self, units: NDArray[np.integer]) -> NDArray[np.integer]:
        """How many terms each of `units` (groups) has."""
        return np.asarray(self.group_lengths.take(units))


class GroupedList:
    """The groups that hold one term. They are added up when they are first asked for.

    A few groups are sooner looked up than all are added up.
    """

    def __init__(self, held: PostingList, field: GroupedField, size: int) -> None:
        self._held = held
        self._field = field
        self._size = size

    def __len__(self) -> int:
        return self._size

    @property
    def units(self) -> Ordinals:
        """The groups, ascending."""
        return self._added_up[0]

    @property
    def counts(self) -> Bytes:
        """How often each of them holds the term; 255 stands for more."""
        return self._added_up[1]

    @cached_property
    def _added_up(self) -> tuple[Ordinals, Bytes]:
        groups = self._field.group_of.take(self._held.units)
        starts = changes(groups)
        counts = np.add.reduceat(self._held.counts, starts, dtype=np.uint32)
        return groups.take(starts), np.minimum(counts, _MOST).astype(np.uint8)

    def counts_in(self, units: Ordinals) -> NDArray[np.int64]:
        """How often each of `units` (groups) holds the term; 0 where it does not."""
        edges = self._field.first.take([units, units + np.uint32(1)])
        low, high = self._held.units.searchsorted(edges)
        sizes = high - low
        ends = sizes.cumsum()
        places = np.arange(ends[-1]) + (high - ends).repeat(sizes)
        owners = np.arange(len(units)).repeat(sizes)
        counts = np.bincount(owners, self._held.counts.take(places), len(units))
        return np.minimum(counts, _MOST).astype(np.int64)
