"""Identifiers of a question, as articles write them: codes, numbers, days, and their ranges."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import chain, pairwise
from typing import Protocol

from index.analysis import QuestionWord, is_day, without_year
from index.outline import Column
from index.search.engines import Terms
from index.search.reading.ranges import covering
from index.search.spelling import NamesReader, Speller, code_name

NUMBER = re.compile(r"\d+(?:\.\d+)?")
VERSION = re.compile(r"\d+(?:\.\d+){2,}")
CODE = re.compile(r"[^\W\d_]{1,24}\d[^\W_]*|\d{3,}[^\W\d_]\w*|\d+(?:-\d+)+")
SIGNED = re.compile(r"[^\W\d_]{1,2}(?:\+\+?|#)|\.[^\W\d_]+")
_LETTERS = re.compile(r"[^\W\d_]+")
_LETTERS_BEFORE = re.compile(r"(?<![^\W_])[^\W\d_]{1,4} \Z")
FEWEST_DIGITS = 3
"""Digits of a number that is written in two ways, and of one that is no count."""

_LONG_NUMBER = 6  # digits of a number that may be written in several pieces: of a phone
_MOST_FORMS = 8
_MOST_PARTS = 4  # of a code that is written apart
_COMPARED = 2000  # terms that begin alike


class Reader(Speller, NamesReader, Protocol):
    """Knows how articles write a term, and what follows it there."""

    def with_next(self, term: str) -> Mapping[str, str]:
        """Return the terms right behind a term in some places, each as written with that before."""

    def with_ordinals(self, term: str) -> Mapping[int, str]:
        """Return the ordinal numbers before a term in some places, each as written with it."""

    def item_numbers(self, term: str, but: str) -> Set[str]:
        """Return the numbers of items in lists below heads that have a term, not written `but`."""

    def beside(self, term: str) -> Iterable[tuple[str, str]]:
        """Return some characters before a term and some right behind it, in some places."""

    def below(self, term: str) -> Iterable[Column] | None:
        """Return the columns of tables whose label has a term; None where there are too many."""


@dataclass(frozen=True, slots=True, eq=False)
class Identifiers:
    """Looks for codes, numbers and days among the terms of one corpus."""

    terms: Terms
    reader: Reader

    def as_articles_have(self, question: str, words: Sequence[QuestionWord]) -> list[QuestionWord]:
        """Return words with codes in one where articles write them so, and else in parts."""
        together = self._together(question, words)
        return [part for word in together for part in self._parts(question, word)]

    def otherwise(self, word: QuestionWord) -> tuple[str, ...]:
        """Return the terms by which articles write a number, a code or a day that none has so."""
        others = (other for term in word.terms for other in self.written_otherwise(term))
        return tuple(dict.fromkeys(filter(self.is_held, others)))

    def _together(self, question: str, words: Sequence[QuestionWord]) -> Iterator[QuestionWord]:
        at = 0
        while at < len(words):
            runs = (
                words[at : at + size] for size in range(min(_MOST_PARTS, len(words) - at), 1, -1)
            )
            run = next((run for run in runs if self._is_one(question, run)), [])
            start, end = words[at].start, run[-1].end if run else 0
            code = _compact(question[start:end])
            whole = QuestionWord(start, end, (code,)) if run else None
            yield whole or self._behind_function_word(question, words[at]) or words[at]
            at += max(1, len(run))

    def _behind_function_word(self, question: str, word: QuestionWord) -> QuestionWord | None:
        """Return the code of a number that no article has, and what stands before it: am 2201."""
        before = _LETTERS_BEFORE.search(question, 0, word.start)
        number = question[word.start : word.end]
        if before is None or not number.isdecimal() or any(map(self.is_held, word.terms)):
            return None
        code = _compact(question[before.start() : word.end])
        return QuestionWord(before.start(), word.end, (code,)) if self.is_held(code) else None

    def _is_one(self, question: str, run: Sequence[QuestionWord]) -> bool:
        if any(question[one.end : other.start] not in ("", " ") for one, other in pairwise(run)):
            return False
        code = _compact(question[run[0].start : run[-1].end])
        is_code = CODE.fullmatch(code) is not None and self.is_held(code)
        return is_code and not all(self.is_held(word.terms[0]) for word in run)

    def _parts(self, question: str, word: QuestionWord) -> Sequence[QuestionWord]:
        whole, parts = word.terms[0], [part.terms[0] for part in word.parts]
        if not parts and whole.isalpha():
            return [word]
        if any(map(self.is_held, word.terms)) or self.otherwise(word):
            return [word]
        if apart := self._apart(word):
            return apart
        if not parts:
            return [word]
        if code_name(question[word.start : word.end], whole, parts):
            held = [part for part in word.parts if self.is_held(part.terms[0])]
            return held if self.reader.are_together(parts) else [word]
        if is_day(whole) or not all(map(self.is_held, parts)):
            return [word]
        return word.parts if whole.isalpha() or self.reader.are_together(parts) else [word]

    def _apart(self, word: QuestionWord) -> list[QuestionWord]:
        """Return a code or a long number in the pieces in which articles write it: KL 88-204."""
        code = word.terms[0].replace("-", "")
        if not CODE.fullmatch(code) and not (code.isdecimal() and len(code) >= _LONG_NUMBER):
            return []
        pieces = next(filter(self.reader.are_together, self._pieces(code, _MOST_PARTS)), [])
        ends = [*range(word.start + 1, word.start + len(pieces)), word.end]
        return [
            QuestionWord(start, end, (piece,))
            for start, end, piece in zip([word.start, *ends], ends, pieces, strict=False)
        ]

    def _pieces(self, code: str, most: int) -> Iterator[list[str]]:
        """Yield the terms that articles have of pieces of a code, the longest pieces first."""
        if not code:
            yield []
        for end in range(len(code) if most else 0, 0, -1):
            is_whole = end == len(code) or not code[end - 1 : end + 1].isalpha()
            if not is_whole or not (code[:end].isdecimal() or code[:end].isalpha()):
                continue
            forms = [code[:end], *self.written_otherwise(code[:end])]
            for form in filter(self.is_held, forms):
                yield from ([form, *rest] for rest in self._pieces(code[end:], most - 1))

    def written_otherwise(self, term: str) -> Iterable[str]:
        """Return the terms that would write a number, a code or a day, whether or not any does."""
        if is_day(term):
            return [without_year(term)]
        if NUMBER.fullmatch(term):
            whole, _, part = term.partition(".")
            if part:
                divided = [whole + part] if len(part) >= FEWEST_DIGITS else []
                return [*divided, *self._releases_of(term)]
            return self._divided(term) if len(term) >= FEWEST_DIGITS else []
        if not CODE.fullmatch(term):
            return []
        if "-" in term:
            return [term.replace("-", "")]
        inside = (other for other in self.beginning_with(term) if _ends_there(other, len(term)))
        return [other for other, _ in zip(inside, range(_MOST_FORMS), strict=False)]

    def _releases_of(self, version: str) -> list[str]:
        """Return the versions that articles have of one of two parts: 3.4.0 of 3.4."""
        longer = self.beginning_with(f"{version}.")
        return [other for other in longer if VERSION.fullmatch(other)][:_MOST_FORMS]

    def _divided(self, digits: str) -> list[str]:
        return [f"{digits[:i]}{mark}{digits[i:]}" for mark in ".-" for i in range(1, len(digits))]

    def in_ranges(
        self, question: str, words: Sequence[QuestionWord]
    ) -> dict[QuestionWord, tuple[str, ...]]:
        """Return numbers behind a word that has ranges beside it: with the terms of those.

        "Elm Road 50" is in "Elm Road 41-80", and that in the groups of its question.
        """
        found: dict[QuestionWord, tuple[str, ...]] = {}
        for before, word in pairwise(words):
            behind, number = before.terms[0], word.terms[0]
            if question[before.end : word.start] != " " or not _is_number(number):
                continue
            numbers = [number, *self.written_otherwise(number)]
            if any(self.terms.times_followed(behind, each) for each in numbers):
                continue
            ends = chain.from_iterable(covering(number, self.reader.beside(behind)))
            if terms := tuple(dict.fromkeys(filter(None, ends))):
                found[word] = terms
        return found

    def is_exact(self, term: str) -> bool:
        """Tell whether a term is a code, a name with a sign or a day, and no mere number."""
        return is_day(term) or any(each.fullmatch(term) for each in (CODE, SIGNED, VERSION))

    def is_named(self, words: Iterable[QuestionWord]) -> bool:
        """Tell whether some word is a code of letters and digits that articles have: E201."""
        terms = (term for word in words for term in word.terms)
        codes = (term for term in terms if CODE.fullmatch(term) and _LETTERS.search(term))
        return any(map(self.is_held, codes))

    def beginning_with(self, begin: str) -> list[str]:
        """Return the terms that begin so, not all of many."""
        return self.terms.beginning_with(begin, _COMPARED)

    def is_held(self, term: str) -> bool:
        """Tell whether an article has a term anywhere."""
        return any(field.frequency(term) for field in self.terms.fields)


def _is_number(term: str) -> bool:
    return NUMBER.fullmatch(term) is not None or VERSION.fullmatch(term) is not None


def _compact(written: str) -> str:
    return "".join(filter(str.isalnum, written)).lower()


def _ends_there(term: str, place: int) -> bool:
    """Tell whether a part of a code ends at a place: digits before letters, or the other way."""
    rest = term[place:]
    return bool(rest) and term[place - 1].isdecimal() != rest[0].isdecimal()
