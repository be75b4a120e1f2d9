"""Reads a plain text: tables first, then the paragraphs between them, then what these are."""

import re
from collections.abc import Container, Iterable, Iterator
from itertools import chain, pairwise

from index.analysis import paragraphs_of
from index.formats.blocks.draft import Draft, Span
from index.formats.blocks.recognition import (
    TEXT,
    Line,
    ends,
    find_breaks,
    find_captions,
    find_colon_heads,
    find_labelled,
    find_lists,
    find_questions,
    find_replies,
    find_short_heads,
    find_unmarked,
    is_parted,
    line_of,
    may_have_cells,
    refer_to_lead_ins,
    stripped,
    tables_in,
)
from index.formats.blocks.text.chats import chat_drafts
from index.formats.blocks.text.code import find_code
from index.formats.blocks.text.directives import find_directives
from index.formats.blocks.text.notes import find_notes
from index.formats.dates import byline_below
from index.model import BlockKind

_SHORT = 7  # the level of heads that are nothing but short
_TEXT = (BlockKind.PARAGRAPH, BlockKind.QUESTION)
_QUOTED = re.compile(r"^(?P<marks>[ \t]*>[> \t]*)[^\n]*", re.MULTILINE)


def plain_drafts(text: str, *, titled: bool = False) -> list[Draft]:
    """Return the blocks of a plain text, in order. Ends of lines are LF.

    Where its title is known, its first line is one like others, or a byline, whose lines are
    paragraphs and head nothing.
    """
    byline = byline_below(text) if titled else None
    signed = [[Draft(BlockKind.PARAGRAPH, *line[:2])] for line in byline.lines] if byline else []
    below = _without(text, signed) if signed else text
    return [*chain.from_iterable(signed), *_drafts(below, titled=titled)]


def _drafts(text: str, *, titled: bool) -> list[Draft]:
    if chat := chat_drafts(text):
        return chat
    tables = list(_tables(text)) if may_have_cells(text) else []
    between = _without(text, tables) if tables else text
    quoted, between = _apart(between) if ">" in between else ("", between)
    spans = [*paragraphs_of(between), *_joined(quoted, paragraphs_of(quoted))]
    pieces = [Draft(BlockKind.PARAGRAPH, *span) for span in spans]
    pieces = list(find_breaks(text, pieces, labels=False))
    if tables or quoted:
        pieces = sorted((*pieces, *chain.from_iterable(tables)), key=_place)
    pieces = find_notes(text, find_code(text, find_directives(text, pieces)))
    if tables:
        find_captions(text, pieces)
    found = find_labelled(text, find_questions(text, find_lists(text, pieces)))
    found = find_unmarked(text, found, titled=titled)
    find_colon_heads(text, found, _SHORT)
    heads = {id(draft) for draft in found if draft.kind == BlockKind.HEADING}
    found = find_short_heads(text, found, titled=titled)
    find_replies(text, found)
    if quoted:
        _begin_behind_marks(text, found)
        _lower(found, quoted, heads)
    refer_to_lead_ins(text, found)
    return found


def _begin_behind_marks(text: str, drafts: Iterable[Draft]) -> None:
    """Let text that begins with a quoted line, such as that behind a question, begin behind ">"."""
    for draft in drafts:
        if draft.kind in _TEXT and (match := _QUOTED.match(text, draft.start, draft.end)):
            draft.start = match.end("marks")


def _lower(drafts: Iterable[Draft], quoted: str, heads: Container[int]) -> None:
    """Make paragraphs of short lines found to be heads of what others wrote: they sign a mail."""
    leaves = [draft for draft in drafts if not draft.kind.is_container]
    for draft, following in pairwise(leaves):
        is_short = (
            draft.kind == BlockKind.HEADING and draft.level == _SHORT and id(draft) not in heads
        )
        if is_short and not _is_quoted(quoted, draft) and _is_quoted(quoted, following):
            draft.kind, draft.level, draft.mark = BlockKind.PARAGRAPH, 0, -1


def _is_quoted(quoted: str, draft: Draft) -> bool:
    return bool(quoted[draft.start : draft.start + 1].strip())


def _apart(text: str) -> tuple[str, str]:
    """Return the lines that are quoted as in mails, without their marks, and the others."""
    quoted, others, at = [], [], 0
    for match in _QUOTED.finditer(text):
        marks = len(match["marks"])
        quoted += [
            "\n" * (match.start() - at),
            " " * marks,
            text[match.start() + marks : match.end()],
        ]
        others += [text[at : match.start()], "\n" * (match.end() - match.start())]
        at = match.end()
    return "".join(quoted), "".join([*others, text[at:]])


def _joined(text: str, spans: Iterable[Span]) -> list[Span]:
    """Join quoted lines, which are short, until a sentence ends."""
    found: list[Span] = []
    for start, end in spans:
        if found and not is_parted(text, found[-1][1], start) and not ends(text, *found[-1]):
            found[-1] = found[-1][0], end
        else:
            found.append((start, end))
    return found


def _tables(text: str) -> Iterator[list[Draft]]:
    for lines in _neighbours(text):
        if any(line.kind != TEXT for line in lines):
            yield from (found.drafts for found in tables_in(text, lines))


def _neighbours(text: str) -> Iterator[list[Line]]:
    """Yield the lines between empty ones."""
    lines: list[Line] = []
    at = 0
    for written in text.split("\n"):
        start, end = stripped(text, at, at + len(written))
        at += len(written) + 1
        if start < end:
            lines.append(line_of(text, start, end))
        elif lines:
            yield lines
            lines = []
    if lines:
        yield lines


def _without(text: str, tables: Iterable[list[Draft]]) -> str:
    """Return a text with empty lines where tables stand, so that offsets hold."""
    pieces, at = [], 0
    for table in tables:
        start = text.rfind("\n", 0, table[0].start) + 1
        end = text.find("\n", table[0].end)
        end = end if end >= 0 else len(text)
        pieces += [text[at:start], "\n" * (end - start)]
        at = end
    return "".join([*pieces, text[at:]])


def _place(draft: Draft) -> int:
    return draft.start
