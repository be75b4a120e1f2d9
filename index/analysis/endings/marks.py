"""Marks at which sentences may end, and the patterns that find them."""

import re
from functools import cache
from typing import NamedTuple

from index.analysis.endings.asides import Asides, asides_of
from index.analysis.endings.gaps import has_gaps

WIDE_STOP = "．"
ALWAYS = f"。！？｡۔؟।॥။።፧։។៕{WIDE_STOP}"
"""These end a sentence whatever stands around them; the wide full stop not behind numbers."""
QUOTES = "\"'“‘„«‹”’»›"
CLOSING = QUOTES + ")]}*_"
BULLETS = "-–—*+•‣⁃◦▪▫■□●○·➢➤►▶✓✔→⇒#>|"
"""These may stand before the number of an item or a heading."""

_BUT_STOPS = f"!?…‼⁇⁈⁉‽\u037e{ALWAYS}"


class Signs(NamedTuple):
    """What to look for in a text."""

    places: re.Pattern[str]
    """Where a sentence may end; group 1 is there for one full stop before a capital."""
    candidate: re.Pattern[str]
    """A mark with what stands around it."""
    asides: Asides | None = None
    are_gaps: bool = False
    """Whether spaces may be ends, as in Thai."""


def signs_of(text: str) -> Signs:
    """Return what to look for in a text: where there are no other marks, full stops only."""
    if text.isascii():
        signs = _OF_ASCII if "!" in text or "?" in text else _STOPS
    else:
        own = _marks_of_its_script(text)
        signs = _signs(own) if any(map(text.__contains__, _BUT_STOPS + own)) else _STOPS
        if has_gaps(text):
            signs = signs._replace(are_gaps=True)
    asides = asides_of(text)
    return signs._replace(asides=asides) if asides else signs


def _marks_of_its_script(text: str) -> str:
    """Return marks that end sentences in Greek or Armenian, and nowhere else."""
    marks = ";" if ";" in text and ("α" in text or "ο" in text) else ""
    return marks + ":" if ":" in text and ("ա" in text or "ե" in text) else marks


def _places(mark: str) -> re.Pattern[str]:
    return re.compile(  # what begins with one character, not with a group, is found much sooner
        rf"""
        {mark} (?: (?<=\.) (?=\ ["'“‘(]?[A-ZÀ-ÖØ-ÞА-ЯЁ][a-zà-öø-ÿа-яё]) ()
                 | {mark}*+ (?: (?<=[{ALWAYS}]) | (?![a-z0-9]) ) )
        """,
        re.VERBOSE,
    )


def _candidate(own: str) -> re.Pattern[str]:
    """Return what finds a mark, also ". . .", what closes behind it, and the next word."""
    return re.compile(
        rf"""
        (?P<mark> [.{_BUT_STOPS}{own}]+
            (?: [ \u00a0\u202f](?=[.…!?])
                (?: (?<=[.…].) (?: \. (?![.…]) | \?++ ) | (?<=[!?].) [!?]++ ) (?!\w) )* )
        (?P<closing> (?: ["'”’»›)\]}}」』】》）*_] | [“«‹](?=\W|\Z) | \[\^?\d{{1,3}}\])*
            (?: (?= \s?["'”’»）」』】》])
                (?: \s?["'”’»]+(?=\s|\Z) | \s»(?=[.,;:!?…)\]]) | \s[）」』】》] ) )? )
        (?P<gap> \s* )
        (?P<opening>
            (?: (?!\w) (?: ["'“‘„(\[{{¿¡「『*] | [«‹]\s? | [»›](?=\w) | [-–—]+\s? ) | _ )* )
        (?P<next> [^\W_]* )
        """,
        re.VERBOSE,
    )


@cache
def _signs(own: str) -> Signs:
    return Signs(_places(f"[.{_BUT_STOPS}{own}]"), _candidate(own))


_OF_ASCII = _signs("")
_STOPS = Signs(_places(r"\."), _OF_ASCII.candidate)
