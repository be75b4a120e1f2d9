"""Codes, numbers and days of a question that articles write otherwise, or that none has.

A count, an age, an amount or a year is context. A code is what a question is about, and so are a
day and a number that follows a name as other numbers do: "Python 3.12", where articles have 3.11.
"""

import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain, pairwise
from typing import Protocol

from rapidfuzz.distance import DamerauLevenshtein

from index.analysis import QuestionWord, is_day, without_year
from index.model import Missing
from index.search.engines import Terms
from index.search.reading.ranges import covering
from index.search.spelling import NamesReader, Speller, code_name

_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_VERSION = re.compile(r"\d+(?:\.\d+){2,}")
_CODE = re.compile(r"[^\W\d_]{1,24}\d[^\W_]*|\d{3,}[^\W\d_]\w*|\d+(?:-\d+)+")
_LABEL = re.compile(r"\d{1,2}[^\W\d_]")  # of a class, a flat, a gate
_SIGNED = re.compile(r"[^\W\d_]{1,2}(?:\+\+?|#)|\.[^\W\d_]+")
_YEAR = re.compile(r"1\d\d\d|2[01]\d\d")
_DAY_ALONE = re.compile(r"(?:0000-)?\d\d-\d\d")
_IN_YEAR = re.compile(
    r"(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d)|(?:0[13-9]|1[0-2])-30|(?:0[13578]|1[02])-31"
)
_LETTERS = re.compile(r"[^\W\d_]+")
_DIGITS = re.compile(r"\d+")
_FEWEST = 4  # characters of a code without which nothing answers, though none is like it
_FEWEST_DIGITS = 3  # of a number that is written in two ways; of one that is no count
_MOST_FORMS = 8
_MOST_PARTS = 4  # of a code that is written apart
_MOST_NEAREST = 3
_LOOKED_AT = 16  # years of which one may begin a range
_COMPARED = 2000  # terms that begin alike
_OF_A_DAY = len("12-31")
_LEAP_YEAR, _A_MONTH = 366, 31  # days
_YEARS_BESIDE = (0, -1, 1, -2, 2)


class Reader(Speller, NamesReader, Protocol):
    """Knows how articles write a term, and what follows it there."""

    def with_next(self, term: str) -> Mapping[str, str]:
        """Return the terms right behind a term in some places, each as written with that before."""

    def behind(self, term: str) -> Iterable[str]:
        """Return some characters of what stands right behind a term, in some places."""


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
        others = (other for term in word.terms for other in self._written_otherwise(term))
        return tuple(dict.fromkeys(filter(self._is_held, others)))

    def _together(self, question: str, words: Sequence[QuestionWord]) -> Iterator[QuestionWord]:
        at = 0
        while at < len(words):
            runs = (
                words[at : at + size] for size in range(min(_MOST_PARTS, len(words) - at), 1, -1)
            )
            run = next((run for run in runs if self._is_one(question, run)), [])
            start, end = words[at].start, run[-1].end if run else 0
            code = _compact(question[start:end])
            yield QuestionWord(start, end, (code,)) if run else words[at]
            at += max(1, len(run))

    def _is_one(self, question: str, run: Sequence[QuestionWord]) -> bool:
        if any(question[one.end : other.start] != " " for one, other in pairwise(run)):
            return False
        code = _compact(question[run[0].start : run[-1].end])
        is_code = _CODE.fullmatch(code) is not None and self._is_held(code)
        return is_code and not all(self._is_held(word.terms[0]) for word in run)

    def _parts(self, question: str, word: QuestionWord) -> Sequence[QuestionWord]:
        whole, parts = word.terms[0], [part.terms[0] for part in word.parts]
        if not parts or any(map(self._is_held, word.terms)) or self.otherwise(word):
            return [word]
        if code_name(question[word.start : word.end], whole, parts):
            held = [part for part in word.parts if self._is_held(part.terms[0])]
            return held if self.reader.are_together(parts) else [word]
        if is_day(whole) or not all(map(self._is_held, parts)):
            return [word]
        return word.parts if whole.isalpha() or self.reader.are_together(parts) else [word]

    def _written_otherwise(self, term: str) -> Iterable[str]:
        if is_day(term):
            return [without_year(term)]
        if _NUMBER.fullmatch(term):
            whole, _, part = term.partition(".")
            if part:
                divided = [whole + part] if len(part) >= _FEWEST_DIGITS else []
                return [*divided, *self._releases_of(term)]
            return self._divided(term) if len(term) >= _FEWEST_DIGITS else []
        if not _CODE.fullmatch(term):
            return []
        if "-" in term:
            return [term.replace("-", "")]
        inside = (other for other in self._beginning_with(term) if _ends_there(other, len(term)))
        return [other for other, _ in zip(inside, range(_MOST_FORMS), strict=False)]

    def _releases_of(self, version: str) -> list[str]:
        """Return the versions that articles have of one of two parts: 3.4.0 of 3.4."""
        longer = self._beginning_with(f"{version}.")
        return [other for other in longer if _VERSION.fullmatch(other)][:_MOST_FORMS]

    def _divided(self, digits: str) -> list[str]:
        return [f"{digits[:i]}{mark}{digits[i:]}" for mark in ".-" for i in range(1, len(digits))]

    def in_ranges(
        self, question: str, words: Sequence[QuestionWord]
    ) -> dict[QuestionWord, tuple[str, ...]]:
        """Return numbers behind a word that ranges are written behind: with the terms of those.

        "Elm Road 50" is in "Elm Road 41-80", and that in the groups of its question.
        """
        found: dict[QuestionWord, tuple[str, ...]] = {}
        for before, word in pairwise(words):
            number = word.terms[0]
            if question[before.end : word.start] != " " or not number.isdecimal():
                continue
            if self.terms.times_followed(before.terms[0], number):
                continue
            ends = chain.from_iterable(covering(number, self.reader.behind(before.terms[0])))
            if terms := tuple(dict.fromkeys(filter(None, ends))):
                found[word] = terms
        return found

    def missing_years(
        self, question: str, words: Sequence[QuestionWord], years: Container[str]
    ) -> Iterator[Missing]:
        """Yield those of some years that no article has, nor a range, where articles have others.

        What a word follows is counted: "in 1200 words".
        """
        for word, after in zip(words, [*words[1:], None], strict=False):
            year = question[word.start : word.end]
            counts = after is not None and question[word.end : after.start] == " "
            if year not in years or counts or any(map(self._is_held, word.terms)):
                continue
            others = [o for o in self._beginning_with(year[:2]) if _YEAR.fullmatch(o)]
            others.sort(key=lambda o: (abs(int(o) - int(year)), o))
            spans = (o + behind for o in others[:_LOOKED_AT] for behind in self.reader.behind(o))
            if others and not any(covering(year, spans)):
                yield Missing(year, tuple(others[:_MOST_NEAREST]))

    def is_exact(self, term: str) -> bool:
        """Tell whether a term is a code, a name with a sign or a day, and no mere number."""
        return is_day(term) or any(each.fullmatch(term) for each in (_CODE, _SIGNED, _VERSION))

    def is_named(self, words: Iterable[QuestionWord]) -> bool:
        """Tell whether some word is a code of letters and digits that articles have: E201."""
        terms = (term for word in words for term in word.terms)
        codes = (term for term in terms if _CODE.fullmatch(term) and _LETTERS.search(term))
        return any(map(self._is_held, codes))

    def missing(self, written: str, term: str) -> list[Missing]:
        """Return a code or a day that no article has, with the nearest; none for other words."""
        return [Missing(written, self._nearest(term))] if self._is_about(term) else []

    def missing_numbers(
        self, question: str, words: Sequence[QuestionWord], ranged: Container[QuestionWord]
    ) -> Iterator[Missing]:
        """Yield numbers that name something, behind words that other numbers follow in articles.

        None is missing that is in a range.
        """
        for before, word, after in zip(words, words[1:], [*words[2:], None], strict=False):
            counts = after is not None and question[word.end : after.start] == " "
            if question[before.end : word.start] != " " or counts or word in ranged:
                continue
            is_name = before.start > 0 and question[before.start].isupper()
            others = self._others_behind(before.terms[0], word.terms[0], is_name=is_name)
            if others:
                yield Missing(question[before.start : word.end], others)

    def _is_about(self, term: str) -> bool:
        if is_day(term) or any(each.fullmatch(term) for each in (_DAY_ALONE, _VERSION, _SIGNED)):
            return True
        if _CODE.fullmatch(term):
            return len(term) >= _FEWEST or bool(self._alike(term))
        return len({other[-1] for other in self._labels(term)}) > 1

    def _labels(self, term: str) -> list[str]:
        """Return the terms of such a number with another capital: 4B, but no 5 m."""
        if not _LABEL.fullmatch(term):
            return []
        alike = chain.from_iterable(map(self._beginning_with, "123456789"))
        held = [o for o in alike if _LABEL.fullmatch(o) and o != term and self._is_held(o)]
        held = [other for other in held if (self.reader.word(other) or "")[-1:].isupper()]
        return sorted(held, key=lambda o: (DamerauLevenshtein.distance(term, o), o))

    def _nearest(self, term: str) -> tuple[str, ...]:
        """Return codes of the same shape, or days near by, as articles write them, nearest first.

        Codes are the nearer the fewer edits make one of the other.
        """
        if _SIGNED.fullmatch(term):
            return ()
        if is_day(term):
            near = self._days_near(term)
        elif _DAY_ALONE.fullmatch(term) and _IN_YEAR.fullmatch(term[-_OF_A_DAY:]):
            near = self._days_of_a_year_near(term)
        else:
            near = self._labels(term) or self._alike(term)
        written = (self.reader.word(other) for other in near)
        named = (word for word in written if word and not _IN_YEAR.fullmatch(word))
        return tuple(dict.fromkeys(named))[:_MOST_NEAREST]

    def _others_behind(self, word: str, number: str, *, is_name: bool) -> tuple[str, ...]:
        """Return other numbers of the shape of `number` that follow a word, as written with it.

        None where `number` itself does; where it may be a count or a year; where it is short and
        the word is no name, neither in the question nor before those numbers.
        """
        if not _NUMBER.fullmatch(number) or _YEAR.fullmatch(number):
            return ()
        numbers = [number, *self._written_otherwise(number)]
        if _is_no_count(number) and any(map(self._is_held, numbers)):
            return ()  # it may stand for the same, behind another word: "401", "status code 401"
        if any(self.terms.times_followed(word, each) for each in numbers):
            return ()
        behind = self.reader.with_next(word)
        if not behind.keys().isdisjoint(numbers):
            return ()
        alike = [other for other in behind if _size(other) == _size(number)]
        named = [other for other in alike if behind[other][0].isupper()]
        if not (is_name or 2 * len(named) >= len(alike) or _is_no_count(number)):
            return ()
        alike.sort(key=lambda other: (DamerauLevenshtein.distance(number, other), other))
        return tuple(behind[other] for other in alike[:_MOST_NEAREST])

    def _alike(self, term: str) -> list[str]:
        begin = _LETTERS.match(term) or _DIGITS.match(term)
        held = self._beginning_with(begin[0] if begin else term[:1])
        alike = [o for o in held if o != term and _shape(o) == _shape(term) and self._is_held(o)]
        return sorted(alike, key=lambda o: (DamerauLevenshtein.distance(term, o), o))

    def _days_near(self, term: str) -> list[str]:
        asked = date.fromisoformat(term)
        years = (f"{asked.year + step:04}-" for step in _YEARS_BESIDE)
        days = [day for year in years for day in self._beginning_with(year) if is_day(day)]
        held = [day for day in days if self._is_held(day)]
        return sorted(held, key=lambda day: (abs(date.fromisoformat(day) - asked), day))

    def _days_of_a_year_near(self, term: str) -> list[str]:
        """Return days of any year not more than a month away, nearest first."""
        asked = _ordinal_in_year(term)
        months = (f"{month:02}-" for month in range(1, 13))
        days = [day for month in months for day in self._beginning_with(month)]
        held = [day for day in days if _IN_YEAR.fullmatch(day) and self._is_held(day)]
        apart = {day: abs(_ordinal_in_year(day) - asked) for day in held}
        round_the_year = {day: min(days, _LEAP_YEAR - days) for day, days in apart.items()}
        near = [day for day, days in round_the_year.items() if days <= _A_MONTH]
        return sorted(near, key=lambda day: (round_the_year[day], day))

    def _beginning_with(self, begin: str) -> list[str]:
        return self.terms.beginning_with(begin, _COMPARED)

    def _is_held(self, term: str) -> bool:
        return any(field.frequency(term) for field in self.terms.fields)


def _ordinal_in_year(term: str) -> int:
    """Return which day of a leap year a day is that is written without its year."""
    return date.fromisoformat(f"2000-{term[-_OF_A_DAY:]}").timetuple().tm_yday


def _compact(written: str) -> str:
    return "".join(filter(str.isalnum, written)).lower()


def _is_no_count(number: str) -> bool:
    return "." in number or len(number) >= _FEWEST_DIGITS


def _ends_there(term: str, place: int) -> bool:
    """Tell whether a part of a code ends at a place: digits before letters, or the other way."""
    rest = term[place:]
    return bool(rest) and term[place - 1].isdecimal() != rest[0].isdecimal()


def _shape(term: str) -> str:
    return _LETTERS.sub("a", _DIGITS.sub("9", term))


def _size(number: str) -> tuple[str, int]:
    return _shape(number), len(number.partition(".")[0])
