"""Introductions of a block: lead-ins, headers of tables, the question or term above it."""

import re
from bisect import bisect_left
from itertools import islice

from index.analysis import split
from index.model import Block, BlockKind
from index.outline import HEADS, LEAVES, Heads, pieces_of
from index.quotes.extent.slices import Span, span_of

_RUN_IN = re.compile(r"(\*\*|__)(?=\S)[^*_\n]{1,60}\1[:.]?(?=\s+\S)")
_LEAD_IN = 200  # characters of a paragraph that is quoted whole as a lead-in
_NOTE = 300  # characters of a note that is quoted whole
_READ = frozenset((*LEAVES, BlockKind.HEADER))
_PAIRED = frozenset((BlockKind.QUESTION, BlockKind.TERM))


def lead_spans(heads: Heads, container: int) -> list[Span]:
    """Return the spans of what introduces a list or table, and of what it is nested in."""
    spans: list[Span] = []
    for head in heads.leads(container):
        spans += _lead_in(heads, head)
    block = heads.blocks[container]
    if block.of >= 0 and heads.blocks[block.of].kind not in HEADS:
        spans += _lead_in(heads, block.of)
    if block.kind is BlockKind.TABLE:
        spans += [
            span_of(each) for each in heads.blocks[container + 1 : container + 2]
            if each.kind is BlockKind.HEADER
        ]  # fmt: skip
    return [*spans, *title_spans(heads, container)]


def title_spans(heads: Heads, ordinal: int) -> list[Span]:
    """Return the title of code: the caption right before it."""
    before = heads.blocks[max(ordinal - 1, 0)]
    is_title = before.kind is BlockKind.CAPTION and before.of == ordinal
    return [span_of(before)] if is_title and heads.blocks[ordinal].kind is BlockKind.CODE else []


def _lead_in(heads: Heads, ordinal: int) -> list[Span]:
    """Return the paragraph, or the end of a long one."""
    block = heads.blocks[ordinal]
    if block.kind is not BlockKind.PARAGRAPH or block.end - block.start <= _LEAD_IN:
        return [span_of(block)]
    last = split(heads.article.text[block.start : block.end])[-1:]
    return [(block.start + start, block.start + end) for start, end in last]


def head_spans(heads: Heads, ordinal: int) -> list[Span]:
    """Return the question or term that a block answers or defines.

    Between a question and the reply to it may stand who replies.
    """
    above = [heads.blocks[head] for head in heads.path(ordinal)[-2:]]
    if not above:
        return []
    asked, last = above[0], above[-1]
    replied = asked.kind is BlockKind.QUESTION and last.kind is BlockKind.HEADING
    return [span_of(asked)] if replied else [span_of(last)] if last.kind in _PAIRED else []


def kind_spans(heads: Heads, ordinal: int) -> list[Span]:
    """Return the words that say of what kind the notes are that a block is in."""
    return [span_of(heads.blocks[head]) for head in heads.kinds(ordinal)]


def note_blocks(heads: Heads, ordinal: int) -> list[Block]:
    """Return what is read of the short note that a block is in, the outermost of several."""
    parents = (heads.blocks[kind].parent for kind in heads.kinds(ordinal))
    notes = (each for each in parents if heads.blocks[each].kind is BlockKind.GROUP)
    for note in notes:
        _, start, end, *_ = heads.blocks[note]
        if end - start <= _NOTE:
            behind = bisect_left(heads.blocks, end, key=lambda each: each.start)
            return [each for each in heads.blocks[note + 1 : behind] if each.kind in _READ]
    return []


def run_in_spans(heads: Heads, ordinal: int) -> list[Span]:
    """Return the bold label that a paragraph begins with, and the sentence that it is of."""
    block, article = heads.blocks[ordinal], heads.article
    match = _RUN_IN.match(article.text, block.start, block.end)
    if article.markup != "md" or match is None:
        return []
    first, *others = [piece[:2] for piece in islice(pieces_of(article, block), 2)]
    behind = first if first[1] > match.end() else next(iter(others), first)
    return [(first[0], match.end()), behind]
