"""Answers messages: what is asked in them, from one generation."""

import time
from collections.abc import Sequence
from dataclasses import replace
from itertools import chain

from index.analysis import Attribute, analyzer_of, fold_words
from index.engine.asking import Asked, Asking
from index.messages import Message, Part, read_message
from index.model import Answer, Quote, SmallTalk
from index.quotes import (
    COMPARED,
    CONSIDERED,
    Context,
    Quoter,
    TimeAsked,
    as_asked_first,
    denies,
    differences,
    disagreement,
    have_editions,
    in_time,
    likely,
    named_first,
    newest_copies_first,
    newest_edition_first,
    other_years,
    settled,
)
from index.search import (
    Engine,
    Query,
    Retriever,
    asks_who_or_what,
    unstated,
    words_for,
    years_meant,
)

_NEAREST = 3
_OF_EARLIER_YEARS = 0.3  # at most
_OF_LATER_YEARS = 0.1  # at most
_OF_A_DENIAL = 0.3  # at most: who may not enter says little of who may
_MAY_BE_SAID = (SmallTalk.ABOUT, SmallTalk.GREETING, SmallTalk.OTHER)  # by articles


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
        self._asking = Asking(engine, retriever)

    def answer(self, question: str, limit: int, context: Context | None) -> Answer:
        """Answer a message, each of its questions apart, in its time."""
        began = time.perf_counter()
        message = self._message(question)
        parts: list[Answer] = []
        before = ""
        for part in message.parts:
            part_began = time.perf_counter()
            asked = self._asking.asked(part, message.language, context, before)
            before = asked.topic
            answer = self._quoted(asked, limit)
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
        """Read a message; what articles say word for word is neither small talk nor courtesy."""
        message = read_message(text, self._languages)
        is_cut = any(part.question != text.strip() for part in message.parts)
        if (is_cut or message.small_talk in _MAY_BE_SAID) and self._retriever.says(text):
            return Message((Part(text),), None, message.language)
        return message

    def _quoted(self, asked: Asked, limit: int) -> Answer:
        """Return the answer to one question, with its quotes in the order of the time asked for."""
        question, query, found = asked.question, asked.query, asked.found
        quoter = Quoter.of(self._engine, self._analyzers, query)
        compared = CONSIDERED if TimeAsked.of(question) else COMPARED
        ranked = newest_copies_first(question, self._engine, found.ranked)
        quotes = in_time(question, quoter.quotes(ranked, max(limit, compared)))
        if len(quotes) < CONSIDERED and have_editions(quotes):
            quotes += quoter.quotes(found.ranked, CONSIDERED - len(quotes))
        quotes = newest_edition_first(question, quotes)
        is_settled = not differences(quotes[:COMPARED], question)
        best = quotes[:COMPARED] if is_settled else settled(question, quotes[:COMPARED])
        quotes[:COMPARED] = named_first(best, quoter.terms, self._analyzers)
        disagree = None if is_settled else disagreement(question, likely(quotes[:COMPARED]))
        if asks_who_or_what(question):
            quotes[:COMPARED] = as_asked_first(quotes[:COMPARED], is_negated=query.is_negated)
        quotes = quotes[:limit]
        confidence = _beside_its_time(question, quotes, found.confidence)
        confidence = min(confidence, _of_its_contrary(query, quotes))
        is_sure = confidence >= self._threshold and query.is_certain
        older = self._engine.older
        return Answer(
            question=question,
            answered=bool(quotes) and is_sure,
            confidence=confidence,
            quotes=tuple(quotes),
            unknown=() if older else _unheard(query, quotes[: int(is_sure)]),
            corrections=query.corrections,
            did_you_mean=query.did_you_mean,
            missing=() if older else query.missing,
            confidence_besides=0.0 if older else self._asking.confidence_besides(asked),
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
    is_later = min(told) > max(years_meant(question))
    return min(confidence, _OF_LATER_YEARS if is_later else _OF_EARLIER_YEARS)


def _of_its_contrary(query: Query, quotes: Sequence[Quote]) -> float:
    """Return the most confidence in the first quote: little where it denies what is asked for."""
    is_contrary = not query.is_negated and any(map(denies, quotes[:1]))
    return _OF_A_DENIAL if is_contrary and asks_who_or_what(query.question) else 1.0


def _unheard(query: Query, answers: Sequence[Quote]) -> tuple[str, ...]:
    """Return the words that no article has, but for those that ask for what an answer states.

    A length is one of several: who asks how wide it is is not told by how long it is.
    """
    if not query.unknown or not query.attributes:
        return query.unknown
    texts = [quote.passage.text for quote in answers]
    languages = [quote.passage.article.language for quote in answers]
    lacking = unstated(query.attributes, texts, languages)
    stated = query.attributes.difference(*lacking) if lacking else frozenset()
    asked = words_for(stated - {Attribute.LENGTH}, query.question)
    return tuple(word for word in query.unknown if fold_words(word) not in asked)


def _since(began: float) -> float:
    """Return the milliseconds since a reading of the clock."""
    return (time.perf_counter() - began) * 1000
