"""Lines that say of which day a text is: "Stand: März 2026"."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache

from index.analysis import calendar_names, days_in, is_day
from index.formats.dates.labels import BARE, BY, OF_EVENTS, POSTED, STATED, UNTIL, VALID
from index.formats.dates.written import published

LONGEST = 120
"""A line that says no more than this, in characters, may be of its text."""

_CLOSING = re.compile(r"[\s.)\]|]*")
_GOES_ON = re.compile(r"[\s.)\]|]*(?:[,;|·–—(][^.!?]{0,40}[.)\]]?|\s-\s.{0,40})?")
_OR_UNTIL = re.compile(
    rf"{_CLOSING.pattern}|\s+(?:{UNTIL})\s"
    rf"(?:[^!?]{{0,30}}(?:19|20)\d\d(?:-\d\d-\d\d)?|auf weiteres|further notice){_CLOSING.pattern}",
    re.IGNORECASE,
)
_OR_SIGNED = re.compile(
    rf"{_CLOSING.pattern}|,?\s(?:{BY})\s[^\W\d_a-z]\S*(?:\s\S+){{0,3}}"  # a capital begins a name
)
_WAYS = (
    (STATED, True, _GOES_ON),
    (BARE, False, _CLOSING),
    (VALID, False, _OR_UNTIL),
    (POSTED, True, _OR_SIGNED),
)
"""Words, whether a day of the week may follow, and what may stand behind the day."""

_Way = tuple[re.Pattern[str], re.Pattern[str]]
_PARTED = re.compile(r"\s?[,;·|(–—]\s?|\s-\s")
_BETWEEN = r"(?:\s*[:：|]\s*|\s+)"
_OF_AN_EVENT = re.compile(rf"(?:{OF_EVENTS})\s*[:：]", re.IGNORECASE)
_MONTH_IN_DIGITS = re.compile(r"(?P<month>0?[1-9]|1[0-2])\s?[/.]\s?(?P<year>(?:19|20)\d\d)(?!\d)")


def days_told(line: str) -> Iterator[date]:
    """Yield the days that have been which a line, without marks around it, says of its text."""
    if len(line) > LONGEST or not any(map(str.isdigit, line)):
        return
    for language, ways in _labels():
        for part in _parts(line, [label for label, _ in ways]):
            for label, behind in ways:
                match = label.match(part)
                if match and (day := _day(part[match.end() :], language, behind)):
                    yield day


def is_of_an_event(line: str) -> bool:
    """Tell whether a line says where or at what hour something takes place: "Place: house 14"."""
    return _OF_AN_EVENT.match(line) is not None


def _parts(line: str, labels: Sequence[re.Pattern[str]]) -> Iterator[str]:
    """Yield what a line says before a mark behind which such words stand again, and from there."""
    begun = 0
    if not any(label.match(line) for label in labels):
        return
    for mark in _PARTED.finditer(line):
        if any(label.match(line, mark.end()) for label in labels):
            yield line[begun : mark.start()]
            begun = mark.end()
    yield line[begun:]


@cache
def _labels() -> Sequence[tuple[str, Sequence[_Way]]]:
    """Return what a line begins with and what may stand behind its day, by language."""
    return [(each, [*_ways(each)]) for each in STATED]


def _ways(language: str) -> Iterator[_Way]:
    names = [re.escape(name) for day in calendar_names(language)[12:] for name in day]
    week = rf"(?:(?:{'|'.join(names)})\.?,?\s)?"
    for words, is_of_week, behind in _WAYS:
        begun = rf"(?:{words[language]})(?!\w){_BETWEEN}{week if is_of_week else ''}"
        yield re.compile(begun, re.IGNORECASE), behind


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
            return published(f"{match['year']}-{number:02}")
    match = _MONTH_IN_DIGITS.match(words)
    if match and behind.fullmatch(words, match.end()):
        return published(f"{match['year']}-{match['month']:0>2}")
    return None


@cache
def _months(language: str) -> Sequence[tuple[int, re.Pattern[str]]]:
    """Return the number of each month of a language, and what it is called with a year."""
    year = r"\.?,?\s(?:de(?:l)?\s)?(?P<year>(?:19|20)\d\d)(?!\w)"
    return [
        (number, re.compile(rf"(?:{'|'.join(map(re.escape, names))}){year}", re.IGNORECASE))
        for number, names in enumerate(calendar_names(language)[:12], 1)
    ]
