"""Text that grows by parts of blocks, as people read them: cells beside their labels."""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from index.model import Article, Block, BlockKind, Style, StyleKind
from index.outline import read
from index.quotes.shown.touched import Span, Touched

BULLET = "• "
CELL = " · "
ADDED = -1
"""The place of a character that is a sign, and stands nowhere in the article. Those of labels are
below it: the label's own place from `ADDED - 1` down."""

_UNSEEN = " \t\n\r\u00a0\u200e\u200f"  # before what begins a line
_NEAR = 100  # characters between a tag and its text
_DAY_OR_TIME = r"\d{4}-\d\d?(?!\d)|\d\d?([./])\d\d?\1(?:\d\d|\d{4})?(?!\d)|\d\d?:\d\d"
_ONE = r"[^\s\d]{0,12}\d\S{0,20}"
_CODE = re.compile(rf"(?!{_DAY_OR_TIME})[<>≤≥~±]?\s?{_ONE}(?:\s?[–—-]\s?{_ONE})?")
"""A number or a code, which says nothing without a label; days and times do, as words do."""
_NUMBERED = re.compile(r"[^\s\d]{0,2}\d[\d\s.,:/–—-]*[^\s\d]?")
"""A label that is a year, a number, a day or a time ("2024", "2024/25", "Q1", "1."): it counts off
columns, and says nothing of what stands in them."""


@dataclass(slots=True)
class Rendering:
    """Text that grows by parts of blocks; `places` has where in the article each character is.

    `labels` are those of the columns, by the ordinal of the table.
    """

    article: Article
    labels: Mapping[int, Sequence[Span]] = field(default_factory=dict)
    styles: list[Style] = field(default_factory=list)
    places: list[int] = field(default_factory=list)
    _pieces: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All of it."""
        return "".join(self._pieces)

    def add(self, part: Touched) -> None:
        """Append what is read of a part of a block, with its bullet or number."""
        _, block, (start, end) = part
        if block.kind is BlockKind.ITEM and start <= block.start and not self._defines(block):
            self._bullet(block, start)
        if block.cells:
            self._row(block, part.span)
        elif block.kind is BlockKind.CODE:
            self._code(block, start, end)
        else:
            self._plain((block.start, block.end), part.span)

    def sign(self, sign: str) -> None:
        """Append what is not of the article; no line begins with a space."""
        if not sign or (sign == " " and self._begins_line):
            return
        self._pieces.append(sign)
        self.places += [ADDED] * len(sign)

    @property
    def _begins_line(self) -> bool:
        return not self._pieces or self._pieces[-1].endswith("\n")

    def span_of(self, source: Span) -> Span | None:
        """Return where the text of `source` stands, with the label before it; None for nowhere."""
        inside = [n for n, at in enumerate(self.places) if source[0] <= at < source[1]]
        if not inside:
            return None
        first = inside[0]
        while first and self.places[first - 1] < ADDED:
            first -= 1
        return first, inside[-1] + 1

    def _defines(self, block: Block) -> bool:
        return block.of >= 0 and self.article.blocks[block.of].kind is BlockKind.TERM

    def _bullet(self, item: Block, start: int) -> None:
        if start <= item.mark < item.start:
            self._raw(item.mark, item.start)
        elif self._is_marked(item):
            self.sign(BULLET)

    def _is_marked(self, item: Block) -> bool:
        """Tell whether something stands before an item: a bullet, or a tag."""
        text = self.article.text
        line = text.rfind("\n", 0, item.start) + 1
        above = text[max(line - _NEAR, 0) : line]
        return bool(text[line : item.start].strip(_UNSEEN)) or (
            self.article.markup == "md" and _ends_with_tag(above)
        )

    def _row(self, row: Block, span: Span) -> None:
        """Append the cells that a span touches, with their labels: the first if it needs one."""
        labels = self.labels.get(row.parent, ()) if row.kind is BlockKind.ROW else ()
        cells = [(n, each) for n, each in enumerate(row.cells) if _meet(each, span)]
        for place, (number, cell) in enumerate(cells):
            if place:
                self.sign(CELL)
            if number < len(labels) and (number or self._needs(cell, labels[0])):
                self._label(labels[number])
            self._plain(cell, span)

    def _needs(self, cell: Span, label: Span) -> bool:
        """Tell whether the first cell needs its label.

        It is a number or a code that the label has words for, or stands below a year or a number.
        """
        said, named = (read(self.article, *each).text.strip() for each in (cell, label))
        if not said or named.casefold() in said.casefold():
            return False
        is_named = _CODE.fullmatch(said) is not None and any(map(str.isalpha, named))
        return is_named or _NUMBERED.fullmatch(named) is not None

    def _label(self, label: Span) -> None:
        if not _meet(label, label):
            return
        begun = len(self.places)
        self._plain(label, label)
        self._pieces.append(" ")
        self.places.append(label[1] - 1)
        self.places[begun:] = [ADDED - 1 - at for at in self.places[begun:]]

    def _code(self, block: Block, start: int, end: int) -> None:
        """Append code without what all of its lines are indented by: it may be in a list."""
        base, text = len(self.places), self.article.text
        before = text[text.rfind("\n", 0, block.start) + 1 : block.start]
        indent = 0 if before.strip() else len(before)
        for line in re.finditer(r"[^\n]*\n?", text[start:end]):
            begins = start + line.start()
            is_whole = begins > block.start
            white = len(line[0]) - len(line[0].lstrip(" \t"))
            self._raw(begins + min(indent, white) * is_whole, start + line.end())
        self.styles.append(Style(base, len(self.places), StyleKind.PRE))

    def _raw(self, start: int, end: int) -> None:
        self.places += range(start, end)
        self._pieces.append(self.article.text[start:end])

    def _plain(self, within: Span, span: Span) -> None:
        """Append what is read of `within`, which is read as a whole, as far as `span` goes."""
        plain = read(self.article, *within)
        first, last = bisect_left(plain.offsets, span[0]), bisect_left(plain.offsets, span[1])
        if self._begins_line:
            first += len(plain.text[first:last]) - len(plain.text[first:last].lstrip())
        base = len(self.places) - first
        for style in plain.styles:
            begin, stop = max(style.start, first), min(style.end, last)
            if begin < stop:
                self.styles.append(Style(base + begin, base + stop, style.kind))
        if first < last:
            self.places += plain.offsets[first:last]
            self._pieces.append(plain.text[first:last])


def _ends_with_tag(text: str) -> bool:
    """Tell whether a tag ends a text, and no address in such brackets."""
    within = text.rstrip().rpartition("<")[2]
    return within.endswith(">") and "@" not in within and "://" not in within


def _meet(one: Span, other: Span) -> bool:
    return max(one[0], other[0]) < min(one[1], other[1])
