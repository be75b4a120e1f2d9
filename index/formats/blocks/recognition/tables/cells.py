"""Lines to cells: at pipes, tabs, wide gaps, or leader dots."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from index.formats.blocks.draft import Span
from index.formats.blocks.recognition.marks import mark_at

_PIPE = re.compile(r"(?<!\\)\|")
_TAB, _TABS = re.compile(r" *\t *"), re.compile(r"[ \t]*\t[ \t]*")
_GAP = re.compile(
    r"(?:(?<![.!?:;,]) {2,}| {3,})(?=\S)| *(?:\.{4,}|…{2,}|_{4,}|(?: \.){3,})[ .…]*|\u3000+"
)
_RULES = frozenset("-=_+|:*~#—─━│┼┃├┌└╔╠╚")
_RULE = re.compile(r"[-=_+|:.*~#—─━│┼┃├┤┬┴┌┐└┘\s]{3,}")
_RULING = re.compile(r"([-=_*~#—─━])\s?\1")
PIPE, TAB, GAP, RULE, TEXT = "pipe", "tab", "gap", "rule", "text"


_PARTED = re.compile(r"\t|\||(?<=\S) {2}|\.{4}|…{2}|_{4}| \. \.|\u3000")
_SIGNS = ("\t", "|", "  ", "....", "……", "____", " . .", "\u3000")


def may_have_cells(text: str) -> bool:
    """Whether anything in a text may part cells."""
    return any(map(text.__contains__, _SIGNS)) and _PARTED.search(text) is not None


def is_rule(text: str, start: int, end: int) -> bool:
    """Whether a line has nothing but the signs that rules are made of."""
    if text[start : start + 1] not in _RULES:
        return False
    words = text[start:end]
    return _RULE.fullmatch(words) is not None and _RULING.search(words) is not None


class Line(NamedTuple):
    """A line without white space around it, and what parts its cells.

    `begins` are where cells begin behind one space, below and above others of their column.
    """

    start: int
    end: int
    kind: str
    begins: tuple[int, ...] = ()


def line_of(text: str, start: int, end: int) -> Line:
    """Return a line with what parts its cells."""
    words = text[start:end]
    if is_rule(text, start, end):
        return Line(start, end, RULE)
    if "|" in words and _PIPE.search(words):
        return Line(start, end, PIPE)
    return without_pipes(text, start, end)


def without_pipes(text: str, start: int, end: int) -> Line:
    """Return a line whose pipes, if it has any, are in its cells."""
    mark = mark_at(text, start, end)
    content = mark.content if mark else start
    if "\t" in text[content:end]:
        return Line(start, end, TAB)
    gap = _GAP.search(text, content, end)
    return Line(start, end, GAP if gap and start < gap.start() else TEXT)


def cells_of(text: str, lines: Sequence[Line]) -> list[list[Span]]:
    """Return the cells of lines that are parted alike; an empty one has no length."""
    kind = lines[0].kind
    if kind == PIPE:
        return [_piped(text, line) for line in lines]
    if kind == GAP:
        return [gapped(text, line) for line in lines]
    singly, jointly = ([_split(text, line, tab) for line in lines] for tab in (_TAB, _TABS))
    if len(set(map(len, singly))) > 1 and len(set(map(len, jointly))) == 1:
        return jointly
    columns = max(map(len, singly))
    return [[*row, *[(row[-1][1], row[-1][1])] * (columns - len(row))] for row in singly]


def gapped(text: str, line: Line) -> list[Span]:
    """Return the cells of a line that gaps part."""
    cells = []
    for start, end in _split(text, line, _GAP):
        within = [begin for begin in line.begins if start < begin < end]
        parts = zip([start, *within], [*within, end], strict=True)
        cells += [stripped(text, *part) for part in parts] if within else [(start, end)]
    return cells


def _split(text: str, line: Line, parting: re.Pattern[str]) -> list[Span]:
    cells, start = [], line.start
    for match in parting.finditer(text, line.start, line.end):
        cells.append((start, match.start()))
        start = match.end()
    return [*cells, (start, line.end)]


def _piped(text: str, line: Line) -> list[Span]:
    start, end = line.start, line.end
    start += text[start] == "|"
    end -= end > start and text[end - 1] == "|" and text[end - 2] != "\\"
    cells = _split(text, Line(start, end, PIPE), _PIPE)
    return [stripped(text, *cell) for cell in cells]


def stripped(text: str, start: int, end: int) -> Span:
    """Return a stretch without white space around it."""
    words = text[start:end]
    bare = words.strip()
    if bare:
        start += len(words) - len(words.lstrip())
    return start, start + len(bare)
