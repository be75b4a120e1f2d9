"""`Engine`: all that a question needs of an index."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from index.search.engines.analyses import Analyses
from index.search.engines.terms import Ints, Terms
from index.search.engines.texts import Texts
from index.semantic import MeaningStatus

Floats = NDArray[np.float64]


class Scored(NamedTuple):
    """Units and their scores, best first, ties by unit."""

    units: Ints
    scores: Floats

    @classmethod
    def none(cls) -> "Scored":
        """No units."""
        return cls(np.zeros(0, np.int64), np.zeros(0))


class Wanted(NamedTuple):
    """How many units of each kind are wanted at most."""

    sentences: int = 0
    sections: int = 0
    titles: int = 0
    articles: int = 0


class Best(NamedTuple):
    """Sentences by position, sections, and articles by their titles and by all their sentences."""

    sentences: Scored
    sections: Scored
    titles: Scored
    articles: Scored


class Engine(Terms, Texts, Protocol):
    """One generation, as search, quoting and verification ask for it. Thread-safe."""

    def best(self, terms: Mapping[str, float], wanted: Wanted) -> Best:
        """Return the best units by BM25+ for terms, each with its weight, > 0.

        No shared term, no unit. Where a weight is how often a query has the term, scores are those
        of `rank_bm25.BM25Plus.get_scores`.
        """

    def sentence_scores(self, terms: Mapping[str, float], positions: Ints) -> Floats:
        """Score given sentences of one article, in their order, as `best` would."""

    def analyses(self, numbers: Ints) -> Analyses:
        """Return what is known of articles, which are different and ascend."""

    def meaning_in(self, data_dir: Path, model: Path | None) -> MeaningStatus:
        """Return how it would see meaning if it were opened now with an encoder in `model`."""
