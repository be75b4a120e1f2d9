"""Hidden parts of a workbook: its rows and columns, and what is crossed out in its cells."""

import re
from collections.abc import Sequence
from typing import TypeVar

from openpyxl.cell.rich_text import CellRichText, TextBlock

from index.formats.markup import lowered, raised

_LINE = re.compile(rb"<(?:\w+:)?(row|col)\s([^>]*)>")
_SAID = re.compile(rb'\b(r|min|max|hidden|outlineLevel)="([^"]*)"')
_YES = (b"1", b"true")
_MOST_COLUMNS = 16_384

T = TypeVar("T")


def hidden_lines(part: bytes) -> tuple[set[int], set[int]]:
    """Return the rows and the columns, from 0, that the XML of a sheet hides.

    Those of a group that is folded are not among them: readers unfold it.
    """
    rows: set[int] = set()
    columns: set[int] = set()
    for match in _LINE.finditer(part) if b"hidden=" in part else ():
        said = dict(_SAID.findall(match[2]))
        if said.get(b"hidden") not in _YES or said.get(b"outlineLevel", b"0") != b"0":
            continue
        if match[1] == b"row":
            rows.add(_number(said.get(b"r")) - 1)
        else:
            first, last = _number(said.get(b"min")), _number(said.get(b"max"))
            columns.update(range(first - 1, min(last, _MOST_COLUMNS)))
    return rows, columns


def _number(written: bytes | None) -> int:
    return int(written) if written and written.isdigit() else 0


def without(
    rows: Sequence[Sequence[T]], hidden: tuple[set[int], set[int]]
) -> Sequence[Sequence[T]]:
    """Return what of the cells of rows is not hidden."""
    down, across = hidden
    if not down and not across:
        return rows
    return [
        [cell for column, cell in enumerate(row) if column not in across]
        for number, row in enumerate(rows)
        if number not in down
    ]


def seen(written: CellRichText) -> str:
    """Return the words of a cell as they look: without those crossed out, 10⁶ for a raised 6."""
    text = ""
    for part in written:
        font = part.font if isinstance(part, TextBlock) else None
        place = font.vertAlign if font else None
        if font and font.strike:
            continue
        if place == "superscript":
            text += raised(str(part), text[-1:])
        else:
            text += lowered(str(part)) if place == "subscript" else str(part)
    return text
