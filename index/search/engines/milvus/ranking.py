"""Ranks units: the server finds what may be among the first, here it is scored exactly."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.milvus import Hits
from index.search.bm25 import SELECTION
from index.search.engines.engine import Floats, Scored
from index.search.engines.terms import Ints

_MORE = 16  # that are fetched above those that are wanted: ties come in any order
_TIMES = 4  # as many as before, while the last that came may be as good as the last wanted
_MOST = 4096
_EVEN = 5  # digits to which shares of a score are even, or may be
_DELTA = 1.0  # of BM25+


class Gain(NamedTuple):
    """A term with what its saturations are multiplied by, and with its number."""

    term: str
    number: int
    weight: float


@dataclass(frozen=True, slots=True, eq=False)
class Ranking:
    """Ranks the units of one field.

    `search` returns the units that a server holds to be the best for a vector. `size` units have
    `average` terms in the mean; a drift of `drift` is how far the server's scores may be off.
    """

    search: Callable[[Mapping[int, float], int], Hits]
    frequency: Callable[[str], tuple[int, int]]
    are_live: Callable[[Ints], NDArray[np.bool_]]
    size: int
    average: float
    drift: float

    def gains(self, terms: Mapping[str, float]) -> list[Gain]:
        """Return the terms that some unit holds, the weightiest first."""
        found = []
        for term, weight in sorted(terms.items()):
            number, frequency = self.frequency(term)
            if weight > 0 and frequency:
                rarity = math.log((self.size + 1) / frequency)
                found.append(Gain(term, number, weight * rarity * (SELECTION.k1 + 1)))
        return sorted((each for each in found if each.weight > 0), key=lambda each: -each.weight)

    def likely(self, terms: Mapping[str, float], k: int) -> Ints:
        """Return the units that may be among the first `k`, the likeliest first, and some more."""
        gains = self.gains(terms)
        if not k or not gains:
            return np.zeros(0, np.int64)
        vector = {each.number: each.weight for each in gains}
        most = k + _MORE
        while True:
            found = self.search(vector, most)
            live = self.are_live(found.keys)
            units, shares = found.keys[live], found.scores[live]
            shares = np.round(shares / shares[min(k, len(shares)) - 1 :][:1], _EVEN)
            least = 1 - self.drift - 2 * 10.0**-_EVEN
            are_all = len(found.keys) < most or (len(shares) >= k and shares[-1] < least)
            if are_all or most >= _MOST:
                break
            most = min(most * _TIMES, _MOST)
        ordered = units[np.lexsort((units, -shares))]
        return ordered if self.drift else ordered[: k + _MORE]

    def scores(
        self,
        terms: Mapping[str, float],
        counts_of: Callable[[str], NDArray[np.integer]],
        lengths: Ints,
    ) -> Floats:
        """Return the BM25+ of units, given how often they hold a term, and how long they are."""
        gains = self.gains(terms)
        norm = lengths * (SELECTION.k1 * SELECTION.b / self.average)
        norm = norm + SELECTION.k1 * (1 - SELECTION.b)
        total = np.zeros(len(lengths))
        for each in gains:
            counts = counts_of(each.term)
            total += counts / (norm + counts) * each.weight
        return total + _DELTA * sum(each.weight for each in gains) / (SELECTION.k1 + 1)


def ranked(units: Ints, scores: Floats, k: int) -> Scored:
    """Return the first `k`, best first, ties by unit."""
    order = np.lexsort((units, -scores))[:k]
    return Scored(units[order], scores[order])
