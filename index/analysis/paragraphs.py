"""Splits text into paragraphs; joins lines that were merely wrapped."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

NARROWEST, WIDEST = 30, 120
"""Lines are wrapped by hand or program at widths between these, in characters."""
FEWEST_FULL = 0.6
"""Share of the line breaks in wrapped text at which the next word would not have fitted."""
SLACK = 12
"""A line also counts as full when this part of the width was left: people wrap less exactly."""
MOST_TOO_WIDE = 0.1
"""Share of the lines in wrapped text that may be wider: addresses, tables, one stray paragraph."""

_ITEM = re.compile(
    r"(?:[-*+•‣◦▪●·–—]|\(?(?:\d{1,2}|[a-zA-Z])[.)]|\[[ xX]?\])\s+\S|#{1,6}\s|[>|]"
    r"|[•‣⁃◦▪▫■□●○➢➤►▶☐☑☒✓✔✗✘✅❌]\s*\S"
)
_TIMED = re.compile(
    r"(?:\d{1,2}[:.]\d\d|\d{1,2} Uhr|\d{4}-\d\d-\d\d"
    r"|\d{1,2}([./])\d{1,2}\1(?:\d{4}|\d\d)?)(?![\d.])\W"
)
"""A time or a day, with which each line of a programme begins."""
_LABELLED = re.compile(r"[^\W_a-zß-ÿ][^:.!?\n]{0,40}:[ \t]+\S")
"""A label, with a value behind it."""
_RULE = re.compile(r"[-=*_~\s]{3,}")
_MARKS = ".!?…:。！？؟।"
_ENDED_PLAINLY = frozenset(_MARKS)
_ENDED = re.compile(rf"[{_MARKS}]+(?:\s?[\"'”’“»«)\]」』])*$")
_DIVIDED = re.compile(r"(?:\u00ad|[^\W\d_]-)$")
_WIDE_SCRIPT = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff\uf900-\ufaff]")


class _Line(NamedTuple):
    """A line that is not blank, without the space around it. Columns count from the margin."""

    start: int
    end: int
    indent: int
    after_blank: bool

    @property
    def columns(self) -> int:
        return self.indent + self.end - self.start


def paragraphs_of(text: str) -> Iterator[tuple[int, int]]:
    """Yield the span of each paragraph, in order, beginning and ending on a non-space.

    A blank line ends a paragraph; a list item, a Markdown heading and a rule are their own. Any
    other line is its own paragraph too, unless the text is wrapped: then a line goes on in the
    next when the next one's first word would not have fitted on it. A line that breaks off before
    a lower-case letter goes on in any text, and so do the lines behind it until a sentence ends.
    """
    lines = list(_lines(text))
    if not lines:
        return
    width = _wrap_width(text, lines)
    start, broken = lines[0].start, False
    for line, following in pairwise(lines):
        if following.after_blank or not _goes_on(text, line, following, width, broken=broken):
            yield start, line.end
            start, broken = following.start, False
        else:
            broken = broken or _breaks_off(text, line, following)
    yield start, lines[-1].end


def is_ended(text: str, start: int, end: int) -> bool:
    """Whether a stretch of text ends like a sentence."""
    if text[max(start, end - 1) : end] in _ENDED_PLAINLY:
        return True
    return _ENDED.search(text, max(start, end - 8), end) is not None


def _lines(text: str) -> Iterator[_Line]:
    offset, after_blank = 0, False
    for raw in text.splitlines(keepends=True):
        content = raw.strip()
        if content:
            indent = len(raw) - len(raw.lstrip())
            start = offset + indent
            yield _Line(start, start + len(content), indent, after_blank)
        after_blank = not content
        offset += len(raw)


def _wrap_width(text: str, lines: list[_Line]) -> int:
    """Return the columns that the text is wrapped at, or 0 when its lines stand for themselves.

    A program that wraps breaks a line only where the next word does not fit, so most breaks inside
    blocks of lines must be of that kind.
    """
    breaks = [
        (line, following)
        for line, following in pairwise(lines)
        if not following.after_blank and not _ITEM.match(text, following.start, following.end)
    ]
    columns = [line.columns for pair in breaks for line in pair]
    width = max((count for count in columns if count <= WIDEST), default=0)
    too_wide = sum(count > WIDEST for count in columns)
    if width < NARROWEST or too_wide > MOST_TOO_WIDE * len(columns):
        return 0
    full = sum(_is_full(text, line, following, width) for line, following in breaks)
    short = sum(line.columns < width // 2 for line, _ in breaks)  # headings and last lines
    return width if full and full >= FEWEST_FULL * (len(breaks) - short) else 0


def _is_full(text: str, line: _Line, following: _Line, width: int) -> bool:
    if _WIDE_SCRIPT.match(text, following.start):
        return line.columns + 2 > width
    slack = width // SLACK
    first_word = text[following.start : following.end].split(None, 1)[0]
    return line.columns <= WIDEST and line.columns + 1 + len(first_word) > width - slack


def _goes_on(text: str, line: _Line, following: _Line, width: int, *, broken: bool) -> bool:
    if text[line.start] == "#" or _is_rule(text, line) or _is_rule(text, following):
        return False
    if any(
        pattern.match(text, line.start, line.end)
        and pattern.match(text, following.start, following.end)
        for pattern in (_TIMED, _LABELLED)
    ):
        return False
    full = width > 0 and _is_full(text, line, following, width)
    ended = is_ended(text, line.start, line.end)
    if _ITEM.match(text, following.start, following.end):
        # In wrapped text a dash or a number may come to stand at the beginning of a line.
        return full and not ended and not _ITEM.match(text, line.start, line.end)
    if full or text[line.end - 1] == ",":
        return True
    if broken and not ended:
        return text[following.start].islower() or is_ended(text, following.start, following.end)
    return _breaks_off(text, line, following)


def _breaks_off(text: str, line: _Line, following: _Line) -> bool:
    """Whether a line of some length, or one that divides a word, goes on in small letters."""
    if not text[following.start].islower() or is_ended(text, line.start, line.end):
        return False
    divided = _DIVIDED.search(text, max(line.start, line.end - 2), line.end)
    return line.columns >= NARROWEST or divided is not None


def _is_rule(text: str, line: _Line) -> bool:
    return _RULE.fullmatch(text, line.start, line.end) is not None
