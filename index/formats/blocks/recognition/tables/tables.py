"""Neighbouring lines of cells to tables."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from index.formats.blocks.draft import Draft, Span
from index.formats.blocks.recognition.tables.alignment import aligned
from index.formats.blocks.recognition.tables.cells import GAP, PIPE, RULE, TAB, TEXT, Line, cells_of
from index.formats.blocks.recognition.tables.columns import in_columns
from index.formats.blocks.recognition.tables.headers import is_header
from index.model import BlockKind

_FEWEST = 2
"""Rows, and cells in each, of a table without pipes around it."""

Row = Sequence[Span]


class Found(NamedTuple):
    """A table, and which of the lines are in it, end exclusive."""

    first: int
    behind: int
    drafts: list[Draft]


def tables_in(text: str, lines: Sequence[Line], parent: Draft | None = None) -> list[Found]:
    """Return the tables among neighbouring lines, in order."""
    lines = aligned(text, lines)
    return [
        Found(first, behind, drafts)
        for first, behind in _runs(lines)
        for rows, ruled in _rows(text, lines[first:behind])
        if (drafts := list(table_drafts(text, rows, parent, ruled=ruled)))
    ]


def _runs(lines: Sequence[Line]) -> Iterator[Span]:
    """Yield the stretches of lines that are parted alike, with the rules below them."""
    first, kind = 0, TEXT
    for place, line in enumerate(lines):
        if line.kind in {RULE, kind}:
            continue
        if kind != TEXT:
            yield first, place
        first, kind = place, line.kind
    if kind != TEXT:
        yield first, len(lines)


def _rows(text: str, lines: Sequence[Line]) -> Iterator[tuple[Sequence[Row], bool]]:
    """Yield the rows of one table, and whether a rule is below the first; nothing for no table."""
    written = [line for line in lines if line.kind != RULE]
    rows: Sequence[Row] = cells_of(text, written)
    kind = written[0].kind
    if kind == GAP:
        rows = in_columns(text, rows)
    enclosed = kind == PIPE and all(text[line.start] == "|" for line in written)
    if enclosed or (len(rows) >= _FEWEST and _is_even(rows, kind)):
        yield rows, len(rows) > 1 and lines[1].kind == RULE


def _is_even(rows: Sequence[Row], kind: str) -> bool:
    """Whether the rows of a table have as many cells, or two that are filled where tabs part."""
    filled = [sum(start < end for start, end in row) for row in rows]
    if max(filled) < _FEWEST:
        return False
    return kind == GAP or len(set(map(len, rows))) == 1 or (kind == TAB and min(filled) > 1)


def table_drafts(
    text: str, rows: Sequence[Row], parent: Draft | None, *, ruled: bool = False
) -> Iterator[Draft]:
    """Yield a table with its rows, the first of them as header when it is `ruled` or like one.

    There is none without a cell that is filled.
    """
    rows = [row for row in rows if any(start < end for start, end in row)]
    cells = [cell for row in rows for cell in row if cell[0] < cell[1]]
    if not cells:
        return
    table = Draft(BlockKind.TABLE, cells[0][0], cells[-1][1], parent=parent)
    yield table
    headed = ruled or is_header(text, rows)
    for row in rows:
        filled = [cell for cell in row if cell[0] < cell[1]]
        if filled:
            kind = BlockKind.HEADER if headed else BlockKind.ROW
            yield Draft(kind, filled[0][0], filled[-1][1], parent=table, cells=row)
            headed = False
