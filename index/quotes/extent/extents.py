"""Extent of a quote: the slices around a ranked sentence that make sense alone."""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice

from index.analysis import Analyzer, is_ended, is_negated
from index.model import Article, Block, BlockKind
from index.outline import HEADS, LEAVES, Heads, begin_of, pieces_of, text_of
from index.quotes.extent.leads import (
    head_spans,
    kind_spans,
    lead_spans,
    note_blocks,
    run_in_spans,
    title_spans,
)
from index.quotes.extent.notes import notes_of, referring
from index.quotes.extent.sections import section_around, with_column_labels, without_tables
from index.quotes.extent.slices import Extent, Span, ordered, span_of

_MOST_CHILDREN = 10  # items of a list, rows of a table
_MOST_ALIKE = 5  # of them that answer alike
_NEIGHBOURS = 150  # of them, on each side, that may
_SHORT = 400  # characters of an article whose title says all that is asked
_ANSWERING = 700  # characters of a section whose heads say all that is asked
_BRIEF = 300  # characters of a section or a paragraph that is quoted whole
_WORD = re.compile(r"\w")
_LABEL = re.compile(r"[:.]\W*\s|\s[–—=-]\s")  # behind what an item is about
_STEPS_WITHIN = 4  # blocks behind a paragraph that says what its steps are for
_CONTAINERS = frozenset((BlockKind.LIST, BlockKind.TABLE))


@dataclass(slots=True)
class Extents:
    """Finds the extents of quotes of one article that has blocks.

    `concepts` are the terms that count as each word of the question; `asks_how` tells of one that
    asks for a manner: steps are quoted together. Items and rows that stand in one of the `told`
    spans are in a quote already, and are not quoted again beside others.
    """

    heads: Heads
    analyzer: Analyzer
    concepts: Sequence[Collection[str]]
    asks_how: bool = False
    told: list[Span] = field(default_factory=list)

    @property
    def article(self) -> Article:
        """The article."""
        return self.heads.article

    @property
    def _blocks(self) -> Sequence[Block]:
        return self.heads.blocks

    def of(self, start: int, end: int) -> Extent:
        """Return what to quote for a ranked sentence: that alone, where it is prose.

        What says of what kind a note is, comes with it, and all of a short one.
        """
        leaf = self.heads.leaf_at(start)
        listed = leaf is not None and self.heads.children(self._blocks[leaf].parent)
        extent = None if listed else self._article(start, end)
        if not extent and leaf is not None:
            extent = self._around(leaf, start, end)
        found = extent or Extent(start, end, ((start, end),))
        around = [] if leaf is None else self._note(leaf)
        for beside in (*around, *notes_of(self.article, found.spans)):
            found = found.with_span(beside)
        return found

    def _note(self, leaf: int) -> list[Span]:
        """Return what says of what kind a note is, and of a short one what is in no quote yet."""
        untold = (each for each in note_blocks(self.heads, leaf) if not self._is_told(each))
        return [*kind_spans(self.heads, leaf), *map(span_of, untold)]

    def _article(self, start: int, end: int) -> Extent | None:
        """Return a short article without sections, whose title says all that is asked.

        Not one of which a part was quoted.
        """
        text = self.article.text
        if self.told or len(text) - self._left_out > _SHORT or not self._is_complete(()):
            return None
        if any(map(self.heads.path, range(len(self._blocks)))):
            return None
        read = {*LEAVES, BlockKind.HEADER}
        blocks, is_kind = self._blocks, self.heads.is_kind
        spans = [span_of(b) for n, b in enumerate(blocks) if b.kind in read or is_kind(n)]
        return Extent(start, end, ordered(spans or [(0, len(text))]))

    @property
    def _left_out(self) -> int:
        return sum(each.end - each.start for each in self.article.omitted)

    def _is_complete(self, heads: Iterable[int]) -> bool:
        """Whether the title and some heads hold all that is asked."""
        known = frozenset(range(len(self.concepts)))
        return bool(known) and self._above(heads) >= known

    def _around(self, leaf: int, start: int, end: int) -> Extent | None:
        block = self._blocks[leaf]
        if block.kind is BlockKind.CODE:
            return self._with_lead(leaf, (start, end))
        if block.kind is BlockKind.CAPTION and title_spans(self.heads, block.of):
            return self._code(block.of)
        if block.kind is BlockKind.FOOTNOTE and (refers := referring(self.article, block)):
            return Extent(start, end, ordered([refers, (block.start, block.end)]))
        if not _WORD.search(self.article.text, end, block.end) and (extent := self._led_by(leaf)):
            return extent
        if extent := self._steps(leaf, (start, end)):
            return extent
        if block.parent >= 0 and self._blocks[block.parent].kind in _CONTAINERS:
            return self._part(leaf, block.parent)
        return self._prose(leaf, (start, end))

    def _led_by(self, leaf: int) -> Extent | None:
        """Return what a block introduces by its end, with that: a list, a table or code."""
        led = self.heads.led_by(leaf)
        if led is None:
            return None
        block = self._blocks[led]
        if block.kind in _CONTAINERS:
            return self._whole(led, self._children(led))
        return self._code(led) if block.kind is BlockKind.CODE else None

    def _code(self, leaf: int) -> Extent:
        start, end, _ = next(pieces_of(self.article, self._blocks[leaf]))
        return self._with_lead(leaf, (start, end))

    def _steps(self, leaf: int, span: Span) -> Extent | None:
        """Return a sentence with the numbered list soon behind it, when a manner is asked for."""
        block = self._blocks[leaf]
        if not self.asks_how or block.kind is not BlockKind.PARAGRAPH:
            return None
        for n in range(leaf + 1, min(leaf + _STEPS_WITHIN, len(self._blocks))):
            following = self._blocks[n]
            if following.kind in HEADS or following.parent != block.parent:
                return None
            if following.kind is BlockKind.LIST:
                steps = (step for step in self._children(n) if self._blocks[step].mark >= 0)
                extent = self._whole(n, steps)
                return extent and extent.with_span(span)
        return None

    def headings(self, start: int) -> tuple[str, ...]:
        """Return the headings above the block at `start`, below the title, as people read them."""
        leaf = self.heads.leaf_at(start)
        path = [] if leaf is None else self.heads.path(leaf)
        written = (self.heads.written(n) for n in path if self._blocks[n].kind is BlockKind.HEADING)
        return tuple(filter(None, written))

    def _asked_in(self, text: str) -> frozenset[int]:
        terms = set(self.analyzer.terms(text))
        return frozenset(n for n, forms in enumerate(self.concepts) if not terms.isdisjoint(forms))

    def _above(self, heads: Iterable[int]) -> frozenset[int]:
        """Return what of the question the title and some heads hold."""
        written = [self.article.title, *map(self.heads.written, heads)]
        return self._asked_in("\n".join(written))

    def _children(self, container: int, near: int | None = None) -> Iterator[int]:
        """Yield the items or rows that are in no quote yet: all, or those around one of them."""
        children = self.heads.children(container)
        if near is not None:
            at = bisect_left(children, near)
            children = children[max(0, at - _NEIGHBOURS) : at + _NEIGHBOURS]
        return (n for n in children if not self._is_told(self._blocks[n]))

    def _is_told(self, block: Block) -> bool:
        return any(start <= block.start < end for start, end in self.told)

    def _part(self, leaf: int, container: int) -> Extent | None:
        """Return an item or row, with those that answer alike; or all of its list or table."""
        above = self._above(set(self.heads.of(leaf)) - {*self._terms(leaf)})
        own = self._said(leaf) - above
        steps = self.asks_how and self._blocks[leaf].mark >= 0
        if steps or (above and not own):
            rest = [*self._children(container)]
            is_begun = len(rest) < len(self.heads.children(container))
            if steps or not is_begun:
                return self._whole(container, rest)
            return self._extent(container, [leaf], leaf)
        said = self._named if own <= self._named(leaf) else self._said
        alike = [child for child in self._children(container, leaf) if own <= said(child)]
        chosen = alike if own and len(alike) <= _MOST_ALIKE and leaf in alike else [leaf]
        return self._extent(container, chosen, leaf)

    def _heading_of(self, container: int, children: Sequence[int]) -> list[Span]:
        """Return the heading right above a list of which some bare items are quoted.

        Alone, an item below "Not allowed" says that it is; so do all.
        """
        blocks = self._blocks
        block, above = blocks[container], blocks[max(container - 1, 0)]
        is_led = block.kind is not BlockKind.LIST or block.of >= 0
        if is_led or above.kind is not BlockKind.HEADING or above.parent != block.parent:
            return []
        said = [text_of(self.article, blocks[child]) for child in children]
        is_bare = not any(_LABEL.search(each) or is_ended(each, 0, len(each)) for each in said)
        shown = min(len(self.heads.children(container)), _MOST_CHILDREN)
        denies = is_negated(self.heads.written(container - 1), self.article.language)
        return [span_of(above)] if is_bare and (denies or len(children) < shown) else []

    def _terms(self, child: int) -> list[int]:
        """Return the term that a block of a list defines."""
        block = self._blocks[child]
        return [
            head
            for head in self.heads.path(child)[-1:]
            if self._blocks[head].parent == block.parent
        ]

    def _said(self, child: int) -> frozenset[int]:
        """Return what of the question an item with its term holds, or a row."""
        own = text_of(self.article, self._blocks[child])
        return self._asked_in("\n".join([*map(self.heads.written, self._terms(child)), own]))

    def _named(self, child: int) -> frozenset[int]:
        """Return what of the question the term or label of an item holds, or a row's first cell."""
        block = self._blocks[child]
        named = [self.article.text[slice(*cell)] for cell in block.cells[:1]]
        named += map(self.heads.written, self._terms(child))
        named = named or _LABEL.split(text_of(self.article, block), maxsplit=1)[:-1]
        return self._asked_in("\n".join(named))

    def _whole(self, container: int, children: Iterable[int]) -> Extent | None:
        shown = list(islice(children, _MOST_CHILDREN))
        return self._extent(container, shown, shown[0]) if shown else None

    def _extent(self, container: int, children: Sequence[int], answering: int) -> Extent:
        blocks = self._blocks
        spans = [*self._heading_of(container, children), *lead_spans(self.heads, container)]
        for child in children:
            spans += head_spans(self.heads, child)
            spans += [span_of(blocks[n]) for n in self._with_nested(child)]
        start, end = span_of(blocks[answering])
        return Extent(start, end, ordered(spans))

    def _with_nested(self, child: int) -> list[int]:
        """Return an item and all that is in it."""
        found, within = [child], {child}
        for n in range(child + 1, len(self._blocks)):
            parent = self._blocks[n].parent
            if parent not in within and not (parent >= 0 and self._blocks[parent].parent in within):
                break
            found.append(n)
            within.add(n)
        return [n for n in found if self._blocks[n].kind in LEAVES]

    def _with_lead(self, leaf: int, span: Span) -> Extent:
        return Extent(*span, ordered([*lead_spans(self.heads, leaf), span]))

    def _prose(self, leaf: int, span: Span) -> Extent | None:
        block, path = self._blocks[leaf], self.heads.path(leaf)
        label = run_in_spans(self.heads, leaf)
        if not path and block.parent < 0 and not label:
            return None
        spans = [*head_spans(self.heads, leaf), *label]
        section = section_around(self.heads, leaf, self._is_told)
        is_complete = self._is_complete(self.heads.of(leaf))
        if not is_complete:
            section = without_tables(self.heads, section)
        size = sum(self._blocks[n].end - self._blocks[n].start for n in section)
        if size <= (_ANSWERING if is_complete else _BRIEF):
            beside = with_column_labels(self.heads, section)
            whole = (self._closed(n, span, section) for n in beside)
            kinds = (kind_spans(self.heads, n) for n in section)
            return Extent(*span, ordered([*spans, *chain.from_iterable([*whole, *kinds])]))
        if block.end - block.start <= _BRIEF:
            return Extent(*span, ordered([*spans, *self._closed(leaf, span, ())]))
        return Extent(*span, ordered([*spans, span])) if spans else None

    def _closed(self, leaf: int, answering: Span, beside: Collection[int]) -> list[Span]:
        """Return a block that is quoted with some others, so that it announces nothing.

        Short code that it introduces comes with it. Of a paragraph that introduces what is not
        quoted, its last sentence is left out, unless that answers.
        """
        block, led = self._blocks[leaf], self.heads.led_by(leaf)
        if block.kind is not BlockKind.PARAGRAPH or led is None:
            return [span_of(block)]
        if not set(beside).isdisjoint((led, *self.heads.children(led))):
            return [span_of(block)]
        following = self._blocks[led]
        is_short = following.end - following.start <= _BRIEF
        if following.kind is BlockKind.CODE and is_short and not self._is_told(following):
            return [span_of(block), *title_spans(self.heads, led), span_of(following)]
        *_, (last, _, _) = pieces_of(self.article, block)
        if last <= max(begin_of(block), answering[0]) < block.end:
            return [span_of(block)]
        return [(begin_of(block), last)]
