"""Patterns of ranges in all languages, each compiled once, and quick where there is no range."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain

from index.analysis import LANGUAGES, Bound, folded_pattern

NUMBER = re.compile(r"\d{1,6}(?:(?:\.\d{1,6}){2,3}|\.\d{1,2})?")
"""A whole number, one with a decimal mark, or a version; no "1.000"."""

_NUMBER = r"(\d[\d.]*)(?<!\.)(?!\.?\d)"
_GAP = r"[.,( \u00a0]{1,3}"
_OPEN_GAP = r"[ \u00a0]?"
_SIGNS = {
    Bound.BOTH: (
        r"#\.?[ \u00a0]?[-\u2010-\u2015][ \u00a0]?#",
        r"(\d{1,6})[ \u00a0]?/[ \u00a0]?(\d{1,6})(?!\.?\d)",  # "3.8/3.9" are two
        r"(?:>=|≥)[ \u00a0]?#,?[ \u00a0]?(?:<=?|≤)[ \u00a0]?#",
    ),
    Bound.LEAST: (r"#[ \u00a0]?(?:\+|ff?\b)", r"(?:>=|≥)[ \u00a0]?#"),
    Bound.MOST: (r"(?:<=|≤)[ \u00a0]?#",),
}
_GROUP_AT_BEGINNING = re.compile(r"(?P<begin>#? ?)\(\?:")
_PART = re.compile(r"\\.|\[[^\]]*\]|.")


@cache
def ranges_of(bound: Bound) -> re.Pattern[str]:
    """Return the pattern of ranges of all languages: whose text it is, signs don't tell.

    It is to be matched where a word begins. Numbers are groups, and may not be any: `NUMBER`.
    """
    return re.compile(f"{_ranges(bound, is_spaced=True)}|{_ranges(bound)}")


@cache
def day_before() -> re.Pattern[str]:
    """Return the pattern of a month, with a day or without, that stands before a year."""
    day = r"(?:\d{1,2}(?:\.|[a-z]{2})? (?:de )?)?"
    return re.compile(rf"(?<!\w){day}(?:{_months()})\.?,? (?:de |del )?\Z")


@cache
def month_between() -> re.Pattern[str]:
    """Return the pattern of a month before the second year of a range."""
    return re.compile(rf"(?<= )(?:{_months()})\.?,? (?:de |del )?(?=\d{{4}})")


def _months() -> str:
    return "|".join(month for each in LANGUAGES.values() for month in each.months)


def _ranges(bound: Bound, *, is_spaced: bool = False) -> str:
    gap, end = (_GAP, r"(?!\w)") if is_spaced else (_OPEN_GAP, "")
    languages = (each for each in LANGUAGES.values() if each.is_spaced is is_spaced)
    listed = (phrase for each in languages for phrase in each.bounds.get(bound, ()))
    phrases = chain.from_iterable(map(_apart, map(folded_pattern, dict.fromkeys(listed))))
    told = _by_beginning(phrases).replace(" ", gap)
    signs = _SIGNS.get(bound, ()) if is_spaced else ()
    return "|".join((*signs, f"(?:{told}){end}")).replace("#", _NUMBER)


def _by_beginning(phrases: Iterable[str]) -> str:
    """Return the pattern of any one of some phrases; a number that begins them is matched once."""
    behind: dict[str, list[str]] = {"# ": [], "#": [], "": []}
    for phrase in dict.fromkeys(phrases):
        begin = next(each for each in behind if phrase.startswith(each))
        behind[begin].append(phrase[len(begin) :])
    told = (f"{begin}(?:{'|'.join(ends)})" for begin, ends in behind.items() if ends)
    return "|".join(told) or r"(?!)"


def _apart(phrase: str) -> Iterator[str]:
    """Yield the phrases that a phrase with a group at its beginning stands for, without the group.

    A pattern that begins with a letter fails at once where another one is.
    """
    found = _GROUP_AT_BEGINNING.match(phrase)
    if found is None:
        yield phrase
        return
    ways, rest = _group(phrase[found.end() :])
    if rest.startswith("?"):
        ways, rest = [*ways, ""], rest[1:]
    for way in ways:
        yield from _apart(f"{found['begin']}{way}{rest}")


def _group(pattern: str) -> tuple[list[str], str]:
    """Return the alternatives of a group behind its opening, and what is behind its end."""
    ways, depth = [""], 0
    for part in _PART.finditer(pattern):
        if part[0] == ")" and not depth:
            return ways, pattern[part.end() :]
        depth += (part[0] == "(") - (part[0] == ")")
        if part[0] == "|" and not depth:
            ways.append("")
        else:
            ways[-1] += part[0]
    raise ValueError(pattern)
