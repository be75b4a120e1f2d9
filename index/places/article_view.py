"""An article as a page shows it: a stretch of its elements, with the quote in it."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby, takewhile

from index.formats import Plain
from index.model import Article, Block, BlockKind, Omission, Passage
from index.outline import begin_of, read, unmarked
from index.places.elements import Element, ElementKind, Lighting, Run, Runs
from index.places.stretches import LARGEST
from index.quotes import LINES, Span

_DEEPEST = 20  # blocks around one another
_HEADINGS = (BlockKind.HEADING, BlockKind.QUESTION)
_UNTOLD = frozenset(("byte order mark",))


@dataclass(frozen=True, slots=True)
class ArticleView:
    """One of `stretches` of an article, by its ordinal, and a quote in all of it.

    `article` has no text and no blocks: they are in `elements` as they are read. `stands` tells
    whether the quote does, None without one; of one that does not stand, nothing is lit.
    `slices` has for each slice of the quote the stretch that it begins in; `first` is the one to be
    looked at first, `answer` the one that answers. `passage` is the quote, where the article has an
    address and is not large. `also` are the ids and titles of near-copies that are here, `copies`
    how many there are.
    """

    article: Article
    title: Runs
    elements: tuple[Element, ...]
    stretch: int = 0
    stretches: int = 1
    stands: bool | None = None
    slices: tuple[int, ...] = ()
    first: int = 0
    answer: int = 0
    passage: Passage | None = None
    also: tuple[tuple[str, str], ...] = ()
    copies: int = 0


def head_of(article: Article) -> Article:
    """Return what is known of an article, without its text."""
    return replace(article, text="", blocks=(), omitted=(), pages=())


def titled(article: Article, slices: Sequence[Span]) -> Runs:
    """Return the title, lit where the quote has a place that is read as the title."""
    lighting = Lighting(article, slices)
    name = article.title or article.article_id
    if (head := _title_block(article)) is not None:
        block = article.blocks[head]
        return lighting.runs(read(article, block.start, block.end))
    places = (each for each in article.omitted if each.reason == "title")
    lit = (lighting.first_in(each.start, each.end) for each in places)
    return (Run(name, (), max(lit, default=-1)),)


def elements_of(
    article: Article, lines: Sequence[Span], stretch: Span, slices: Sequence[Span]
) -> tuple[Element, ...]:
    """Return what a stretch of an article holds, in order; what is left out stands in its place.

    Rows that stand apart from the header of their table are below it all the same.
    """
    lighting = Lighting(article, slices)
    walk = _Walk(article, lighting, stretch)
    found = [*(walk.blocks() if article.blocks else walk.prose(lines))]
    found += _left_out(article, stretch)
    found += _pages(article, stretch)
    ordered = [each for _, each in sorted(found, key=lambda pair: pair[0])]
    return tuple(_together(ordered))


def _together(elements: Sequence[Element]) -> Iterator[Element]:
    """Yield elements in order; what was left out side by side is within one of them."""
    for is_left_out, group in groupby(elements, key=lambda e: e.kind is ElementKind.OMITTED):
        if is_left_out:
            yield Element(ElementKind.OMITTED, children=[*group])
        else:
            yield from group


def _title_block(article: Article) -> int | None:
    """Return the ordinal of the heading that has the title, where the article begins with it."""
    for ordinal, block in enumerate(article.blocks[:1]):
        if block.kind is BlockKind.HEADING:
            written = read(article, block.start, block.end).text
            return ordinal if unmarked(written) == unmarked(article.title) else None
    return None


Placed = tuple[int, Element]


@dataclass(slots=True)
class _Walk:
    """Makes the elements of one stretch; `made` has them by the ordinals of their blocks."""

    article: Article
    lighting: Lighting
    stretch: Span
    made: dict[int, Element] = field(default_factory=dict)
    tops: list[Placed] = field(default_factory=list)

    def blocks(self) -> Iterator[Placed]:
        """Yield the outermost elements, each with where it begins."""
        title = _title_block(self.article)
        heads: list[int] = []  # levels of those that are open
        for ordinal, block in enumerate(self.article.blocks):
            if begin_of(block) >= self.stretch[1]:
                break
            if ordinal == title or block.kind not in LINES:
                continue
            if block.kind in _HEADINGS:
                heads = [*(level for level in heads if level < block.level), block.level]
            if block.end > self.stretch[0]:
                self._make(ordinal)
                self.made[ordinal].level = len(heads) if block.kind in _HEADINGS else 0
        yield from self.tops

    def prose(self, lines: Sequence[Span]) -> Iterator[Placed]:
        """Yield paragraphs."""
        for start, end in lines:
            low, high = self._clipped(start, end)
            if low < high:
                runs = self.lighting.runs(self._read(low, high))
                yield low, Element(ElementKind.PARAGRAPH, runs)

    def _make(self, ordinal: int) -> None:
        """Make a block's element within those around it, which are made with the first of theirs.

        What is nested deeper than anybody can see stands side by side.
        """
        around: Element | None = None
        for each in (*self._around(ordinal)[:_DEEPEST], ordinal):
            if each not in self.made:
                self._add(each, around)
            around = self.made[each]

    def _around(self, ordinal: int) -> list[int]:
        """Return the blocks around another one, outermost first."""
        found = []
        while (ordinal := self.article.blocks[ordinal].parent) >= 0:
            found.append(ordinal)
        return found[::-1]

    def _add(self, ordinal: int, around: Element | None) -> None:
        block = self.article.blocks[ordinal]
        element = self.made[ordinal] = self._element(block)
        if around is None:
            self.tops.append((max(begin_of(block), self.stretch[0]), element))
        else:
            around.children.append(element)
        header = self.article.blocks[ordinal + 1 : ordinal + 2]
        if block.kind is BlockKind.TABLE and header and header[0].kind is BlockKind.HEADER:
            self._add(ordinal + 1, element)

    def _element(self, block: Block) -> Element:
        kind = ElementKind.of(block.kind)
        if block.kind.is_container:
            return Element(kind)
        if block.cells:
            cells = (self.lighting.runs(read(self.article, *cell)) for cell in block.cells)
            return Element(kind, cells=tuple(cells))
        start, end = self._clipped(block.start, block.end)
        if block.kind is BlockKind.CODE:
            runs = self.lighting.raw(self.article.text, start, end) if start < end else ()
        elif (start, end) == (block.start, block.end):
            runs = self.lighting.runs(self._read(start, end))
        else:
            runs = self.lighting.runs(self._part(block, start, end)) if start < end else ()
        return Element(kind, runs, mark=self._mark(block))

    def _mark(self, block: Block) -> Runs:
        start, end = begin_of(block), block.start
        if start == end or start < self.stretch[0]:
            return ()
        written = self.article.text[start:end].rstrip()
        return self.lighting.raw(self.article.text, start, start + len(written))

    def _part(self, block: Block, start: int, end: int) -> Plain:
        """Return what is read of a part of a block: of the whole one, unless that is too much."""
        if block.end - block.start > 2 * LARGEST:
            return self._read(start, end)
        return self._read(block.start, block.end).within(start, end)

    def _read(self, start: int, end: int) -> Plain:
        return read(self.article, start, end)

    def _clipped(self, start: int, end: int) -> Span:
        return max(start, self.stretch[0]), min(end, self.stretch[1])


def _left_out(article: Article, stretch: Span) -> Iterator[Placed]:
    """Yield what is left out in a stretch."""
    low = bisect_left(article.omitted, stretch[0], key=lambda each: each.start)
    for each in takewhile(lambda each: each.start < stretch[1], article.omitted[low:]):
        if _is_told(article, each):
            runs = (Run(article.text[each.start : each.end].strip()),)
            yield each.start, Element(ElementKind.OMITTED, runs, name=each.reason)


def _is_told(article: Article, omission: Omission) -> bool:
    """Tell whether a reader misses something: the title stands above."""
    written = article.text[omission.start : omission.end]
    if omission.reason == "title" and unmarked(written) == unmarked(article.title):
        return False
    return omission.reason not in _UNTOLD and bool(written.strip())


def _pages(article: Article, stretch: Span) -> Iterator[Placed]:
    """Yield the pages that begin in a stretch, where there are several."""
    if len(article.pages) > 1:
        for number, offset in enumerate(article.pages, start=1):
            if stretch[0] <= offset < stretch[1]:
                # A page begins before what it begins with.
                yield offset - 1, Element(ElementKind.PAGE, name=str(number))
