"""Code in plain text: between fences, or indented below what introduces it."""

import re
from collections.abc import Iterable

from index.formats.blocks.draft import Draft
from index.formats.blocks.recognition import asks, ends, indent_of, introduces, mark_at
from index.model import BlockKind

_FENCE = re.compile(r"(?P<fence>`{3,}|~{3,})[ \t]*[\w+-]*[ \t]*(?=\n|\Z)")
_ABOUT = 2  # characters that an underline is longer or shorter
_DEPTH = 4  # columns that code is indented more than the text around it
_SIGNS = re.compile(r"[=(){}<>$/\\|;]|(?:^|\s)--?\w|\w\.\w|\w_\w", re.MULTILINE)


def find_code(text: str, drafts: Iterable[Draft]) -> list[Draft]:
    """Return drafts with code in place of paragraphs that are such."""
    found: list[Draft] = []
    behind = 0
    for draft in drafts:
        if draft.end <= behind:
            continue
        draft.start = max(draft.start, behind)
        last = found[-1] if found else None
        if fenced := _fenced(text, draft):
            found.append(fenced)
            ends = text.find("\n", fenced.end + 1)  # of the line of the closing fence
            behind = ends + 1 if ends >= 0 else len(text)
        elif last and last.kind == BlockKind.CODE and _is_indented(text, draft, last):
            last.end = draft.end
        elif last and _leads(text, last) and _is_code(text, draft, last):
            found.append(Draft(BlockKind.CODE, draft.start, draft.end, parent=draft.parent))
        else:
            found.append(draft)
    return found


def _fenced(text: str, draft: Draft) -> Draft | None:
    """Return what stands between a fence, which a paragraph begins with, and the next."""
    opening = _FENCE.match(text, draft.start, draft.end)
    closing = text.find(f"\n{opening['fence']}", opening.end()) if opening else -1
    if opening is None or closing <= opening.end() or _underlines(text, opening):
        return None
    return Draft(BlockKind.CODE, opening.end() + 1, closing, parent=draft.parent)


def _underlines(text: str, rule: re.Match[str]) -> bool:
    """Whether a line of tildes is as long as the line right above it, about."""
    above = text[: rule.start()].rpartition("\n")[0].rpartition("\n")[2].strip()
    is_tildes = rule["fence"].startswith("~")
    return is_tildes and bool(above) and abs(len(above) - len(rule["fence"])) <= _ABOUT


def _leads(text: str, draft: Draft) -> bool:
    """Whether a paragraph goes on in what follows it."""
    return introduces(text, draft.start, draft.end) or not ends(text, draft.start, draft.end)


def _is_code(text: str, draft: Draft, lead: Draft) -> bool:
    if not _is_indented(text, draft, lead) or mark_at(text, draft.start, draft.end):
        return False
    said = ends(text, draft.start, draft.end) or asks(text, draft.start, draft.end)
    return not said and _SIGNS.search(text, draft.start, draft.end) is not None


def _is_indented(text: str, draft: Draft, lead: Draft) -> bool:
    """Whether a paragraph is indented as code is, or as much as the code before it."""
    if draft.kind != BlockKind.PARAGRAPH or draft.parent is not lead.parent:
        return False
    depth = 0 if lead.kind == BlockKind.CODE else _DEPTH
    return indent_of(text, draft.start) >= max(_DEPTH, indent_of(text, lead.start) + depth)
