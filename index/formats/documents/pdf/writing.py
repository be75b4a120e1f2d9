"""Writes a file as Markdown, with the places where its pages begin."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from index.errors import ArticleError
from index.formats.documents.composing import PARAGRAPH
from index.formats.documents.pdf.layout import Grid, Kind, Stretch, bullet, is_told
from index.formats.documents.pdf.line import Line
from index.formats.markup import Cell, begun, escaped, tables
from index.lexicon import DividedWords
from index.model import Omission

MARGIN, CONTENTS = "head or foot of the page", "table of contents"
_PAGE = "\ue002"  # where a page begins; a text has no such characters of its own
_BEGUN = re.compile(rf"^([ \t#|*\d.)-]+)({_PAGE}+)", re.MULTILINE)
_TICKS = re.compile(r"`+")
_DIGITS = re.compile(r"\d{1,9}[.)]")


@dataclass(frozen=True, slots=True)
class Written:
    """Markdown made of pages. `starts` has where each page begins in `text`, in characters."""

    text: str
    omitted: tuple[Omission, ...]
    starts: tuple[int, ...]


def written(found: Sequence[Stretch], margins: Iterable[str], pages: int) -> Written:
    """Return the text of a file of so many pages; what is omitted of it stands last.

    So a sentence can go on from one page to the next. Raises `ArticleError` when it is empty.
    """
    writer = _Writer(DividedWords(line.text for each in found for line in each.lines))
    for each in found:
        writer.write(each)
    marked = _BEGUN.sub(r"\2\1", writer.body) + _PAGE * (pages - writer.pages)
    pieces = marked.split(_PAGE)
    starts, at = [], 0
    for piece in pieces[:-1]:
        at += len(piece)
        starts.append(at)
    text = "".join(pieces)
    omitted = []
    for line, reason in [*writer.contents, *((line, MARGIN) for line in margins)]:
        text += PARAGRAPH if text else ""
        omitted.append(Omission(len(text), len(text) + len(line), reason))
        text += line
    if not text:
        raise ArticleError("empty: there is no text in it")
    return Written(text, tuple(omitted), tuple(starts))


@dataclass(slots=True)
class _Writer:
    words: DividedWords
    pages: int = 0
    contents: list[tuple[str, str]] = field(default_factory=list)
    _pieces: list[str] = field(default_factory=list)
    _items: list[tuple[float, str]] = field(default_factory=list)

    @property
    def body(self) -> str:
        return "".join(self._pieces)

    def write(self, stretch: Stretch) -> None:
        if stretch.kind is Kind.CONTENTS:
            self.contents.append((begun(escaped(stretch.lines[0].text)), CONTENTS))
            return
        if stretch.kind is Kind.ITEM:
            self._item(stretch)
            return
        self._items.clear()
        if stretch.kind is Kind.GRID and stretch.grid:
            for table in tables(list(self._rows(stretch.grid))):
                self._add(table)
            return
        if stretch.kind is Kind.CODE:
            self._code(stretch.lines)
            return
        mark, text = self._joined(stretch.lines)
        if stretch.kind is Kind.HEADING:
            self._add(f"{mark}{'#' * stretch.level} {text}")
        elif stretch.kind is Kind.SHORT:
            self._add(f"{mark}**{text}**")
        else:
            self._add(f"{mark}{begun(text)}")

    def _code(self, lines: Sequence[Line]) -> None:
        left = min(line.left for line in lines)
        marks = "".join(map(self._begun_page, lines))
        ticks = (len(each) for line in lines for each in _TICKS.findall(line.text))
        fence = "`" * (max(2, *ticks, 2) + 1)
        step = 0.6 * lines[0].size
        texts = [" " * round((line.left - left) / step) + line.text for line in lines]
        self._add("\n".join([f"{marks}{fence}", *texts, fence]))

    def _add(self, text: str, between: str = PARAGRAPH) -> None:
        self._pieces.append(f"{between if self._pieces else ''}{text}")

    def _item(self, stretch: Stretch) -> None:
        is_first = not self._items
        while self._items and stretch.left < self._items[-1][0] - 0.5 * stretch.lines[0].size:
            self._items.pop()
        deeper = not self._items or stretch.left > self._items[-1][0] + 0.5 * stretch.lines[0].size
        sign = stretch.sign.strip()
        label = sign if _DIGITS.fullmatch(sign) else "-"
        if not deeper:
            self._items.pop()
        indent = " " * sum(len(mark) + 1 for _, mark in self._items)
        self._items.append((stretch.left, label))
        cut = 0 if sign != label and not self._is_sign_alone(sign) else len(stretch.sign)
        mark, text = self._joined(stretch.lines, cut)
        self._add(f"{indent}{label} {mark}{begun(text)}", PARAGRAPH if is_first else "\n")

    def _is_sign_alone(self, sign: str) -> bool:
        """Tell whether the sign of an item says no more than that it is one."""
        return bool(bullet(f"{sign} x")) and not is_told(sign)

    def _joined(self, lines: Sequence[Line], cut: int = 0) -> tuple[str, str]:
        """Return lines as one, in Markdown, and what stands before: where a page begins."""
        first = self._begun_page(lines[0])
        text = lines[0].text[cut:]
        for line in lines[1:]:
            joined = self.words.joined(text, line.text)
            at = len(joined) - len(line.text)
            text = joined[:at] + self._begun_page(line) + joined[at:]
        return first, escaped(text)

    def _begun_page(self, line: Line) -> str:
        """Return a mark for each page that has begun since the line before."""
        count = max(0, line.page + 1 - self.pages)
        self.pages += count
        return _PAGE * count

    def _rows(self, grid: Grid) -> Iterator[list[Cell]]:
        for row in grid.rows:
            made: dict[tuple[int, ...], Cell] = {}
            cells = []
            for lines in row:
                key = tuple(map(id, lines))
                if key not in made:
                    mark, text = self._joined(lines) if lines else ("", "")
                    head = bool(lines) and all(line.bold for line in lines)
                    made[key] = Cell(f"{mark}{text}", head=head)
                cells.append(made[key])
            yield cells
