"""Reads a line below a headline that says who wrote a text, where, or on which day.

So are "By Carla Mendes, 12 March 2024", "12. März 2024 | Ida Grau" and "WENDBURY (AP)".
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from index.analysis import calendar_names, days_in, is_day, without_year
from index.formats.dates.labels import ARTICLES, BESIDE_DAYS, PARTICLES, SIGNED, STATED
from index.formats.dates.own_lines import LONGEST, days_told

_EMPHASIS = re.compile(r"[*`]+|(?<!\w)_+|_+(?!\w)")
_EDGES = " \t\u00a0#>|([–—•-"
_BEGUN = re.compile(r"[*_`(]*[^\W_]")
_SIGNED = re.compile(rf"(?:{SIGNED})", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_PARTED = re.compile(r"\s*(?:[,;·•|()\[\]]+|(?<=[\s,])[–—-]+(?=\s|$))\s*")
_AGENCY = re.compile(
    r"(?:^|\s)\s*(?:\((?=[^()]*[^\W\d_a-z]|\w{2,3}\))[^()\d]{2,30}\)|/[^\s/\d]{2,20}/\.?)$"
)
_STOPPED = re.compile(r"\w{3}\.$")
_SOMEWHERE = re.compile(r"\s(?:in|at|for|aus|für|à|en|w|в|у|i)\s.*")
_BESIDE = re.compile(rf"(?:^|(?<=\s))(?:{BESIDE_DAYS})$|^(?:{BESIDE_DAYS})(?=\s|$)", re.IGNORECASE)
_HOUR = re.compile(
    r"(?:(?:at|um|à|a las|alle|às|kl\.?|в|о)\s)?\d{1,2}(?:[:.h]\d\d)?(?:\s?(?:[ap]\.?m\.?|uhr|h))?"
    r"(?:\s[A-Z]{2,4})?",
    re.IGNORECASE,
)
_NAME = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*|[^\W\d_]{1,4}\.")
_SENTENCE = re.compile(r"[.!?:;](?:\s|$)")
_DASH = re.compile(r"[–—/]|\s--?\s")  # without one there is no dateline
_DATELINE = re.compile(r"(.{3,90}?)(?:\s?[–—]\s?|\s--?\s|(?<=/)\.?\s)(?=\S)")
_PARTICLES, _ARTICLES = frozenset(PARTICLES.split()), frozenset(ARTICLES.split())
_MOST_WORDS, _MOST_PARTS, _MOST_SMALL = 7, 3, 6


class Signature(NamedTuple):
    """Facts of one line: the name behind a word like "by", and its day with its year.

    `days` are the terms that the day may mean. A line that `is_told` has words for its day; one
    that `is_vague` may be no more than a name, or a way: "Van Gogh", "By Train".
    """

    author: str = ""
    days: frozenset[str] = frozenset()
    is_told: bool = False
    is_vague: bool = False

    @property
    def is_strong(self) -> bool:
        """A line that can hardly be anything else."""
        return self.is_told or bool(self.author and self.days)


def bare(line: str) -> str:
    """Return a line without marks of emphasis, and without other marks before it."""
    return " ".join(_EMPHASIS.sub("", line).strip(_EDGES).split())


def signature_of(line: str) -> Signature | None:
    """Return what a line says of who wrote a text and when, None where it says anything else.

    A name has a word like "by" before it, or a day beside it. A day beside an hour only is that
    of an event.
    """
    words = bare(line) if len(line) <= LONGEST and _BEGUN.match(line) else ""
    if not _YEAR.search(words) and not _SIGNED.match(words):
        return None
    if _STOPPED.search(words) or sum(word[0].islower() for word in words.split()) > _MOST_SMALL:
        return None
    if told := frozenset(day.isoformat() for day in days_told(words)):
        return Signature(days=frozenset([max(told)]), is_told=True)
    return _read(words)


def dateline_of(line: str) -> Signature | None:
    """Return what a line says before a dash with which a text begins: "ROME, 2 May (AP) – The"."""
    begin = line[:LONGEST]
    for match in _DATELINE.finditer(begin) if _DASH.search(begin) else ():
        if _AGENCY.search(match[1]) or _YEAR.search(match[1]):
            found = _read(match[1])
            has_place = not match[1][:1].isdigit()
            return found if found and has_place and not found.author else None
    return None


def _read(words: str) -> Signature | None:
    apart = _AGENCY.sub("", words)
    read = _day(apart)
    if read is None:
        return None
    start, end, days = read
    parts = list(_parts(f"{apart[:start]},{apart[end:]}"))
    if len(parts) > _MOST_PARTS:
        return None
    if any(map(_SIGNED.match, parts)):
        return _signed(parts, days, is_dated=start < end)
    is_placed = apart != words and bool(parts)
    return Signature(days=days) if (days or is_placed) and all(map(_is_name, parts)) else None


def _signed(parts: Sequence[str], days: frozenset[str], *, is_dated: bool) -> Signature | None:
    """Return what parts say of which one has a word like "by" before a name."""
    at, match = next((at, match) for at, part in enumerate(parts) if (match := _SIGNED.match(part)))
    name = _SOMEWHERE.sub("", parts[at][match.end() :])
    others = [part for part in (*parts[:at], *parts[at + 1 :]) if not _HOUR.fullmatch(part)]
    if not _is_name(name) or not all(map(_is_role, others)):
        return None
    if not is_dated and (at or parts[at][0].islower()):
        return None
    word = match[0].strip().lower()
    is_vague = word in _PARTICLES or (" " not in name and not word.endswith((":", "：")))
    return Signature(name, days, is_vague=is_vague and not is_dated)


def _parts(words: str) -> Iterator[str]:
    """Yield what stands between commas and other marks, but for days of the week."""
    for part in _PARTED.split(words):
        said = _BESIDE.sub("", part.strip()).strip()
        if said.strip(".") and said.rstrip(".").lower() not in _calendar()[1]:
            yield said


def _is_name(words: str) -> bool:
    """Tell whether words, joined by particles at most, all begin with capitals; no month or day."""
    said = words.split()
    if not 0 < len(said) <= _MOST_WORDS or said[0].lower() in _ARTICLES:
        return False
    if any(words.lower() in names for names in _calendar()) or not said[-1][0].isupper():
        return False
    return all(_NAME.fullmatch(word) and (word[0].isupper() or word in _PARTICLES) for word in said)


def _is_role(words: str) -> bool:
    return len(words.split()) <= _MOST_WORDS and not _SENTENCE.search(words)


def _day(words: str) -> tuple[int, int, frozenset[str]] | None:
    """Return where the day of a line stands and what it may mean; None for several days.

    A line without a day has an empty span. A day without its year means none.
    """
    found = [day for each in STATED for day in days_in(words, each)]
    whole = [day for day in found if is_day(day.term)]
    whole = whole or [day for day in found if day.term == without_year(day.term)]
    if not whole:
        return 0, 0, frozenset()
    spans = {(day.start, day.end) for day in whole}
    terms = frozenset(day.term for day in whole if is_day(day.term))
    start, end = min(spans)
    in_words = any(map(str.isalpha, words[start:end]))
    return None if len(spans) > 1 or (in_words and len(terms) > 1) else (start, end, terms)


@cache
def _calendar() -> tuple[frozenset[str], frozenset[str]]:
    """Return the names of months and of days of the week, in all languages of such lines."""
    named = [calendar_names(each) for each in STATED]
    months = (name.lower() for each in named for names in each[:12] for name in names)
    days = (name.lower() for each in named for names in each[12:] for name in names)
    return frozenset(months), frozenset(days)
