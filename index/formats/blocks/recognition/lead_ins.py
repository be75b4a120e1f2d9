"""Lead-ins and captions: the paragraph that introduces a list, a table or code, or names it."""

import re
from collections.abc import Sequence
from itertools import pairwise

from index.formats.blocks.draft import Draft
from index.formats.blocks.recognition.questions import without_bold
from index.formats.blocks.recognition.wording import announces, ends, introduces
from index.model import BlockKind

_INTRODUCED = frozenset((BlockKind.LIST, BlockKind.TABLE, BlockKind.CODE))
_DAY = re.compile(
    r"(?<!\d)(?:\d{4}([-./])\d\d?\1\d\d?|\d\d?([-./])\s?\d\d?\2\s?\d{4})(?!\d)"
    r"|(?<!\d)\d\d?(?:st|nd|rd|th|\.|º|er)?\s(?:de\s)?[^\W\d_]{3,10}\.?,?\s(?:de\s)?\d{4}(?!\d)"
    r"|[^\W\d_]{3,10}\s\d\d?,\s\d{4}(?!\d)"
)
_FEWEST_DATED = 3  # the line, a list and its first item
_LABELLED = re.compile(r"[:：]\s+\S")
_CAPTION = re.compile(
    r"[*_]{0,2}(?:table|figure|fig\.|listing|tabelle|abb(?:ildung|\.)|tabla|figura|tableau|tabella"
    r"|tabela|tabel|рис\.|рисунок|таблица)\s?\d+",
    re.IGNORECASE,
)


def refer_to_lead_ins(text: str, drafts: Sequence[Draft]) -> None:
    """Let lists and tables refer to the paragraph directly before that introduces them.

    Code refers to any that is directly before. A title between parts nothing.
    """
    tops = [draft for draft in drafts if draft.kind not in _PARTS and not _is_title(draft)]
    dated = _dated(text, tops)
    for before, draft in pairwise(tops):
        if draft.kind in _INTRODUCED and _is_beside(before, draft):
            led = draft.kind == BlockKind.CODE or (before is not dated and _leads(text, before))
            draft.of = before if led else None


def _dated(text: str, tops: Sequence[Draft]) -> Draft | None:
    """Return the line below a title that says of which day the numbered clauses below it are."""
    behind = tops[1:] if tops and tops[0].kind == BlockKind.HEADING else tops
    if len(behind) < _FEWEST_DATED or behind[0].kind != BlockKind.PARAGRAPH:
        return None
    line, clauses, first = behind[:_FEWEST_DATED]
    numbered = clauses.kind == BlockKind.LIST and first.mark >= 0
    if not numbered or announces(text, line.start, line.end):
        return None
    return line if _DAY.search(text, line.start, line.end) else None


_PARTS = frozenset((BlockKind.ROW, BlockKind.HEADER))


def _is_title(draft: Draft) -> bool:
    """Whether a caption names code."""
    of = draft.of if draft.kind == BlockKind.CAPTION else None
    return of is not None and of.kind == BlockKind.CODE


def _is_beside(before: Draft, draft: Draft) -> bool:
    return before.kind == BlockKind.PARAGRAPH and before.parent is draft.parent


def _leads(text: str, draft: Draft) -> bool:
    """Whether a paragraph goes on in what follows it, or says that it does."""
    start, end = draft.start, draft.end
    if not introduces(text, start, end) and not ends(text, start, end):
        return _LABELLED.search(text, start, end) is None
    return announces(text, start, end)


def find_captions(text: str, drafts: Sequence[Draft]) -> None:
    """Make numbered captions of paragraphs, and let them refer to the table or code beside."""
    tops = [draft for draft in drafts if draft.kind not in _PARTS]
    for first, second in pairwise(tops):
        for caption, named in ((first, second), (second, first)):
            if _is_beside(caption, named) and named.kind in _NAMED and caption.of is None:
                _name(text, caption, named)


_NAMED = frozenset((BlockKind.TABLE, BlockKind.CODE))


def _name(text: str, caption: Draft, named: Draft) -> None:
    if _CAPTION.match(text, caption.start, caption.end):
        caption.kind, caption.of = BlockKind.CAPTION, named
        caption.start, caption.end = without_bold(text, caption.start, caption.end)
