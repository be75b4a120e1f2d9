"""An article's blocks, the sentences in them, and the heads that each is under."""

from index.outline.outline import (
    HEADS,
    LEAVES,
    Heads,
    Outline,
    begin_of,
    outlined,
    pieces_of,
    read,
    text_of,
)
from index.outline.shapes import Shape

__all__ = [
    "HEADS",
    "LEAVES",
    "Heads",
    "Outline",
    "Shape",
    "begin_of",
    "outlined",
    "pieces_of",
    "read",
    "text_of",
]
