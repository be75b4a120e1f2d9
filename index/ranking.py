"""BM25 over posting lists: rank_bm25's formula, at the cost of what a question touches.

rank_bm25 walks the whole corpus for each term of a question. Here a unit comes among the first k
because several terms meet in it, or because of one alone. The units where terms meet are found by
merging posting lists, and only they are scored; they set a bar. A term whose highest possible score
is below the bar brings in nothing by itself, so common terms are not scored where they stand alone
(bounds as in MaxScore: Turtle and Flood 1995, "Query evaluation: strategies and
optimizations").
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray
from rank_bm25 import BM25Plus

from index.postings import PostingList, PostingLists, find
from index.vocabulary import StringTable

Floats = NDArray[np.float64]

_Scored = tuple[NDArray[np.uint32], Floats]


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
        lists = self._weighted(terms)
        first = _First(k)
        if len(lists) > 1:
            first.take(*self._where_terms_meet(lists))
        for each in lists:
            if each.most < first.bar:
                break  # neither this term alone nor a later one brings a unit in
            first.take(*self._by_itself(each, first.bar))
        return first.ranked(self.delta * sum(each.weight for each in lists))

    def scores(self, terms: Mapping[str, float], units: NDArray[np.integer]) -> Floats:
        """Score given units, in their order, as `best` would."""
        lists = self._weighted(terms)
        return self._sum(lists, units) + self.delta * sum(each.weight for each in lists)

    def _weighted(self, terms: Mapping[str, float]) -> list["_Weighted"]:
        """Return the lists of the terms that there are, those that can give most first."""
        found = []
        for term, weight in sorted(terms.items()):
            rarity = self.rarity(term)
            held = self._field.postings(term) if weight * rarity > 0 else None
            if held is not None:
                most = self._most(int(held.counts.max()))
                found.append(_Weighted(held, weight * rarity, weight * rarity * most))
        return sorted(found, key=lambda each: -each.most)

    def _where_terms_meet(self, lists: Sequence["_Weighted"]) -> _Scored:
        """Return the units that several of `lists` hold, ascending, with their scores."""
        units = np.concatenate([each.held.units for each in lists])
        counts = np.concatenate([each.held.counts for each in lists])
        order = np.argsort(units, kind="stable")  # quick, because it merges runs that are in order
        units = units[order]
        together = _repeated(units)
        units, order = units[together], order[together]
        ends = np.cumsum([len(each.held) for each in lists])
        weights = np.array([each.weight for each in lists])[ends.searchsorted(order, "right")]
        gains = weights * self._saturation(counts[order], units)
        new = np.ones(len(units), np.bool_)
        np.not_equal(units[1:], units[:-1], out=new[1:])
        begins = new.nonzero()[0]
        return units[begins], np.add.reduceat(gains, begins) if len(units) else gains

    def _by_itself(self, each: "_Weighted", least: float) -> _Scored:
        """Return the units that one list gives `least` or more, with what it gives them."""
        units, counts = each.held.units, each.held.counts
        if least > each.weight * self._most(1):  # once in a unit is not enough
            chosen = (counts >= self._fewest(least / each.weight)).nonzero()[0]
            units, counts = units[chosen], counts[chosen]
        return units, each.weight * self._saturation(counts, units)

    def _sum(self, lists: Sequence["_Weighted"], units: NDArray[np.integer]) -> Floats:
        """Add up what `lists` give to each of `units`."""
        total = np.zeros(len(units))
        for held, weight, _ in lists:
            places, here = held.find(units)
            which = here.nonzero()[0]
            total[which] += weight * self._saturation(held.counts[places[which]], units[which])
        return total

    def _most(self, count: int) -> float:
        """Return the most that `_saturation` gives for a count: in a unit of no other term."""
        return (self.k1 + 1) / (1 + self.k1 * (1 - self.b) / count + self.k1 * self.b / self.avgdl)

    def _fewest(self, saturation: float) -> float:
        """Return the count that `_most` gives this for; no count at all gives more than it can."""
        rest = (self.k1 + 1) / saturation - 1 - self.k1 * self.b / self.avgdl
        return self.k1 * (1 - self.b) / rest if rest > 0 else np.inf

    def _saturation(self, counts: NDArray[np.integer], units: NDArray[np.integer]) -> Floats:
        """Tf (k1 + 1) / (tf + k1 (1 - b + b length / average length)); 0 where tf is 0."""
        norm = self._field.lengths(units) * (self.k1 * self.b / self.avgdl)
        norm += self.k1 * (1 - self.b)
        norm += counts
        return np.asarray(counts * (self.k1 + 1) / norm, np.float64)


class _Weighted(NamedTuple):
    """A term's list, what its saturations are multiplied by, and a bound of what a unit gets."""

    held: PostingList
    weight: float
    most: float


def _repeated(ascending: NDArray[np.uint32]) -> NDArray[np.intp]:
    """Return the places of everything that is there more than once."""
    again = (ascending[1:] == ascending[:-1]).nonzero()[0]
    ends = np.ones(len(again), np.bool_)
    np.not_equal(again[1:], again[:-1] + 1, out=ends[:-1])
    return np.sort(np.concatenate([again, again[ends] + 1]))


class _First:
    """The first k so far, and the bar: a score that k units reach, so no first k is below it."""

    def __init__(self, k: int) -> None:
        self.bar = -np.inf if k > 0 else np.inf
        self._k = k
        self._units = np.zeros(0, np.uint32)
        self._scores = np.zeros(0)

    def raise_bar(self, scores: Floats) -> None:
        """Take note that there are different units with these scores, or better ones."""
        if len(scores) >= self._k > 0:
            kth = np.partition(scores, len(scores) - self._k)[len(scores) - self._k]
            # Sums in another order differ in their last bits: a tie is not below the bar.
            self.bar = max(self.bar, float(kth) * (1 - 1e-12))

    def take(self, units: NDArray[np.uint32], scores: Floats) -> None:
        """Put units, ascending, among the first. One that was taken may come again with less."""
        if len(self._units):
            places, here = find(units, self._units)
            scores[places[here]] = np.nan  # which is not above any bar
            new = (scores >= self.bar).nonzero()[0]
            units = np.concatenate([self._units, units[new]])
            scores = np.concatenate([self._scores, scores[new]])
        self.raise_bar(scores)
        high = (scores >= self.bar).nonzero()[0]
        self._units, self._scores = units[high], scores[high]

    def ranked(self, base: float) -> tuple[NDArray[np.uint32], Floats]:
        """Return the first k, best first, ties by position, each with `base` added."""
        order = np.lexsort((self._units, -self._scores))[: max(self._k, 0)]
        return self._units[order], self._scores[order] + base
