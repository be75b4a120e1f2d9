"""Elements of an article as a page shows it: blocks with their text, and what was left out."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from index.formats import Plain
from index.model import Article, BlockKind, StyleKind
from index.quotes import Span

NO_SLICE = -1


class Run(NamedTuple):
    """Some text set in one way; `slice` is the ordinal of the quote's slice that has it, or -1."""

    text: str
    kinds: tuple[StyleKind, ...] = ()
    slice: int = NO_SLICE


Runs = tuple[Run, ...]


class ElementKind(StrEnum):
    """The type of an element: those of blocks, and two that no block has."""

    HEADING = "heading"
    QUESTION = "question"
    TERM = "term"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    ROW = "row"
    HEADER = "header"
    CODE = "code"
    CAPTION = "caption"
    FOOTNOTE = "footnote"
    LIST = "list"
    TABLE = "table"
    GROUP = "group"
    OMITTED = "omitted"
    PAGE = "page"

    @classmethod
    def of(cls, kind: BlockKind) -> "ElementKind":
        """Return the type of a block's element."""
        return cls[kind.name]


@dataclass(slots=True)
class Element:
    """A block of an article, something left out, or the beginning of a page.

    `level` of a heading or a question is how many such are open there, from 1. `mark` is the
    number or letter of an item, as written. Rows and headers have `cells` in the place of `runs`.
    `name` is the reason of what was left out, or the number of a page. `children` are those of a
    container and of an item, in order; what was left out stands within one that is for all of it.
    """

    kind: ElementKind
    runs: Runs = ()
    level: int = 0
    mark: Runs = ()
    cells: tuple[Runs, ...] = ()
    name: str = ""
    children: list["Element"] = field(default_factory=list)


class Lighting:
    """Tells which of an article's characters are of a quote, by the ordinals of its slices."""

    def __init__(self, article: Article, slices: Sequence[Span]) -> None:
        self._slices = [*_joined(article.text, slices)]

    def runs(self, read: Plain) -> Runs:
        """Return what is read of a span in runs, none of them empty."""
        lit = [(first, last, n) for n, first, last in self._within(read.offsets)]
        edges = {0, len(read.text), *(e for first, last, _ in lit for e in (first, last))}
        edges.update(edge for style in read.styles for edge in (style.start, style.end))
        return tuple(
            Run(read.text[start:end], _kinds(read, start), _slice_at(lit, start))
            for start, end in pairwise(sorted(edges))
        )

    def raw(self, text: str, start: int, end: int) -> Runs:
        """Return `text[start:end]` as it is written, in runs."""
        return self.runs(Plain(text[start:end], range(start, end)))

    def first_in(self, start: int, end: int) -> int:
        """Return the ordinal of the first slice that a span touches, or -1."""
        touching = (n for n, low, high in self._slices if low < end and start < high)
        return next(touching, NO_SLICE)

    def _within(self, offsets: Sequence[int]) -> Iterator[tuple[int, int, int]]:
        if not offsets:
            return
        for n, start, end in self._slices:
            if start <= offsets[-1] and end > offsets[0]:
                first, last = bisect_left(offsets, start), bisect_left(offsets, end)
                if first < last:
                    yield n, first, last


def _joined(text: str, slices: Sequence[Span]) -> Iterator[tuple[int, int, int]]:
    """Yield slices by their ordinals; one goes on to the next where only space is between."""
    following = [*(start for start, _ in slices), -1][1:]
    for n, ((start, end), behind) in enumerate(zip(slices, following, strict=True)):
        yield n, start, behind if end < behind and not text[end:behind].strip(" ") else end


def _kinds(read: Plain, at: int) -> tuple[StyleKind, ...]:
    return tuple(dict.fromkeys(s.kind for s in read.styles if s.start <= at < s.end))


def _slice_at(lit: Sequence[tuple[int, int, int]], at: int) -> int:
    return next((n for first, last, n in lit if first <= at < last), NO_SLICE)
