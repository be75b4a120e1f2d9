"""Ranges of numbers beside a word of articles: "Elm Road 1-40", "61 ff.", "Python 3.10 or newer".

They may be open at an end. Versions are compared part by part: 3.9 is before 3.10.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from index.analysis import LANGUAGES, Bound, fold_words

_OF_A_YEAR = 4
_NUMBER = r"(\d{1,6}(?:(?:\.\d{1,6}){2,3}|\.\d{1,2})?)(?!\.?\d)"
_GAP = r"[.,]?[ \u00a0]\(?"
_SIGNS = {
    Bound.BOTH: (
        r"#\.?[ \u00a0]?[-\u2010-\u2015][ \u00a0]?#",
        r"(\d{1,6})[ \u00a0]?/[ \u00a0]?(\d{1,6})(?!\.?\d)",  # "3.8/3.9" are two
        r"(?:>=|≥)[ \u00a0]?#,?[ \u00a0]?(?:<=?|≤)[ \u00a0]?#",
    ),
    Bound.LEAST: (r"#[ \u00a0]?(?:\+|ff?\b)", r"(?:>=|≥)[ \u00a0]?#"),
    Bound.MOST: (r"(?:<=|≤)[ \u00a0]?#",),
}
_ORDER = (Bound.BOTH, Bound.MOST, Bound.LEAST, Bound.OLDER)  # "o más antiguo" begins as "o más"
_VERSION_BEHIND = re.compile(r" \d+\.\d")
_BEHIND_DIGITS = re.compile(r"\D*\Z")


def covering(number: str, places: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Yield the ends of the ranges that have a number in them, "" for an end that is open.

    A place is what stands before a word, and behind it, where the range is. What bounds a version
    may be before the word: "at least Python 3.10". A number with a decimal mark is in no range from
    one whole number to another.
    """
    for before, behind in places:
        low, high = _range(fold_words(before), fold_words(behind))
        is_of_wholes = bool(low and high) and "." not in low + high
        if (low or high) and not ("." in number and is_of_wholes) and _is_in(number, low, high):
            yield low, high


def _range(before: str, behind: str) -> tuple[str, str]:
    """Return the ends of the range right behind a word, "" for an open end, and both for none."""
    for bound in _ORDER:
        found = _pattern(bound, r"\W{0,2}").match(behind) or _around(bound, before, behind)
        match [number for number in found.groups() if number] if found else []:
            case [low, high]:
                return low, high
            case [end]:
                is_least = bound == Bound.LEAST or (bound == Bound.OLDER and _may_be_age(end))
                return (end, "") if is_least else ("", end)
    return "", ""


def _around(bound: Bound, before: str, behind: str) -> re.Match[str] | None:
    """Return the range of a version with what bounds it before the word: "from Python 3.10 on"."""
    told = _BEHIND_DIGITS.search(before.rstrip())
    if not told or not _VERSION_BEHIND.match(behind):  # "ab Gleis 5" is where something departs
        return None
    found = _pattern(bound, r"(?<!\w)").search(told[0] + behind)
    return found if found and found.start() < len(told[0]) else None


def _is_in(number: str, low: str, high: str) -> bool:
    """Tell whether a number is in a range; of "2027/28" the end is 2028, of "to 3.12" 3.12.4 is."""
    if high.isdecimal() and len(low) == _OF_A_YEAR > len(high):
        high = low[: -len(high)] + high
    asked, least, most = _parts(number), _parts(low), _parts(high)
    return least <= asked + [0] * (len(least) - len(asked)) and (
        not most or asked[: len(most)] <= most
    )


def _parts(number: str) -> list[int]:
    return [int(part) for part in number.split(".") if part]


def _may_be_age(number: str) -> bool:
    """Tell whether a number is neither a version nor a year, so that older is more."""
    return "." not in number and len(number) < _OF_A_YEAR


@cache
def _pattern(bound: Bound, begin: str) -> re.Pattern[str]:
    """Return the pattern of ranges of all languages: whose text it is, signs don't tell."""
    listed = (phrase for each in LANGUAGES.values() for phrase in each.bounds.get(bound, ()))
    phrases = (rf"{phrase.replace(' ', _GAP)}(?!\w)" for phrase in listed)
    found = "|".join((*_SIGNS.get(bound, ()), *phrases))
    return re.compile(f"{begin}(?:{found})".replace("#", _NUMBER))
