"""Grids of cells as Markdown tables, with a header where the first row looks like one."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from index.formats.markup.labels import has_labels

_LINE_END = re.compile(r"\s*\n\s*")
_CELL_MARK = re.compile(r"^(?:[-*+]|#{1,6}|>|```\w*|:)(?:\s+|$)")
_ENDS = (".", ",", ";", ":", "!", "?", "–", "-", "/", "…", "·")
_BARE = re.compile(r"[*_~`\\]+")
_MOST_HEADERS = 3


@dataclass(frozen=True, slots=True, eq=False)
class Cell:
    """A cell of a table, in Markdown. One that spans others stands in each of their places.

    `head` says that its makers set it as a heading.
    """

    text: str
    head: bool = False


Row = Sequence[Cell]
EMPTY = Cell("")


def bold(text: str) -> str:
    """Return the text as a line in bold."""
    return text if text.startswith("**") else f"**{text}**"


def tables(
    rows: Sequence[Row],
    *,
    usual: bool = False,
    section: Callable[[str], str] = bold,
    headed: bool = True,
) -> list[str]:
    """Return a grid as Markdown tables, all with the same header, and what stands between them.

    Rows may be of different lengths; empty rows and columns are left out. A row of one cell over
    all columns is no row where others follow: it is set by `section`, above those. With `usual`, a
    first row of labels is the header though nothing tells it from the others; where it is not
    `headed`, there is none.
    """
    grid = _with_last_rows(_trimmed(rows))
    begun = next((i for i, row in enumerate(grid) if not _is_section(row)), len(grid))
    told = [row for row in grid[begun:] if not _is_section(row)]
    count = _header_rows(told, usual=usual) if headed else 0
    header = [_joined(column) for column in zip(*grid[begun : begun + count], strict=True)]
    header = header or [""] * len(grid[0] if grid else ())
    found = [section(_bare(row[0].text)) for row in grid[:begun]]
    for is_section, group in groupby(grid[begun + count :], _is_section):
        if is_section:
            found += [section(_bare(row[0].text)) for row in group]
        else:
            found.append(_table(header, group))
    if count and begun + count == len(grid):
        found.append(_table(header, ()))
    return found


def header_rows(rows: Sequence[Row], *, usual: bool = False) -> int:
    """Return how many rows at the top of a table are its header, as `tables` has it."""
    return _header_rows(_trimmed(rows), usual=usual)


def _has_labels(rows: Sequence[Row], *, usual: bool) -> bool:
    return has_labels([[_bare(cell.text) for cell in row] for row in rows], usual=usual)


def _header_rows(grid: Sequence[Row], *, usual: bool) -> int:
    if not grid:
        return 0
    heads = [all(cell.head or not cell.text for cell in row) for row in grid]
    count = heads.index(False) if False in heads else int(len(heads) == 1)
    if 0 < count <= _MOST_HEADERS:
        return count
    if len(grid[0]) > 1 and len(set(map(id, grid[0]))) < len(grid[0]):  # cells over many columns
        joined = [Cell(_joined(column)) for column in zip(*grid[:2], strict=True)]
        return 2 if _has_labels([joined, *grid[2:]], usual=usual) else 0
    return int(_has_labels(grid, usual=usual))


def _trimmed(rows: Sequence[Row]) -> list[Row]:
    """Return a grid whose rows are of one length, without empty rows and columns."""
    filled = [row for row in rows if any(cell.text.strip() for cell in row)]
    width = max(map(len, filled), default=0)
    padded = [[*row, *[EMPTY] * (width - len(row))] for row in filled]
    kept = [i for i in range(width) if any(row[i].text.strip() for row in padded)]
    return [[row[i] for i in kept] for row in padded]


def _with_last_rows(grid: list[Row]) -> list[Row]:
    """Return a grid whose last rows are rows: nothing stands below that they could be above."""
    kept = next((n for n in range(len(grid), 0, -1) if not _is_section(grid[n - 1])), len(grid))
    last = [[row[0], *[EMPTY] * (len(row) - 1)] for row in grid[kept:]]
    return [*grid[:kept], *last]


def _is_section(row: Row) -> bool:
    return len(row) > 1 and all(cell is row[0] for cell in row) and row[0] is not EMPTY


def _joined(column: Sequence[Cell]) -> str:
    """Return the header of a column that has one cell above the other."""
    return " ".join(dict.fromkeys(filter(None, (_one_line(cell.text, " ") for cell in column))))


def _table(header: Sequence[str], rows: Iterator[Row] | Sequence[Row]) -> str:
    lines = [header, ["---"] * len(header)]
    lines += [[_one_line(cell.text, " · ") for cell in row] for row in rows]
    return "\n".join(_line(cells) for cells in lines)


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


def _one_line(text: str, between: str) -> str:
    """Return the lines of a cell in one, without marks of lists and the like."""
    lines = _LINE_END.split(text.strip())
    if len(lines) == 1:
        return lines[0]
    joined = ""
    lines = [_CELL_MARK.sub("", line) for line in lines]
    for line in filter(None, lines):
        parted = " " if joined.endswith(_ENDS) else between
        joined = f"{joined}{parted}{line}" if joined else line
    return joined


def _bare(text: str) -> str:
    return _BARE.sub("", _one_line(text, " "))
