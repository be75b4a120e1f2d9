"""Text and tables as Markdown: the form that all formats but plain text are brought to."""

from index.formats.markup.escaping import begun, escaped
from index.formats.markup.from_html import left_out, markdown_of
from index.formats.markup.preparing import LABEL, LEFT_OUT
from index.formats.markup.raising import formula, lowered, raised
from index.formats.markup.tables import Cell, Row, header_rows, tables
from index.formats.markup.visible_blocks import (
    HIDDEN,
    INLINE,
    UNSEEN,
    PageBlock,
    Place,
    page_blocks,
    part_of,
)

__all__ = [
    "HIDDEN",
    "INLINE",
    "LABEL",
    "LEFT_OUT",
    "UNSEEN",
    "Cell",
    "PageBlock",
    "Place",
    "Row",
    "begun",
    "escaped",
    "formula",
    "header_rows",
    "left_out",
    "lowered",
    "markdown_of",
    "page_blocks",
    "part_of",
    "raised",
    "tables",
]
