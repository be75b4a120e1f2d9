"""Lines at the top and the bottom of a text that say of which day it is: "Stand: März 2026"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache

from index.analysis import calendar_names, days_in, is_day
from index.formats.dates.labels import BARE, OF_EVENTS, STATED
from index.formats.dates.written import published
from index.model import Article

_TOP, _BOTTOM = 1_500, 600  # characters
_FIRST, _LAST = 6, 4  # lines
_LONGEST = 120
_EMPHASIS = re.compile(r"[*`]+|(?<!\w)_+|_+(?!\w)")
_EDGES = " \t\u00a0#>|([–—•-"
_CLOSING = re.compile(r"[\s.)\]|]*")
_GOES_ON = re.compile(r"[\s.)\]|]*(?:[,;|·–—(][^.!?]{0,40}[.)\]]?|\s-\s.{0,40})?")
_BETWEEN = r"(?:\s*[:：|]\s*|\s+)"
_IN_BRACKETS = re.compile(r"\(([^()\n]{6,60})\)")
_OF_AN_EVENT = re.compile(rf"(?:{OF_EVENTS})\s*[:：]", re.IGNORECASE)
_MONTH_IN_DIGITS = re.compile(r"(?P<month>0?[1-9]|1[0-2])\s?[/.]\s?(?P<year>(?:19|20)\d\d)(?!\d)")


def published_by_text(article: Article) -> date | None:
    """Return the last day of which a text, or its title, says that it is; None for none.

    That is a day that has been, with its year, on a line of its own near an end of the text, behind
    words for that (last updated, valid from, Stand), or so in brackets in a title. A month is told
    by its first day. A day that may be one of two is none, nor is one beside a place or an hour,
    which is that of an event.
    """
    top, bottom = _ends(article)
    told = [day for group in (top, bottom) for day in _days(group)]
    told += [day for words in _bracketed([article.title, *top]) for day in _read(words)]
    return max(told, default=None)


def _ends(article: Article) -> tuple[list[str], list[str]]:
    visible = "\n".join(article.visible)
    first = _lines(visible[:_TOP])[:_FIRST]
    return first, _lines(visible[_TOP:][-_BOTTOM:])[-_LAST:] or _lines(visible)[-_LAST:]


def _lines(text: str) -> list[str]:
    return [line for line in map(_bare, text.splitlines()) if line]


def _bare(line: str) -> str:
    return " ".join(_EMPHASIS.sub("", line).strip(_EDGES).split())


def _days(group: Sequence[str]) -> Iterator[date]:
    if any(map(_OF_AN_EVENT.match, group)):
        return
    for line in group:
        yield from _read(line)


def _bracketed(group: Sequence[str]) -> Iterator[str]:
    return (match[1] for line in group for match in _IN_BRACKETS.finditer(line))


def _read(line: str) -> Iterator[date]:
    """Yield the day that a line says of its text."""
    if len(line) > _LONGEST or not any(map(str.isdigit, line)):
        return
    for language, stated, bare in _labels():
        for label, behind in ((stated, _GOES_ON), (bare, _CLOSING)):
            match = label.match(line)
            if match and (day := _day(line[match.end() :], language, behind)):
                yield day


@cache
def _labels() -> Sequence[tuple[str, re.Pattern[str], re.Pattern[str]]]:
    def pattern(words: Mapping[str, str], language: str) -> re.Pattern[str]:
        return re.compile(rf"(?:{words[language]})(?!\w){_BETWEEN}", re.IGNORECASE)

    return [(each, pattern(STATED, each), pattern(BARE, each)) for each in STATED]


def _day(words: str, language: str, behind: re.Pattern[str]) -> date | None:
    """Return the one day that words begin with, where what follows is nothing else."""
    days = {day.term: day for day in days_in(words, language) if is_day(day.term)}
    begun = {term: day for term, day in days.items() if day.start == 0}
    if not begun:
        return _month(words, language, behind) if not days else None
    if len(begun) > 1 or not behind.fullmatch(words, max(day.end for day in begun.values())):
        return None
    return published(*begun)


def _month(words: str, language: str, behind: re.Pattern[str]) -> date | None:
    for number, pattern in _months(language):
        if (match := pattern.match(words)) and behind.fullmatch(words, match.end()):
            return published(f"{match['year']}-{number:02}-01")
    match = _MONTH_IN_DIGITS.match(words)
    if match and behind.fullmatch(words, match.end()):
        return published(f"{match['year']}-{match['month']:0>2}-01")
    return None


@cache
def _months(language: str) -> Sequence[tuple[int, re.Pattern[str]]]:
    """Return the number of each month of a language, and what it is called with a year."""
    year = r"\.?,?\s(?:de(?:l)?\s)?(?P<year>(?:19|20)\d\d)(?!\w)"
    return [
        (number, re.compile(rf"(?:{'|'.join(map(re.escape, names))}){year}", re.IGNORECASE))
        for number, names in enumerate(calendar_names(language)[:12], 1)
    ]
