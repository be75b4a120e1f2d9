"""Analyses of articles, joined from their rows."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.milvus import ROOM, ArticleRow, Lists, owners_of
from index.search.engines.analyses import Found, Held, Runs, SentenceColumns
from index.search.engines.terms import Ints
from index.storage import LATER

_LATER = np.uint8(LATER)
_ORDINAL = (1 << ROOM) - 1


class Joined(NamedTuple):
    """The units of several articles that hold a term, ascending, how often, and where first."""

    units: Ints
    counts: NDArray[np.uint8]
    ordinals: NDArray[np.uint8]

    @classmethod
    def of(cls, numbers: Sequence[int], lists: Sequence[Lists], term: int) -> "Joined":
        """Join the lists of articles, whose numbers ascend."""
        found = [
            (n, held) for n, each in zip(numbers, lists, strict=True) if (held := each.of(term))
        ]
        if not found:
            nothing = np.zeros(0, np.uint8)
            return cls(np.zeros(0, np.int64), nothing, nothing)
        units = [held.units.astype(np.int64) + (n << ROOM) for n, held in found]
        counts = np.concatenate([held.counts for _, held in found])
        firsts = np.concatenate([held.firsts for _, held in found])
        return cls(np.concatenate(units), counts, firsts & _LATER)

    def find(self, units: Ints) -> Found:
        """Return which of some units hold the term."""
        if not len(self.units):
            nothing = np.zeros(len(units), np.uint8)
            return Found(np.zeros(len(units), np.bool_), nothing, nothing)
        places = np.minimum(self.units.searchsorted(units), len(self.units) - 1)
        held = self.units[places] == units
        return Found(held, self.counts[places], self.ordinals[places])


ListOf = Callable[[str], Joined | None]


class RowAnalyses:
    """What is known of some articles, whose numbers ascend.

    `number_of` gives the numbers of terms by field: of sentences 0, of heads 1, of titles 2; None
    for a term that no unit of the whole corpus holds.
    """

    def __init__(
        self,
        numbers: Ints,
        rows: Sequence[ArticleRow],
        number_of: Callable[[str, int], int | None],
    ) -> None:
        self._numbers = numbers
        self._rows = rows
        self._number_of = number_of
        self._joined: dict[tuple[int, str], Joined] = {}
        sizes = [len(row.sentences.starts) for row in rows]
        sections = [len(row.sections.head_lengths) for row in rows]
        self._sizes = np.array(sizes, np.int64)
        self._section_counts = np.array(sections, np.int64)
        self._before = np.cumsum([0, *sizes])
        self._sections_before = np.cumsum([0, *sections])

    def sentences(self, numbers: Ints) -> Runs:
        """Return the runs of the articles' sentences, by position."""
        return self._runs(numbers, self._sizes)

    def sections(self, numbers: Ints) -> Runs:
        """Return the runs of the articles' sections."""
        return self._runs(numbers, self._section_counts)

    def _runs(self, numbers: Ints, sizes: Ints) -> Runs:
        begins = numbers << ROOM
        return np.stack([begins, begins + sizes[self._places(numbers)]])

    def sentences_of(self, sections: Ints) -> Runs:
        """Return the runs of the sections' sentences, by position."""
        numbers = owners_of(sections)
        ordinals = (sections & _ORDINAL).tolist()
        runs = [
            self._rows[place].sections.first[ordinal : ordinal + 2].tolist()
            for place, ordinal in zip(self._places(numbers).tolist(), ordinals, strict=True)
        ]
        return np.array(runs, np.int64).reshape(-1, 2).T + (numbers << ROOM)

    def sections_of(self, positions: Ints) -> Ints:
        """Return the sections that sentences are in."""
        numbers = owners_of(positions)
        found = np.empty(len(positions), np.int64)
        for place in set(self._places(numbers).tolist()):
            own = np.flatnonzero(numbers == self._numbers[place])
            ordinals = (positions[own] & _ORDINAL).astype(np.uint32)
            first = self._rows[place].sections.first
            found[own] = first.searchsorted(ordinals, "right") - 1
        return found + (numbers << ROOM)

    def columns(self, positions: Ints) -> SentenceColumns:
        """Return what is known of sentences."""
        places = self._sentence_places(positions)
        lengths = self._of_sentences("lengths")[places].astype(np.int64)
        return SentenceColumns(
            lengths, self._of_sentences("signs")[places], self._of_sentences("shapes")[places]
        )

    def head_lengths(self, sections: Ints) -> tuple[Ints, Ints]:
        """Return how many terms all heads of sections have, and how many the nearest."""
        places = self._sections_before[self._places(owners_of(sections))] + (sections & _ORDINAL)
        rows = self._rows
        whole = _joined([row.sections.head_lengths for row in rows], np.int64)
        nearest = _joined([row.sections.nearest_lengths for row in rows], np.int64)
        return whole[places], nearest[places]

    def title_lengths(self, numbers: Ints) -> Ints:
        """Return how many terms the articles' titles have."""
        return self._lengths(numbers, 1)

    def article_lengths(self, numbers: Ints) -> Ints:
        """Return how many terms the articles' sentences have."""
        return self._lengths(numbers, 0)

    def _lengths(self, numbers: Ints, which: int) -> Ints:
        found = [int(self._rows[place].lengths[which]) for place in self._places(numbers).tolist()]
        return np.array(found, np.int64)

    def in_sentences(self, runs: Runs) -> "RowStand":
        """Return where terms stand in runs of sentences."""
        return RowStand(self.of_sentences, runs)

    def in_heads(self, runs: Runs) -> "RowStand":
        """Return where terms stand in the heads of runs of sections."""
        return RowStand(self.of_heads, runs)

    def heads(self, sections: Ints) -> "RowUnits":
        """Return which terms the heads of sections hold."""
        return RowUnits(self.of_heads, sections)

    def titles(self, numbers: Ints) -> "RowUnits":
        """Return which terms the titles of articles hold."""
        return RowUnits(self.of_titles, numbers << ROOM)

    def of_sentences(self, term: str) -> Joined | None:
        """Return the sentences that hold a term; None where none of the whole corpus does."""
        return self._list(0, term, lambda row: row.in_sentences)

    def of_heads(self, term: str) -> Joined | None:
        """Return the sections whose heads hold a term."""
        return self._list(1, term, lambda row: row.in_heads)

    def of_titles(self, term: str) -> Joined | None:
        """Return the articles whose titles hold a term, each as a unit of its own."""
        return self._list(2, term, lambda row: row.in_title)

    def _list(self, field: int, term: str, lists: Callable[[ArticleRow], Lists]) -> Joined | None:
        if (found := self._joined.get((field, term))) is not None:
            return found
        number = self._number_of(term, field)
        if number is None:
            return None
        joined = Joined.of(self._numbers.tolist(), list(map(lists, self._rows)), number)
        self._joined[field, term] = joined
        return joined

    def _places(self, numbers: Ints) -> NDArray[np.intp]:
        return self._numbers.searchsorted(numbers)

    def _sentence_places(self, positions: Ints) -> Ints:
        return np.asarray(
            self._before[self._places(owners_of(positions))] + (positions & _ORDINAL), np.int64
        )

    def _of_sentences(self, name: str) -> NDArray[Any]:
        return np.concatenate([getattr(row.sentences, name) for row in self._rows])


class RowStand:
    """Where terms stand in some runs of units."""

    def __init__(self, list_of: ListOf, runs: Runs) -> None:
        self._list_of = list_of
        self._runs = runs

    def counts(self, term: str) -> Ints | None:
        """Return how many units of each run hold a term."""
        held = self._list_of(term)
        if held is None:
            return None
        low, high = held.units.searchsorted(self._runs)
        return np.asarray(high - low)

    def held(self, term: str) -> Held | None:
        """Return the units that hold a term."""
        held = self._list_of(term)
        if held is None:
            return None
        low, high = held.units.searchsorted(self._runs)
        sizes = high - low
        after = sizes.cumsum()
        places = np.arange(after[-1]) + (high - after).repeat(sizes)
        return Held(sizes, held.units[places], held.counts[places], held.ordinals[places])


class RowUnits:
    """Which terms some units hold."""

    def __init__(self, list_of: ListOf, units: Ints) -> None:
        self._list_of = list_of
        self._units = units

    def find(self, term: str) -> Found | None:
        """Return which of the units hold a term."""
        held = self._list_of(term)
        return None if held is None else held.find(self._units)


def _joined(parts: Sequence[NDArray[Any]], dtype: type[np.int64]) -> NDArray[np.int64]:
    return np.concatenate([np.zeros(0, dtype), *parts]).astype(dtype)
