"""Ranges of numbers beside a word of articles: "Elm Road 1-40", "61 ff.", "Python 3.10 or newer".

They may be open at an end. Versions are compared part by part: 3.9 is before 3.10.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from index.analysis import Bound, fold_words
from index.search.reading import range_patterns as patterns

_OF_A_YEAR = 4
# "o más antiguo" begins as "o más", and "с 2016 по" as "с 2016"
_ORDER = (
    *(Bound.BOTH, Bound.MOST, Bound.UNTIL, Bound.SINCE),
    *(Bound.LEAST, Bound.FROM, Bound.OLDER),
)
_BOUNDS = frozenset(Bound)
_MOST = frozenset((Bound.MOST, Bound.UNTIL))
_LEAST = frozenset((Bound.LEAST, Bound.SINCE, Bound.FROM))
_MAY_BE_PLACES = frozenset((Bound.FROM, Bound.UNTIL))
_MAY_COUNT = frozenset((Bound.LEAST, Bound.MOST))
_VERSION_BEHIND = re.compile(r" \d+\.\d")
_YEAR_IN_TEXT = re.compile(r"(?<![\w.,])(?:1\d|20)\d\d(?!\d|[.,]\d)")
_BESIDE = 32  # characters
_NUMBER_BEHIND = re.compile(r" \d")
_YEAR = re.compile(r"\d{4}(?!\d|\.\d)")
_ENDS_RANGE = re.compile(r"\d['’]\w{1,5} ?\Z")  # 3.8'den 3.12'ye kadar
_DIGIT = re.compile(r"\d")
_SIGNS_BEHIND = re.compile(r"[^\w<>=≤≥]{0,2}")
_BEGIN = re.compile(r"(?<!\w)[^\W\d_]|[\u0e00-\u0eff\u3040-\u9fff\uac00-\ud7a3]")
_BEHIND_DIGITS = re.compile(r"\D*\Z")


@dataclass(frozen=True, slots=True)
class Range:
    """A range with its ends as written, "" for one that is open."""

    low: str
    high: str
    lasts: bool = False
    """It is open until now, where it begins with a year."""

    def has(self, number: str, this_year: int | None = None) -> bool:
        """Tell whether a number is in it; of "2027/28" the end is 2028, of "to 3.12" 3.12.4 is.

        A number with a decimal mark is in no range from one whole number to another.
        """
        low, high = self.low, self.high
        if "." in number and low and high and "." not in low + high:
            return False
        if high.isdecimal() and len(low) == _OF_A_YEAR > len(high):
            high = low[: -len(high)] + high
        if self.lasts and len(low) == len(number) == _OF_A_YEAR:
            high = str(max(int(low), this_year or datetime.now(UTC).year))
        asked, least, most = _parts(number), _parts(low), _parts(high)
        return least <= asked + [0] * (len(least) - len(asked)) and (
            not most or asked[: len(most)] <= most
        )


def covering(number: str, places: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Yield the ends of the ranges that have a number in them, "" for an end that is open."""
    yield from ((each.low, each.high) for each in ranges_at(places) if each.has(number))


def ranges_at(places: Iterable[tuple[str, str]]) -> Iterator[Range]:
    """Yield the ranges that are at some places.

    A place is what stands before a word, and behind it, where the range is. What bounds it may be
    before the word: "at least Python 3.10". Without a word, a place is the number of a year with
    what stands behind it: "since" before "2016 members".
    """
    for before, behind in places:
        if _DIGIT.search(behind) and (found := _range(fold_words(before), fold_words(behind))):
            yield found


def is_in_range_of_years(text: str, years: Collection[int], this_year: int | None = None) -> bool:
    """Tell whether a text has one of some years in a range: 2018 in "since 2016".

    `this_year` is that of the text, where it is known: what it says lasted until then.
    """
    found = _YEAR_IN_TEXT.finditer(text)
    places = ((text[max(0, y.start() - _BESIDE) : y.start()], text[y.start() :]) for y in found)
    ranges = [*ranges_at((before, behind[:_BESIDE]) for before, behind in places)]
    return any(each.has(str(year), this_year) for each in ranges for year in years)


def _range(before: str, behind: str) -> Range | None:
    """Return the range right behind a word, or around it."""
    if _YEAR.match(behind):
        before = patterns.day_before().sub("", before)
        behind = patterns.month_between().sub("", behind)
    allowed, signs = _bounds_around(behind), _SIGNS_BEHIND.match(behind)
    begins = [signs.end() if signs else 0]
    for bound in _ORDER:
        if bound in _MOST and _ENDS_RANGE.search(before):
            continue
        found = _first(bound, behind, begins)
        if not found and bound in allowed:
            found = _around(bound, before, behind)
        match [number for number in found.groups() if number] if found else []:
            case [low, high]:
                return Range(low, high)
            case [end]:
                is_least = bound in _LEAST or (bound == Bound.OLDER and _may_be_age(end))
                return Range(end, "", bound == Bound.SINCE) if is_least else Range("", end)
    return None


def _first(bound: Bound, text: str, begins: Iterable[int]) -> re.Match[str] | None:
    """Return the first range that begins at one of some places, and has numbers that are such."""
    matches = (patterns.ranges_of(bound).match(text, at) for at in begins)
    return next((found for found in matches if found and _has_numbers(found)), None)


def _has_numbers(found: re.Match[str]) -> bool:
    return all(map(patterns.NUMBER.fullmatch, filter(None, found.groups())))


def _around(bound: Bound, before: str, behind: str) -> re.Match[str] | None:
    """Return the range of a number with what bounds it before the word: "from Python 3.10 on"."""
    told = _BEHIND_DIGITS.search(before.rstrip())
    start = told[0] if told else ""
    text = start + (behind if behind[:1] == " " else f" {behind}")
    is_end = told is not None and told.start() > 0 and bound in _MOST  # "3.8 to Python 3.12"
    begins = (each.start() for each in _BEGIN.finditer(start, 2 if is_end else 0))
    found = _first(bound, text, begins)
    is_count = found is not None and _YEAR.match(behind) and found[0][-1].isdigit()
    return None if is_count and bound in _MAY_COUNT else found  # "at least 2016"


def _bounds_around(behind: str) -> frozenset[Bound]:
    """Return which bounds may stand before a word, by the number behind it."""
    if _YEAR.match(behind) or _VERSION_BEHIND.match(behind):
        return _BOUNDS
    # "ab Gleis 5" is where something departs
    return _BOUNDS - _MAY_BE_PLACES if _NUMBER_BEHIND.match(behind) else frozenset()


def _parts(number: str) -> list[int]:
    return [int(part) for part in number.split(".") if part]


def _may_be_age(number: str) -> bool:
    """Tell whether a number is neither a version nor a year, so that older is more."""
    return "." not in number and len(number) < _OF_A_YEAR
