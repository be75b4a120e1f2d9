"""A query beside its candidates, their neighbours and their articles."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.search.bm25 import SENTENCE
from index.search.evidence.sections import Sections
from index.search.evidence.surroundings import Floats, Stretches, Table
from index.search.query import Query
from index.storage import NAME, changes


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """A query, the stretches it is asked of, and what the index says of them.

    By row: `table`, `lengths` (terms), `signs`, `shapes`, `section_of` (a place in `sections`).
    `average_heads` is the mean number of terms in the heads of a section. By stretch: `in_title`
    and `in_article` (by concept, 0 to 1), `title_lengths` (terms) and `article_scores` (0 to 1: a
    share of what could be had). `shown` are the rows to judge; `offsets` and `sizes` say where in
    its article each stretch begins and how many sentences the article has.
    """

    query: Query
    stretches: Stretches
    table: Table
    lengths: NDArray[np.int64]
    average_length: float
    signs: NDArray[np.uint32]
    shapes: NDArray[np.uint16]
    sections: Sections
    section_of: NDArray[np.intp]
    average_heads: float
    in_title: Floats
    in_article: Floats
    article_scores: Floats
    title_lengths: NDArray[np.int64]
    offsets: NDArray[np.int64]
    sizes: NDArray[np.int64]
    shown: NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class CandidateView:
    """A scene from where each shown row stands: matrices are shown rows by concepts.

    `here` is what the row has, `present` 1 where that is anything; `nearby` what the row and the
    ones beside it have, `farther` the ones two away, `around` all of these and the title.
    """

    scene: Scene
    weights: Floats
    stretch: NDArray[np.int64]
    here: Floats
    present: Floats
    before: Floats
    after: Floats
    farther: Floats
    nearby: Floats
    around: Floats
    title: Floats
    section: NDArray[np.intp]
    heads: Floats
    in_section: Floats
    article: Floats
    names: NDArray[np.bool_]
    matched: Floats

    @classmethod
    def of(cls, scene: Scene) -> "CandidateView":
        """Look at a scene from each of its shown rows."""
        held, rows = scene.table.held, scene.shown
        stretch = scene.stretches.stretch_of.take(rows)
        weights = scene.query.weights.astype(np.float32)
        here, counts = held.take(rows, axis=0), scene.table.counts.take(rows, axis=0)
        norm = SENTENCE.norm(scene.lengths[rows], scene.average_length)
        matched = sums(here * counts * (SENTENCE.k1 + 1) / (counts + norm[:, None]), weights)
        before, after = beside(scene, held, -1), beside(scene, held, 1)
        farther = np.maximum(beside(scene, held, -2), beside(scene, held, 2))
        nearby = np.maximum(np.maximum(here, before), after)
        title, section = scene.in_title.take(stretch, axis=0), scene.section_of.take(rows)
        return cls(
            scene=scene,
            weights=weights,
            stretch=stretch,
            here=here,
            present=(here > 0).astype(np.float32),
            before=before,
            after=after,
            farther=farther,
            nearby=nearby,
            around=np.maximum(np.maximum(nearby, farther), title),
            title=title,
            section=section,
            heads=scene.sections.held.take(section, axis=0),
            in_section=_best_of_section(scene).take(section, axis=0),
            article=scene.in_article.take(stretch, axis=0),
            names=np.array([c.named > NAME for c in scene.query.concepts], np.bool_),
            matched=matched.astype(np.float32),
        )

    @property
    def ordinal(self) -> NDArray[np.int64]:
        """Which sentence of its article each shown row is, from 0."""
        within = self.scene.shown - self.scene.stretches.row_begins[self.stretch]
        return self.scene.offsets[self.stretch] + within

    def more(self, there: Floats, here: Floats) -> Floats:
        """Share of the question that `there` has and `here` has not."""
        return sums(np.maximum(there - here, 0), self.weights)


def _best_of_section(scene: Scene) -> Floats:
    """Return how well the sentences of each section, taken together, have each concept."""
    begins = changes(scene.section_of)
    found = np.zeros_like(scene.sections.held)
    best = np.maximum.reduceat(scene.table.held, begins, axis=0)
    np.maximum.at(found, scene.section_of[begins], best)  # a long section may be there in parts
    return found


def sums(rows: NDArray[Any], weights: Floats) -> Floats:
    """Return the sum of the weights of each row, times what the row has.

    Equal rows have equal sums, wherever they are; a product of matrices does not promise that.
    """
    found: Floats = np.einsum("ij,j->i", rows, weights)
    return found


def beside(scene: Scene, held: Floats, step: int) -> Floats:
    """Return the rows of `held` that are `step` away from those shown; zeros beyond a stretch."""
    there = scene.shown + step
    stretch = scene.stretches.stretch_of.take(scene.shown)
    begins = scene.stretches.row_begins
    beyond = (there < begins.take(stretch)) | (there >= begins.take(stretch + 1))
    found = held.take(there, axis=0, mode="clip")
    found[beyond] = 0
    return found
