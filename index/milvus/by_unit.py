"""`ByUnit`: the posting lists of a generation turned round, for those who write rows of units."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.milvus.article_rows import Bytes, Lists
from index.storage import Columns, PostingLists


@dataclass(frozen=True, slots=True, eq=False)
class ByUnit:
    """Posting lists turned round: the terms of unit u are `starts[u]:starts[u + 1]`, ascending.

    A unit that was not wanted has none.
    """

    starts: NDArray[np.int64]
    terms: NDArray[np.int64]
    counts: Bytes
    firsts: Bytes

    @classmethod
    def of(cls, lists: PostingLists, wanted: NDArray[np.bool_]) -> "ByUnit":
        """Turn the lists of the units that are wanted round."""
        places = np.flatnonzero(wanted[lists.units])
        terms = lists.starts.searchsorted(places.astype(np.uint64), "right") - 1
        units = lists.units[places]
        order = units.argsort(kind="stable")
        sizes = np.bincount(units, minlength=len(wanted))
        starts = np.concatenate([[0], sizes.cumsum()]).astype(np.int64)
        own = places[order]
        return cls(starts, terms[order], lists.counts[own], lists.firsts[own])

    def lists(self, units: range, numbers: NDArray[np.uint32]) -> Lists:
        """Return the lists of a run of units, whose terms have these numbers."""
        edges = self.starts[units.start : units.stop + 1]
        part = slice(int(edges[0]), int(edges[-1]))
        terms = numbers[self.terms[part]]
        ordinals = np.repeat(np.arange(len(units), dtype=np.uint32), np.diff(edges))
        order = terms.argsort(kind="stable")
        found, starts = np.unique(terms[order], return_index=True)
        ends = np.append(starts, len(terms)).astype(np.uint32)
        return Lists(
            found, ends, ordinals[order], self.counts[part][order], self.firsts[part][order]
        )

    def unit(self, unit: int) -> slice:
        """Return where the terms of a unit stand."""
        return slice(int(self.starts[unit]), int(self.starts[unit + 1]))


class Turned(NamedTuple):
    """The lists of articles of one generation by unit: sentences, sections, titles, margins."""

    sentences: ByUnit
    heads: ByUnit
    titles: ByUnit
    margins: ByUnit

    @classmethod
    def of(cls, columns: Columns, wanted: NDArray[np.bool_]) -> "Turned":
        """Turn the lists of the articles of a generation that are wanted round."""
        sentences = wanted.repeat(np.diff(columns.first))
        sections = wanted.repeat(np.diff(columns.article_sections))
        return cls(
            ByUnit.of(columns.lists, sentences),
            ByUnit.of(columns.head_lists, sections),
            ByUnit.of(columns.title_lists, wanted),
            ByUnit.of(columns.margin_lists, wanted),
        )

    @property
    def terms(self) -> NDArray[np.int64]:
        """All terms that they have, by their places in the vocabulary, ascending."""
        return np.unique(np.concatenate([each.terms for each in self]))
