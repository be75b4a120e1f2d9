"""Blocks of Markdown that are no sentences: headings, code, images."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from index.formats.lines import TextLine, lines

_HEADING = re.compile(r"(?P<marks>#{1,6})(?:[ \t]+|$)")
_UNDERLINE = re.compile(r"(?:=+|-+)$")
_OPENING = {
    "code": re.compile(r"`{3,}|~{3,}"),
    "comment": re.compile(r"<!--"),
}
_WHOLE = {
    "rule": re.compile(r"([-*_])(?:[ \t]*\1){2,}$"),
    "image": re.compile(r"(?:!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])\s*)+$"),
    "link": re.compile(r"\[[^\]]+\]:\s+\S+"),
}


@dataclass(frozen=True, slots=True)
class MarkdownBlock:
    """What is no sentence, and why. `start` and `end` count characters, end exclusive.

    A heading has its `words`, and a `level` from 1; other blocks have "" and 0.
    """

    start: int
    end: int
    reason: str
    level: int = 0
    words: str = ""


def blocks(text: str, start: int = 0) -> Iterator[MarkdownBlock]:
    """Yield the blocks of `text` from `start` on, in order and disjoint."""
    alone: TextLine | None = None
    within = False
    remaining = lines(text, start)
    for line in remaining:
        block = _underlined(alone, line) or _enclosed(line, remaining) or _of_one_line(line)
        if block:
            yield block
        alone = line if line.text and not block and not within else None
        within = bool(line.text) and not block


def _underlined(alone: TextLine | None, line: TextLine) -> MarkdownBlock | None:
    """Return the heading that `line` underlines: a paragraph of one line."""
    if alone is None or not _UNDERLINE.match(line.text):
        return None
    return MarkdownBlock(
        alone.start, line.end, "heading", 1 if line.text[0] == "=" else 2, alone.text
    )


def _enclosed(line: TextLine, remaining: Iterator[TextLine]) -> MarkdownBlock | None:
    """Return the code or comment that opens at `line`, and use up the lines that it covers.

    As in CommonMark, one that is never closed covers all the rest.
    """
    for reason, opening in _OPENING.items():
        if match := opening.match(line.text):
            return MarkdownBlock(line.start, _closing(match[0], line, remaining), reason)
    return None


def _closing(opening: str, line: TextLine, remaining: Iterator[TextLine]) -> int:
    if opening == "<!--":
        while "-->" not in line.text:
            line = next(remaining, None) or TextLine(line.end, line.end, "-->")
        return line.end
    end = line.end
    for each in remaining:
        end = each.end
        if each.text.startswith(opening):
            break
    return end


def _of_one_line(line: TextLine) -> MarkdownBlock | None:
    if match := _HEADING.match(line.text):
        words = _without_closing_marks(line.text[match.end() :])
        return MarkdownBlock(line.start, line.end, "heading", len(match["marks"]), words)
    reason = next((name for name, whole in _WHOLE.items() if whole.match(line.text)), None)
    return MarkdownBlock(line.start, line.end, reason) if reason else None


def _without_closing_marks(words: str) -> str:
    bare = words.rstrip("#")
    return bare.strip() if bare != words and (not bare or bare[-1] in " \t") else words.strip()
