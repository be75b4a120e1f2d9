"""Retrieves candidates for a question and ranks them."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from itertools import starmap
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.search import confidence
from index.search.bm25 import BM25, Floats, Ranker
from index.search.evidence import (
    Articles,
    Columns,
    Scene,
    Sections,
    Stretches,
    Table,
    features,
    meaning_columns,
    wording,
)
from index.search.group_bm25 import GroupBM25
from index.search.phrases import phrase_of, places_of
from index.search.query import Query
from index.search.reading import Fields, QueryReader
from index.search.spelling import AsWritten
from index.search.weights import ModeWeights, Weights, weighed
from index.semantic import GenerationVectors, Meaning
from index.storage import Generation, GroupedField, UnitField, distinct

_SENTENCES = 50  # candidates by themselves
_SECTIONS = 24  # sections whose first sentences are candidates, by what their heads say
_OF_A_SECTION = 12  # which are so many
_ARTICLES = 24  # articles looked at
_TITLED = 6  # articles by their title alone, all of whose sentences are candidates
_READ = 12  # articles of them all of whose sentences are candidates
_MOST_READ = 600  # sentences of an article; of a longer one only those about its best are read
_BEST_READ, _BESIDE = 30, 6  # which are these, with so many on each side
_FOREIGN = 2.0  # by how much the log odds of what is in another language are lowered
_WORD_FOR_WORD = 0.9  # how sure a sentence is that says all of a question
_INEXACT = 5.0  # what a sentence without the code that is asked for is behind, in log odds
_READ_TEXTS = 10  # candidates whose text is read
_ALIKE = 40  # sentences of a like meaning that are candidates
_ALIKE_READ = 3  # articles of them all of whose sentences are candidates
_NONE: NDArray[np.int64] = np.zeros(0, np.int64)


@dataclass(frozen=True, slots=True, eq=False)
class Candidates:
    """Sentences by position, best first, ties by position, each with its score.

    `certainty` are the columns of `index.search.confidence`; `confidence` is the chance that the
    first answers. No sentence shares a term: all are empty.
    """

    positions: NDArray[np.int64]
    scores: Floats
    certainty: dict[str, float]
    confidence: float

    @classmethod
    def none(cls) -> "Candidates":
        """No candidates, and no confidence."""
        return cls(np.zeros(0, np.int64), np.zeros(0), {}, 0.0)


class _Meant(NamedTuple):
    vectors: GenerationVectors
    question: NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Evidence:
    """The candidates of one question in one mode, by row: positions, and columns by name."""

    positions: NDArray[np.int64]
    columns: Columns
    by_meaning: bool

    def weights(self, weights: Weights) -> ModeWeights:
        """Return the weights of this mode."""
        return weights.meaning if self.by_meaning else weights.words


class Retriever:
    """Ranks the sentences of one generation. Thread-safe.

    Without a `meaning`, and for questions in a language that it does not know, by words alone.
    """

    def __init__(
        self, generation: Generation, weights: Weights, meaning: Meaning | None = None
    ) -> None:
        columns = generation.columns
        self._columns = columns
        self._weights = weights
        self._meaning = meaning
        self._field = UnitField(
            columns.vocabulary, columns.lists, columns.lengths, int(columns.article_lengths.sum())
        )
        self._titles = UnitField(
            columns.vocabulary,
            columns.title_lists,
            columns.title_lengths,
            int(columns.title_lengths.sum(dtype=np.int64)),
        )
        articles = GroupedField(
            self._field,
            columns.first,
            columns.article_of,
            columns.article_lengths,
            columns.article_frequencies,
        )
        self._heads = UnitField(
            columns.vocabulary,
            columns.head_lists,
            columns.head_lengths,
            int(columns.head_lengths.sum(dtype=np.int64)),
        )
        self.sentences: Ranker = BM25(self._field)
        self._sections: Ranker = BM25(self._heads)
        self._titled: Ranker = BM25(self._titles)
        self.articles: Ranker = GroupBM25(articles)
        self._generation = generation
        margins = UnitField(columns.vocabulary, columns.margin_lists, columns.title_lengths, 0)
        languages = generation.languages
        self._reader = QueryReader(
            Fields(self._field, self._heads, self._titles, margins),
            columns.article_of,
            languages,
            AsWritten(generation, self._field, self._heads, self._titles, len(languages) > 1),
        )

    def read(self, question: str) -> Query:
        """Read a question against this corpus."""
        return self._reader.read(question)

    def articles_with(self, words: Iterable[Collection[str]]) -> list[int]:
        """Return the numbers of articles that have each of `words`, by any of its terms, in order.

        Without words, that is all of them.
        """
        having = np.ones(self._generation.articles, np.bool_)
        for terms in words:
            one = np.zeros_like(having)
            for postings in filter(None, map(self._field.postings, terms)):
                one[self._columns.article_of[postings.units]] = True
            having &= one
        return np.flatnonzero(having).tolist()

    def candidates(self, query: Query) -> Candidates:
        """Rank the sentences that may answer."""
        evidence = self.evidence(query)
        if evidence is None:
            return self._said(query) if not query.concepts else Candidates.none()
        positions, columns = evidence.positions, evidence.columns
        weights = evidence.weights(self._weights)
        scores = weighed(weights.order, columns) + self._prior(query, positions)
        scores -= _INEXACT * columns["inexact"]
        order = np.lexsort((positions, -scores))
        first = order[:_READ_TEXTS]
        read = wording.columns(query.question, self.read_texts(positions[first]))
        again = weighed(weights.reading, {"score": scores[first], **read})
        again -= again.max(initial=0) - scores.max(initial=0)
        places = np.lexsort((positions[first], -again))
        order = np.concatenate([first[places], order[_READ_TEXTS:]])
        same_words = float(read["same_words"][places[0]])
        certainty = confidence.columns(query, columns, scores, int(order[0]), same_words)
        ranked = np.minimum.accumulate(np.concatenate([again[places], scores[order[len(first) :]]]))
        chance = confidence.chance(weights.confidence, certainty)
        # What it follows was answered before: of itself it has nothing to be sure of.
        chance = 0.0 if query.is_unheard_of and not evidence.by_meaning else chance
        return Candidates(positions[order], ranked, certainty, chance)

    def evidence(self, query: Query, besides: NDArray[np.int64] = _NONE) -> Evidence | None:
        """Return the candidates with what speaks for them; None when there are none.

        Sentences `besides` are candidates too.
        """
        meant = self._meant(query)
        alike = meant.vectors.nearest(meant.question, _ALIKE) if meant else _NONE
        alike = np.concatenate([alike, besides])
        scene = self.scene(query, alike)
        if scene is None:
            return None
        positions = scene.stretches.rows[scene.shown]
        columns = features.columns(scene)
        if meant:
            columns |= meaning_columns(meant.vectors, self._columns, meant.question, positions)
        return Evidence(positions, columns, by_meaning=meant is not None)

    def _meant(self, query: Query) -> "_Meant | None":
        """Return the vector of a question, if it has words and its language is known."""
        meaning = self._meaning
        if meaning is None or not query.concepts:
            return None
        language = query.language or query.spoken
        if language and language not in meaning.languages:
            return None
        return _Meant(meaning.vectors, meaning.encoder.question(query.meant))

    def says(self, text: str) -> bool:
        """Tell whether articles say a text of function words alone, word for word."""
        query = self.read(text)
        return not query.concepts and len(self._said(query).positions) > 0

    def _said(self, query: Query) -> Candidates:
        """Find the sentences that say a question of function words alone, word for word."""
        phrase = phrase_of(query.question)
        if phrase is None:
            return Candidates.none()
        found = places_of(phrase, self._generation.articles, self._generation.article)
        positions = np.array([*dict.fromkeys(starmap(self._sentence_at, found))], np.int64)
        positions = positions[positions >= 0]
        sure = _WORD_FOR_WORD if len(positions) else 0.0
        return Candidates(positions, np.ones(len(positions)), {}, sure)

    def _sentence_at(self, number: int, start: int) -> int:
        """Return the position of the sentence of an article that begins at a character, or before.

        -1 where there is none.
        """
        first, last = self._columns.first[number : number + 2].tolist()
        place = int(self._columns.starts[first:last].searchsorted(np.uint32(start), "right")) - 1
        return first + place if place >= 0 else -1

    def _prior(self, query: Query, positions: NDArray[np.int64]) -> Floats:
        """Return by how much the log odds of sentences are raised before anything is read."""
        prior = 0.0 + np.zeros(len(positions))
        owners = self._columns.article_of[positions]
        if query.prior:
            prior += np.array([query.prior.get(owner, 0.0) for owner in owners.tolist()])
        if query.language:
            spoken = self._columns.languages.view(np.uint16).ravel()[owners]
            (own,) = np.frombuffer(query.language.encode(), np.uint16)
            prior -= _FOREIGN * ((spoken != own) & (spoken != 0))
        return prior

    def texts(self, positions: NDArray[np.int64]) -> list[str]:
        """Return the texts of sentences; each article is unpacked once."""
        owners = self._columns.article_of[positions].tolist()
        articles = {number: self._generation.article(number).text for number in set(owners)}
        spans = (self._generation.sentence(int(position)) for position in positions)
        return [articles[n][s.start : s.end] for n, s in zip(owners, spans, strict=True)]

    def read_texts(self, positions: NDArray[np.int64]) -> list[str]:
        """Return the texts of sentences, each with the heads above it."""
        owners = self._columns.article_of[positions].tolist()
        heads = {number: self._generation.heads(number) for number in set(owners)}
        found = []
        for owner, position in zip(owners, positions.tolist(), strict=True):
            start, end, _ = self._generation.sentence(position)
            above = heads[owner].above(start)
            found.append("\n".join((*above, heads[owner].article.text[start:end])))
        return found

    def scene(self, query: Query, alike: NDArray[np.int64] = _NONE) -> Scene | None:
        """Lay out the candidates with what surrounds them; None when there are none.

        `alike` are sentences of a like meaning, the most alike first: candidates too.
        """
        best, scores = self.sentences.best(query.terms, _SENTENCES)
        headed = self._below_heads(query)
        titled = self._titled.best(query.terms, _TITLED)[0].astype(np.int64)
        if not query.concepts or not len(best) + len(headed) + len(titled) + len(alike):
            return None
        columns = self._columns
        owners = columns.article_of[best].astype(np.int64)
        found, _ = self.articles.best(query.terms, _ARTICLES)
        prior = np.array([*query.prior], np.int64)
        beside = columns.article_of[headed].astype(np.int64)
        meant = columns.article_of[alike].astype(np.int64)
        numbers = distinct(
            np.concatenate([found, owners, prior, beside, titled, meant], dtype=np.int64)
        )
        articles = Articles.of(query, numbers, self._field, self._titles, self._heads, columns)
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
        columns = self._columns
        owners = columns.article_of[stretches.begins].astype(np.int64)
        articles = articles.among(owners)
        first = columns.first[owners].astype(np.int64)
        section_of = columns.section_first.searchsorted(stretches.rows, "right") - 1
        sections = Sections.of(query, distinct(section_of), self._heads, columns.nearest_lengths)
        return Scene(
            query=query,
            stretches=stretches,
            table=Table.of(query, stretches, self._field),
            lengths=columns.lengths[stretches.rows].astype(np.int64),
            average_length=self._field.average_length,
            signs=columns.signs[stretches.rows],
            shapes=columns.shapes[stretches.rows],
            sections=sections,
            section_of=sections.places(section_of),
            average_heads=self._heads.average_length,
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
