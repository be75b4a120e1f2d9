"""Two quotes that say the same of different people or things, by the names in them."""

import calendar
import re
from collections.abc import Sequence
from dataclasses import dataclass

from index.analysis import MARKS, analyzer_of, language_of

_WORD = re.compile(rf"[\w{MARKS}]+(?:['’.-][\w{MARKS}]+)*")
_WITHIN = frozenset(("von", "van", "de", "der", "den", "del", "di", "da", "du", "la", "bin", "of"))
_DAYS = frozenset(map(str.casefold, (*calendar.month_name[1:], *calendar.day_name)))
_MOSTLY = 0.6  # of the words of both but for names are in both
_LONGEST = 5  # words of a name
_RUN = re.compile(r"N(?:w{0,2}N)*")  # of words by their class: capitalised, or within a name


@dataclass(frozen=True, slots=True)
class _Word:
    """A word, and its stem, which its other forms share."""

    written: str
    stem: str
    start: int
    end: int

    @property
    def folded(self) -> str:
        return self.written.casefold()


def other_names(
    one: str, other: str, languages: tuple[str, str], question: str
) -> tuple[str, str] | None:
    """Return the name that each text has instead of the other's, when they say the same else.

    Nothing is returned where they differ in more than one name, or in a number, or where the
    question has one of the names.
    """
    mine, theirs = _words(one, languages[0]), _words(other, languages[1])
    names = (
        _own_names(one, mine, theirs, languages[0]),
        _own_names(other, theirs, mine, languages[1]),
    )
    if len(names[0]) != 1 or len(names[1]) != 1:
        return None
    asked = {word.folded for word in _words(question, "")}
    left, right = names[0][0], names[1][0]
    if any(word.folded in asked for word in (*left, *right)):
        return None
    rest = _stems(mine) - _stems(left), _stems(theirs) - _stems(right)
    shared, apart = rest[0] & rest[1], rest[0] ^ rest[1]
    if len(shared) < _MOSTLY * len(rest[0] | rest[1]) or any(map(_has_digit, apart)):
        return None
    return one[left[0].start : left[-1].end], other[right[0].start : right[-1].end]


def _words(text: str, language: str) -> list[_Word]:
    found = analyzer_of(language)
    return [
        _Word(word[0], " ".join(found.terms(word[0])) or word[0].casefold(), *word.span())
        for word in _WORD.finditer(text)
    ]


def _stems(words: Sequence[_Word]) -> set[str]:
    return {word.stem for word in words}


def _own_names(
    text: str, words: Sequence[_Word], others: Sequence[_Word], language: str
) -> list[Sequence[_Word]]:
    """Return the runs of capitalised words that the other text does not have."""
    plain = _stems(others)
    idle = language_of(language).stop_words | _DAYS
    classes, end = "", 0
    places: list[_Word | None] = []
    for word in words:
        if text[end : word.start].strip(" ."):
            classes, places = f"{classes}|", [*places, None]
        named = word.written[0].isupper() and word.stem not in plain and word.folded not in idle
        classes += "N" if named else "w" if word.folded in _WITHIN else "o"
        places.append(word)
        end = word.end
    runs = ([*filter(None, places[slice(*run.span())])] for run in _RUN.finditer(classes))
    return [run for run in runs if len(run) <= _LONGEST]


def _has_digit(word: str) -> bool:
    return any(map(str.isdigit, word))
