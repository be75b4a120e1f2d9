"""Days in a text, however they are written, as terms: 7 August 2022, 07.08.2022, 2022-08-07.

A day with its year is "2022-08-07", and "08-07" beside it; one without (7 August, 07.08.) is
"0000-08-07" beside "08-07". Names of months, and the order of day and month in digits, are those of
the language, by Babel. English has both orders with slashes: 7/8/22 is found as either.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from index.analysis.folding import fold_word

if TYPE_CHECKING:
    from babel import Locale

ANY_YEAR = "0000"
"""Stands for the year of a day that is written without one."""

_LEAP = "2000"  # a year with all days that there are
_CENTURY_TURNS = 70  # two digits from here on are of the 20th century
_MAY_BE_THERE = re.compile(
    r"\d[-./年년]\d|\d(?:[^\W\d_]{1,2})?\W.*?[^\W\d_]{3}|[^\W\d_]{3}\W+\d", re.DOTALL
)
_DIGIT = re.compile(r"\d")
_DIGITS_MAY_BE = re.compile(r"\d[-./年년][ \u00a0]?\d")
_MONTH_FIRST_MAY_BE = re.compile(r"[^\W_]\.?\s+\d\d?(?!\d)")
_VERBS = frozenset(("may", "march", "mar"))
_MARKS = "()[]{},;:.!?“”„«»\"'’"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?!\d)"
_ORDINAL = r"(?:st|nd|rd|th|\.|º|er|-го|-е)?"
_UNTIL = rf"{_ORDINAL}(?:\s?[-\u2010-\u2014]\s?(?P<until>{_DAY}))?"
_ALSO = rf"(?:\s?(?:/|,|&|\b(?:and|und|y|et|e|и|ve)\b)\s?(?P<also>{_DAY}))?{_ORDINAL}"
_OF = r"(?:\s+(?:of|de|del|di)|,)?[\s-]+"
_YEAR = rf"(?:{_OF}(?P<year>(?:1\d|2[01])\d\d)(?!\w|[.,]\d))?"
_YEAR_FIRST = re.compile(
    r"(?<![\w.,/-])(?P<year>\d{4})(?P<mark>[-./])(?P<month>\d\d?)(?P=mark)(?P<day>\d\d?)"
    r"(?!\d|[./-]\d)"
)
_WITH_SIGNS = re.compile(r"(?<!\d)(?P<year>\d{4})[年년](?P<month>\d\d?)[月월](?P<day>\d\d?)[日일]")
_YEAR_LAST = re.compile(
    r"(?<![\w.,/-])(?P<one>\d\d?)(?P<mark>[-./])(?P<two>\d\d?)(?P=mark)(?P<year>\d{4}|\d\d)"
    r"(?![\w/]|[.-]\d)"
)
_NO_YEAR = re.compile(r"(?<![\w.,/-])(?P<day>\d\d?)\.[ \u00a0]?(?P<month>\d\d?)\.(?![\w/]|[.,-]\d)")
_SMALL_WORD = re.compile(r"(?<!\w)[^\W\d_A-ZÄÖÜ]{1,5}\Z|\d\.?\s?[-\u2010-\u2014]\Z")
_TERM = re.compile(r"(?!0000)\d{4}-\d\d-\d\d")


class Day(NamedTuple):
    """A day as written, `text[start:end]`, and its term.

    `digits` are its parts, in order, where it has no words: the span and the number of each, and
    whether it is the month, of which `month` is the name then.
    """

    start: int
    end: int
    term: str
    digits: tuple[tuple[int, int, str, bool], ...] = ()
    month: str = ""


@cache
def calendar_words(language: str) -> frozenset[str]:
    """Return names of months and of days of the week, folded: capitals make no names of them."""
    return frozenset((*_months(language), *map(fold_word, _names("days", language))))


@cache
def calendar_names(language: str) -> tuple[tuple[str, ...], ...]:
    """Return the names of each month and each day of the week, in full and short."""
    found: dict[tuple[str, int], list[str]] = {}
    for what in ("months", "days"):
        for name, number in _names(what, language).items():
            found.setdefault((what, number), []).append(name)
    return tuple(map(tuple, found.values()))


def is_month(piece: str, language: str) -> bool:
    """Tell whether a piece of a text, or a part of it with a hyphen, names a month."""
    months, word = _written_months(language), piece.strip(_MARKS).lower()
    return word in months or ("-" in word and not months.isdisjoint(word.split("-")))


def is_day(term: str) -> bool:
    """Tell whether a term is a day with its year."""
    return _TERM.fullmatch(term) is not None


def without_year(term: str) -> str:
    """Return the term of a day as one that is written without its year."""
    return ANY_YEAR + term[len(ANY_YEAR) :]


def days_in(text: str, language: str) -> list[Day]:
    """Return the days in a text, in order."""
    if not _DIGIT.search(text) or not _MAY_BE_THERE.search(text):
        return []
    return sorted([*_in_digits(text, language), *_in_words(text, language)])


def with_months_named(text: str, language: str) -> str:
    """Return a text with its days in digits as English writes them: 8 December 2026.

    A day that may be one of two, with another order of day and month, stays as it is.
    """
    readings: dict[tuple[int, int], set[str]] = {}
    for day in days_in(text, language):
        if (day.digits or day.term.startswith(ANY_YEAR)) and len(day.term) > len("12-31"):
            readings.setdefault((day.start, day.end), set()).add(day.term)
    pieces, at = [], 0
    for (start, end), terms in sorted(readings.items()):
        written = text[start:end]
        if start >= at and len(terms) == 1 and not any(map(str.isalpha, written)):
            pieces += [text[at:start], _named(*terms)]
            at = end
    return "".join([*pieces, text[at:]])


def _named(term: str) -> str:
    year, month, day = term.split("-")
    name = calendar_names("en")[int(month) - 1][0]
    return f"{int(day)} {name}" + (f" {year}" if year != ANY_YEAR else "")


def _in_words(text: str, language: str) -> Iterator[Day]:
    months = _months(language)
    patterns = _patterns(language)
    if not _MONTH_FIRST_MAY_BE.search(text):
        patterns = patterns[:1]
    for match in (found for each in patterns for found in each.finditer(text)):
        name, year = match["month"], match["year"]
        if year is None and _is_a_verb(match, name):
            continue
        for day in _days_of(match):
            yield from _terms(match, f"{months[fold_word(name)]:02}-{day:02}")


def _is_a_verb(match: re.Match[str], name: str) -> bool:
    """Tell whether a month is a verb beside a number: "May 5 people enter?", "under 14 may"."""
    if name.lower() not in _VERBS:
        return False
    goes_on = re.match(r"\s+[^\W\d_]", match.string[match.end() :]) is not None
    begins = match.start("month") < match.start("day")
    return (begins and name.islower()) or (goes_on and (begins or name.islower()))


def _days_of(match: re.Match[str]) -> list[int]:
    first, until = int(match["day"]), match["until"]
    also = [int(match["also"])] if match["also"] else []
    return [*range(first, max(first, int(until or first)) + 1), *also]


def _terms(match: re.Match[str], day: str) -> Iterator[Day]:
    year, start, end = match["year"], *match.span()
    if _is_a_day(f"{year or _LEAP}-{day}"):
        yield Day(start, end, f"{year or ANY_YEAR}-{day}")
        told = end if year is None else max(match.end("month"), match.end("day"))
        yield Day(start, told, day)


def _in_digits(text: str, language: str) -> Iterator[Day]:
    if not _DIGITS_MAY_BE.search(text):
        return
    for match in (*_YEAR_FIRST.finditer(text), *_WITH_SIGNS.finditer(text)):
        yield from _numeric(match, match["year"], "month", "day", language)
    for match in _YEAR_LAST.finditer(text):
        year, orders = _whole_year(match, language), _orders(language, match["mark"])
        read = [list(_numeric(match, year, *order, language)) for order in orders if year]
        has_both_orders = language == "en" and match["mark"] == "/"
        for days in [each for each in read if each][: 1 + has_both_orders]:
            yield from days
    for match in _NO_YEAR.finditer(text):
        yield from _dotted(match, language)


def _dotted(match: re.Match[str], language: str) -> Iterator[Day]:
    """Yield a day with two full stops and no year, beside its numbers: they may be a version.

    It is one where days are written so, and at the beginning of a text in any language; of one
    digit each ("1.2.") it is rather the number of a clause, but behind a small word ("am 1.2.").
    """
    before = match.string[: match.start()].rstrip()
    begins, is_short = not before.strip(_MARKS + " |"), len(match["day"] + match["month"]) == 2
    if is_short and not _SMALL_WORD.search(before):
        return
    day = f"{match['month']:0>2}-{match['day']:0>2}"
    if (begins or "." in _short_pattern(language)) and _is_a_day(f"{_LEAP}-{day}"):
        yield Day(*match.span(), f"{ANY_YEAR}-{day}")
        yield Day(*match.span(), day)


def _whole_year(match: re.Match[str], language: str) -> str:
    """Return the year in four digits, "" where two of them are none: 3.12.10 is a version."""
    year, mark = match["year"], match["mark"]
    if len(year) > 2:
        return str(year)
    is_year = mark == "/" or (mark == "." and "." in _short_pattern(language))
    return f"{19 if int(year) >= _CENTURY_TURNS else 20}{year}" if is_year else ""


def _orders(language: str, mark: str) -> list[tuple[str, str]]:
    """Return in which groups month and day are, the order of the language first."""
    month_last, month_first = ("two", "one"), ("one", "two")
    pattern = _short_pattern(language)
    if mark == "/" and 0 <= pattern.find("M") < pattern.find("d"):
        return [month_first, month_last]
    return [month_last, month_first]


def _numeric(match: re.Match[str], year: str, month: str, day: str, language: str) -> Iterator[Day]:
    term = f"{year}-{match[month]:0>2}-{match[day]:0>2}"
    if _is_a_day(term):
        numbers = (("year", year), (month, match[month]), (day, match[day]))
        digits = sorted(
            (*match.span(part), str(int(number)), part == month) for part, number in numbers
        )
        name = _month_names(language).get(int(match[month]), "")
        yield Day(*match.span(), term, tuple(digits), name)
        start = min(match.start(month), match.start(day))
        yield Day(start, max(match.end(month), match.end(day)), term[5:], tuple(digits), name)


def _is_a_day(written: str) -> bool:
    try:
        date.fromisoformat(written)
    except ValueError:
        return False
    return True


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    """Return patterns of days with the day first, and with the month first."""
    if not (written := sorted(_names("months", language), key=len, reverse=True)):
        return ()
    month = rf"(?P<month>{'|'.join(map(re.escape, written))})(?!\w)\.?"
    begin, end = r"(?<![\w.,:/$£€-])", r"(?![\w%€£$]|[.,:/]\d)"
    return (
        re.compile(rf"{begin}(?P<day>{_DAY}){_UNTIL}{_ALSO}{_OF}{month}{_YEAR}", re.IGNORECASE),
        re.compile(rf"(?<!\w){month}\s+(?P<day>{_DAY}){_UNTIL}{_ALSO}{_YEAR}{end}", re.IGNORECASE),
    )


@cache
def _months(language: str) -> Mapping[str, int]:
    return {fold_word(name): number for name, number in _names("months", language).items()}


@cache
def _written_months(language: str) -> frozenset[str]:
    return frozenset((*_months(language), *map(str.lower, _names("months", language))))


@cache
def _month_names(language: str) -> Mapping[int, str]:
    return {number: name for name, number in reversed(_names("months", language).items())}


@cache
def _names(what: str, language: str) -> dict[str, int]:
    """Return the names of months or days, wide and short, to their numbers, the wide first."""
    forms = getattr(_locale(language), what, {})
    return {
        str(name).rstrip("."): number
        for width in ("wide", "abbreviated")
        for use in ("format", "stand-alone")
        for number, name in forms.get(use, {}).get(width, {}).items()
        if str(name).rstrip(".").isalpha()
    }


@cache
def _short_pattern(language: str) -> str:
    return str(_locale(language).date_formats["short"].pattern)


@cache
def _locale(language: str) -> "Locale":
    """Return what Babel knows of a language; of an unknown one, what it knows of English."""
    from babel import Locale, UnknownLocaleError

    try:
        return Locale(language or "en")
    except (UnknownLocaleError, ValueError):
        return Locale("en")
