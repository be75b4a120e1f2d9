"""Grid: the rows of a table, by the lines in each cell."""

from collections.abc import Sequence
from dataclasses import dataclass

from index.formats.documents.pdf.line import Line


@dataclass(frozen=True, slots=True)
class Grid:
    """Rows of cells. Each cell is its lines from the top down.

    One that goes over several places has the same lines in each of them.
    """

    rows: Sequence[Sequence[Sequence[Line]]]
