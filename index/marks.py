"""Marks at which sentences may end, and the patterns that find them."""

import re

ALWAYS = "。！？｡۔؟।॥။።፧։។"
"""These end a sentence whatever stands around them."""
QUOTES = "\"'“‘„«‹”’»›"
CLOSING = QUOTES + ")]}*_"

_BUT_STOPS = f"!?…‼⁇⁈⁉‽\u037e{ALWAYS}"
CANDIDATE = re.compile(
    rf"""
    (?P<mark> [.{_BUT_STOPS}]+ )
    (?P<closing> (?:["'”’»›)\]}}」』】》*_] | “(?=\W) | \[\^?\d{{1,3}}\])* (?:\s?["'”’»]+(?=\s))? )
    (?P<gap> \s* )
    (?P<opening> (?:["'“‘„«‹(\[{{¿¡「『*_] | [-–—]+\s?)* )
    (?P<next> [^\W_]* )
    """,
    re.VERBOSE,
)
"""A mark with what stands around it."""


def _places(mark: str) -> re.Pattern[str]:
    """Return where a sentence may end; group 1 is there for one full stop before a capital."""
    return re.compile(  # what begins with one character, not with a group, is found much sooner
        rf"""
        {mark} (?: (?<=\.) (?=\ [A-ZÀ-ÖØ-ÞА-ЯЁ][a-zà-öø-ÿа-яё]) ()
                 | {mark}*+ (?: (?<=[{ALWAYS}]) | (?![a-z0-9]) ) )
        """,
        re.VERBOSE,
    )


_PLACES, _STOPS = _places(f"[.{_BUT_STOPS}]"), _places(r"\.")


def places_of(text: str) -> re.Pattern[str]:
    """Return what finds the places of `text`: where there are no other marks, full stops only."""
    others = "!?" if text.isascii() else _BUT_STOPS
    return _PLACES if any(map(text.__contains__, others)) else _STOPS
