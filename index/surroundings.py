"""The stretches of text around candidate sentences, and which words of a question stand where.

A stretch is a whole article, or a part of a long one. All sentences of the stretches are laid out
as rows of one small table, so that looking at neighbours is looking at the next row.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.fields import UnitField
from index.postings import PostingList
from index.query import Query

_WHOLE = 80  # sentences of an article that is taken whole
_AROUND = 10  # sentences on each side, in a longer one
LATE = 255

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Stretches:
    """Disjoint runs of sentences in order; `begins` and `ends` are positions, end exclusive.

    `rows` are the positions of all their sentences, `stretch_of` the stretch of each row and
    `row_begins` the first row of each stretch (one more at the end).
    """

    begins: Ints
    ends: Ints
    rows: Ints
    stretch_of: Ints
    row_begins: Ints

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
        stretch_of = np.repeat(np.arange(len(begins)), sizes)
        rows = np.arange(row_begins[-1]) + (begins - row_begins[:-1])[stretch_of]
        return cls(begins, ends, rows, stretch_of, row_begins)

    def find(self, held: PostingList) -> tuple[Ints, Ints]:
        """Return the rows that hold a term, and where in its list they stand."""
        low = np.searchsorted(held.units, self.begins.astype(np.uint32))
        high = np.searchsorted(held.units, self.ends.astype(np.uint32))
        sizes = high - low
        before = np.cumsum(sizes) - sizes
        places = np.arange(int(sizes.sum())) + np.repeat(low - before, sizes)
        shift = np.repeat(self.begins - self.row_begins[:-1], sizes)
        return held.units[places].astype(np.int64) - shift, places


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """Which concepts of a query stand in which rows. All matrices are rows by concepts.

    `held` is how well a row has a concept (0 to 1), `counts` how often, `ordinals` where among
    the row's terms it comes first (`LATE` where it does not); `akin` is true where a row has only
    a term that is akin to it.
    """

    held: Floats
    counts: Floats
    ordinals: NDArray[np.int64]
    akin: Flags

    @classmethod
    def of(cls, query: Query, stretches: Stretches, field: UnitField) -> "Table":
        """Read from the posting lists what stands in the rows of `stretches`."""
        shape = (len(query.concepts), len(stretches.rows))
        held, counts = np.zeros(shape, np.float32), np.zeros(shape, np.float32)
        ordinals, akin = np.full(shape, LATE, np.int64), np.zeros(shape, np.bool_)
        for i, concept in enumerate(query.concepts):
            for term, how in concept.forms.items():
                postings = field.postings(term)
                if postings is not None:
                    rows, places = stretches.find(postings)
                    held[i, rows] = np.maximum(held[i, rows], how)
                    here = postings[places]
                    counts[i, rows] += here.counts
                    ordinals[i, rows] = np.minimum(ordinals[i, rows], here.ordinals)
            for term in sorted(concept.akin):
                postings = field.postings(term)
                if postings is not None:
                    akin[i, stretches.find(postings)[0]] = True
        akin &= held == 0
        return cls(held.T, counts.T, ordinals.T, akin.T)
