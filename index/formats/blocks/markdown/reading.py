"""Reads a Markdown text: the parser's blocks first, then what they are."""

from collections.abc import Sequence

from index.formats.blocks.draft import Draft
from index.formats.blocks.markdown.bold import find_bold_heads
from index.formats.blocks.markdown.covers import covered
from index.formats.blocks.markdown.nest import grouped
from index.formats.blocks.markdown.parser import block_tokens
from index.formats.blocks.markdown.walk import walked
from index.formats.blocks.recognition import (
    find_breaks,
    find_captions,
    find_lists,
    find_questions,
    find_rows,
    refer_to_lead_ins,
)


def markdown_drafts(text: str) -> list[Draft]:
    """Return the blocks of a Markdown text, in order. Ends of lines are LF."""
    visible = covered(text)
    walk = walked(visible, block_tokens(visible))
    found = list(find_breaks(visible, find_rows(visible, walk.drafts)))
    find_captions(visible, found)
    found = find_lists(visible, find_bold_heads(visible, found))
    found = grouped(find_questions(visible, found))
    refer_to_lead_ins(visible, found)
    for label, note in walk.notes:
        note.of = _referring(text, label, note, found)
    return found


def _referring(text: str, label: str, note: Draft, drafts: Sequence[Draft]) -> Draft | None:
    """Return the block that refers to a footnote."""
    leaves = [draft for draft in drafts if not draft.kind.is_container and draft is not note]
    at = text.find(f"[^{label}]")
    while at >= 0:
        for draft in leaves:
            if draft.start <= at < draft.end:
                return draft
        at = text.find(f"[^{label}]", at + 1)
    return None
