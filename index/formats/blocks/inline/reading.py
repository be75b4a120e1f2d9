"""Reads a span as a person does, in Markdown or in plain text."""

import html
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from index.formats.blocks.inline.collector import INVISIBLE, WHITE, Collector
from index.formats.blocks.inline.division import between_lines
from index.formats.blocks.inline.following import Follower
from index.formats.blocks.inline.plain import Plain
from index.model import Omission

_MARK = re.compile(rf"[\\`*_~\[\]<&{{^{INVISIBLE}{WHITE[1:]}]|  |==|%%|\+\+|:[a-z]|^ | $")
_PLAIN_MARK = re.compile(rf"[&{INVISIBLE}{WHITE[1:]}]|  |^ | $")
_QUOTED = re.compile(r"\n[ \t]*>[> \t]*")
_ENTITY_OR_DIVISION = re.compile(
    r"""
      (?P<entity> &(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31}); )
    | (?<=[^\W\d_]) (?P<soft>\u00ad)? (?(soft)|[-‐]) [ \t]*\r?\n[ \t]* (?=[^\W\d_])
    """,
    re.VERBOSE,
)
_LONGEST_WORD = 40


def plain(
    text: str, start: int, end: int, markdown: bool, omitted: Sequence[Omission] = ()
) -> Plain:
    """Return what a person reads of `text[start:end]`, which begins and ends outside of marks.

    White space of any length is one space. A part of a block, such as a sentence, is best taken
    from the block's: `plain(...).within(start, end)`, since marks may reach beyond the part. What
    is `omitted`, in order, is not read.
    """
    gaps = [*_gaps(start, end, omitted)]
    if not gaps and not (_MARK if markdown else _PLAIN_MARK).search(text[start:end]):
        return Plain(text[start:end], range(start, end))
    gaps += [(each.start() + 1, each.end()) for each in _QUOTED.finditer(text, start, end)]
    source, places = _without(text, start, end, sorted(gaps))
    collector = Collector(places)
    if markdown:
        Follower(collector, source, text, cell=_is_cell(text, start, end)).follow()
    else:
        _follow_plain(collector, source, text)
    return collector.plain()


def _gaps(start: int, end: int, omitted: Sequence[Omission]) -> Iterator[tuple[int, int]]:
    """Yield what is omitted of a span."""
    first = bisect_right(omitted, start, key=lambda each: each.end)
    for number in range(first, len(omitted)):
        if omitted[number].start >= end:
            break
        yield max(start, omitted[number].start), min(end, omitted[number].end)


def _without(
    text: str, start: int, end: int, gaps: Sequence[tuple[int, int]]
) -> tuple[str, Sequence[int]]:
    """Return a span without some of it: the marks of a quotation, which begin lines, say."""
    if not gaps:
        return text[start:end], range(start, end)
    pieces: list[str] = []
    places: list[int] = []
    at = start
    for first, behind in gaps:
        pieces.append(text[at:first])
        places += range(at, first)
        at = max(at, behind)
    return "".join([*pieces, text[at:end]]), [*places, *range(at, end)]


def _is_cell(text: str, start: int, end: int) -> bool:
    """Whether a pipe stands before or behind a span, on its line."""
    before = text[text.rfind("\n", 0, start) + 1 : start].rstrip()
    return before.endswith("|") or text[end : end + 200].lstrip(" \t").startswith("|")


def _follow_plain(collector: Collector, source: str, whole: str) -> None:
    at = 0
    for match in _ENTITY_OR_DIVISION.finditer(source):
        collector.put(source[at : match.start()], at)
        at = match.end()
        if match["entity"]:
            collector.put_for(html.unescape(match[0]), match.start())
        elif not match["soft"]:
            collector.put(_hyphen(source, match, whole), match.start())
    collector.put(source[at:], at)


def _hyphen(source: str, match: re.Match[str], whole: str) -> str:
    """Return what is read of a hyphen at the end of a line and of what is between it and a word."""
    before = source[max(0, match.start() - _LONGEST_WORD) : match.start()]
    behind = source[match.end() : match.end() + _LONGEST_WORD]
    return between_lines(before, behind, whole)
