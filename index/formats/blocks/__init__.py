"""Structure: an article's text to typed blocks with their spans, and to what a person reads.

The one place that finds structure. `markdown` and `plain_text` find blocks, `sections` says which
heads stand above them; `inline` reads a span.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from index.analysis import stands_alone
from index.formats.blocks.admonitions import ADMONITIONS
from index.formats.blocks.draft import Draft, finished
from index.formats.blocks.inline import Plain, plain
from index.formats.blocks.markdown import BLANK, COVER, markdown_drafts
from index.formats.blocks.recognition import ASKED_AND_ANSWERED
from index.formats.blocks.sections import paths, section_of
from index.formats.blocks.text import plain_drafts
from index.model import Block, Omission

__all__ = [
    "ADMONITIONS",
    "ASKED_AND_ANSWERED",
    "Plain",
    "blocks_of",
    "paths",
    "plain",
    "section_of",
]

_WITHIN_LINES = re.compile(r"[^\r\n]")


_READ_AROUND = frozenset(("comment", "private", "template"))
"""Reasons for omissions that Markdown's own reading hides, and heads with titles among them."""


def blocks_of(text: str, *, markdown: bool, omitted: Sequence[Omission] = ()) -> tuple[Block, ...]:
    """Return the blocks of an article's text, in document order; none in what is omitted.

    `omitted` is in order and disjoint. What is omitted of a line of Markdown parts nothing: a block
    goes on behind it. Any text has blocks, and no text raises.
    """
    if markdown:
        left_out = [omission for omission in omitted if omission.reason not in _READ_AROUND]
        visible = _blanked(text, left_out, within=True)
        return finished(_bared(visible, markdown_drafts(visible)))
    visible = _blanked(text, omitted, within=False)
    titled = any(omission.reason == "title" for omission in omitted)
    return finished(plain_drafts(visible, titled=titled))


def _blanked(text: str, omitted: Sequence[Omission], *, within: bool) -> str:
    pieces, end = [], 0
    for start, stop in ((each.start, each.end) for each in omitted):
        parts = not within or stands_alone(text, start, stop)
        blank = "\n" * (stop - start) if parts else _WITHIN_LINES.sub(COVER, text[start:stop])
        pieces += [text[end:start], blank]
        end = stop
    return "".join([*pieces, text[end:]]).replace("\r\n", " \n").replace("\r", "\n")


def _bared(visible: str, drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Let no draft and no cell begin or end with what is hidden."""
    for draft in drafts:
        if COVER in visible[draft.start : draft.end]:
            draft.start, draft.end = _bare(visible, draft.start, draft.end)
            draft.cells = [_bare(visible, *cell) for cell in draft.cells]
        yield draft


def _bare(visible: str, start: int, end: int) -> tuple[int, int]:
    words = visible[start:end]
    if words[:1] == COVER:
        start += len(words) - len(words.lstrip(BLANK))
    if words[-1:] == COVER:
        end -= len(words) - len(words.rstrip(BLANK))
    return start, max(start, end)
