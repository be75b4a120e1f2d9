"""A question -> candidate sentences, by what they, their neighbours and their article hold."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.ranking import BM25, Floats, GroupedField, UnitField
from index.store import Generation

_SENTENCES = 50  # candidates by themselves
_ARTICLES = 10  # articles all of whose sentences are candidates


@dataclass(frozen=True, slots=True, eq=False)
class Candidates:
    """Sentences by position, best first, ties by position, each with its score."""

    positions: NDArray[np.int64]
    scores: Floats


class Retriever:
    """Ranks the sentences of one generation. Thread-safe."""

    def __init__(self, generation: Generation) -> None:
        columns = generation.columns
        sentences = UnitField(
            columns.vocabulary, columns.lists, columns.lengths, int(columns.article_lengths.sum())
        )
        articles = GroupedField(
            sentences,
            columns.first,
            columns.article_of,
            columns.article_lengths,
            columns.article_frequencies,
        )
        titles = UnitField(
            columns.vocabulary,
            columns.title_lists,
            columns.title_lengths,
            int(columns.title_lengths.sum(dtype=np.int64)),
        )
        self._columns = columns
        self.sentences = BM25(sentences)
        self.articles = BM25(articles)
        self.titles = BM25(titles)

    def candidates(self, terms: Sequence[str], k: int) -> Candidates:
        """Return up to `k` sentences; none when no sentence shares a term."""
        query: dict[str, float] = {t: float(n) for t, n in Counter(terms).items()}
        positions = self._pool(query)
        if not len(positions):
            return Candidates(positions, np.zeros(0))
        scores = self._scores(query, positions)
        order = np.lexsort((positions, -scores))[:k]
        return Candidates(positions[order], scores[order])

    def _pool(self, query: dict[str, float]) -> NDArray[np.int64]:
        best, _ = self.sentences.best(query, _SENTENCES)
        articles, _ = self.articles.best(query, _ARTICLES)
        first = self._columns.first
        parts = [np.arange(first[a], first[a + 1], dtype=np.int64) for a in articles]
        return np.unique(np.concatenate([best.astype(np.int64), *parts]))

    def _scores(self, query: dict[str, float], positions: NDArray[np.int64]) -> Floats:
        owners = self._columns.article_of[positions]
        own = self.sentences.scores(query, positions)
        near = np.zeros(len(positions))
        for step in (-1, 1):
            beside = np.clip(positions + step, 0, len(self._columns.starts) - 1)
            same = self._columns.article_of[beside] == owners
            near += np.where(same, self.sentences.scores(query, beside), 0)
        articles = self.articles.scores(query, owners)
        titles = self.titles.scores(query, owners)
        return np.asarray(own + 0.2 * near + 0.3 * articles + 0.2 * titles)
