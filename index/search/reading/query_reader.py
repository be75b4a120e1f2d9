"""Reads questions as queries: their words as concepts, weighed by how rare they are."""

import math
from collections.abc import Sequence

from index.analysis import is_negated, question_language, spoken_language
from index.search.engines import Engine
from index.search.query import Concept, Query, counts_of
from index.search.question_type import answer_types_of, attributes_of
from index.search.reading.word_reader import ALIKE, WordReader
from index.search.spelling import AsWritten, Spellings

_FEWEST_SENTENCES = 1000  # what a corpus is taken to have at least
_MOST_CONCEPTS = 30  # that are known, and as many that are not; a question of a page has more


class QueryReader:
    """Reads questions against one corpus. Thread-safe."""

    def __init__(self, engine: Engine) -> None:
        self._field = engine.fields.sentences
        self._languages = engine.languages
        self._words = WordReader(engine, AsWritten(engine))
        self._spellings = Spellings(engine)

    def read(self, question: str) -> Query:
        """Analyze a question, correct what no article has, and weigh its words.

        Function words of a language in which no article is are left out.
        """
        told = self._words.read(question)
        understood = told.understood(question)
        spoken = spoken_language(question, self._languages) or next(iter(self._languages), "")
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
        fields = {term: held for term in forms if (held := self._words.known(term)) is not None}
        sizes = {term: field.frequency(term) for term, field in fields.items()}
        own = [term for term in fields if term in terms] or list(fields)
        most = max(own, key=sizes.__getitem__, default=None)
        return Concept(
            {term: how * forms[term] for term in fields},
            how * self._rarity(sizes[most] if most is not None else 0),
            fields[most].share_named(most) if most is not None else 0.0,
            bool(fields),
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
