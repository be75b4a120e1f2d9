"""Reads questions as queries: their words as concepts, weighed by how rare they are."""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from index.analysis import is_negated, question_language
from index.search.fields import Fields
from index.search.query import Concept, Query, counts_of
from index.search.question_type import answer_types_of, attributes_of
from index.search.reading.identifiers import Reader
from index.search.reading.word_reader import ALIKE, WordReader
from index.search.spelling import Spellings

_FEWEST_SENTENCES = 1000  # what a corpus is taken to have at least
_MOST_CONCEPTS = 30  # that are known, and as many that are not; a question of a page has more


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
        self._field = fields.sentences
        self._languages = languages
        self._words = WordReader(fields, languages, reader)
        self._spellings = Spellings(fields.sentences, article_of)

    def read(self, question: str) -> Query:
        """Analyze a question, correct what no article has, and weigh its words.

        Function words of a language in which no article is are left out.
        """
        told = self._words.read(question)
        understood = told.understood(question)
        spoken = question_language(question, ()) or next(iter(self._languages), "")
        concepts = _rarest(
            [
                self._concept(terms, how, is_letter=terms in told.exact)
                for terms, how in told.groups.items()
            ]
        )
        counts = counts_of(concepts)
        weights = counts / counts.sum() if len(concepts) else counts
        return Query(
            understood,
            concepts,
            weights,
            self._rarity(0),
            answer_types_of(understood),
            tuple(dict.fromkeys(told.unknown)),
            tuple(dict.fromkeys(told.corrections)),
            tuple(dict.fromkeys(told.asked)),
            tuple(dict.fromkeys(told.missing)),
            is_negated(understood, question_language(question, self._languages) or ""),
            attributes_of(understood, self._languages),
            spoken=spoken,
        )

    def _rarity(self, frequency: int) -> float:
        # In a few sentences every word is rare: those are taken for a part of some more.
        return math.log((max(self._field.size, _FEWEST_SENTENCES) + 1) / (frequency + 0.5))

    def _concept(self, terms: tuple[str, ...], how: float, *, is_letter: bool) -> Concept:
        alike = [*self._words.alike(terms), *self._spellings.of(terms[0])]
        forms = dict.fromkeys(alike, ALIKE) | dict.fromkeys(terms, 1.0)
        lists = {term: held for term in forms if (held := self._words.known(term)) is not None}
        own = [held for term, held in lists.items() if term in terms] or list(lists.values())
        most = max(own, key=len, default=None)
        return Concept(
            {term: how * forms[term] for term in lists},
            how * self._rarity(len(most) if most else 0),
            most.share_named() if most else 0.0,
            bool(lists),
            is_letter or self._words.is_exact(terms[0]),
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
