"""Structure: an article's text to typed blocks with their spans, and to what a person reads.

The one place that finds structure. `markdown` and `plain_text` find blocks, `sections` says which
heads stand above them; `inline` reads a span.
"""

from collections.abc import Sequence

from index.formats.blocks.draft import finished
from index.formats.blocks.inline import Plain, plain
from index.formats.blocks.markdown import markdown_drafts
from index.formats.blocks.sections import paths, section_of
from index.formats.blocks.text import plain_drafts
from index.model import Block, Omission

__all__ = [
    "Plain",
    "blocks_of",
    "paths",
    "plain",
    "section_of",
]

_HIDDEN = frozenset(("comment", "private", "template"))
"""Reasons for what Markdown's blocks are read around, without blank lines in its place."""


def blocks_of(text: str, *, markdown: bool, omitted: Sequence[Omission] = ()) -> tuple[Block, ...]:
    """Return the blocks of an article's text, in document order; none in what is omitted.

    `omitted` is in order and disjoint. Any text has blocks, and no text raises.
    """
    if markdown:
        left_out = [omission for omission in omitted if omission.reason not in _HIDDEN]
        return finished(markdown_drafts(_blanked(text, left_out)))
    visible = _blanked(text, omitted)
    titled = any(omission.reason == "title" for omission in omitted)
    return finished(plain_drafts(visible, titled=titled))


def _blanked(text: str, omitted: Sequence[Omission]) -> str:
    pieces, end = [], 0
    for omission in omitted:
        pieces += [text[end : omission.start], "\n" * (omission.end - omission.start)]
        end = omission.end
    return "".join([*pieces, text[end:]]).replace("\r\n", " \n").replace("\r", "\n")
