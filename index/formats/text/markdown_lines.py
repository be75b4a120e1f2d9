"""Lines of a Markdown text: which are code, and which are headings."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from index.analysis import TextLine, lines

_FENCE = re.compile(r"(?P<marks>`{3,}(?=[^`]*$)|~{3,})\s*(?P<info>.*)")
_DIRECTIVE = re.compile(r"\{(?P<name>[\w:-]+)\}")
_OPTION = re.compile(r":[\w-]+:(?:\s.*)?$")
_HEADING = re.compile(r"(?P<marks>#{1,6})(?:[ \t]+|$)")
_UNDERLINE = re.compile(r"(?:=+|-+)$")
_ITEM = re.compile(r"(?:[-*+]|\d{1,9}[.)])(?:\s|$)")
_INDENTED = re.compile(r" {4}| {0,3}\t")
# Fences with these names hold text, not code.
_PROSE = frozenset(
    {
        *("note", "warning", "tip", "important", "caution", "danger", "attention", "hint", "error"),
        *("seealso", "admonition", "versionadded", "versionchanged", "deprecated", "dropdown"),
        *("topic", "sidebar", "card", "tab-item", "info", "question", "example", "details"),
    }
)


@dataclass(frozen=True, slots=True)
class MarkdownLine:
    """A line and what it is: "code", "directive" (of marks around text), "heading" or "text".

    A heading has its `words` and a `level` from 1. One that is underlined has both its lines.
    `begins` is whether no paragraph goes on in it.
    """

    start: int
    end: int
    kind: str
    text: str
    level: int = 0
    words: str = ""
    begins: bool = True


def markdown_lines(text: str, start: int = 0) -> Iterator[MarkdownLine]:
    """Yield the lines of `text` from `start` on that are not blank, in order.

    As in CommonMark, code that is never closed goes on to the end.
    """
    reader = _Reader(text, start)
    alone: MarkdownLine | None = None
    for line in lines(text, start):
        made = reader.read(line)
        if alone and made and made.kind == "text" and _UNDERLINE.match(made.text):
            level = 1 if made.text[0] == "=" else 2
            yield MarkdownLine(alone.start, made.end, "heading", alone.text, level, alone.text)
            alone = None
            continue
        if alone:
            yield alone
        may_be = made is not None and made.kind == "text" and made.begins
        alone = made if may_be else None
        if made and not may_be:
            yield made
    if alone:
        yield alone


@dataclass(slots=True)
class _Reader:
    """Tells what each line is from those before it."""

    text: str
    end: int = 0
    fence: str = ""
    directives: list[str] = field(default_factory=list)
    options: bool = False
    in_list: bool = False
    apart: bool = True
    code: bool = False

    def read(self, line: TextLine) -> MarkdownLine | None:
        """Return what a line is, None when it is blank."""
        indent = self.text[self.end : line.start].replace("\r", "\n").rpartition("\n")[2]
        self.end = line.end
        if not line.text:
            self.apart, self.options = True, False
            return None
        kind, apart = self._kind(line, indent), self.apart
        self.apart = kind != "text"
        level, words = 0, ""
        if kind == "heading" and (match := _HEADING.match(line.text)):
            level, words = len(match["marks"]), _without_closing_marks(line.text[match.end() :])
        return MarkdownLine(line.start, line.end, kind, line.text, level, words, apart)

    def _kind(self, line: TextLine, indent: str) -> str:
        if self.fence:
            if _closes(line.text, self.fence):
                self.fence = ""
            return "code"
        if self.directives and _closes(line.text, self.directives[-1]):
            self.directives.pop()
            return "directive"
        if self.options and _OPTION.match(line.text):
            return "directive"
        self.options = False
        if self._is_indented_code(line, indent):
            return "code"
        if fence := _FENCE.match(line.text):
            return self._opened(fence)
        return "heading" if _HEADING.match(line.text) else "text"

    def _opened(self, fence: re.Match[str]) -> str:
        directive = _DIRECTIVE.match(fence["info"])
        if directive and directive["name"] in _PROSE:
            self.directives.append(fence["marks"])
            self.options = True
            return "directive"
        self.fence = fence["marks"]
        return "code"

    def _is_indented_code(self, line: TextLine, indent: str) -> bool:
        indented = _INDENTED.match(indent) is not None
        if _ITEM.match(line.text) and not indented:
            self.in_list = True
        elif not indented and self.apart:
            self.in_list = False
        self.code = indented and not self.in_list and (self.apart or self.code)
        return self.code


def _closes(text: str, fence: str) -> bool:
    return len(text) >= len(fence) and not text.strip(fence[0])


def _without_closing_marks(words: str) -> str:
    bare = words.rstrip("#")
    return bare.strip() if bare != words and (not bare or bare[-1] in " \t") else words.strip()
