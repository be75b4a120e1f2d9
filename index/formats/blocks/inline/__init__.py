"""Spans as people read them, each character with its place in the source.

`parser` has the marks of Markdown and of the dialects beside it, `reading` follows its tokens.
"""

from index.formats.blocks.inline.following import INLINE_TAGS
from index.formats.blocks.inline.plain import Plain
from index.formats.blocks.inline.reading import plain

__all__ = ["INLINE_TAGS", "Plain", "plain"]
