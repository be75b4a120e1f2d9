"""Ranges of numbers behind a word of articles: "Elm Road 1-40", "groups 4 to 6", "61 ff."."""

import re
from collections.abc import Iterable, Iterator

_OF_A_YEAR = 4
_RANGE = re.compile(
    r"\W{0,2}(?:(?P<low>\d{1,6})\.?[ \u00a0]?"
    r"(?:[-\u2010-\u2015/]|\b(?:to|bis|a|al|до|по|ile)\b)[ \u00a0]?"
    r"(?P<high>\d{1,6})|(?P<from>\d{1,6})[ \u00a0]?(?:\+|ff?\b))(?!\d)"
)


def covering(number: str, texts: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield the ends of the ranges at the beginning of texts that have a number in them.

    The second is "" where there is none. A number of any length counts by its value; one with a
    decimal mark is in no range.
    """
    if not number.isdecimal():
        return
    for text in texts:
        found = _RANGE.match(text)
        if not found:
            continue
        low, high = found["low"] or found["from"], found["high"] or ""
        is_short = high and len(low) == _OF_A_YEAR > len(high)  # 2027/28
        last = low[: -len(high)] + high if is_short else high or number
        if int(low) <= int(number) <= int(last):
            yield low, high
