"""Stretches of text around candidates, and the query's words in them.

A stretch is a whole article, or a part of a long one. All sentences of the stretches are laid out
as rows of one small table, so that looking at neighbours is looking at the next row.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.search.query import Query
from index.storage import LATER, PostingList, UnitField

_WHOLE = 80  # sentences of an article that is taken whole
_AROUND = 10  # sentences on each side, in a longer one
LATE = 255

Floats = NDArray[np.float32]
Columns = dict[str, Floats]
Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Stretches:
    """Disjoint runs of sentences in order; `begins` and `ends` are positions, end exclusive.

    `rows` are the positions of all their sentences, `stretch_of` the stretch of each row and
    `row_begins` the first row of each stretch (one more at the end). `shifts` are how far each
    stretch's positions are from its rows; `edges` are `begins` and, below them, `ends`, as posting
    lists are searched for them.
    """

    begins: Ints
    ends: Ints
    rows: Ints
    stretch_of: Ints
    row_begins: Ints
    shifts: Ints
    edges: NDArray[np.uint32]

    @classmethod
    def around(cls, positions: Ints, owners: Ints, first: NDArray[np.uint32]) -> "Stretches":
        """Lay out what surrounds `positions`, which are sorted, in their articles `owners`."""
        article_begins = first[owners].astype(np.int64)
        article_ends = first[owners + 1].astype(np.int64)
        long = article_ends - article_begins > _WHOLE
        begins = np.where(long, np.maximum(article_begins, positions - _AROUND), article_begins)
        ends = np.where(long, np.minimum(article_ends, positions + _AROUND + 1), article_ends)
        fresh = np.ones(len(positions), np.bool_)
        fresh[1:] = (begins[1:] >= ends[:-1]) | (owners[1:] != owners[:-1])
        starts = np.flatnonzero(fresh)
        begins = begins[starts]
        ends = np.maximum.reduceat(ends, starts)
        sizes = ends - begins
        row_begins = np.concatenate([[0], np.cumsum(sizes)])
        stretch_of = np.arange(len(begins)).repeat(sizes)
        shifts = begins - row_begins[:-1]
        rows = np.arange(row_begins[-1]) + shifts[stretch_of]
        edges = np.stack([begins, ends], dtype=np.uint32, casting="unsafe")
        return cls(begins, ends, rows, stretch_of, row_begins, shifts, edges)

    def find(self, held: PostingList) -> tuple[Ints, Ints]:
        """Return the rows that hold a term, and where in its list they stand."""
        low, high = held.units.searchsorted(self.edges)
        sizes = high - low
        after = sizes.cumsum()
        places = np.arange(after[-1]) + (high - after).repeat(sizes)
        return held.units.take(places) - self.shifts.repeat(sizes), places


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """Which concepts of a query stand in which rows. All matrices are rows by concepts.

    `held` is how well a row has a concept (0 to 1), `counts` how often, `ordinals` where among
    the row's terms it comes first (`LATE` where it does not).
    """

    held: Floats
    counts: Floats
    ordinals: NDArray[np.int16]

    @classmethod
    def of(cls, query: Query, stretches: Stretches, field: UnitField) -> "Table":
        """Read from the posting lists what stands in the rows of `stretches`."""
        shape = (len(query.concepts), len(stretches.rows))
        held, counts = np.zeros(shape, np.float32), np.zeros(shape, np.float32)
        ordinals = np.full(shape, LATE, np.int16)
        for i, concept in enumerate(query.concepts):
            for term, how in concept.forms.items():
                postings = field.postings(term)
                if postings is not None:
                    rows, places = stretches.find(postings)
                    held[i, rows] = np.maximum(held[i].take(rows), how)
                    counts[i, rows] += postings.counts.take(places)
                    firsts = postings.firsts.take(places) & LATER
                    ordinals[i, rows] = np.minimum(ordinals[i].take(rows), firsts)
        rows_first = np.ascontiguousarray
        return cls(rows_first(held.T), rows_first(counts.T), rows_first(ordinals.T))
