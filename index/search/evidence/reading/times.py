"""Months, weekdays and years that a question names, and whether a text is of that time."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from index.analysis import (
    Language,
    fold_words,
    function_words_in,
    language_of,
    own_languages,
    phrase_pattern,
    years_in,
)

_WORKING_DAYS, _YEAR_ROUND = frozenset(range(5)), frozenset(range(12))
_SPAN = 2  # times of one kind from which on a text may be of those between them


class _Times(NamedTuple):
    """What a text names: numbers of months and weekdays from 0, and years."""

    months: frozenset[int]
    weekdays: frozenset[int]
    years: frozenset[int]


def other_times(question: str, texts: Sequence[str], codes: Sequence[str]) -> list[bool]:
    """Tell of each text, in a language, whether it names none of the times that a question names.

    A text that names several months or weekdays may be of those between them; one that names all
    five working days is of no other. One with several years is of all from the first to the last.
    What names no such time is of none, but for a month without its year, which may be of any.
    """
    asked = _asked(question, frozenset(codes))
    if not any(asked):
        return [False] * len(texts)
    return [
        _is_other(asked, _named(fold_words(text), language_of(code), asked))
        for text, code in zip(texts, codes, strict=True)
    ]


def names_other_days(question: str, texts: Sequence[str], codes: Sequence[str]) -> list[bool]:
    """Tell of each text whether a weekday or a month is asked for, and it names just another one.

    What names none, or several, may be of the one that is asked for.
    """
    asked = _asked(question, frozenset(codes))
    if not asked.months and not asked.weekdays:
        return [False] * len(texts)
    told = (
        _named(fold_words(text), language_of(code), asked)
        for text, code in zip(texts, codes, strict=True)
    )
    return [
        _is_just_another(asked.weekdays, each.weekdays)
        or _is_just_another(asked.months, each.months)
        for each in told
    ]


def _is_just_another(asked: frozenset[int], told: frozenset[int]) -> bool:
    return bool(asked) and 0 < len(told) < _SPAN and asked.isdisjoint(told)


def _is_other(asked: _Times, told: _Times) -> bool:
    """Whether any kind of time that is asked for is not told."""
    is_day_told = bool(asked.months & told.months) and not told.years  # of whichever year
    years = range(min(told.years, default=0), max(told.years, default=0) + 1)
    return (
        _lacks(asked.months, told.months, all_of=_YEAR_ROUND)
        or _lacks(asked.weekdays, told.weekdays, all_of=_WORKING_DAYS)
        or (not is_day_told and any(year not in years for year in asked.years))
    )


def _lacks(asked: frozenset[int], told: frozenset[int], *, all_of: frozenset[int]) -> bool:
    """Whether none of some times is told, nor may be between those told, which are not `all_of`."""
    return bool(asked) and asked.isdisjoint(told) and (len(told) < _SPAN or told >= all_of)


@lru_cache(maxsize=64)  # two ask it of each question
def _asked(question: str, codes: frozenset[str]) -> _Times:
    """Return the times of a question, by the words of its own language and the articles'."""
    modal = function_words_in(question)
    words = " ".join(word for word in question.split() if word.strip(".,;:?!") not in modal)
    languages = {*own_languages(question), *map(language_of, codes)}
    found = [_named(fold_words(words), language) for language in languages]
    return _Times(*(frozenset().union(*kind) for kind in zip(*found, strict=True)))


def _named(folded: str, language: Language, asked: _Times | None = None) -> _Times:
    """Return the times that a text names, of the kinds alone that are asked for, if any are."""
    months, weekdays = _patterns(language)
    return _Times(
        months.found(folded) if asked is None or asked.months else frozenset(),
        weekdays.found(folded) if asked is None or asked.weekdays else frozenset(),
        years_in(folded),
    )


@dataclass(frozen=True, slots=True)
class _Patterns:
    """What names each of some times, and a pattern that finds any of them."""

    each: tuple[re.Pattern[str], ...]
    any: re.Pattern[str]

    @classmethod
    def of(cls, patterns: Sequence[str]) -> "_Patterns":
        compiled = tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)
        return cls(compiled, re.compile("|".join(patterns) or "(?!)", re.IGNORECASE))

    def found(self, folded: str) -> frozenset[int]:
        """Return the ordinals of the times that a text names."""
        if not self.any.search(folded):
            return frozenset()
        return frozenset(n for n, pattern in enumerate(self.each) if pattern.search(folded))


@cache
def _patterns(language: Language) -> tuple[_Patterns, _Patterns]:
    """Return what names each month, in words and in a date of digits, and each weekday."""

    def phrase(name: str) -> str:
        return phrase_pattern([name], is_spaced=language.is_spaced).pattern

    months = [f"{phrase(name)}|{_digits(n)}" for n, name in enumerate(language.months, start=1)]
    return _Patterns.of(months), _Patterns.of([*map(phrase, language.weekdays)])


def _digits(month: int) -> str:
    """Return how a month is written in a date: 6.1.2026, 06/01/26, 2026-01-06."""
    return rf"\d\d?[./]0?{month}[./]|\d[./-]{month:02}[./-]\d|\b0?{month}/\d\d?/\d"
