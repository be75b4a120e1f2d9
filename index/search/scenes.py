"""Finds the candidates of a question, and lays out what surrounds them."""

import numpy as np
from numpy.typing import NDArray

from index.search.engines import Analyses, Engine, Floats, Runs, Wanted
from index.search.evidence import Articles, Scene, Sections, Stretches, Table
from index.search.query import Query
from index.storage import distinct

_ARTICLES = 24  # articles looked at
_WANTED = Wanted(
    sentences=50,  # candidates by themselves
    sections=24,  # whose first sentences are candidates, by what their heads say
    titles=6,  # articles by their title alone, all of whose sentences are candidates
    articles=_ARTICLES,
)
_OF_A_SECTION = 12  # first sentences of a section that are candidates
_READ = 12  # articles of them all of whose sentences are candidates
_MOST_READ = 600  # sentences of an article; of a longer one only those about its best are read
_BEST_READ, _BESIDE = 30, 6  # which are these, with so many on each side
_ALIKE_READ = 3  # articles of sentences of a like meaning all of whose sentences are candidates


class Scenes:
    """Finds candidates by what an engine has of one generation. Thread-safe."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def of(self, query: Query, alike: NDArray[np.int64]) -> Scene | None:
        """Lay out the candidates with what surrounds them; None when there are none.

        `alike` are sentences of a like meaning, the most alike first: candidates too.
        """
        found = self._engine.best(query.terms, _WANTED)
        (best, scores), titled = found.sentences, found.titles.units
        if not query.concepts or not sum(map(len, (best, found.sections.units, titled, alike))):
            return None
        owners, meant = self._engine.owners(best), self._engine.owners(alike)
        prior = np.array([*query.prior], np.int64)
        beside = self._engine.owners_of_sections(found.sections.units)
        matching = found.articles.units
        numbers = distinct(np.concatenate([matching, owners, prior, beside, titled, meant]))
        analyses = self._engine.analyses(numbers)
        mean_size = self._engine.sentences / self._engine.articles
        articles = Articles.of(query, numbers, analyses, mean_size)
        near = articles.among(distinct(np.concatenate([matching, owners[:_ARTICLES]])))
        meant = np.array([*dict.fromkeys(meant.tolist())][:_ALIKE_READ], np.int64)
        read = distinct(np.concatenate([_to_read(near, owners, scores), prior, titled, meant]))
        headed = _first_of(analyses.sentences_of(found.sections.units))
        of_articles = self._sentences_of(analyses.sentences(read), query)
        positions = distinct(np.concatenate([best, headed, alike, *of_articles]))
        owners = self._engine.owners(positions)
        stretches = Stretches.around(positions, owners, analyses.sentences(owners))
        shown = stretches.rows.searchsorted(positions)
        return self._scene(query, stretches, articles, shown, analyses)

    def _scene(
        self,
        query: Query,
        stretches: Stretches,
        articles: Articles,
        shown: NDArray[np.int64],
        analyses: Analyses,
    ) -> Scene:
        owners = self._engine.owners(stretches.begins)
        articles = articles.among(owners)
        first, behind = analyses.sentences(owners)
        section_of = analyses.sections_of(stretches.rows)
        sections = Sections.of(query, distinct(section_of), analyses)
        columns, fields = analyses.columns(stretches.rows), self._engine.fields
        return Scene(
            query=query,
            stretches=stretches,
            table=Table.of(query, stretches, analyses),
            lengths=columns.lengths,
            average_length=fields.sentences.average_length,
            signs=columns.signs,
            shapes=columns.shapes,
            sections=sections,
            section_of=sections.places(section_of),
            average_heads=fields.heads.average_length,
            in_title=articles.in_title,
            in_article=articles.in_text,
            article_scores=articles.scores,
            title_lengths=analyses.title_lengths(owners),
            offsets=stretches.begins - first,
            sizes=behind - first,
            shown=shown,
        )

    def _sentences_of(self, articles: Runs, query: Query) -> list[NDArray[np.int64]]:
        return [
            np.arange(begin, end) if end - begin <= _MOST_READ else self._best_of(begin, end, query)
            for begin, end in articles.T.tolist()
        ]

    def _best_of(self, begin: int, end: int, query: Query) -> NDArray[np.int64]:
        """Return the best sentences of a long article and those beside them, not in order."""
        scores = self._engine.sentence_scores(query.terms, np.arange(begin, end))
        best = begin + np.argsort(-scores, kind="stable")[:_BEST_READ]
        around = best[:, None] + np.arange(-_BESIDE, _BESIDE + 1)
        return around[(around >= begin) & (around < end)]


def _first_of(sections: Runs) -> NDArray[np.int64]:
    """Return the first sentences of sections."""
    parts = [
        np.arange(begin, min(end, begin + _OF_A_SECTION)) for begin, end in sections.T.tolist()
    ]
    return np.concatenate([np.zeros(0, np.int64), *parts])


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
