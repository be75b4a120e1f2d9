"""An article's blocks, the sentences in them, and the heads that each is under."""

from index.outline.cells import Cells, Column
from index.outline.heads import (
    HEADS,
    LEAVES,
    Heads,
    begin_of,
    read,
    saying_more,
    text_of,
    unmarked,
)
from index.outline.outline import Outline, outlined, pieces_of
from index.outline.shapes import Shape

__all__ = [
    "HEADS",
    "LEAVES",
    "Cells",
    "Column",
    "Heads",
    "Outline",
    "Shape",
    "begin_of",
    "outlined",
    "pieces_of",
    "read",
    "saying_more",
    "text_of",
    "unmarked",
]
