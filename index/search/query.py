"""A question's terms, with their variants and weights."""

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from index.analysis import (
    AnswerType,
    Attribute,
    QuestionAnalyzer,
    QuestionWord,
    function_words_in,
    is_negated,
    is_unspaced,
    question_language,
)
from index.messages import light_words_in
from index.model import Correction, Missing
from index.search.fields import Fields
from index.search.identifiers import Identifiers, Reader
from index.search.number_words import numbers_alike
from index.search.question_type import answer_types_of, attributes_of
from index.search.spelling import Corrector, Spelling, Spellings, Unheard
from index.search.time_words import present_words
from index.storage import PostingList

_ALIKE = 0.8  # what a number counts that is written otherwise
_FEWEST_SENTENCES = 1000  # what a corpus is taken to have at least
_MOST_CONCEPTS = 30  # that are known, and as many that are not; a question of a page has more
_LITTLE = 0.5  # what a word counts that an answer need not have: now, latest, can, become
_STRADDLING = 0.1  # what characters count that no article has side by side: parts of two words
_OPENING = " \t\n\"'“”„‘«¿¡(-–"
_ENDS = ".!?:;…"
_EXACT = 2.0  # what a code, a name with a sign or a day counts: nothing else will do
_LETTER = re.compile(r"(?<=[^\W\d_] )(?!I\b)[^\W\d_](?![\w.'’-])")  # it names what stands before it
_UNSAID = 0.5  # what all words count together that a question leaves unsaid


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

    @property
    def meant(self) -> str:
        """What is compared by its meaning: what it follows, and the question."""
        return f"{self.said} {self.question}".strip()

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

    def beside(self, said: "Query") -> "Query | None":
        """Return this query with the known concepts of what is said beside it, if there are new.

        They count together half as much as its own.
        """
        known = [concept for concept in said.concepts if concept.is_known]
        rarities = np.array([concept.rarity for concept in known])
        weights = rarities / rarities.sum() if len(known) else rarities
        fuller = self.following(replace(said, concepts=tuple(known), weights=weights), ())
        return fuller if len(fuller.concepts) > len(self.concepts) else None

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


@dataclass(slots=True)
class _Told:
    """What is told of a question's words while they are read, in order."""

    groups: dict[tuple[str, ...], float] = field(default_factory=dict)
    exact: set[tuple[str, ...]] = field(default_factory=set)
    unknown: list[str] = field(default_factory=list)
    corrections: list[Correction] = field(default_factory=list)
    asked: list[Correction] = field(default_factory=list)
    missing: list[Missing] = field(default_factory=list)


class QueryReader:
    """Reads questions against the fields of one corpus. Thread-safe.

    `article_of` has the article of each sentence; `reader` knows how articles write a term.
    """

    def __init__(
        self,
        fields: Fields,
        article_of: NDArray[np.uint32],
        languages: Sequence[str],
        reader: Reader,
    ) -> None:
        self._fields = fields
        self._field = fields.sentences
        self._languages = languages
        self._analyzer = QuestionAnalyzer(languages)
        self._corrector = Corrector(fields[:-1], reader)
        self._identifiers = Identifiers(fields, reader)
        self._spellings = Spellings(fields.sentences, article_of)
        self._english = "en" in languages or not languages

    def read(self, question: str) -> Query:
        """Analyze a question, correct what no article has, and weigh its words.

        Function words of a language in which no article is are left out.
        """
        told = self._told(question)
        spoken = question_language(question, ()) or next(iter(self._languages), "")
        concepts = _rarest(
            [
                self._concept(terms, how, is_letter=terms in told.exact)
                for terms, how in told.groups.items()
            ]
        )
        weights = np.array([c.rarity * (_EXACT if c.is_exact else 1) for c in concepts])
        weights = weights / weights.sum() if len(concepts) else weights
        return Query(
            question,
            concepts,
            weights,
            self._rarity(0),
            answer_types_of(question),
            tuple(dict.fromkeys(told.unknown)),
            tuple(dict.fromkeys(told.corrections)),
            tuple(dict.fromkeys(told.asked)),
            tuple(dict.fromkeys(told.missing)),
            is_negated(question, question_language(question, self._languages) or ""),
            attributes_of(question, self._languages),
            spoken=spoken,
        )

    def _told(self, question: str) -> _Told:
        """Read a question word by word."""
        told = _Told()
        present = {found.start() for found in present_words(question) if found[0].islower()}
        letters = {found.start() for found in _LETTER.finditer(question) if found[0].isupper()}
        light = light_words_in(question)
        idle = function_words_in(question) | light
        words = self._identifiers.as_articles_have(question, self._analyzer.words(question))
        for word in words:
            written = question[word.start : word.end]
            weight = _LITTLE if word.start in present or written in light else 1.0
            if any(map(self._known, self._alike(word.terms))):
                told.groups.setdefault(word.terms, weight)
                if word.start in letters:
                    told.exact.add(word.terms)
            elif is_unspaced(written):
                told.groups.setdefault(word.terms, _STRADDLING)
            elif others := self._identifiers.otherwise(word):
                told.groups |= {others: _ALIKE}
            elif written not in idle:
                self._read_unheard(question, word, told, weight)
        told.missing += self._identifiers.missing_numbers(question, words)
        return told

    def _read_unheard(
        self, question: str, word: QuestionWord, told: "_Told", weight: float
    ) -> None:
        """Read a word that no article has: a code that is missing, a slip, or an unknown word."""
        written = question[word.start : word.end]
        found = self._corrected(question, word)
        if found is None:
            told.unknown.append(written)
            told.groups.setdefault(word.terms, weight)
            told.missing += self._identifiers.missing(written, word.terms[0])
            return
        corrections = [Correction(written, option.searched) for option in found.options]
        if found.is_asked:
            told.asked += corrections
        else:
            told.corrections += corrections[:1]
        told.groups |= {(term,): 1.0 for term in found.options[0].terms}

    def _corrected(self, question: str, word: QuestionWord) -> Spelling | None:
        written = question[word.start : word.end]
        before = question[: word.start].rstrip(_OPENING)
        return self._corrector.correct(
            Unheard(
                written,
                word.terms[0],
                question_language(question, self._languages),
                is_name=written[0].isupper() and _has_small_words(question),
                begins=not before or before[-1] in _ENDS,
            )
        )

    def _known(self, term: str) -> PostingList | None:
        """Return the first list of a term that there is, in text, heads, titles or margins."""
        lists = (field.postings(term) for field in self._fields)
        return next((held for held in lists if held is not None), None)

    def _rarity(self, frequency: int) -> float:
        # In a few sentences every word is rare: those are taken for a part of some more.
        return math.log((max(self._field.size, _FEWEST_SENTENCES) + 1) / (frequency + 0.5))

    def _alike(self, terms: Sequence[str]) -> list[str]:
        others = numbers_alike() if self._english else {}
        return [*terms, *(other for term in terms for other in sorted(others.get(term, ())))]

    def _concept(self, terms: tuple[str, ...], how: float, *, is_letter: bool) -> Concept:
        alike = [*self._alike(terms), *self._spellings.of(terms[0])]
        forms = dict.fromkeys(alike, _ALIKE) | dict.fromkeys(terms, 1.0)
        lists = {term: held for term in forms if (held := self._known(term)) is not None}
        own = [held for term, held in lists.items() if term in terms] or list(lists.values())
        most = max(own, key=len, default=None)
        return Concept(
            {term: how * forms[term] for term in lists},
            how * self._rarity(len(most) if most else 0),
            most.share_named() if most else 0.0,
            bool(lists),
            is_letter or self._identifiers.is_exact(terms[0]),
        )


def _rarest(concepts: Sequence[Concept]) -> tuple[Concept, ...]:
    """Return the rarest of the known concepts, and of the others, in the order of the question.

    A page as a question has hundreds of words: matrices of them all would take gigabytes, and
    the thirty rarest say enough.
    """
    kept: list[int] = []
    for is_known in (True, False):
        alike = [i for i, concept in enumerate(concepts) if concept.is_known is is_known]
        kept += sorted(alike, key=lambda i: -concepts[i].rarity)[:_MOST_CONCEPTS]
    return tuple(concepts[i] for i in sorted(kept))


def _has_small_words(question: str) -> bool:
    """Whether some words have no capital: else a capital tells nothing of a name."""
    return any(word[0].islower() for word in question.split())
