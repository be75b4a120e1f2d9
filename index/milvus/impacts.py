"""Sparse vectors of BM25 impacts: what each term of a unit brings it, whatever the question.

Times what a question gives the term, and added up, that is the score. Dimensions are the numbers
of terms; 0 is that of a unit without terms where one has to have a row.
"""

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.milvus.by_unit import ByUnit
from index.storage import Columns

_MOST = 255  # stands for more
_NOTHING = {0: 1.0}


class Averages(NamedTuple):
    """Mean numbers of terms: of sentences, of the heads of sections, of titles, of articles."""

    sentences: float
    heads: float
    titles: float
    articles: float

    @classmethod
    def of(cls, columns: Columns) -> "Averages":
        """Return those of a generation; 1 where there are no terms."""
        text = int(columns.article_lengths.sum())
        articles = len(columns.title_lengths)
        return cls(
            _mean(text, len(columns.lengths)),
            _mean(int(columns.head_lengths.sum(dtype=np.int64)), len(columns.head_lengths)),
            _mean(int(columns.title_lengths.sum(dtype=np.int64)), articles),
            _mean(text, articles),
        )

    def apart(self, other: "Averages") -> float:
        """Return the greatest share by which two differ."""
        pairs = zip(self, other, strict=True)
        return max(abs(own / its - 1) for own, its in pairs)


def _mean(total: int, size: int) -> float:
    return total / size if total else 1.0


class Saturating(NamedTuple):
    """The constants of BM25, and the mean length of what is scored."""

    k1: float
    b: float
    average: float

    def impacts(
        self, counts: NDArray[np.integer], lengths: NDArray[np.integer] | int
    ) -> NDArray[np.float64]:
        """Tf / (tf + k1 (1 - b + b length / average length))."""
        norm = np.asarray(lengths) * (self.k1 * self.b / self.average) + self.k1 * (1 - self.b)
        return np.asarray(counts / (norm + counts), np.float64)


def vector_of(
    by_unit: ByUnit,
    unit: int,
    length: int,
    numbers: NDArray[np.uint32],
    saturating: Saturating,
) -> Mapping[int, float]:
    """Return the vector of a unit, empty without terms."""
    part = by_unit.unit(unit)
    impacts = saturating.impacts(by_unit.counts[part], length)
    return dict(zip(numbers[by_unit.terms[part]].tolist(), impacts.tolist(), strict=True))


def whole_vector(
    by_unit: ByUnit,
    units: range,
    length: int,
    numbers: NDArray[np.uint32],
    saturating: Saturating,
) -> Mapping[int, float]:
    """Return the vector of an article by all that its sentences hold."""
    part = slice(int(by_unit.starts[units.start]), int(by_unit.starts[units.stop]))
    terms, places = np.unique(by_unit.terms[part], return_inverse=True)
    counts = np.minimum(np.bincount(places, by_unit.counts[part], len(terms)), _MOST)
    impacts = saturating.impacts(counts.astype(np.int64), length)
    return dict(zip(numbers[terms].tolist(), impacts.tolist(), strict=True))


def there(vector: Mapping[int, float]) -> Mapping[int, float]:
    """Return a vector that is not empty."""
    return vector or _NOTHING
