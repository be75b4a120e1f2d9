"""Footnotes of plain text: a line behind a mark that stands behind a word above it."""

import re
from collections.abc import Iterable, Sequence

from index.formats.blocks.draft import Draft
from index.model import BlockKind

_MARK = re.compile(r"(?P<mark>\*{1,3}|[†‡]{1,2})[ \t]+(?=\w)")
_IN_PAIRS = re.compile(r"(?<![\w*])(\*{1,3})(?=\S)[^*\n]+(?<=\S)\1(?![\w*])")
_BEHIND = (
    r"(?:[^\W\d_]|[.,;:!?)\]\"'”’»%€$£]"
    r"|\d(?={mark}(?:[ \t]*$|[ \t]{{2}}|[.,;)\t]|[ ]\|))){mark}(?![\w*†‡])"  # no hotel of 4*
)
_REFERS = {
    mark: re.compile(_BEHIND.format(mark=re.escape(mark)), re.MULTILINE)
    for mark in ("*", "**", "***", "†", "††", "‡", "‡‡")
}


def find_notes(text: str, drafts: Iterable[Draft]) -> list[Draft]:
    """Return drafts with footnotes in place of paragraphs that are such.

    A note has its mark alone: where neighbours begin with the same mark they are a list.
    """
    found = list(drafts)
    marks = [_mark(text, draft) for draft in found]
    begun = dict[str, int]()
    for place, match in enumerate(marks):
        if match is None or _is_listed(marks, place):
            continue
        mark = match["mark"]
        above = found[begun.get(mark, 0) : place]
        if refers := _referring(text, mark, above):
            parent = found[place].parent
            found[place] = Draft(
                BlockKind.FOOTNOTE, match.end(), found[place].end, parent=parent, of=refers
            )
            begun[mark] = place
    return found


def _mark(text: str, draft: Draft) -> re.Match[str] | None:
    is_paragraph = draft.kind == BlockKind.PARAGRAPH
    return _MARK.match(text, draft.start, draft.end) if is_paragraph else None


def _is_listed(marks: Sequence[re.Match[str] | None], place: int) -> bool:
    """Whether a paragraph beside one begins with the same mark."""
    match = marks[place]
    beside = [marks[n] for n in (place - 1, place + 1) if 0 <= n < len(marks)]
    return match is not None and any(each and each["mark"] == match["mark"] for each in beside)


def _referring(text: str, mark: str, above: Sequence[Draft]) -> Draft | None:
    """Return the last of some blocks in which a mark stands behind a word, None for none."""
    for draft in reversed(above):
        if draft.kind.is_container or draft.kind == BlockKind.CODE:
            continue
        words = _IN_PAIRS.sub(lambda pair: " " * len(pair[0]), text[draft.start : draft.end])
        if _REFERS[mark].search(words):
            return draft
    return None
