"""Lines among rows whose columns are aligned by spaces: what stands where those stand is a row too.

The longest label may leave one space before the next column, and a cell may have a pipe in it.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from index.analysis import Attribute, is_ended
from index.formats.blocks.recognition.tables.cells import (
    GAP,
    PIPE,
    RULE,
    TEXT,
    Line,
    gapped,
    without_pipes,
)
from index.formats.blocks.recognition.tables.values import says

_LOOSE = re.compile(r"\s\||\|(?:\s|$)")
_SAID = (Attribute.PRICE, Attribute.TIME_OF_DAY)
_VALUE = re.compile(r"[^\w\s(]?\s?\d")


def aligned(text: str, lines: Sequence[Line]) -> list[Line]:
    """Return neighbouring lines, those with the columns of the rows around them as such rows."""
    found = list(lines)
    places = [place for place, line in enumerate(lines) if line.kind != RULE]
    if len(places) < 2 or all(line.kind not in {GAP, PIPE} for line in lines):
        return found
    written = [lines[place] for place in places]
    written = _with_rows_between(text, _without_pipes(text, written))
    for place, line in zip(places, _with_close_cells(text, written), strict=True):
        found[place] = line
    return found


def _without_pipes(text: str, lines: Sequence[Line]) -> list[Line]:
    """Return lines, those with pipes in their cells as parted by gaps, in a column with others."""
    found = [_in_cell(text, line) or line for line in lines]
    piped = [place for place, line in enumerate(lines) if line is not found[place]]
    tight = [place for place in piped if not _LOOSE.search(text[slice(*lines[place][:2])])]
    columns = Counter(_second(text, found[place]) for place in tight)
    sure = {place for place, line in enumerate(lines) if line.kind == GAP}
    sure |= {place for place in tight if columns[_second(text, found[place])] > 1}
    for place, step in [*((each, -1) for each in piped), *((each, 1) for each in reversed(piped))]:
        beside = place + step
        if beside in sure and _second(text, found[beside]) == _second(text, found[place]):
            sure.add(place)
    return [found[place] if place in sure else line for place, line in enumerate(lines)]


def _in_cell(text: str, line: Line) -> Line | None:
    """Return a line that gaps part as well as pipes as parted by gaps; None for others."""
    gap = without_pipes(text, line.start, line.end)
    if line.kind != PIPE or gap.kind != GAP:
        return None
    cells = [text[slice(*cell)] for cell in gapped(text, gap)]
    return None if any(cell.startswith("|") or cell.endswith("|") for cell in cells) else gap


def _second(text: str, line: Line) -> int:
    return gapped(text, line)[1][0] - _margin(text, line)


def _margin(text: str, line: Line) -> int:
    return text.rfind("\n", 0, line.start) + 1


def _with_rows_between(text: str, lines: Sequence[Line]) -> list[Line]:
    """Return lines, with those of text as rows that have the columns of the rows around them."""
    found = list(lines)
    rows = [place for place, line in enumerate(lines) if line.kind == GAP]
    for above, below in pairwise(rows):
        between = lines[above + 1 : below]
        begins = [_begins(text, line, (lines[above], lines[below])) for line in between]
        if between and all(begins):
            found[above + 1 : below] = [
                Line(line.start, line.end, GAP, within)
                for line, within in zip(between, begins, strict=True)
            ]
    return found


def _begins(text: str, line: Line, around: Sequence[Line]) -> tuple[int, ...]:
    """Return where cells of a line of text begin when it has those of both rows around it."""
    if line.kind not in {TEXT, PIPE} or text[line.start] == "|" or _is_apart(text, line, around):
        return ()
    margins = {each.start - _margin(text, each) for each in (line, *around)}
    columns = {_second(text, each) for each in around}
    if len(margins) > 1 or len(columns) > 1:
        return ()
    begins = tuple(_close(text, line, around))
    reached = _shared(text, around, margins.pop() + 1, line.end - _margin(text, line))
    return begins if len(begins) == len(reached) else ()


def _is_apart(text: str, line: Line, around: Sequence[Line]) -> bool:
    """Whether a line is a sentence, or in capitals, and those around it are not."""
    lines = (line, *around)
    ended = [is_ended(text, each.start, each.end) for each in lines]
    capital = [text[each.start : each.end].isupper() for each in lines]
    return any(first and not all(others) for first, *others in (ended, capital))


def _with_close_cells(text: str, lines: Sequence[Line]) -> list[Line]:
    """Return lines, with the cells of rows parted that one space parts in their columns."""
    found = list(lines)
    for place, line in enumerate(lines):
        around = _around(lines, place)
        if line.kind == GAP and not line.begins and around:
            known = {column for each in around for column in _columns(text, each)}
            if known.issuperset(_columns(text, line)):
                found[place] = line._replace(begins=tuple(_close(text, line, around)))
    return found


def _around(lines: Sequence[Line], place: int) -> Sequence[Line]:
    """Return the rows above and below a line, or two where it is the first or last."""
    last = len(lines) - 1
    around = [place - 1, place + 1]
    if place == 0 or lines[place - 1].kind != GAP:
        around = [place + 1, place + 2]
    elif place == last or lines[place + 1].kind != GAP:
        around = [place - 2, place - 1]
    if around[0] < 0 or around[1] > last or any(lines[each].kind != GAP for each in around):
        return ()
    return [lines[each] for each in around]


def _close(text: str, line: Line, around: Sequence[Line]) -> Iterator[int]:
    """Yield where a cell of a line begins behind one space, in a column of both lines around it."""
    margin = _margin(text, line)
    cells = gapped(text, line)
    for column in _shared(text, around, line.start - margin + 1, line.end - margin):
        begin = margin + column
        parted = any(start + 1 < begin < end for start, end in cells)
        if parted and text[begin - 1] == " " and not text[begin].isspace():
            values = all(_VALUE.match(text, _margin(text, each) + column) for each in around)
            if not values or _VALUE.match(text, begin) or says(text[begin : line.end], *_SAID):
                yield begin


def _shared(text: str, lines: Sequence[Line], first: int, behind: int) -> list[int]:
    """Return the columns, from `first` to before `behind`, at which cells of all lines begin."""
    shared = set.intersection(*({*_columns(text, line)} for line in lines))
    return sorted(column for column in shared if first <= column < behind)


def _columns(text: str, line: Line) -> list[int]:
    return [start - _margin(text, line) for start, _ in gapped(text, line)]
