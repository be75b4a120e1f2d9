"""Retrieves candidates for a question and ranks them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.analysis import Attribute, analyzer_of, language_of, with_months_named
from index.search import confidence
from index.search.engines import Engine, Floats
from index.search.evidence import (
    CloseReading,
    Columns,
    behind,
    closeness,
    features,
    meaning_columns,
    say_contrary,
)
from index.search.phrases import phrase_of, sentences_saying
from index.search.query import Query
from index.search.reading import QueryReader
from index.search.scenes import Scenes
from index.search.sentence_texts import SentenceTexts
from index.search.weights import ModeWeights, Weights, weighed
from index.semantic import Encoder, Meaning, Vectors

_FOREIGN = 2.0  # by how much the log odds of what is in another language are lowered
_WORD_FOR_WORD = 0.9  # how sure a sentence is that says all of a question
_INEXACT = 5.0  # what a sentence without the code that is asked for is behind, in log odds
_NO_ANSWER = 0.1  # the chance that a row answers whose cell is empty, or what only asks
_OF_OTHER_DAYS = 0.2  # the chance that a text answers that names just another day or month
_READ_TEXTS = 10  # candidates whose text is read
_ELSE = 2.0  # what a text of something else is behind one that states what is asked, in log odds
_ABOUT_IT, _ABOUT_ELSE = 0.5, 0.1  # shares of the question that such texts have, at least, at most
_SAID = 0.7  # how much of a question's vector is of it with what is said beside it
_ALIKE = 40  # sentences of a like meaning that are candidates
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

    @property
    def ranked(self) -> Iterator[tuple[int, float]]:
        """Each position with its score, in order."""
        return zip(self.positions.tolist(), self.scores.tolist(), strict=True)


class _Meant(NamedTuple):
    encoder: Encoder
    vectors: Vectors
    question: NDArray[np.float32]


def _about(columns: Columns) -> Floats:
    """Return the share of the question that candidates have, or the heads or titles above them."""
    return np.maximum(columns["heads_or_here"], columns["whole"]).astype(np.float64)


@dataclass(frozen=True, slots=True, eq=False)
class Evidence:
    """The candidates of one question, by row: positions, and columns by name.

    `mode` is one of `weights.MODES`.
    """

    positions: NDArray[np.int64]
    columns: Columns
    mode: str

    @property
    def by_meaning(self) -> bool:
        """Whether meaning was compared too."""
        return self.mode != "words"

    def weights(self, weights: Weights) -> ModeWeights:
        """Return the weights of this mode."""
        return weights.of(self.mode)


class _Read(NamedTuple):
    """The best whose texts were read: which of them is where, and their scores, best first.

    `best` is the position of the one that is read together with the question. `says_nothing` tells
    that it only asks the like, or that its cell is empty that is asked for.
    """

    reading: CloseReading
    places: list[int]
    scores: Floats
    best: NDArray[np.int64]
    says_nothing: bool


def _of_something_else(query: Query, reading: CloseReading, about: Floats) -> NDArray[np.bool_]:
    """Tell which texts are of something else, where a price is asked for.

    `about` is how much of the question each has, heads and titles included. Words that ask for a
    price count next to nothing in that: where another text states a price of what is asked about,
    one that has none but those words is of something else.
    """
    states = np.array([not each for each in reading.unstated], np.bool_)
    is_told = Attribute.PRICE in query.attributes and (states & (about >= _ABOUT_IT)).any()
    return (about < _ABOUT_ELSE) & is_told


class Retriever:
    """Ranks the sentences of one generation. Thread-safe.

    Without a `meaning`, and for questions in a language that it does not know, by words alone.
    """

    def __init__(self, engine: Engine, weights: Weights, meaning: Meaning | None = None) -> None:
        self.texts = SentenceTexts(engine)
        self._engine = engine
        self._weights = weights
        self._meaning = meaning
        self._scenes = Scenes(engine)
        self._reader = QueryReader(engine)

    def read(self, question: str) -> Query:
        """Read a question against this corpus."""
        return self._reader.read(question)

    def candidates(self, query: Query) -> Candidates:
        """Rank the sentences that may answer."""
        evidence = self.evidence(query)
        if evidence is None:
            return self._said(query) if not query.concepts else Candidates.none()
        weights = evidence.weights(self._weights)
        scores = self._scores(query, evidence, weights)
        order = np.lexsort((evidence.positions, -scores))
        first, rest = order[:_READ_TEXTS], order[_READ_TEXTS:]
        read = self._reread(query, evidence, first, scores[first], weights)
        first = first[read.places]
        certainty = confidence.columns(
            query, evidence.columns, scores, int(first[0]), read.reading.certainty(read.places[0])
        )
        return Candidates(
            evidence.positions[np.concatenate([first, rest])],
            np.minimum.accumulate(np.concatenate([read.scores, scores[rest]])),
            certainty,
            self._chance(query, evidence, read, certainty),
        )

    def _scores(self, query: Query, evidence: Evidence, weights: ModeWeights) -> Floats:
        """Return what candidates score before their texts are read."""
        scores = weighed(weights.order, evidence.columns) + self._prior(query, evidence.positions)
        return scores - _INEXACT * evidence.columns["inexact"]

    def _reread(
        self,
        query: Query,
        evidence: Evidence,
        first: NDArray[np.intp],
        scores: Floats,
        weights: ModeWeights,
    ) -> "_Read":
        """Order the best by what their texts tell; the greatest score stays as it is.

        `first` are their rows in the evidence. What asks what is asked here, with no answer behind
        it, comes behind what doesn't ask; a row that says nothing there, behind what is as much
        about the question.
        """
        positions, about = evidence.positions[first], _about(evidence.columns)[first]
        reading = self.read_candidates(query, positions)
        only_ask = np.array(self.texts.only_ask(positions), np.bool_)
        only_ask &= evidence.columns["covered"][first] > 0
        again = weighed(weights.reading, {"score": scores, **reading.columns})
        again -= _ELSE * _of_something_else(query, reading, about)
        if (~only_ask & (about >= _ABOUT_IT)).any():
            again -= _ELSE * only_ask
        again = behind(again, self._are_contrary(query, evidence, first), about)
        lack = self._lack_a_cell(query, evidence, first)
        again = behind(again, lack, about)
        again -= again.max(initial=0) - scores.max(initial=0)
        places = np.lexsort((positions, -again))
        best = places[:1]
        return _Read(
            reading,
            [*map(int, places)],
            again[places],
            positions[best],
            bool((only_ask | lack)[best].any()),
        )

    def _are_contrary(
        self, query: Query, evidence: Evidence, rows: NDArray[np.intp]
    ) -> NDArray[np.bool_]:
        """Tell which rows have words of a question in heads alone, which say the contrary."""
        covered, headed = (evidence.columns[name][rows] for name in ("covered", "heads"))
        by_heads: NDArray[np.bool_] = (covered == 0) & (headed > 0)
        if not by_heads.any():
            return by_heads
        positions = evidence.positions[rows]
        languages = map(self._engine.language_of, self._engine.owners(positions).tolist())
        heads = (text.rpartition("\n")[0] for text in self.texts.with_heads(positions))
        return np.logical_and(by_heads, say_contrary(query, heads, languages))

    def _chance(
        self, query: Query, evidence: Evidence, read: "_Read", certainty: dict[str, float]
    ) -> float:
        """Return the chance that the first answers."""
        weights = evidence.weights(self._weights)
        chance = confidence.chance(weights.confidence, certainty)
        # What it follows was answered before: of itself it has nothing to be sure of.
        chance = 0.0 if query.is_unheard_of and not evidence.by_meaning else chance
        if weights.pairs:
            chance = self._heeding_pairs(query, weights, read.best, chance)
        if read.reading.other_days[read.places[0]]:
            chance = min(chance, _OF_OTHER_DAYS)
        return min(chance, _NO_ANSWER) if read.says_nothing else chance

    def _lack_a_cell(
        self, query: Query, evidence: Evidence, rows: NDArray[np.intp]
    ) -> NDArray[np.bool_]:
        """Tell which are rows of a table whose cell in the column asked for is empty."""
        lack = np.zeros(len(rows), np.bool_)
        asked = [concept.forms.keys() for concept in query.concepts]
        for place in np.flatnonzero(evidence.columns["row"][rows]).tolist():
            position = int(evidence.positions[rows[place]])
            number = int(self._engine.owners(evidence.positions[rows[place : place + 1]])[0])
            row = self._engine.heads(number).cells_at(self._engine.sentence(position).start)
            analyzer = analyzer_of(self._engine.language_of(number))
            lack[place] = row is not None and row.lack(asked, analyzer)
        return lack

    def _heeding_pairs(
        self, query: Query, weights: ModeWeights, best: NDArray[np.int64], told: float
    ) -> float:
        """Return the confidence, `told` by all else, that heeds the score of the best."""
        scores = self.pair_scores(query, best)
        if not len(scores):
            return told
        return confidence.chance(weights.pairs, confidence.pair_columns(told, float(scores[0])))

    def evidence(self, query: Query, besides: NDArray[np.int64] = _NONE) -> Evidence | None:
        """Return the candidates with what speaks for them; None when there are none.

        Sentences `besides` are candidates too.
        """
        meant = self._meant(query)
        alike = meant.vectors.nearest(meant.question, _ALIKE) if meant else _NONE
        alike = np.concatenate([alike, besides])
        scene = self._scenes.of(query, alike)
        if scene is None:
            return None
        positions = scene.stretches.rows[scene.shown]
        columns = features.columns(scene)
        if meant:
            owners = self._engine.owners(positions)
            columns |= meaning_columns(meant.vectors, owners, meant.question, positions)
        close = meant is not None and meant.encoder.knows_words
        return Evidence(positions, columns, "close" if close else "meaning" if meant else "words")

    def _meant(self, query: Query) -> "_Meant | None":
        """Return the vector of a question, if it has words and its language is known."""
        meaning = self._meaning_for(query)
        if meaning is None:
            return None
        vector = meaning.encoder.question(query.as_asked)
        if query.said:
            fuller = meaning.encoder.question(f"{query.said} {query.as_asked}")
            vector = _SAID * fuller + (1 - _SAID) * vector
            vector /= np.linalg.norm(vector)
        return _Meant(meaning.encoder, meaning.vectors, vector)

    def _meaning_for(self, query: Query) -> Meaning | None:
        """Return what compares meaning, if the question has words and its language is known."""
        language = query.language or query.spoken
        meaning = self._meaning if query.concepts else None
        known = meaning and (not language or language in meaning.languages)
        return meaning if known else None

    def says(self, text: str) -> bool:
        """Tell whether articles say a text of function words alone, word for word."""
        query = self.read(text)
        return not query.concepts and len(self._said(query).positions) > 0

    def _said(self, query: Query) -> Candidates:
        """Find the sentences that say a question of function words alone, word for word."""
        phrase = phrase_of(query.question)
        if phrase is None:
            return Candidates.none()
        positions = np.array(sentences_saying(phrase, self._engine), np.int64)
        sure = _WORD_FOR_WORD if len(positions) else 0.0
        return Candidates(positions, np.ones(len(positions)), {}, sure)

    def _prior(self, query: Query, positions: NDArray[np.int64]) -> Floats:
        """Return by how much the log odds of sentences are raised before anything is read."""
        prior = 0.0 + np.zeros(len(positions))
        owners = self._engine.owners(positions)
        if query.prior:
            prior += np.array([query.prior.get(owner, 0.0) for owner in owners.tolist()])
        if query.language:
            prior -= _FOREIGN * self._engine.are_foreign(owners, query.language)
        return prior

    def read_candidates(self, query: Query, positions: NDArray[np.int64]) -> CloseReading:
        """Read the texts of sentences, best first, each with the heads above it."""
        owners = self._engine.owners(positions).tolist()
        languages = [self._engine.language_of(number) for number in owners]
        articles = {number: self._engine.article(number) for number in set(owners)}
        headers = [f"{articles[n].title}\n{articles[n].published or ''}" for n in owners]
        texts = self.texts.with_heads(positions)
        meaning = self._meaning_for(query)
        if meaning is None or not meaning.encoder.knows_words:
            return CloseReading.of(query, texts, headers, languages)
        spoken = language_of(query.language or query.spoken or "en")
        near = closeness(query.as_asked, texts, meaning.encoder, spoken)
        return CloseReading.of(query, texts, headers, languages, near)

    def pair_scores(self, query: Query, positions: NDArray[np.int64]) -> NDArray[np.float32]:
        """Score sentences as passages with the question; empty where nothing does that."""
        meaning = self._meaning_for(query)
        scorer = meaning.encoder.pair_scorer if meaning else None
        if scorer is None:
            return np.zeros(0, np.float32)
        languages = map(self._engine.language_of, self._engine.owners(positions).tolist())
        passages = map(with_months_named, self.texts.passages(positions), languages)
        question = with_months_named(query.as_asked, query.spoken)
        return scorer.scores(question, list(passages))
