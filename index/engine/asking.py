"""Searches for a question of a message, with what is said and asked around it."""

from collections.abc import Iterable, Set
from dataclasses import dataclass, replace

import numpy as np

from index.analysis import QuestionAnalyzer
from index.messages import Part
from index.quotes import Context, Follower, without_now
from index.search import AnswerType, Candidates, Concept, Engine, Query, Retriever, without_years

_OWN = 2  # words with which a question that points back may stand for itself
_OF_ANY = frozenset((AnswerType.WHETHER, AnswerType.ONE_OF))  # kinds that a passage can't show
_MUCH = 0.3  # by how much a question is more sure without what is said beside it


@dataclass(frozen=True, slots=True)
class Asked:
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


class Asking:
    """Searches for questions in one generation. Thread-safe."""

    def __init__(self, engine: Engine, retriever: Retriever) -> None:
        self._engine = engine
        self._retriever = retriever
        self._languages = engine.languages
        self._follower = Follower(engine, QuestionAnalyzer(self._languages))

    def asked(self, part: Part, language: str, context: Context | None, before: str) -> Asked:
        """Search for one question of a message with what is said around it.

        The question `before` it counts where it is answered more surely with that, and where it
        points back to it.
        """
        query, taken_over = self._read(part.question, context)
        if language in self._languages and len(self._languages) > 1:
            query = replace(query, language=language)
        bare = Asked(part.question, query, self._retriever.candidates(query), taken_over)
        said = self._beside(bare, "\n".join(part.said))
        asked = said if self._speaks_for(said, bare) else bare
        if not before:
            return asked
        again = self._after(bare, before)
        return again if self._means(again, bare, asked) else asked

    def confidence_besides(self, asked: Asked) -> float:
        """Return the confidence in the first candidate if what is missing were not asked for.

        It is 0 where that is a code, which is what a question is about, and where another passage
        is found without it.
        """
        missing = asked.query.missing
        if not missing or any(each.is_code for each in missing):
            return 0.0
        written = {each.written for each in missing}
        besides = without_years(asked.question, written)
        for each in written:
            besides = besides.replace(each, " ")
        found = self._retriever.candidates(self._retriever.read(besides))
        is_same = np.array_equal(found.positions[:1], asked.found.positions[:1])
        return found.confidence if is_same else 0.0

    def _after(self, bare: Asked, before: str) -> Asked:
        """Search for a question with the one before it, which counts alike if it says little."""
        query, said = bare.query, self._retriever.read(before)
        fuller = query.beside(said, 1.0) if self._leaves_unsaid(bare) else query.beside(said)
        return replace(self._searched(bare, fuller), before=before)

    def _means(self, again: Asked, bare: Asked, asked: Asked) -> bool:
        """Whether a question means the one before it.

        It does where it leaves unsaid what it is about, or where the passage found has words of
        both, as many of its own as what is found without that ("is it allowed to smoke?"), and
        more surely so, unless it points back. It doesn't where that lacks all that it names, and
        no article has some of it: "and is there parking?"
        """
        own, query = bare.query.concepts, bare.query
        leaves_unsaid = self._leaves_unsaid(bare)
        found = self._terms(again)
        if query.unknown and not _met(found, own) and not (leaves_unsaid and query.wants - _OF_ANY):
            return False
        if leaves_unsaid:
            return True
        alone = self._terms(bare)
        if not _met(found, again.query.concepts[len(own) :]) or _met(found, own) < _met(alone, own):
            return False
        points_back = self._follower.points_back(bare.question)
        is_surer = again.confidence > asked.confidence
        return is_surer or (points_back and self._speaks_for(again, bare))

    def _leaves_unsaid(self, asked: Asked) -> bool:
        """Whether a question points back, and says little else: "and what does it cost?"."""
        return len(asked.query.concepts) < _OWN and self._follower.points_back(asked.question)

    def _terms(self, asked: Asked) -> frozenset[str]:
        """Return the terms of the passage found, with its heads and title; none without one."""
        found = self._retriever.texts.terms_of_passages(asked.found.positions[:1])
        return next(iter(found), frozenset())

    def _speaks_for(self, said: Asked, bare: Asked) -> bool:
        """Whether a question is better answered with what is said beside it than without.

        The passage found must have words of what is said. It is better where both find the same
        one, and more surely so; and where they find different ones, for a question that points back
        without such words too, unless that is much less sure.
        """
        if not len(said.found.positions):
            return False
        is_same = np.array_equal(said.found.positions[:1], bare.found.positions[:1])
        if said.confidence <= bare.confidence - (0.0 if is_same else _MUCH):
            return False
        new = said.query.concepts[len(bare.query.concepts) :]
        if _met(self._terms(said), new) > 0:
            return True
        return not is_same and self._follower.points_back(bare.question)

    def _beside(self, asked: Asked, said: str) -> Asked:
        """Search for a question with what is said beside it, if that has words of its own."""
        return self._searched(
            asked, asked.query.beside(self._retriever.read(said)) if said else None
        )

    def _searched(self, asked: Asked, query: Query | None) -> Asked:
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


def _met(terms: Set[str], concepts: Iterable[Concept]) -> int:
    """Return how many words of a question are among some terms."""
    return sum(not terms.isdisjoint(concept.forms) for concept in concepts)
