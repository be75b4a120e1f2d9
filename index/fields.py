"""Fields: units that are ranked together (sentences, articles, titles) and the terms they hold."""

from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from index.postings import PostingList, PostingLists, changes
from index.vocabulary import StringTable

_REMEMBERED = 4096  # terms whose lists were asked for


class Field(Protocol):
    """Units that are ranked together (sentences, articles, titles) and the terms they hold."""

    @property
    def size(self) -> int:
        """How many units there are."""

    @property
    def average_length(self) -> float:
        """Mean number of terms of a unit."""

    def postings(self, term: str) -> PostingList | None:
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

    def postings(self, term: str) -> PostingList | None:
        """Add up a term's list by group; `firsts` are those of the first unit in each."""
        held = self.inner.postings(term)
        if held is None:
            return None
        groups = self.group_of.take(held.units)
        starts = changes(groups)
        counts = np.minimum(np.add.reduceat(held.counts, starts, dtype=np.uint32), 255)
        firsts = held.firsts.take(starts)
        return PostingList(groups.take(starts), counts.astype(np.uint8), firsts)

    def frequency(self, term: str) -> int:
        """How many groups hold a term."""
        found = self.inner.vocabulary.find(term)
        return int(self.group_frequencies[found]) if found >= 0 else 0

    def lengths(self, units: NDArray[np.integer]) -> NDArray[np.integer]:
        """How many terms each of `units` (groups) has."""
        return np.asarray(self.group_lengths.take(units))
