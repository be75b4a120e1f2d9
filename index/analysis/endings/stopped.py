"""A word before a full stop: an abbreviation, a number, or a plain word that ends a sentence."""

import re
from functools import lru_cache
from typing import NamedTuple

from index.analysis.endings.marks import BULLETS, CLOSING, QUOTES
from index.analysis.languages import (
    BINDING,
    CAPITALS,
    COMMON,
    COMPOUNDED,
    ENDING,
    NUMBERED,
    OWN_TITLES,
    TIMES,
    TITLES,
)

_DOTTED = re.compile(r"(?:[^\W\d_]{1,3}\.-?)+[^\W\d_]{1,3}")
_ORDINAL = re.compile(r"\d{1,2}|[IVX]{2,5}")
_LEADING_PARTS = re.compile(r".*[-'’](?=..)")  # of "Maj.-Gen", "l'avv"
_ACRONYM = re.compile(r"[^\W\d_]{2,}")
_COUNTING = re.compile(r"\(?(?:(?:\d{1,3}\.?[-–/])?\d{1,3}(?:\.\d{1,2})*|[^\W\d_]|[ivxIVX]{2,4})")
_OPENING = QUOTES + BULLETS + "([{¿¡_"
_LONGEST = 40


class Stopped(NamedTuple):
    """What is known of a word before a full stop, whatever follows."""

    bare: str
    """The word without closing punctuation."""
    known: str
    """The word, or one of its kind, as Punkt's parameters have it; "" for a plain word."""
    title: str
    """The word in small letters, when it is a title written with a capital."""
    binds: bool
    """Whether what follows belongs to the same sentence."""
    counts: bool
    """Whether it is a number or a letter that may count items."""


def word_before(text: str, start: int, end: int) -> str:
    """Return what stands between the last space and `end`, without opening punctuation."""
    words = text[max(start, end - _LONGEST) : end].rsplit(None, 1)
    return words[-1].lstrip(_OPENING) if words else ""


@lru_cache(maxsize=65_536)
def is_plain(word: str) -> bool:
    """Whether a full stop behind `word` ends a sentence before any word with a capital."""
    if word[-1] in CLOSING or is_armenian(word):
        return False
    _, known, title, binds, counts = stopped(word, before_capitals=False)
    return not (known or title or binds or counts or _last_part(word).lower() in TITLES)


def is_armenian(word: str) -> bool:
    """Whether a word ends in an Armenian letter; a full stop behind it is a kind of colon."""
    return "\u0531" <= word[-1:] <= "\u0587"


def is_dotted(word: str) -> bool:
    """Whether a word is letters with full stops between them: "v.Chr", "J.-C"."""
    return _DOTTED.fullmatch(word) is not None


@lru_cache(maxsize=65_536)
def stopped(word: str, *, before_capitals: bool) -> Stopped:
    """Look at a word before a full stop; before capitals an acronym may be an abbreviation."""
    bare = word.rstrip(CLOSING)
    last = _last_part(bare)
    if not before_capitals and _is_acronym(last):
        last = ""
    lower = last.lower()
    is_title = lower in TITLES and bare == word and not last.islower()
    title = lower if is_title and not (last.isupper() and lower in OWN_TITLES) else ""
    if bare in CAPITALS:
        title = bare.lower()
    counts = _COUNTING.fullmatch(word) is not None
    return Stopped(bare, _as_known_to_punkt(last), title, bool(title) or lower in BINDING, counts)


def _last_part(word: str) -> str:
    """Return what of `word` may be an abbreviation: not its leading parts."""
    return _LEADING_PARTS.sub("", word)


def _is_acronym(word: str) -> bool:
    return word.isupper() and bool(_ACRONYM.fullmatch(word)) and not _ORDINAL.fullmatch(word)


def _as_known_to_punkt(word: str) -> str:
    lower = word.lower()
    if lower in COMMON or lower in NUMBERED or lower in TIMES:
        return lower
    if lower.endswith(COMPOUNDED):
        return COMPOUNDED[0]
    if len(word) == 1 and word.isalpha():
        return lower
    if is_dotted(word) and lower not in ENDING:
        return "u.s"
    return "1" if _ORDINAL.fullmatch(word) else ""
