"""Directives of reStructuredText to groups and code, with what is indented below them."""

import re
from collections.abc import Iterable, Iterator, Sequence

from index.formats.blocks.draft import Draft
from index.formats.blocks.recognition import ends, indent_of, is_parted, mark_at
from index.model import BlockKind

_DIRECTIVE = re.compile(
    r"\.\.[ \t]+(?:(?P<name>[\w-]+(?::[\w-]+)*)::(?:[ \t]+|$)|_[^:\n]+:)", re.MULTILINE
)
_OPTIONS = re.compile(r"(?::[\w-]+:[^\n]*(?:\n[ \t]*|\Z))+")
_OF_CODE = frozenset(("code-block", "code", "sourcecode", "parsed-literal", "highlight"))
_WITHOUT_TEXT = frozenset(("toctree", "contents", "image", "figure", "include", "index", "raw"))
_TITLED = frozenset(("admonition", "topic", "sidebar", "rubric"))
_TITLE_LEVEL = 7


def find_directives(text: str, drafts: Iterable[Draft]) -> list[Draft]:
    """Return drafts with groups and code in place of directives; those without text are left out.

    What is indented below one belongs to it. Its title heads it.
    """
    pieces = list(drafts)
    found: list[Draft] = []
    place = 0
    while place < len(pieces):
        piece = pieces[place]
        match = _DIRECTIVE.match(text, piece.start, piece.end)
        if match is None:
            found.append(piece)
            place += 1
            continue
        behind = _behind(text, pieces, place)
        found += _directed(text, match, pieces[place:behind])
        place = behind
    return found


def _behind(text: str, pieces: Sequence[Draft], place: int) -> int:
    """Return the place of the first paragraph that is not indented below a directive."""
    margin = indent_of(text, pieces[place].start)
    behind = place + 1
    while behind < len(pieces) and indent_of(text, pieces[behind].start) > margin:
        behind += 1
    return behind


def _directed(text: str, match: re.Match[str], pieces: Sequence[Draft]) -> Iterator[Draft]:
    """Yield what a directive is, of which the first paragraph has the name."""
    first, end = pieces[0], pieces[-1].end
    name = match["name"] or ""
    if not name or name in _WITHOUT_TEXT:
        return
    line = text.find("\n", match.end(), end)
    line = line if line >= 0 else end
    if name in _OF_CODE:
        start = _content(text, line, end)
        yield Draft(BlockKind.CODE, start, end, parent=first.parent)
        return
    group = Draft(BlockKind.GROUP, 0, 0, parent=first.parent)
    yield group
    begin = match.end()
    if name in _TITLED:
        yield Draft(BlockKind.HEADING, begin, max(begin, line), _TITLE_LEVEL, group)
        begin = line
    for piece in _joined(text, pieces):
        piece.start, piece.parent = _content(text, max(begin, piece.start), piece.end), group
        if piece.start < piece.end:
            yield piece


def _joined(text: str, pieces: Sequence[Draft]) -> Iterator[Draft]:
    """Join lines of text until a sentence ends."""
    last = pieces[0]
    for piece in pieces[1:]:
        apart = is_parted(text, last.end, piece.start) or ends(text, last.start, last.end)
        if apart or mark_at(text, piece.start, piece.end):
            yield last
            last = piece
        else:
            last.end = piece.end
    yield last


def _content(text: str, start: int, end: int) -> int:
    """Return where a stretch has text, behind white space and options."""
    start += len(text[start:end]) - len(text[start:end].lstrip())
    match = _OPTIONS.match(text, start, end)
    return min(match.end(), end) if match else start
