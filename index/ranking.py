"""BM25 over posting lists: rank_bm25's formula, at the cost of what a question touches.

rank_bm25 walks the whole corpus for each term of a question. Here terms are scored one at a time
over their posting lists, rarest first, and as soon as the terms that are left can't lift a new
unit into the first k, they are looked up only for the units seen so far (MaxScore: Turtle and
Flood 1995, "Query evaluation: strategies and optimizations").
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray
from rank_bm25 import BM25Plus

from index.postings import PostingList, PostingLists
from index.vocabulary import StringTable

Floats = NDArray[np.float64]


class Hit(NamedTuple):
    """A unit of the ranked field by its position, with its score."""

    position: int
    score: float


class Ranker(Protocol):
    """What retrieval asks of an engine; any engine that weighs alike can stand in."""

    def rank(self, terms: Sequence[str], k: int) -> list[Hit]:
        """Return at most `k` hits, best first, ties by position; no shared term, no hit."""


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
        found = self.vocabulary.find(term)
        if found < 0:
            return None
        held = self.lists[found]
        return held if len(held) else None

    def frequency(self, term: str) -> int:
        """How many units hold a term."""
        held = self.postings(term)
        return len(held) if held else 0

    def lengths(self, units: NDArray[np.integer]) -> NDArray[np.integer]:
        """How many terms each of `units` has."""
        return np.asarray(self.unit_lengths[units])


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
        groups = self.group_of[held.units]
        starts = np.flatnonzero(np.r_[True, groups[1:] != groups[:-1]])
        counts = np.minimum(np.add.reduceat(held.counts, starts, dtype=np.uint32), 255)
        return PostingList(groups[starts], counts.astype(np.uint8), held.firsts[starts])

    def frequency(self, term: str) -> int:
        """How many groups hold a term."""
        found = self.inner.vocabulary.find(term)
        return int(self.group_frequencies[found]) if found >= 0 else 0

    def lengths(self, units: NDArray[np.integer]) -> NDArray[np.integer]:
        """How many terms each of `units` (groups) has."""
        return np.asarray(self.group_lengths[units])


class BM25(BM25Plus):  # type: ignore[misc]  # rank_bm25 has no types
    """BM25+ of one field (Lv and Zhai 2011) as rank_bm25 computes it.

    k1, b, delta and the inverse document frequency are the library's own. It gives `delta` to
    every unit of the corpus, also to those without the term, and so do the scores here.
    """

    def __init__(self, field: Field, k1: float = 1.5, b: float = 0.75, delta: float = 1) -> None:
        # The library's constructor reads a corpus from start to end; the field knows its sums.
        self.k1, self.b, self.delta = k1, b, delta
        self.corpus_size, self.avgdl = field.size, field.average_length
        self.idf: dict[str, float] = {}
        self._field = field

    def rarity(self, term: str) -> float:
        """Inverse document frequency: log((N + 1) / n); 0 for a term that no unit holds."""
        if term not in self.idf:
            if frequency := self._field.frequency(term):
                self._calc_idf({term: frequency})
            else:
                return 0.0
        return self.idf[term]

    def rank(self, terms: Sequence[str], k: int) -> list[Hit]:
        """Return at most `k` hits, best first, ties by position; no shared term, no hit.

        Scores are BM25+, equal to `rank_bm25.BM25Plus.get_scores`. A repeated term counts twice.
        """
        units, scores = self.best(Counter(terms), k)
        return [Hit(*pair) for pair in zip(units.tolist(), scores.tolist(), strict=True)]

    def best(self, terms: Mapping[str, float], k: int) -> tuple[NDArray[np.uint32], Floats]:
        """Return units and scores of the first `k`, as `rank`; each term with its weight, > 0."""
        weights = {term: weight * self.rarity(term) for term, weight in terms.items()}
        known = sorted((t for t in weights if weights[t] > 0), key=lambda t: (-weights[t], t))
        pool = _Pool(k)
        left = (self.k1 + 1) * sum(weights[term] for term in known)
        for term in known:
            held = self._field.postings(term)
            if held is not None:
                self._add(pool, held, weights[term], left)
            left -= (self.k1 + 1) * weights[term]
        base = self.delta * sum(weights.values())
        return pool.first(base)

    def scores(self, terms: Mapping[str, float], units: NDArray[np.integer]) -> Floats:
        """Score given units, in their order, as `best` would."""
        total = np.zeros(len(units))
        for term, weight in terms.items():
            rarity = weight * self.rarity(term)
            held = self._field.postings(term) if rarity else None
            if held is not None:
                total += rarity * self._saturation(held.counts_in(units), units)
            total += rarity * self.delta
        return total

    def _add(self, pool: "_Pool", held: PostingList, weight: float, left: float) -> None:
        if pool.is_closed(left):
            pool.drop_hopeless(left)
            pool.lift(weight * self._saturation(held.counts_in(pool.units), pool.units))
        else:
            pool.merge(held, weight * self._saturation(held.counts, held.units))

    def _saturation(self, counts: NDArray[np.integer], units: NDArray[np.integer]) -> Floats:
        """Tf (k1 + 1) / (tf + k1 (1 - b + b length / average length)); 0 where tf is 0."""
        norm = self._field.lengths(units) * (self.k1 * self.b / self.avgdl)
        norm += self.k1 * (1 - self.b)
        norm += counts
        return np.asarray(counts * (self.k1 + 1) / norm, np.float64)


class _Pool:
    """The units seen so far with their scores so far, and what the best k of them have."""

    def __init__(self, k: int) -> None:
        self.k = k
        self.units = np.zeros(0, np.uint32)
        self._scores = np.zeros(0)
        self._bar = -np.inf

    def is_closed(self, left: float) -> bool:
        """Whether a unit that is not here yet can no longer come among the first k.

        `left` is more than any unit can still get. The bar only rises, so once closed, closed.
        """
        return self._bar > left

    def merge(self, held: PostingList, scores: Floats) -> None:
        """Add a term's units; those that are here already gain its score."""
        places, here = held.find(self.units)
        self._scores[here] += scores[places[here]]
        new = np.ones(len(held), np.bool_)
        new[places[here]] = False
        self.units = np.concatenate([self.units, held.units[new]])
        self.lift_to(np.concatenate([self._scores, scores[new]]))

    def lift(self, gains: Floats) -> None:
        """Give each unit here its gain."""
        self.lift_to(self._scores + gains)

    def lift_to(self, scores: Floats) -> None:
        """Take new scores and raise the bar to the k-th best of them."""
        self._scores = scores
        if len(scores) >= self.k > 0:
            self._bar = np.partition(scores, len(scores) - self.k)[len(scores) - self.k]

    def drop_hopeless(self, left: float) -> None:
        """Forget the units that `left` more would not lift to the bar."""
        hopeful = self._scores + left >= self._bar
        self.units, self._scores = self.units[hopeful], self._scores[hopeful]

    def first(self, base: float) -> tuple[NDArray[np.uint32], Floats]:
        """Return the first k, best first, ties by position, each with `base` added."""
        if self.k <= 0:
            return self.units[:0], self._scores[:0]
        order = np.lexsort((self.units, -self._scores))[: self.k]
        return self.units[order], self._scores[order] + base
