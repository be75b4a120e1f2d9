"""Stretches of text around candidates, and the query's words in them.

A stretch is a whole article, or a part of a long one. All sentences of the stretches are laid out
as rows of one small table, so that looking at neighbours is looking at the next row.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.search.engines import Analyses, Runs
from index.search.query import Query

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
    stretch's positions are from its rows.
    """

    begins: Ints
    ends: Ints
    rows: Ints
    stretch_of: Ints
    row_begins: Ints
    shifts: Ints

    @classmethod
    def around(cls, positions: Ints, owners: Ints, articles: Runs) -> "Stretches":
        """Lay out what surrounds `positions`, which are sorted.

        `owners` and `articles` are by position the article, and the run of its sentences.
        """
        article_begins, article_ends = articles
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
        return cls(begins, ends, rows, stretch_of, row_begins, shifts)


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
    def of(cls, query: Query, stretches: Stretches, analyses: Analyses) -> "Table":
        """Look up what stands in the rows of `stretches`."""
        shape = (len(query.concepts), len(stretches.rows))
        held, counts = np.zeros(shape, np.float32), np.zeros(shape, np.float32)
        ordinals = np.full(shape, LATE, np.int16)
        stand = analyses.in_sentences(np.stack([stretches.begins, stretches.ends]))
        for i, concept in enumerate(query.concepts):
            for term, how in concept.forms.items():
                if (found := stand.held(term)) is not None:
                    rows = found.units - stretches.shifts.repeat(found.sizes)
                    held[i, rows] = np.maximum(held[i].take(rows), how)
                    counts[i, rows] += found.counts
                    ordinals[i, rows] = np.minimum(ordinals[i].take(rows), found.ordinals)
        rows_first = np.ascontiguousarray
        return cls(rows_first(held.T), rows_first(counts.T), rows_first(ordinals.T))
