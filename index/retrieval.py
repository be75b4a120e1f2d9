"""A question -> candidate sentences, weighed by what speaks for each."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index import confidence, evidence, reading
from index.analysis import analyzer_of
from index.fields import GroupedField, UnitField
from index.generation import Generation
from index.query import Query, QueryReader
from index.ranking import BM25, Floats
from index.scene import Scene
from index.surroundings import Stretches, Table
from index.weights import Weights, weighed

_SENTENCES = 50  # candidates by themselves
_ARTICLES = 24  # articles looked at
_READ = 12  # articles of them all of whose sentences are candidates
_READ_TEXTS = 10  # candidates whose text is read
_K1 = 1.2
_TITLE = 0.5  # what a word in the title adds, against one that is all over the article


@dataclass(frozen=True, slots=True, eq=False)
class Candidates:
    """Sentences by position, best first, ties by position, each with its score.

    `certainty` are the columns of `index.confidence`; `confidence` is the chance that the first
    answers. No sentence shares a term: all are empty.
    """

    positions: NDArray[np.int64]
    scores: Floats
    certainty: dict[str, float]
    confidence: float

    @classmethod
    def none(cls) -> "Candidates":
        """No candidates, and no confidence."""
        return cls(np.zeros(0, np.int64), np.zeros(0), {}, 0.0)


class Retriever:
    """Ranks the sentences of one generation. Thread-safe."""

    def __init__(self, generation: Generation, weights: Weights) -> None:
        columns = generation.columns
        self._columns = columns
        self._weights = weights
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
        self.sentences = BM25(self._field)
        self.articles = BM25(articles)
        self._generation = generation
        self._reader = QueryReader(
            self._field, columns.article_of, generation.languages, self._spelled
        )

    def read(self, question: str) -> Query:
        """Read a question against this corpus."""
        return self._reader.read(question)

    def _spelled(self, term: str) -> str:
        """Return a word of `term` as the first sentence that has it writes it."""
        postings = self._field.postings(term)
        if postings is None:
            return term
        position = int(postings.units[0])
        code = bytes(self._columns.languages[self._columns.article_of[position]])
        [text] = self.texts(postings.units[:1].astype(np.int64))
        words = analyzer_of(code.rstrip(b"\0").decode()).words(text)
        return next((text[w.start : w.end] for w in words if w.term == term), term)

    def candidates(self, query: Query) -> Candidates:
        """Rank the sentences that may answer."""
        scene = self.scene(query)
        if scene is None:
            return Candidates.none()
        columns = evidence.columns(scene)
        positions = scene.stretches.rows[scene.shown]
        scores = weighed(self._weights.order, columns) + self._prior(query, positions)
        order = np.lexsort((positions, -scores))
        first = order[:_READ_TEXTS]
        read = reading.columns(query.question, self.texts(positions[first]))
        again = weighed(self._weights.reading, {"score": scores[first], **read})
        again -= again.max(initial=0) - scores.max(initial=0)
        places = np.lexsort((positions[first], -again))
        order = np.concatenate([first[places], order[_READ_TEXTS:]])
        same_words = float(read["same_words"][places[0]])
        certainty = confidence.columns(query, columns, scores, int(order[0]), same_words)
        ranked = np.minimum.accumulate(np.concatenate([again[places], scores[order[len(first) :]]]))
        return Candidates(
            positions[order],
            ranked,
            certainty,
            confidence.chance(self._weights.confidence, certainty),
        )

    def _prior(self, query: Query, positions: NDArray[np.int64]) -> Floats:
        owners = self._columns.article_of[positions].tolist()
        return np.array([query.prior.get(owner, 0.0) for owner in owners])

    def texts(self, positions: NDArray[np.int64]) -> list[str]:
        """Return the texts of sentences; each article is unpacked once."""
        owners = self._columns.article_of[positions].tolist()
        articles = {number: self._generation.article(number).text for number in set(owners)}
        spans = (self._generation.sentence(int(position)) for position in positions)
        return [articles[n][s.start : s.end] for n, s in zip(owners, spans, strict=True)]

    def scene(self, query: Query) -> Scene | None:
        """Lay out the candidates with what surrounds them; None when there are none."""
        terms = query.terms
        best, scores = self.sentences.best(terms, _SENTENCES)
        if not len(best):
            return None
        read = np.union1d(self._articles_to_read(query, best, scores), [*query.prior]).astype(
            np.int64
        )
        positions = np.unique(np.concatenate([best.astype(np.int64), self._sentences_of(read)]))
        owners = self._columns.article_of[positions].astype(np.int64)
        stretches = Stretches.around(positions, owners, self._columns.first)
        shown = np.searchsorted(stretches.rows, positions)
        return self._scene(query, stretches, shown)

    def _scene(self, query: Query, stretches: Stretches, shown: NDArray[np.int64]) -> Scene:
        columns = self._columns
        owners = columns.article_of[stretches.begins].astype(np.int64)
        in_title, in_article, scores = self._article_evidence(query, owners)
        first = columns.first[owners].astype(np.int64)
        return Scene(
            query=query,
            stretches=stretches,
            table=Table.of(query, stretches, self._field),
            lengths=columns.lengths[stretches.rows].astype(np.int64),
            average_length=self._field.average_length,
            signs=columns.signs[stretches.rows],
            in_title=in_title,
            in_article=in_article,
            article_scores=scores,
            offsets=stretches.begins - first,
            sizes=columns.first[owners + 1].astype(np.int64) - first,
            shown=shown,
        )

    def _articles_to_read(
        self, query: Query, best: NDArray[np.uint32], scores: Floats
    ) -> NDArray[np.int64]:
        """Choose articles by what they hold all over, and by their best sentence."""
        found, _ = self.articles.best(query.terms, _ARTICLES)
        owners = self._columns.article_of[best]
        articles = np.unique(np.concatenate([found, owners[:_ARTICLES]])).astype(np.int64)
        _, _, whole = self._article_evidence(query, articles)
        own = np.zeros(len(articles))
        places = np.searchsorted(articles, owners)
        places[places == len(articles)] = 0
        known = articles[places] == owners
        np.maximum.at(own, places[known], scores[known] / max(float(scores[0]), 1e-9))
        order = np.lexsort((articles, -(whole + 0.5 * own)))[:_READ]
        return np.sort(articles[order])

    def _sentences_of(self, articles: NDArray[np.int64]) -> NDArray[np.int64]:
        first = self._columns.first
        parts = [np.arange(first[a], first[a + 1], dtype=np.int64) for a in articles]
        return np.concatenate(parts)

    def _article_evidence(
        self, query: Query, articles: NDArray[np.int64]
    ) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]]:
        """Return what titles and articles have of each concept (0 to 1), and articles' scores."""
        shape = (len(query.concepts), len(articles))
        titles, held = np.zeros(shape, np.float32), np.zeros(shape, np.float32)
        counts = np.zeros(shape, np.float32)
        begins, ends = edges = self._columns.first.take([articles, articles + 1])
        for i, concept in enumerate(query.concepts):
            for term, how in concept.forms.items():
                postings = self._field.postings(term)
                if postings is not None:
                    low, high = postings.units.searchsorted(edges)
                    number = high - low
                    counts[i] += number
                    held[i] = np.maximum(held[i], how * (number > 0))
                in_title = self._titles.postings(term)
                if in_title is not None:
                    titles[i] = np.maximum(titles[i], how * in_title.find(articles)[1])
        titles, held, counts = titles.T, held.T, counts.T
        sizes = (ends - begins).astype(np.float32)
        average = len(self._columns.starts) / max(len(self._columns.first) - 1, 1)
        norm = _K1 * (0.7 + 0.3 * sizes / average)
        parts = held * counts / (counts + norm[:, None]) + _TITLE * titles
        scores = parts @ query.weights / (1 + _TITLE)
        return titles, held, scores.astype(np.float32)
