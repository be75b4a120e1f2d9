"""Missing identifiers: codes, days and numbers of a question that no article has.

A count, an age or an amount is context. A code is what a question is about, and so are a day and a
number that follows a name as other numbers do: "Python 3.12", where articles have 3.11.
"""

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain

from rapidfuzz.distance import DamerauLevenshtein

from index.analysis import QuestionWord, is_day
from index.model import Missing
from index.search.reading.amounts import number_of_amount
from index.search.reading.counting import Counting
from index.search.reading.identifiers import (
    CODE,
    FEWEST_DIGITS,
    NUMBER,
    SIGNED,
    VERSION,
    Identifiers,
    Reader,
)
from index.search.reading.ranges import ranges_at
from index.search.reading.years import YEAR

_LABEL = re.compile(r"\d{1,2}[^\W\d_]")  # of a class, a flat, a gate
_UNITS_OF_THINGS = frozenset("agwvmlhtk")  # letters that are units of what people have
_DAY_ALONE = re.compile(r"(?:0000-)?\d\d-\d\d")
_IN_YEAR = re.compile(
    r"(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d)|(?:0[13-9]|1[0-2])-30|(?:0[13578]|1[02])-31"
)
_DIALLED = re.compile(r"0\d{5,}")  # a number that is no amount: of a phone, of an account
_LETTERS = re.compile(r"[^\W\d_]+")
_DIGITS = re.compile(r"\d+")
_FEWEST = 4  # characters of a code without which nothing answers, though none is like it
_MOST_NEAREST = 3
_OF_A_DAY = len("12-31")
_LEAP_YEAR, _A_MONTH = 366, 31  # days
_YEARS_BESIDE = (0, -1, 1, -2, 2)


@dataclass(frozen=True, slots=True, eq=False)
class MissingIdentifiers:
    """Finds what is missing of a question, with the nearest that articles have."""

    _identifiers: Identifiers
    _counting: Counting

    @property
    def _reader(self) -> Reader:
        return self._identifiers.reader

    def of(self, written: str, term: str, before: str = "") -> list[Missing]:
        """Return a code or a day that no article has, with the nearest; none for other words.

        What is written like an amount is a code where articles have others like it behind the term
        `before` it: Bus 12M.
        """
        behind = self._reader.with_next(before) if before and number_of_amount(term) else {}
        others = [other for other in behind if _is_label(other)]
        others.sort(key=lambda o: (DamerauLevenshtein.distance(term, o), o))
        if others:
            nearest = tuple(behind[other] for other in others[:_MOST_NEAREST])
            return [Missing(written, nearest, is_code=True)]
        if not self._is_about(term):
            return []
        return [Missing(written, self._nearest(term), is_code=not _may_be_day(term))]

    def numbers(
        self, question: str, words: Sequence[QuestionWord], ranged: Container[QuestionWord]
    ) -> Iterator[Missing]:
        """Yield numbers that name something, behind words that other numbers follow in articles.

        So do the numbers of a column below its label. None is missing that is in a range.
        """
        for before, word, after in zip(words, words[1:], [*words[2:], None], strict=False):
            behind, number = before.terms[0], word.terms[0]
            if question[before.end : word.start] != " " or word in ranged:
                continue
            if not NUMBER.fullmatch(number):
                continue
            counts = self._counting.counts(question, before, word, after)
            is_name = before.start > 0 and question[before.start].isupper()
            others = () if counts else self._others_behind(behind, number, is_name=is_name)
            others = others or self._others_below(behind, number)
            if others:
                yield Missing(question[before.start : word.end], others)

    def _is_about(self, term: str) -> bool:
        if _may_be_day(term) or any(each.fullmatch(term) for each in (VERSION, SIGNED)):
            return True
        if CODE.fullmatch(term):
            alike = self._alike(term)
            if number_of_amount(term):
                return not all(map(number_of_amount, alike))  # a flat, beside other letters
            return len(term) >= _FEWEST or bool(alike)
        if _DIALLED.fullmatch(term):
            return True
        labels = {other[-1] for other in self._labels(term)}
        return len(labels) > 1 and not {term[-1], *labels} <= _UNITS_OF_THINGS

    def _labels(self, term: str) -> list[str]:
        """Return the terms of such a number with another capital: 4B, but no 5 m."""
        if not _LABEL.fullmatch(term):
            return []
        alike = chain.from_iterable(map(self._identifiers.beginning_with, "123456789"))
        held = [
            o for o in alike if _LABEL.fullmatch(o) and o != term and self._identifiers.is_held(o)
        ]
        held = [other for other in held if (self._reader.word(other) or "")[-1:].isupper()]
        return sorted(held, key=lambda o: (DamerauLevenshtein.distance(term, o), o))

    def _nearest(self, term: str) -> tuple[str, ...]:
        """Return codes of the same shape, or days near by, as articles write them, nearest first.

        Codes are the nearer the fewer edits make one of the other.
        """
        if SIGNED.fullmatch(term):
            return ()
        if is_day(term):
            near = self._days_near(term)
        elif _DAY_ALONE.fullmatch(term) and _IN_YEAR.fullmatch(term[-_OF_A_DAY:]):
            near = self._days_of_a_year_near(term)
        else:
            near = self._labels(term) or self._alike(term)
        written = (self._reader.word(other) for other in near)
        named = (word for word in written if word and not _IN_YEAR.fullmatch(word))
        return tuple(dict.fromkeys(named))[:_MOST_NEAREST]

    def _others_behind(self, word: str, number: str, *, is_name: bool) -> tuple[str, ...]:
        """Return other numbers of the shape of `number` that follow a word, as written with it.

        None where `number` itself does; where it may be a count or a year; where it is short and
        the word is no name, neither in the question nor before those numbers.
        """
        if YEAR.fullmatch(number):
            return ()
        numbers = [number, *self._identifiers.written_otherwise(number)]
        if _is_no_count(number) and any(map(self._identifiers.is_held, numbers)):
            return ()  # it may stand for the same, behind another word: "401", "status code 401"
        if any(self._identifiers.terms.times_followed(word, each) for each in numbers):
            return ()
        behind = {**self._in_ranges_beside(word), **self._reader.with_next(word)}
        if not behind.keys().isdisjoint(numbers):
            return ()
        alike = [other for other in behind if _size(other) == _size(number)]
        named = [other for other in alike if behind[other][0].isupper()]
        if not (is_name or 2 * len(named) >= len(alike) or _is_no_count(number)):
            return ()
        alike.sort(key=lambda other: (DamerauLevenshtein.distance(number, other), other))
        return tuple(behind[other] for other in alike[:_MOST_NEAREST])

    def _in_ranges_beside(self, word: str) -> dict[str, str]:
        """Return the ends of ranges beside a word, each as if written with it: from 3.8 to 3.12."""
        ends = chain.from_iterable(
            (each.low, each.high) for each in ranges_at(self._reader.beside(word))
        )
        written = self._reader.word(word)
        return {end: f"{written} {end}" for end in ends if end and written}

    def _others_below(self, word: str, number: str) -> tuple[str, ...]:
        """Return other numbers below a label of the word, with it, where all cells are numbers."""
        if not number.isdecimal() or YEAR.fullmatch(number):
            return ()
        if self._identifiers.terms.times_followed(word, number):
            return ()
        columns = [each for each in self._reader.below(word) or () if each.cells]
        cells = [cell for column in columns for cell in column.cells]
        if not all(map(str.isdecimal, cells)) or _plain(number) in map(_plain, cells):
            return ()
        told = {f"{column.label} {cell}": cell for column in columns for cell in column.cells}
        return tuple(sorted(told, key=lambda o: (abs(int(told[o]) - int(number)), o)))[
            :_MOST_NEAREST
        ]

    def _alike(self, term: str) -> list[str]:
        begin = _LETTERS.match(term) or _DIGITS.match(term)
        held = self._identifiers.beginning_with(begin[0] if begin else term[:1])
        alike = [
            o
            for o in held
            if o != term and _shape(o) == _shape(term) and self._identifiers.is_held(o)
        ]
        return sorted(alike, key=lambda o: (DamerauLevenshtein.distance(term, o), o))

    def _days_near(self, term: str) -> list[str]:
        asked = date.fromisoformat(term)
        years = (f"{asked.year + step:04}-" for step in _YEARS_BESIDE)
        days = [
            day for year in years for day in self._identifiers.beginning_with(year) if is_day(day)
        ]
        held = [day for day in days if self._identifiers.is_held(day)]
        return sorted(held, key=lambda day: (abs(date.fromisoformat(day) - asked), day))

    def _days_of_a_year_near(self, term: str) -> list[str]:
        """Return days of any year not more than a month away, nearest first."""
        asked = _ordinal_in_year(term)
        months = (f"{month:02}-" for month in range(1, 13))
        days = [day for month in months for day in self._identifiers.beginning_with(month)]
        held = [day for day in days if _IN_YEAR.fullmatch(day) and self._identifiers.is_held(day)]
        apart = {day: abs(_ordinal_in_year(day) - asked) for day in held}
        round_the_year = {day: min(days, _LEAP_YEAR - days) for day, days in apart.items()}
        near = [day for day, days in round_the_year.items() if days <= _A_MONTH]
        return sorted(near, key=lambda day: (round_the_year[day], day))


def _ordinal_in_year(term: str) -> int:
    """Return which day of a leap year a day is that is written without its year."""
    return date.fromisoformat(f"2000-{term[-_OF_A_DAY:]}").timetuple().tm_yday


def _may_be_day(term: str) -> bool:
    return is_day(term) or _DAY_ALONE.fullmatch(term) is not None


def _is_label(term: str) -> bool:
    """Whether a term is a number with one letter behind it."""
    return term[:-1].isdecimal() and term[-1].isalpha()


def _is_no_count(number: str) -> bool:
    return "." in number or len(number) >= FEWEST_DIGITS


def _shape(term: str) -> str:
    return _LETTERS.sub("a", _DIGITS.sub("9", term))


def _plain(number: str) -> str:
    return number.lstrip("0")


def _size(number: str) -> tuple[str, int]:
    return _shape(number), len(number.partition(".")[0])
