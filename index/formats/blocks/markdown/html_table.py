"""The rows of a table in HTML, as its tags are read."""

import re
from collections.abc import Iterator

from index.formats.blocks.draft import Draft, Span
from index.formats.blocks.recognition import is_header
from index.model import BlockKind

_SPANNING = re.compile(r"\bcolspan\s*=\s*[\"']?(\d{1,2})", re.IGNORECASE)


class HtmlTable:
    """A table that is being read. Cells over several columns are followed by empty ones."""

    def __init__(self) -> None:
        self._rows: list[list[Span]] = []
        self._labels: list[bool] = []
        self._more = 0

    def begin_row(self) -> None:
        """Begin a row; one that stays empty is none."""
        self._rows.append([])
        self._labels.append(True)

    def begin_cell(self, tag: str) -> None:
        """Begin a cell with its tag, which says whether it is a label."""
        if not self._rows:
            self.begin_row()
        self._labels[-1] &= tag[:3].lower() == "<th"
        spanning = _SPANNING.search(tag)
        self._more = int(spanning[1]) - 1 if spanning else 0

    def end_cell(self, start: int, end: int) -> None:
        """End a cell, with its content."""
        self._rows[-1] += [(start, end), *[(end, end)] * self._more]

    def drafts(self, text: str, table: Draft) -> Iterator[Draft]:
        """Yield the rows; the first is the header when it has labels only or looks like them."""
        rows = [row for row in self._rows if any(start < end for start, end in row)]
        labelled = [row for row, label in zip(self._rows, self._labels, strict=True) if label]
        for number, row in enumerate(rows):
            headed = not number and len(rows) > 1 and (row in labelled or is_header(text, rows))
            filled = [cell for cell in row if cell[0] < cell[1]]
            kind = BlockKind.HEADER if headed else BlockKind.ROW
            yield Draft(kind, filled[0][0], filled[-1][1], parent=table, cells=row)
