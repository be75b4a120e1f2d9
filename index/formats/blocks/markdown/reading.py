"""Reads a Markdown text: the parser's blocks first, then what they are."""

import re
from bisect import bisect_right
from collections.abc import Iterable

from index.formats.blocks.draft import Draft
from index.formats.blocks.markdown.bold import find_bold_heads
from index.formats.blocks.markdown.covers import covered
from index.formats.blocks.markdown.nest import TITLE_LEVEL, grouped
from index.formats.blocks.markdown.parser import block_tokens
from index.formats.blocks.markdown.walk import walked
from index.formats.blocks.recognition import (
    find_breaks,
    find_captions,
    find_colon_heads,
    find_labelled,
    find_lists,
    find_questions,
    find_replies,
    find_rows,
    find_unmarked,
    refer_to_lead_ins,
)

_EMPTY = re.compile(r"(?<=\n)[^\S\n]*[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000][^\S\n]*(?=\n)")
_REFERENCE = re.compile(r"\[\^([^\]\s]+)\]")


def markdown_drafts(text: str) -> list[Draft]:
    """Return the blocks of a Markdown text, in order. Ends of lines are LF."""
    visible = covered(_EMPTY.sub(_spaces, text))
    walk = walked(visible, block_tokens(visible))
    found = list(find_breaks(visible, find_rows(visible, walk.drafts)))
    find_captions(visible, found)
    found = find_lists(visible, find_bold_heads(visible, found))
    found = find_labelled(visible, grouped(find_questions(visible, found)))
    found = find_unmarked(visible, found)
    find_colon_heads(visible, found, TITLE_LEVEL)
    find_replies(visible, found)
    refer_to_lead_ins(visible, found)
    if walk.notes:
        _refer_notes(text, walk.notes, found)
    return found


def _spaces(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _refer_notes(text: str, notes: Iterable[tuple[str, Draft]], drafts: Iterable[Draft]) -> None:
    """Let footnotes refer to the first block that has their number."""
    leaves = [draft for draft in drafts if not draft.kind.is_container and draft.start < draft.end]
    leaves.sort(key=_start)
    referring: dict[str, Draft] = {}
    for match in _REFERENCE.finditer(text):
        place = bisect_right(leaves, match.start(), key=_start) - 1
        if place >= 0 and match.start() < leaves[place].end:
            referring.setdefault(match[1], leaves[place])
    for label, note in notes:
        if referring.get(label) is not note:
            note.of = referring.get(label)


def _start(draft: Draft) -> int:
    return draft.start
