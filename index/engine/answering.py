"""Answers messages: what is asked in them, from one generation."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain

import numpy as np

from index.analysis import QuestionAnalyzer, analyzer_of
from index.messages import Message, Part, read_message
from index.model import Answer, Quote, SmallTalk
from index.quotes import (
    COMPARED,
    CONSIDERED,
    Context,
    Follower,
    Quoter,
    TimeAsked,
    disagreement,
    have_editions,
    in_time,
    likely,
    newest_edition_first,
    other_years,
    settled,
    without_now,
)
from index.search import Candidates, Engine, Query, Retriever

_NEAREST = 3
_OF_EARLIER_YEARS = 0.3  # at most
_OF_LATER_YEARS = 0.1  # at most
_OWN = 2  # words with which a question that points back may stand for itself
_MUCH = 0.3  # by how much a question is more sure without what is said beside it
_MAY_BE_SAID = (SmallTalk.ABOUT, SmallTalk.GREETING, SmallTalk.OTHER)  # by articles


@dataclass(frozen=True, slots=True)
class _Asked:
    """One question as it was read, with the candidates for it."""

    question: str
    query: Query
    found: Candidates
    taken_over: tuple[str, ...]
    before: str = ""  # the question before it, where it was searched for with that

    @property
    def confidence(self) -> float:
        """The chance that the first candidate answers."""
        return self.found.confidence

    @property
    def topic(self) -> str:
        """What a question behind this one may point back to."""
        return "\n".join(filter(None, (self.question, self.before)))


class Answering:
    """Answers messages from one generation. Thread-safe.

    From `threshold` on, a confidence is enough for an answer.
    """

    def __init__(self, engine: Engine, retriever: Retriever, threshold: float) -> None:
        self._engine = engine
        self._retriever = retriever
        self._threshold = threshold
        self._languages = engine.languages
        self._analyzers = {code: analyzer_of(code) for code in self._languages}
        self._follower = Follower(engine, QuestionAnalyzer(self._languages))

    def answer(self, question: str, limit: int, context: Context | None) -> Answer:
        """Answer a message, each of its questions apart, in its time."""
        began = time.perf_counter()
        message = self._message(question)
        parts: list[Answer] = []
        before: Context | None = None
        for part in message.parts:
            part_began = time.perf_counter()
            asked = self._asked(part, message.language, context, before)
            answer = self._quoted(asked, limit)
            articles = [quote.passage.article.article_id for quote in answer.quotes[:1]]
            before = Context(asked.topic, tuple(articles) if answer.answered else ())
            parts.append(replace(answer, milliseconds=_since(part_began)))
        first = parts[0] if parts else Answer("", False, 0.0, generation=self._engine.name)
        return replace(
            first,
            question=question,
            parts=tuple(parts) if len(parts) > 1 else (),
            small_talk=message.small_talk,
            language=message.language,
            milliseconds=_since(began),
        )

    def asked(self, message: str) -> str:
        """Return what a message asks and says, without its courtesy."""
        parts = self._message(message).parts
        said = dict.fromkeys(chain.from_iterable(part.said for part in parts))
        return "\n".join([*(part.question for part in parts), *said])

    def _message(self, text: str) -> Message:
        """Read a message; what articles say word for word is no small talk."""
        message = read_message(text, self._languages)
        if message.small_talk in _MAY_BE_SAID and self._retriever.says(text):
            return Message((Part(text),), None, message.language)
        return message

    def _asked(
        self, part: Part, language: str, context: Context | None, before: Context | None
    ) -> _Asked:
        """Search for one question of a message with what is said around it.

        The question `before` it counts where it is answered more surely with that, and where it
        points back to it.
        """
        query, taken_over = self._read(part.question, context)
        if language in self._analyzers and len(self._analyzers) > 1:
            query = replace(query, language=language)
        bare = _Asked(part.question, query, self._retriever.candidates(query), taken_over)
        said = self._beside(bare, "\n".join(part.said))
        asked = said if self._speaks_for(said, bare) else bare
        if not before:
            return asked
        again = self._after(bare, before)
        return again if self._means(again, bare, asked) else asked

    def _after(self, asked: _Asked, before: Context) -> _Asked:
        """Search for a question with the one before it.

        If it points back, its article comes first; if it says little itself, both count alike.
        """
        query, said = asked.query, self._retriever.read(before.question)
        points_back = self._follower.points_back(asked.question)
        query = query.after(self._numbers(before)) if points_back else query
        is_bare = points_back and len(query.concepts) < _OWN
        fuller = query.beside(said, 1.0) if is_bare else query.beside(said)
        return replace(self._searched(asked, fuller), before=before.question)

    def _means(self, again: _Asked, bare: _Asked, asked: _Asked) -> bool:
        """Whether a question means the one before it: "and what does it cost?".

        It does where it points back and has no word of its own to speak of, or where what is found
        has words of both: as many of its own as what is found without that, "is it allowed to
        smoke?", and more surely so, unless it points back.
        """
        points_back = self._follower.points_back(bare.question)
        if points_back and len(bare.query.concepts) < _OWN:
            return True
        if not self._has_words_of(again, bare) or self._own_words(again, bare) < self._own_words(
            bare, bare
        ):
            return False
        is_surer = again.confidence > asked.confidence
        return is_surer or (points_back and self._speaks_for(again, bare))

    def _own_words(self, found: _Asked, bare: _Asked) -> int:
        """Return how many words of a question the passage that was found has."""
        (passage,) = self._retriever.terms_of_passages(found.found.positions[:1]) or [frozenset()]
        return sum(not passage.isdisjoint(concept.forms) for concept in bare.query.concepts)

    def _has_words_of(self, fuller: _Asked, bare: _Asked) -> bool:
        """Whether the passage found has words that a fuller question has besides a bare one."""
        new = fuller.query.concepts[len(bare.query.concepts) :]
        (passage,) = self._retriever.terms_of_passages(fuller.found.positions[:1]) or [frozenset()]
        return any(not passage.isdisjoint(concept.forms) for concept in new)

    def _speaks_for(self, said: _Asked, bare: _Asked) -> bool:
        """Whether a question is better answered with what is said beside it than without.

        It is where both find the same passage, and more surely so; and where they find different
        ones and the passage has words of what is said, or the question points back to it, unless
        that is much less sure.
        """
        if not len(said.found.positions):
            return False
        best = said.found.positions[:1]
        if np.array_equal(best, bare.found.positions[:1]):
            return said.confidence > bare.confidence
        if said.confidence < bare.confidence - _MUCH:
            return False
        return self._has_words_of(said, bare) or self._follower.points_back(bare.question)

    def _beside(self, asked: _Asked, said: str) -> _Asked:
        """Search for a question with what is said beside it, if that has words of its own."""
        return self._searched(
            asked, asked.query.beside(self._retriever.read(said)) if said else None
        )

    def _searched(self, asked: _Asked, query: Query | None) -> _Asked:
        """Search for a question as another query, if there is one."""
        if query is None:
            return asked
        return replace(asked, query=query, found=self._retriever.candidates(query))

    def _read(self, question: str, context: Context | None) -> tuple[Query, tuple[str, ...]]:
        """Read a question with what it follows; return also the words taken over from there.

        Words that ask for the present, which no article has to have, are left out where none has.
        """
        query = self._retriever.read(question)
        if (timeless := without_now(question, query.unknown)) != question:
            query = self._retriever.read(timeless)
        if context is None:
            return query, ()
        numbers = self._numbers(context)
        titles = (self._engine.article(number).title for number in numbers)
        taken_over = self._follower.taken_over(question, [context.question, *titles])
        before = self._retriever.read(" ".join(taken_over))
        return query.following(before, numbers), taken_over

    def _numbers(self, context: Context) -> list[int]:
        """Return the articles that a question follows, those that are gone left out."""
        found = map(self._engine.catalogue.number, context.article_ids)
        return [number for number in found if number >= 0]

    def _quoted(self, asked: _Asked, limit: int) -> Answer:
        """Return the answer to one question, with its quotes in the order of the time asked for."""
        question, query, found = asked.question, asked.query, asked.found
        ranked = list(zip(found.positions.tolist(), found.scores.tolist(), strict=True))
        quoter = Quoter.of(self._engine, self._analyzers, query)
        compared = CONSIDERED if TimeAsked.of(question) else COMPARED
        quotes = in_time(question, quoter.quotes(ranked, max(limit, compared)))
        if len(quotes) < CONSIDERED and have_editions(quotes):
            quotes += quoter.quotes(ranked, CONSIDERED - len(quotes))
        quotes = newest_edition_first(question, quotes)
        quotes[:COMPARED] = settled(question, quotes[:COMPARED])
        disagree = disagreement(question, likely(quotes[:COMPARED]))
        quotes = quotes[:limit]
        confidence = _beside_its_time(question, quotes, found.confidence)
        is_sure = confidence >= self._threshold and query.is_certain
        older = self._engine.older
        return Answer(
            question=question,
            answered=bool(quotes) and is_sure,
            confidence=confidence,
            quotes=tuple(quotes),
            unknown=() if older else query.unknown,
            corrections=query.corrections,
            did_you_mean=query.did_you_mean,
            missing=() if older else query.missing,
            nearest=tuple(dict.fromkeys(quote.passage.article for quote in quotes))[:_NEAREST],
            taken_over=asked.taken_over,
            generation=self._engine.name,
            disagreement=disagree,
            has_words=bool(query.concepts) and not older,
        )


def _beside_its_time(question: str, quotes: Sequence[Quote], confidence: float) -> float:
    """Return the confidence in the first quote, lower where it is of other years than asked for.

    What is of earlier years may hold still: the reply says that it may not answer. What is of later
    ones doesn't tell of earlier ones.
    """
    first = next(iter(quotes), None)
    told = other_years(question, first.passage, first.shown.text) if first else ()
    if not told:
        return confidence
    asked = TimeAsked.of(question).years
    return min(confidence, _OF_LATER_YEARS if min(told) > max(asked) else _OF_EARLIER_YEARS)


def _since(began: float) -> float:
    """Return the milliseconds since a reading of the clock."""
    return (time.perf_counter() - began) * 1000
