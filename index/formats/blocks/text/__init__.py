"""Plain text to blocks, by what is usual; when in doubt it is a paragraph."""

from index.formats.blocks.text.reading import plain_drafts

__all__ = ["plain_drafts"]
