"""Markdown to blocks: CommonMark with tables, and what the dialects beside it add.

`covers` hides what is no text, `parser` finds the blocks, `walk` and `html` follow them to where
they stand, and `bold` finds headings that are written as bold lines.
"""

from index.formats.blocks.markdown.covers import BLANK, COVER
from index.formats.blocks.markdown.reading import markdown_drafts

__all__ = ["BLANK", "COVER", "markdown_drafts"]
