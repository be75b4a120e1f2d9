"""Missing members of a row: House D where articles have House B and House C, and the 9th grade."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from index.analysis import QuestionWord, analyzer_of, language_of
from index.model import Missing
from index.search.reading.counting import Counting
from index.search.reading.identifiers import Identifiers
from index.search.reading.ranges import covering
from index.search.spelling import ORDINAL

_LETTER = re.compile(r"(?!I)[^\W\d_]")  # nor who asks
_NUMBER = re.compile(r"\d{1,3}(?:\.\d{1,3})*")
_MOST_NEAREST = 3


@dataclass(frozen=True, slots=True, eq=False)
class MissingMembers:
    """Finds the letters and ordinal numbers that are missing where articles count on by such."""

    _identifiers: Identifiers
    _counting: Counting

    def of(self, question: str, words: Sequence[QuestionWord]) -> Iterator[Missing]:
        """Yield the members that no article has, each with the nearest that some have."""
        for one, other, after in zip(words, words[1:], [*words[2:], None], strict=False):
            nearest: list[str] = []
            if question[one.end : other.start] == " ":
                nearest = self._other_letters(one.terms[0], question[other.start : other.end])
                is_number = _NUMBER.fullmatch(question, other.start, other.end) is not None
                if is_number and not self._counting.counts(question, one, other, after):
                    nearest = self._other_items(question, one, other)
            if ordinal := ORDINAL.fullmatch(question, one.start, other.start):
                nearest = self._other_ordinals(ordinal["number"], other.terms[0])
            if nearest:
                yield Missing(question[one.start : other.end], tuple(nearest))

    def _other_letters(self, word: str, letter: str) -> list[str]:
        """Return how articles write a word with other capital letters behind it, nearest first."""
        if not (_LETTER.fullmatch(letter) and letter.isupper()):
            return []
        behind = self._identifiers.reader.with_next(word)
        written = {found[-1]: found for found in behind.values() if _is_lettered(found)}
        if letter in written or self._are_together((word, letter.lower())):
            return []
        if any(letter in column.cells for column in self._identifiers.reader.below(word) or ()):
            return []
        near = sorted(written, key=lambda each: (abs(ord(each) - ord(letter)), each))
        return [written[each] for each in near[:_MOST_NEAREST]]

    def _other_items(self, question: str, one: QuestionWord, other: QuestionWord) -> list[str]:
        """Return the numbers of other items of lists below heads that have a word: rule 3."""
        word, number = question[one.start : one.end], question[other.start : other.end]
        if self._are_together((one.terms[0], other.terms[0])):
            return []
        others = self._identifiers.reader.item_numbers(one.terms[0], word)
        if not others or number in others:
            return []
        near = sorted(others, key=lambda each: (_apart(each, number), each))
        return [f"{word} {each}" for each in near[:_MOST_NEAREST]]

    def _other_ordinals(self, number: str, word: str) -> list[str]:
        """Return how articles write a word behind other ordinal numbers, nearest first."""
        reader, value = self._identifiers.reader, int(number)
        others = dict(reader.with_ordinals(word))
        for column in reader.below(word) or ():
            told = ((ORDINAL.fullmatch(f"{cell} "), cell) for cell in column.cells)
            others |= {
                int(found["number"]): f"{column.label} {cell}" for found, cell in told if found
            }
        if not others or value in others or any(covering(number, reader.beside(word))):
            return []
        if any(self._are_together((term, word)) for term in self._written(number)):
            return []
        near = sorted(others, key=lambda each: (abs(each - value), each))
        return [others[each] for each in near[:_MOST_NEAREST]]

    def _written(self, number: str) -> Iterator[str]:
        """Yield the terms that write a number, in digits and as words of articles' languages."""
        yield number
        for code in self._identifiers.terms.languages:
            language = language_of(code)
            told = (*language.ordinals.items(), *language.numbers.items())
            alike = (written for written, value in told if value == int(number))
            yield from (term for written in alike for term in analyzer_of(code).terms(written))

    def _are_together(self, terms: Sequence[str]) -> bool:
        fields = self._identifiers.terms.fields
        return any(field.together(terms, 1) for field in fields)


def _apart(one: str, other: str) -> list[int]:
    """Return how far two numbers are apart, part by part."""
    pairs = zip_longest(one.split("."), other.split("."), fillvalue="0")
    return [abs(int(a) - int(b)) for a, b in pairs]


def _is_lettered(found: str) -> bool:
    return found[-1].isupper() and found[-2:-1] == " "
