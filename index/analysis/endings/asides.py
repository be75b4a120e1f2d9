"""Stretches in which no sentence ends: asides in brackets, titles of books."""

import re
from bisect import bisect
from collections.abc import Iterable, Iterator

LONGEST = 400
"""Longer asides, in characters, are text of their own: what is in them is cut as elsewhere."""


def _in(opening: str, closing: str, marks: str, behind: str) -> re.Pattern[str]:
    """Return what finds brackets opened within a sentence, up to the last mark in them.

    Between them stands a mark with `behind` behind it; one more pair of brackets may be inside.
    """
    other = rf"\n(?=\S) | {opening} [^{opening}{closing}\n]*+ {closing}"
    return re.compile(
        rf"""
        {opening} (?: (?<=[\w,;"'”’»]{opening}) | (?<=[\w,;"'”’»][ \u00a0]{opening}) )
        (?> (?: [^{opening}{closing}{marks}\n]++ | [{marks}]++ (?!{behind}) | {other} )* )
        (?: [{marks}]++ {behind} (?> (?: [^{opening}{closing}\n]++ | {other} )* ) )
        {closing}
        """,
        re.VERBOSE,
    )


_ROUND, _WIDE = _in(r"\(", r"\)", ".!?…", r"\s"), _in("（", "）", "。！？", "")
_TITLE = re.compile(r"《[^《》\n]{0,100}》|〈[^〈〉\n]{0,100}〉")
_FINDERS = {"(": _ROUND, "（": _WIDE, "《": _TITLE, "〈": _TITLE}
_LAST_MARK = re.compile(r"[.!?…]+[\"'”’»]?\)")


class Asides:
    """The asides of a text."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        self._starts, self._ends = zip(*sorted(spans), strict=True)

    def without(self, found: Iterator[re.Match[str]]) -> Iterator[re.Match[str]]:
        """Yield what does not begin in one of the asides."""
        for each in found:
            place = bisect(self._starts, each.start()) - 1
            if place < 0 or each.start() >= self._ends[place]:
                yield each


def asides_of(text: str) -> Asides | None:
    """Return the asides of a text, or nothing when it has none in which a mark stands."""
    spans = [*_asides(text, "(")] if "(" in text else []
    if not text.isascii():
        spans += [
            span for bracket in "（《〈" if bracket in text for span in _asides(text, bracket)
        ]
    return Asides(spans) if spans else None


def _asides(text: str, bracket: str) -> Iterator[tuple[int, int]]:
    """Yield the asides, without a mark at their end: that may end the sentence around them.

    Not so in Chinese and Japanese, where the mark of the sentence stands behind the bracket.
    """
    for found in _FINDERS[bracket].finditer(text):
        start, end = found.span()
        if end - start <= LONGEST:
            last = _LAST_MARK.search(text, end - 4, end)
            yield start, last.start() if last else end
