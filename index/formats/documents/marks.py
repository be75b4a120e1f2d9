"""Marks at the beginning of paragraphs: headings and items, through a converter to HTML."""

import re
from dataclasses import dataclass, field

from lxml.html import HtmlElement

from index.formats.markup import LABEL

HEADING, ITEM, CLAUSE = "heading", "item", "clause"
_BEGIN, _END = "\ue000", "\ue001"
_MARK = re.compile(f"{_BEGIN}([a-z]+)\\|(\\d+)\\|([^{_END}]*){_END}\\s*")
_NUMBER = re.compile(r"\d{1,9}[.)]")
PRIVATE = str.maketrans("", "", _BEGIN + _END)
"""What a text must be rid of before it is marked."""


def mark(kind: str, level: int, label: str) -> str:
    """Return the mark of a paragraph of a kind, at a level of headings or of items."""
    return f"{_BEGIN}{kind}|{level}|{label}{_END}"


def read_marks(root: HtmlElement) -> None:
    """Make headings, lists and numbered clauses of the paragraphs that have marks."""
    for around in {each.getparent(): None for each in root.iter() if _MARK.match(each.text or "")}:
        if around is not None:
            _Lists().read(around)


@dataclass(slots=True)
class _Lists:
    """The lists that the paragraph at hand is in, outer ones first, with their levels."""

    opened: list[tuple[int, HtmlElement]] = field(default_factory=list)

    def read(self, around: HtmlElement) -> None:
        for child in list(around):
            match = _MARK.match(child.text or "")
            if match is None:
                self.opened.clear()
                continue
            kind, level, label = match[1], int(match[2]), match[3]
            child.text = (child.text or "")[match.end() :]
            if not child.text_content().strip():
                around.remove(child)
            elif kind == ITEM:
                self._item(child, level, label)
            else:
                self.opened.clear()
                child.tag = f"h{min(level, 6)}" if kind == HEADING else "p"
                child.text = f"{label} {child.text}" if label else child.text

    def _item(self, child: HtmlElement, level: int, label: str) -> None:
        while self.opened and self.opened[-1][0] > level:
            self.opened.pop()
        if not self.opened or self.opened[-1][0] < level:
            made = child.makeelement("ul")
            if self.opened:
                self.opened[-1][1][-1].append(made)
            else:
                child.addprevious(made)
            self.opened.append((level, made))
        child.tag = "li"
        child.set(LABEL, label if _NUMBER.fullmatch(label) else f"- {label}".rstrip())
        self.opened[-1][1].append(child)
