"""Joins lines of printed pages to paragraphs."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from index.formats.documents.composing import Composition
from index.model import Omission

MARGIN = "head or foot of the page"
_NUMBER = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(r"\W*(?:page )?\d{1,4}(?:\s*(?:/|of)\s*\d{1,4})?\W*", re.IGNORECASE)
_ENDING = re.compile(r"[.!?:…]['\"”’»)\]]*$")
_DIVIDED = re.compile(r"([^\W\d_]+)-$")
_REST = re.compile(r"[^\W\d_]+")
_NUMBERED = re.compile(
    r"(?:\d{1,2}(?:\.\d{1,2})*[.)]?|§{1,2} ?\d{1,3}[a-z]?\.?|[IVX]{1,5}\.)\s+[^\W\d_a-z]"
)
_BULLET = re.compile(r"(?P<sign>[•▪◦‣●○■□*–—-])\s+\S")
# A line that ends a sentence before this part of the usual width ends its paragraph too, and a
# line without an end of a sentence is a heading before the second.
_FULL, _HALF = 0.85, 0.6
_FEW_LINES, _NARROWEST = 20, 60  # so few lines don't tell how wide a full one is
_FEWEST_REPEATS = 3
_FEWEST_CAPITALS = 5  # of a heading in capitals alone


@dataclass(frozen=True, slots=True)
class Paged:
    """A text made of pages. `starts` has where each page begins in `text`, in characters."""

    text: str
    omitted: tuple[Omission, ...]
    starts: tuple[int, ...]


def paged(pages: Sequence[Sequence[str]]) -> Paged:
    """Join the lines of pages. A page may be empty, and so may a line, which ends a paragraph.

    Words divided at the end of a line are joined where the whole word occurs elsewhere. What
    returns at the head or foot of pages is omitted and stands last, so that a sentence can go on
    from one page to the next. Raises `ArticleError` when no page has text.
    """
    margins = _margins(pages)
    writer = _Writer(_usual_width(pages), _words(pages))
    removed = []
    for page in pages:
        body, around = _parted(page, margins)
        removed += around
        writer.page(body)
    writer.end_paragraph()
    for line in removed:
        writer.composition.add(line, MARGIN)
    return Paged(*writer.composition.finished(), tuple(writer.starts))


@dataclass(slots=True)
class _Writer:
    """Writes paragraphs, and notes where pages begin."""

    width: int
    words: frozenset[str]
    composition: Composition = field(default_factory=Composition)
    starts: list[int] = field(default_factory=list)
    current: str = ""
    last: str = ""

    def page(self, lines: Sequence[str]) -> None:
        begun = False
        for line, following in zip(lines, [*lines[1:], ""], strict=True):
            self._line(line, following)
            if line and not begun:
                begun = True
                self.starts.append(self.composition.end + len(self.current) - len(line))
        if not begun:
            self.starts.append(self.composition.end + len(self.current))

    def end_paragraph(self) -> None:
        self.composition.add(self.current)
        self.current = self.last = ""

    def _line(self, line: str, following: str) -> None:
        if not line or self._ends_before(line) or self._is_head(line, following):
            self.end_paragraph()
        self.current = self._joined(line) if self.current else line
        self.last = line

    def _ends_before(self, line: str) -> bool:
        """Tell whether the last line ended its paragraph, so that `line` begins another."""
        if (mark := _BULLET.match(line)) and self.current[:1] == mark["sign"]:
            return True
        if _is_capital(line) and not _is_capital(self.last):
            return True
        if _ENDING.search(self.last):
            return len(self.last) < _FULL * self.width
        return len(self.last) < _HALF * self.width and line[:1].isupper()

    def _is_head(self, line: str, following: str) -> bool:
        """Tell whether a line is a heading: behind a sentence, or numbered, and text follows."""
        if _ENDING.search(line) or len(line) >= _HALF * self.width or line[:1].islower():
            return False
        begins = not following[:1].islower()
        return begins and bool(_NUMBERED.match(line) or _ENDING.search(self.last))

    def _joined(self, line: str) -> str:
        divided, rest = _DIVIDED.search(self.current), _REST.match(line)
        if not divided or not rest:
            return f"{self.current} {line}"
        whole = f"{divided[1]}{rest[0]}".casefold()
        return f"{self.current[:-1] if whole in self.words else self.current}{line}"


def _is_capital(line: str) -> bool:
    return line.isupper() and len(line) >= _FEWEST_CAPITALS and not _ENDING.search(line)


def _words(pages: Sequence[Sequence[str]]) -> frozenset[str]:
    """Return the words that stand undivided somewhere."""
    return frozenset(
        word.casefold() for page in pages for line in page for word in _REST.findall(line)
    )


def _usual_width(pages: Sequence[Sequence[str]]) -> int:
    widths = sorted(len(line) for page in pages for line in page if line)
    width = widths[len(widths) * 9 // 10] if widths else 0
    return width if len(widths) >= _FEW_LINES else max(width, _NARROWEST)


def _outer(page: Sequence[str]) -> Iterator[int]:
    """Yield the places of the two first and the two last lines that are not empty."""
    places = [i for i, line in enumerate(page) if line]
    yield from sorted({*places[:2], *places[-2:]})


def _margins(pages: Sequence[Sequence[str]]) -> frozenset[str]:
    """Return the outer lines, numbers aside, that return on half of the pages."""
    seen = Counter(
        line for page in pages for line in {_NUMBER.sub("#", page[i]) for i in _outer(page)}
    )
    fewest = max(_FEWEST_REPEATS, len(pages) / 2)
    return frozenset(line for line, count in seen.items() if count >= fewest)


def _parted(page: Sequence[str], margins: frozenset[str]) -> tuple[list[str], list[str]]:
    """Return the lines of the text, and those of head and foot."""
    around = {
        i
        for i in _outer(page)
        if _NUMBER.sub("#", page[i]) in margins or _PAGE_NUMBER.fullmatch(page[i])
    }
    body = [line for i, line in enumerate(page) if i not in around]
    return body, [page[i] for i in sorted(around)]
