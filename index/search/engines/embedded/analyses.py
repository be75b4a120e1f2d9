"""Analyses of articles, read from columns and posting lists."""

import numpy as np
from numpy.typing import NDArray

from index.search.engines.analyses import Found, Held, Runs, SentenceColumns
from index.search.engines.embedded.fields import PostingField, PostingFields
from index.search.engines.terms import Ints
from index.storage import LATER, Columns

_LATER = np.uint8(LATER)


class ColumnAnalyses:
    """What is known of any articles of one generation."""

    def __init__(self, columns: Columns, fields: PostingFields) -> None:
        self._columns = columns
        self._fields = fields

    def sentences(self, numbers: Ints) -> Runs:
        """Return the runs of the articles' sentences, by position."""
        return _runs(self._columns.first, numbers)

    def sections(self, numbers: Ints) -> Runs:
        """Return the runs of the articles' sections."""
        return _runs(self._columns.article_sections, numbers)

    def sentences_of(self, sections: Ints) -> Runs:
        """Return the runs of the sections' sentences, by position."""
        return _runs(self._columns.section_first, sections)

    def sections_of(self, positions: Ints) -> Ints:
        """Return the sections that sentences are in."""
        first = self._columns.section_first
        return first.searchsorted(positions.astype(np.uint32), "right") - 1

    def columns(self, positions: Ints) -> SentenceColumns:
        """Return what is known of sentences."""
        columns = self._columns
        lengths = columns.lengths[positions].astype(np.int64)
        return SentenceColumns(lengths, columns.signs[positions], columns.shapes[positions])

    def head_lengths(self, sections: Ints) -> tuple[Ints, Ints]:
        """Return how many terms all heads of sections have, and how many the nearest."""
        both = self._columns.head_lengths, self._columns.nearest_lengths
        whole, nearest = (each.take(sections).astype(np.int64) for each in both)
        return whole, nearest

    def title_lengths(self, numbers: Ints) -> Ints:
        """Return how many terms the articles' titles have."""
        return self._columns.title_lengths[numbers].astype(np.int64)

    def in_sentences(self, runs: Runs) -> "PostingStand":
        """Return where terms stand in runs of sentences."""
        return PostingStand(self._fields.sentences, runs)

    def in_heads(self, runs: Runs) -> "PostingStand":
        """Return where terms stand in the heads of runs of sections."""
        return PostingStand(self._fields.heads, runs)

    def heads(self, sections: Ints) -> "PostingUnits":
        """Return which terms the heads of sections hold."""
        return PostingUnits(self._fields.heads, sections)

    def titles(self, numbers: Ints) -> "PostingUnits":
        """Return which terms the titles of articles hold."""
        return PostingUnits(self._fields.titles, numbers)


class PostingStand:
    """Where terms stand in some runs of units, by their posting lists."""

    def __init__(self, field: PostingField, runs: Runs) -> None:
        self._postings = field.postings
        self._edges = runs.astype(np.uint32)  # as posting lists are searched without copying them

    def counts(self, term: str) -> Ints | None:
        """Return how many units of each run hold a term."""
        held = self._postings(term)
        if held is None:
            return None
        low, high = held.units.searchsorted(self._edges)
        return np.asarray(high - low)

    def held(self, term: str) -> Held | None:
        """Return the units that hold a term."""
        held = self._postings(term)
        if held is None:
            return None
        low, high = held.units.searchsorted(self._edges)
        sizes = high - low
        after = sizes.cumsum()
        places = np.arange(after[-1]) + (high - after).repeat(sizes)
        ordinals = held.firsts.take(places) & _LATER
        return Held(sizes, held.units.take(places), held.counts.take(places), ordinals)


class PostingUnits:
    """Which terms some units hold, by their posting lists."""

    def __init__(self, field: PostingField, units: Ints) -> None:
        self._postings = field.postings
        self._units = units.astype(np.uint32)

    def find(self, term: str) -> Found | None:
        """Return which of the units hold a term."""
        postings = self._postings(term)
        if postings is None:
            return None
        places, held = postings.find(self._units)
        return Found(held, postings.counts.take(places), postings.firsts.take(places) & _LATER)


def _runs(first: NDArray[np.uint32], numbers: Ints) -> Runs:
    """Return the runs that begin where `first` says, of some of them."""
    return first.take([numbers, numbers + 1]).astype(np.int64)
