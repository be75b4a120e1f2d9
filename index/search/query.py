"""A question's terms, with their variants and weights."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from index.analysis import AnswerType, Attribute, is_asked
from index.model import Correction, Missing

_EXACT = 2.0  # what a code, a name with a sign or a day counts: nothing else will do
_STOPS = " .!…"
_UNSAID = 0.5  # what all words count together that a question leaves unsaid
_SAID = 0.5  # what a word counts that is said beside a question, of one in it


@dataclass(frozen=True, slots=True)
class Concept:
    """What one or more words of a question are about.

    `forms` are terms that count as the word itself, each with how much it counts (0 to 1).
    `rarity` is log((N + 1) / (n + 0.5)) over the sentences, of the most frequent form, and half of
    that for a word that an answer need not have; `named` the share of its sentences that write it
    with a capital letter; `is_exact` tells of a code, a letter that names
    something, a name with a sign or a day.
    """

    forms: dict[str, float]
    rarity: float
    named: float
    is_known: bool
    is_exact: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Query:
    """A question read against one corpus. Nothing here depends on how long the question is.

    `question` is as it is understood: with words as they are searched for instead of misspelt ones.
    `concepts` are different, in order of the question, the rarest of a long one; `weights` their
    share of the rarity of all (sum 1; empty without concepts), of which exact ones have twice.
    `greatest_rarity` is that of a word that no sentence has. `unknown` are such words, as written.
    `did_you_mean` are corrections to be asked back; the likeliest of each word is searched for.
    `missing` are codes, numbers and days that it is about. `is_negated` tells that it asks for what
    is not. `attributes` are what an answer has to state. `prior` is by how much the log odds of
    each sentence of an article (by its number) are raised before anything is read, because it was
    quoted before. `taken_over` is how many of the concepts, the last, are of what it follows, which
    is `said`. `spoken` is the language that it seems to be in (ISO 639-1), the articles' where that
    can't be told; `language` is set where sentences in others count less.
    """

    question: str
    concepts: tuple[Concept, ...]
    weights: NDArray[np.float64]
    greatest_rarity: float
    wants: frozenset[AnswerType]
    unknown: tuple[str, ...]
    corrections: tuple[Correction, ...]
    did_you_mean: tuple[Correction, ...] = ()
    missing: tuple[Missing, ...] = ()
    is_negated: bool = False
    attributes: frozenset[Attribute] = frozenset()
    prior: Mapping[int, float] = field(default_factory=dict)
    taken_over: int = 0
    language: str = ""
    said: str = ""
    spoken: str = ""

    def following(self, before: "Query", articles: Sequence[int]) -> "Query":
        """Return this query with what it leaves unsaid, and a prior for articles quoted before.

        The concepts of `before` count together half as much as its own. `articles` are in order
        of their importance: a sentence of the first is three times as likely as others, of the
        second twice, and so on down to once.
        """
        known = {term for concept in self.concepts for term in concept.forms}
        new = [
            (concept, weight)
            for concept, weight in zip(before.concepts, before.weights, strict=True)
            if known.isdisjoint(concept.forms)
        ]
        weights = np.array([*self.weights, *(_UNSAID * weight for _, weight in new)])
        return replace(
            self,
            concepts=(*self.concepts, *(concept for concept, _ in new)),
            weights=weights / weights.sum() if len(weights) else weights,
            prior={n: math.log(1 + 2 / rank) for rank, n in enumerate(articles, start=1)},
            taken_over=len(new),
            said=before.question,
        )

    def beside(self, said: "Query", share: float = _SAID) -> "Query | None":
        """Return this query with the known concepts of what is said beside it, if there are new.

        Each counts a `share` of what it would count in the question.
        """
        own = {term for concept in self.concepts for term in concept.forms}
        new = [c for c in said.concepts if c.is_known and own.isdisjoint(c.forms)]
        if not new:
            return None
        concepts = (*self.concepts, *new)
        counts = counts_of(concepts)
        counts[len(self.concepts) :] *= share
        return replace(
            self,
            concepts=concepts,
            weights=counts / counts.sum(),
            taken_over=self.taken_over + len(new),
            said=f"{self.said} {said.question}".strip(),
        )

    @property
    def as_asked(self) -> str:
        """The question with a question mark, which people leave out, and networks have learned."""
        return self.question if is_asked(self.question) else f"{self.question.rstrip(_STOPS)}?"

    @property
    def is_unheard_of(self) -> bool:
        """It has words of its own, and no article has any."""
        own = self.concepts[: len(self.concepts) - self.taken_over]
        return bool(own) and not any(concept.is_known for concept in own)

    @property
    def is_certain(self) -> bool:
        """Nothing in it is to be asked back, and no code or day that it is about is missing."""
        return not (self.did_you_mean or self.missing)

    @property
    def terms(self) -> dict[str, float]:
        """All terms that count as words of the question, with how much they count."""
        return {term: how for concept in self.concepts for term, how in concept.forms.items()}

    @property
    def pairs(self) -> list[tuple[int, int]]:
        """Ordinals of concepts that follow each other, unknown ones aside."""
        return list(pairwise(i for i, concept in enumerate(self.concepts) if concept.is_known))


def counts_of(concepts: Sequence[Concept]) -> NDArray[np.float64]:
    """Return what each concept counts."""
    return np.array([c.rarity * (_EXACT if c.is_exact else 1) for c in concepts])
