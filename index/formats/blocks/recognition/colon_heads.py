"""Short lines with a colon at their end that head paragraphs, where several do."""

from collections.abc import Sequence
from itertools import pairwise

from index.formats.blocks.draft import Draft
from index.formats.blocks.recognition.wording import introduces, is_parted, is_short
from index.model import BlockKind

_FEWEST = 2
_MOST_WORDS = 5


def find_colon_heads(text: str, drafts: Sequence[Draft], level: int) -> None:
    """Make headings of a few words with a colon, each above a paragraph, if several are.

    An empty line stands before or behind. One alone may greet somebody, or tell who says what
    follows.
    """
    ends = [0, *(draft.end for draft in drafts)]
    heads = [
        draft
        for end, (draft, following) in zip(ends, pairwise(drafts), strict=False)
        if _is_head(text, draft, following) and _is_apart(text, end, draft, following)
    ]
    if len(heads) >= _FEWEST:
        for head in heads:
            head.kind, head.level = BlockKind.HEADING, level
            head.end = head.start + len(text[head.start : head.end].rstrip("*_:： \t"))


def _is_head(text: str, draft: Draft, following: Draft) -> bool:
    if {draft.kind, following.kind} != {BlockKind.PARAGRAPH} or draft.parent or following.parent:
        return False
    words = text[draft.start : draft.end]
    if not introduces(text, draft.start, draft.end) or not is_short(text, draft.start, draft.end):
        return False
    if len(words.split()) > _MOST_WORDS or words[:1].islower():
        return False
    return not introduces(text, following.start, following.end)


def _is_apart(text: str, end: int, draft: Draft, following: Draft) -> bool:
    """Whether an empty line, or nothing, stands before a draft, or an empty line behind it."""
    before = end == 0 or is_parted(text, end, draft.start)
    return before or is_parted(text, draft.end, following.start)
