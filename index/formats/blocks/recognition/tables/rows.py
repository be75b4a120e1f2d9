"""Paragraphs whose lines are rows to tables."""

from collections.abc import Iterable, Iterator

from index.formats.blocks.draft import Draft
from index.formats.blocks.recognition.tables.cells import Line, line_of, stripped
from index.formats.blocks.recognition.tables.tables import tables_in
from index.model import BlockKind


def find_rows(text: str, drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Yield drafts with tables in place of lines of cells in paragraphs."""
    for draft in drafts:
        if draft.kind == BlockKind.PARAGRAPH:
            yield from _parts(text, draft)
        else:
            yield draft


def _parts(text: str, draft: Draft) -> Iterator[Draft]:
    words = text[draft.start : draft.end]
    if "|" not in words and "\n" not in words:
        yield draft
        return
    lines, at = [], draft.start
    for written in words.split("\n"):
        lines.append(line_of(text, *stripped(text, at, at + len(written))))
        at += len(written) + 1
    behind = 0
    for found in tables_in(text, lines, draft.parent):
        yield from _between(draft, lines[behind : found.first])
        yield from found.drafts
        behind = found.behind
    yield from _between(draft, lines[behind:]) if behind else (draft,)


def _between(draft: Draft, lines: list[Line]) -> Iterator[Draft]:
    if lines:
        yield Draft(BlockKind.PARAGRAPH, lines[0].start, lines[-1].end, parent=draft.parent)
