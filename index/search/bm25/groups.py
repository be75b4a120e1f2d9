"""BM25 of groups of units (articles), whose posting lists are added up.

The heaviest terms are scored wherever they stand. As soon as all others together can't bring a
group in, they are not added up but looked up in the groups that they can still lift among the
first (Moffat and Zobel 1996, "Self-indexing inverted files for fast text retrieval").
"""

from collections.abc import Sequence

import numpy as np

from index.search.bm25.units import ALMOST, BM25, Floats, Scored, Weighted, first_of


class GroupBM25(BM25):
    """`BM25` at the cost of adding up the rarer terms' lists."""

    def pruned(self, lists: Sequence[Weighted], k: int) -> Scored:
        """Score what can be among the first `k`."""
        added, rest = self._parted(lists, k)
        units, scores = self.score_all(added)
        left = sum(each.weight for each in rest)
        for each in rest:
            bar = _bar(scores, k)
            promising = (scores + left >= bar).nonzero()[0]
            units, scores = units.take(promising), scores.take(promising)
            scores += each.weight * self.saturation(each.held.counts_in(units), units)
            left -= each.weight
        return first_of(units, scores, k)

    def _parted(
        self, lists: Sequence[Weighted], k: int
    ) -> tuple[Sequence[Weighted], Sequence[Weighted]]:
        """Part the lists into those to add up and, last, those that can't bring a group in.

        No saturation is above 1, so no group gets more than the weights.
        """
        alone = next((each for each in lists if len(each.held) >= k), None)
        if alone is None:
            return lists, ()
        held = alone.held
        bar = _bar(alone.weight * self.saturation(held.counts, held.units), k)
        left, parted = 0.0, len(lists)
        while parted > 1 and left + lists[parted - 1].weight < bar:
            parted -= 1
            left += lists[parted].weight
        return lists[:parted], lists[parted:]


def _bar(scores: Floats, k: int) -> float:
    """Return a score that `k` groups reach, if there are so many; no first k is below it."""
    if len(scores) < k:
        return -np.inf
    return float(np.partition(scores, len(scores) - k)[len(scores) - k]) * ALMOST
