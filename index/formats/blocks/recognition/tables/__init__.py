"""Tables in plain text: lines to cells, cells to columns, rows to tables."""

from index.formats.blocks.recognition.tables.cells import (
    TEXT,
    Line,
    is_rule,
    line_of,
    may_have_cells,
    stripped,
)
from index.formats.blocks.recognition.tables.headers import is_header
from index.formats.blocks.recognition.tables.rows import find_rows
from index.formats.blocks.recognition.tables.tables import table_drafts, tables_in

__all__ = [
    "TEXT",
    "Line",
    "find_rows",
    "is_header",
    "is_rule",
    "line_of",
    "may_have_cells",
    "stripped",
    "table_drafts",
    "tables_in",
]
