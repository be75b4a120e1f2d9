"""Finds the candidates of a question, and lays out what surrounds them."""

import numpy as np
from numpy.typing import NDArray

from index.search.bm25 import BM25, Floats, GroupBM25, Ranker
from index.search.evidence import Articles, Scene, Sections, Stretches, Table
from index.search.fields import Fields
from index.search.query import Query
from index.storage import Columns, GroupedField, distinct

_SENTENCES = 50  # candidates by themselves
_SECTIONS = 24  # sections whose first sentences are candidates, by what their heads say
_OF_A_SECTION = 12  # which are so many
_ARTICLES = 24  # articles looked at
_TITLED = 6  # articles by their title alone, all of whose sentences are candidates
_READ = 12  # articles of them all of whose sentences are candidates
_MOST_READ = 600  # sentences of an article; of a longer one only those about its best are read
_BEST_READ, _BESIDE = 30, 6  # which are these, with so many on each side
_ALIKE_READ = 3  # articles of sentences of a like meaning all of whose sentences are candidates


class Scenes:
    """Finds candidates in the fields of one generation. Thread-safe.

    `sentences` and `articles` rank what their names say by the terms of a question alone.
    """

    def __init__(self, columns: Columns, fields: Fields) -> None:
        self._columns = columns
        self._fields = fields
        articles = GroupedField(
            fields.sentences,
            columns.first,
            columns.article_of,
            columns.article_lengths,
            columns.article_frequencies,
        )
        self.sentences: Ranker = BM25(fields.sentences)
        self.articles: Ranker = GroupBM25(articles)
        self._sections: Ranker = BM25(fields.heads)
        self._titled: Ranker = BM25(fields.titles)

    def of(self, query: Query, alike: NDArray[np.int64]) -> Scene | None:
        """Lay out the candidates with what surrounds them; None when there are none.

        `alike` are sentences of a like meaning, the most alike first: candidates too.
        """
        best, scores = self.sentences.best(query.terms, _SENTENCES)
        headed = self._below_heads(query)
        titled = self._titled.best(query.terms, _TITLED)[0].astype(np.int64)
        if not query.concepts or not len(best) + len(headed) + len(titled) + len(alike):
            return None
        columns, fields = self._columns, self._fields
        owners = columns.article_of[best].astype(np.int64)
        found, _ = self.articles.best(query.terms, _ARTICLES)
        prior = np.array([*query.prior], np.int64)
        beside = columns.article_of[headed].astype(np.int64)
        meant = columns.article_of[alike].astype(np.int64)
        numbers = distinct(
            np.concatenate([found, owners, prior, beside, titled, meant], dtype=np.int64)
        )
        articles = Articles.of(
            query, numbers, fields.sentences, fields.titles, fields.heads, columns
        )
        near = articles.among(distinct(np.concatenate([found, owners[:_ARTICLES]], dtype=np.int64)))
        meant = np.array([*dict.fromkeys(meant.tolist())][:_ALIKE_READ], np.int64)
        read = distinct(np.concatenate([_to_read(near, owners, scores), prior, titled, meant]))
        positions = distinct(
            np.concatenate([best, headed, alike, *self._sentences_of(read, query)], dtype=np.int64)
        )
        owners = columns.article_of[positions].astype(np.int64)
        stretches = Stretches.around(positions, owners, columns.first)
        shown = stretches.rows.searchsorted(positions)
        return self._scene(query, stretches, articles, shown)

    def _below_heads(self, query: Query) -> NDArray[np.int64]:
        """Return the first sentences of the sections whose heads have most of a query."""
        sections, _ = self._sections.best(query.terms, _SECTIONS)
        begins = self._columns.section_first[sections].astype(np.int64)
        ends = self._columns.section_first[sections + np.uint32(1)].astype(np.int64)
        parts = [
            np.arange(begin, min(end, begin + _OF_A_SECTION))
            for begin, end in zip(begins.tolist(), ends.tolist(), strict=True)
        ]
        return np.concatenate([np.zeros(0, np.int64), *parts])

    def _scene(
        self, query: Query, stretches: Stretches, articles: Articles, shown: NDArray[np.int64]
    ) -> Scene:
        columns, heads = self._columns, self._fields.heads
        owners = columns.article_of[stretches.begins].astype(np.int64)
        articles = articles.among(owners)
        first = columns.first[owners].astype(np.int64)
        section_of = columns.section_first.searchsorted(stretches.rows, "right") - 1
        sections = Sections.of(query, distinct(section_of), heads, columns.nearest_lengths)
        return Scene(
            query=query,
            stretches=stretches,
            table=Table.of(query, stretches, self._fields.sentences),
            lengths=columns.lengths[stretches.rows].astype(np.int64),
            average_length=self._fields.sentences.average_length,
            signs=columns.signs[stretches.rows],
            shapes=columns.shapes[stretches.rows],
            sections=sections,
            section_of=sections.places(section_of),
            average_heads=heads.average_length,
            in_title=articles.in_title,
            in_article=articles.in_text,
            article_scores=articles.scores,
            title_lengths=columns.title_lengths[owners].astype(np.int64),
            offsets=stretches.begins - first,
            sizes=columns.first[owners + 1].astype(np.int64) - first,
            shown=shown,
        )

    def _sentences_of(self, articles: NDArray[np.int64], query: Query) -> list[NDArray[np.int64]]:
        begins, ends = self._columns.first.take([articles, articles + 1]).tolist()
        return [
            np.arange(begin, end) if end - begin <= _MOST_READ else self._best_of(begin, end, query)
            for begin, end in zip(begins, ends, strict=True)
        ]

    def _best_of(self, begin: int, end: int, query: Query) -> NDArray[np.int64]:
        """Return the best sentences of a long article and those beside them, not in order."""
        scores = self.sentences.scores(query.terms, np.arange(begin, end))
        best = begin + np.argsort(-scores, kind="stable")[:_BEST_READ]
        around = best[:, None] + np.arange(-_BESIDE, _BESIDE + 1)
        return around[(around >= begin) & (around < end)]


def _to_read(articles: Articles, owners: NDArray[np.int64], scores: Floats) -> NDArray[np.int64]:
    """Choose articles by what they hold all over, and by their best sentence.

    `owners` are the articles of the best sentences, `scores` those of the sentences.
    """
    numbers = articles.numbers
    own = np.zeros(len(numbers))
    places = numbers.searchsorted(owners)
    places[places == len(numbers)] = 0
    known = numbers[places] == owners
    np.maximum.at(own, places[known], scores[known] / scores.max(initial=1e-9))
    order = np.lexsort((numbers, -(articles.scores + 0.5 * own)))[:_READ]
    return numbers[order]
