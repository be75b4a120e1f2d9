"""BM25 over posting lists, by rank_bm25's formula.

rank_bm25 walks the whole corpus for each term of a question. Here, where the lists are short, all
that they hold is scored. Where they are long, a unit comes among the first k because several terms
meet in it, or because of one alone. The units where terms meet are found by merging the lists, and
only they are scored; they set a bar. A term whose highest possible score is below the bar brings in
nothing by itself, so common terms are not scored where they stand alone (bounds as in MaxScore:
Turtle and Flood 1995, "Query evaluation: strategies and optimizations").
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from rank_bm25 import BM25Plus

from index.search.bm25.saturation import SELECTION, Saturation
from index.storage import Field, List, changes, find

Floats = NDArray[np.float64]
Units = NDArray[np.uint32]

_FEW = 5000  # postings; of fewer, sorting out which could matter costs more than scoring them all
ALMOST = 1 - 1e-12  # sums in another order differ in their last bits: a tie is not below a bar

Scored = tuple[Units, Floats]


class BM25(BM25Plus):  # type: ignore[misc]  # rank_bm25 has no types
    """BM25+ of one field (Lv and Zhai 2011) as rank_bm25 computes it.

    k1 and b (`SELECTION`), delta and the inverse document frequency are the library's own. It gives
    `delta` to every unit of the corpus, also to those without the term, and so do the scores here.
    """

    def __init__(self, field: Field, constants: Saturation = SELECTION, delta: float = 1) -> None:
        # The library's constructor reads a corpus from start to end; the field knows its sums.
        self.k1, self.b = constants
        self.delta = delta
        self.corpus_size, self.avgdl = field.size, field.average_length
        self.idf: dict[str, float] = {}
        self._greatest_counts: dict[str, int] = {}
        self._field = field

    def rarity(self, term: str) -> float:
        """Inverse document frequency: log((N + 1) / n); 0 for a term that no unit holds."""
        if term not in self.idf:
            if frequency := self._field.frequency(term):
                self._calc_idf({term: frequency})
            else:
                return 0.0
        return self.idf[term]

    def best(self, terms: Mapping[str, float], k: int) -> Scored:
        """Return units and scores of the first `k`, best first, ties by position.

        Each term has its weight, > 0. No shared term, no unit. Where a weight is how often a query
        has the term, scores are those of `rank_bm25.BM25Plus.get_scores`.
        """
        lists = self._weighted(terms)
        if k <= 0 or not lists:
            return np.zeros(0, np.uint32), np.zeros(0)
        if sum(len(each.held) for each in lists) <= _FEW:
            units, scores = first_of(*self.score_all(lists), k)
        else:
            units, scores = self.pruned(lists, k)
        return units, scores + self._base(lists)

    def scores(self, terms: Mapping[str, float], units: NDArray[np.integer]) -> Floats:
        """Score given units, in their order, as `best` would."""
        lists = self._weighted(terms)
        return self._sum(lists, units.astype(np.uint32)) + self._base(lists)

    def _weighted(self, terms: Mapping[str, float]) -> list["Weighted"]:
        """Return the lists of the terms that there are, the weightiest first."""
        found = []
        for term, weight in sorted(terms.items()):
            gain = weight * self.rarity(term)
            held = self._field.postings(term) if gain > 0 else None
            if held is not None:
                found.append(Weighted(term, held, gain * (self.k1 + 1)))
        return sorted(found, key=lambda each: -each.weight)

    def _greatest(self, each: "Weighted") -> int:
        if each.term not in self._greatest_counts:
            self._greatest_counts[each.term] = int(each.held.counts.max())
        return self._greatest_counts[each.term]

    def _base(self, lists: Sequence["Weighted"]) -> float:
        """Return what every unit gets, whatever it holds."""
        return self.delta * sum(each.weight for each in lists) / (self.k1 + 1)

    def score_all(self, lists: Sequence["Weighted"]) -> Scored:
        """Score every unit that any of `lists` holds, ascending."""
        units = np.concatenate([each.held.units for each in lists])
        counts = np.concatenate([each.held.counts for each in lists])
        gains = self.saturation(counts, units)
        gains *= np.repeat([each.weight for each in lists], [len(each.held) for each in lists])
        order = units.argsort(kind="stable")  # quick, because it merges runs that are in order
        units = units.take(order)
        begins = changes(units)
        return units.take(begins), np.add.reduceat(gains.take(order), begins)

    def pruned(self, lists: Sequence["Weighted"], k: int) -> Scored:
        """Score what can be among the first `k`."""
        first = _First(k)
        if len(lists) > 1:
            first.take(*self._where_terms_meet(lists))
        for each in lists:
            if each.weight * self._most(self._greatest(each)) >= first.bar:
                first.take(*self._by_itself(each, first.bar))
        return first.ranked()

    def _where_terms_meet(self, lists: Sequence["Weighted"]) -> Scored:
        """Return the units that several of `lists` hold, ascending, with their scores."""
        units = np.concatenate([each.held.units for each in lists])
        units.sort(kind="stable")  # quick, because it merges runs that are in order
        again = units[1:][units[1:] == units[:-1]]
        units = again.take(changes(again)) if len(again) else again
        return units, self._sum(lists, units)

    def _by_itself(self, each: "Weighted", least: float) -> Scored:
        """Return the units that one list gives `least` or more, with what it gives them."""
        units, counts = each.held.units, each.held.counts
        if least > each.weight * self._most(1):  # once in a unit is not enough
            chosen = (counts >= self._fewest(least / each.weight)).nonzero()[0]
            units, counts = units.take(chosen), counts.take(chosen)
        return units, each.weight * self.saturation(counts, units)

    def _sum(self, lists: Sequence["Weighted"], units: Units) -> Floats:
        """Add up what `lists` give to each of `units`."""
        seen = np.empty((len(lists), len(units)), np.uint32)
        counts = np.empty(seen.shape, np.uint8)
        for i, (_, held, _) in enumerate(lists):
            places = held.units.searchsorted(units)
            held.units.take(places, mode="clip", out=seen[i])
            held.counts.take(places, mode="clip", out=counts[i])
        counts *= seen == units
        total = np.zeros(len(units))
        for each, gains in zip(lists, self.saturation(counts, units), strict=True):
            gains *= each.weight
            total += gains
        return total

    def _most(self, count: int) -> float:
        """Return the most that `saturation` gives for a count: in a unit of no other term."""
        return count / (count + self.k1 * (1 - self.b) + self.k1 * self.b / self.avgdl * count)

    def _fewest(self, saturation: float) -> float:
        """Return the count that `_most` gives this for; no count at all gives more than it can."""
        rest = 1 / saturation - 1 - self.k1 * self.b / self.avgdl
        return self.k1 * (1 - self.b) / rest if rest > 0 else np.inf

    def saturation(self, counts: NDArray[np.integer], units: Units) -> Floats:
        """Tf / (tf + k1 (1 - b + b length / average length)); 0 where tf is 0."""
        norm = self._field.lengths(units) * (self.k1 * self.b / self.avgdl)
        norm += self.k1 * (1 - self.b)
        return np.asarray(counts / (norm + counts), np.float64)


class Weighted(NamedTuple):
    """A term, its list, and what its saturations are multiplied by."""

    term: str
    held: List
    weight: float


def first_of(units: Units, scores: Floats, k: int) -> Scored:
    """Return the first k, best first, ties by position."""
    if len(scores) > k:
        kth = np.partition(scores, len(scores) - k)[len(scores) - k]
        high = (scores >= kth).nonzero()[0]
        units, scores = units.take(high), scores.take(high)
    order = np.lexsort((units, -scores))[:k]
    return units.take(order), scores.take(order)


class _First:
    """The first k so far, and the bar: a score that k units reach, so no first k is below it."""

    def __init__(self, k: int) -> None:
        self.k = k
        self.bar = -np.inf
        self._units = np.zeros(0, np.uint32)
        self._scores = np.zeros(0)

    def raise_bar(self, scores: Floats) -> None:
        """Take note that there are different units with these scores, or better ones."""
        if len(scores) >= self.k:
            kth = np.partition(scores, len(scores) - self.k)[len(scores) - self.k]
            self.bar = max(self.bar, float(kth) * ALMOST)

    def take(self, units: Units, scores: Floats) -> None:
        """Put units, ascending, among the first. One that was taken may come again with less."""
        high = (scores >= self.bar).nonzero()[0]
        if not len(high):
            return
        units, scores = units.take(high), scores.take(high)
        if len(self._units):
            _, known = find(np.sort(self._units), units)
            new = (~known).nonzero()[0]
            units = np.concatenate([self._units, units.take(new)])
            scores = np.concatenate([self._scores, scores.take(new)])
        self.raise_bar(scores)
        high = (scores >= self.bar).nonzero()[0]
        self._units, self._scores = units.take(high), scores.take(high)

    def ranked(self) -> Scored:
        """Return the first k, best first, ties by position."""
        return first_of(self._units, self._scores, self.k)
