"""Parts of blocks that the slices of a quote touch."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from index.model import Article, Block, BlockKind
from index.outline import HEADS, LEAVES, begin_of

LINES = frozenset((*HEADS, *LEAVES, BlockKind.HEADER))
"""Kinds of blocks that are read: all but containers."""

_BLANK_LINE = re.compile(r"\s*\n\s*\n\s*")

Span = tuple[int, int]


class Touched(NamedTuple):
    """A block, by its ordinal, and the part of a span that is in it."""

    ordinal: int
    block: Block
    span: Span


def touched_by(article: Article, span: Span) -> list[Touched]:
    """Return the heads, leaves and headers that a span touches; paragraphs where there are none."""
    blocks, found = article.blocks, []
    for ordinal in range(bisect_left(blocks, span[1], key=lambda each: each.start) - 1, -1, -1):
        block = blocks[ordinal]
        if block.kind in LINES:
            if block.end <= span[0]:
                break
            part = max(span[0], begin_of(block)), min(span[1], block.end)
            found.append(Touched(ordinal, block, part))
    return found[::-1] or [*_paragraphs(article.text, span)]


def _paragraphs(text: str, span: Span) -> Iterator[Touched]:
    start = span[0]
    for blank in (*_BLANK_LINE.finditer(text, *span), None):
        end = blank.start() if blank else span[1]
        if start < end:
            yield Touched(-1 - start, Block(BlockKind.PARAGRAPH, start, end), (start, end))
        start = blank.end() if blank else end
