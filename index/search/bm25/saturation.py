"""Saturations of BM25: one that selects candidates, two that are features of them.

A term's second occurrence says less than its first, and an occurrence in a long text less than in
a short one: tf / (tf + k1 (1 - b + b length / average length)).
"""

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray


class Saturation(NamedTuple):
    """How slowly occurrences saturate, and how much the length of a text counts (0 to 1)."""

    k1: float
    b: float

    def norm(self, lengths: NDArray[Any], average: float) -> NDArray[np.floating]:
        """Return what is added to a term's count, in texts of these lengths, to divide it by."""
        norm: NDArray[np.floating] = self.k1 * (1 - self.b + self.b * lengths / average)
        return norm


SELECTION = Saturation(1.5, 0.75)
"""The constants of rank_bm25, whose BM25+ selects sentences and articles (`units`)."""

SENTENCE = Saturation(1.2, 0.6)
"""A feature of candidates (`evidence.scene`), beside columns that are lengths themselves."""

ARTICLE = Saturation(1.2, 0.3)
"""A feature of their articles (`evidence.articles`): length says little on what they are about."""
