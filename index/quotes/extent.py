"""Extent of a quote: the slices around a ranked sentence that make sense alone."""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field

from index.analysis import Analyzer, split
from index.formats import section_of
from index.model import Article, Block, BlockKind
from index.outline import HEADS, LEAVES, Heads, begin_of, text_of

_MOST_CHILDREN = 10  # items of a list, rows of a table
_MOST_ALIKE = 5  # of them that answer alike
_ANSWERING = 700  # characters of a section whose heads say all that is asked
BRIEF = 300  # characters of a section or a paragraph that is quoted whole
_LEAD_IN = 200  # characters of a paragraph that is quoted whole as a lead-in
_LABEL = re.compile(r":\s|\s[–—-]\s")  # behind what an item is about
_NOTE = re.compile(r"\[\^[^\]\s]+\]")
_PAIRED = frozenset((BlockKind.QUESTION, BlockKind.TERM))

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Extent:
    """What a quote shows: `spans` in document order, disjoint, and the one that answers."""

    start: int
    end: int
    spans: tuple[Span, ...]


@dataclass(slots=True)
class Extents:
    """Finds the extents of quotes of one article that has blocks.

    `concepts` are the terms that count as each word of the question; `asks_how` tells of one that
    asks for a manner: steps are quoted together.
    """

    article: Article
    analyzer: Analyzer
    concepts: Sequence[Collection[str]]
    asks_how: bool = False
    heads: Heads = field(init=False)

    def __post_init__(self) -> None:
        self.heads = Heads(self.article, self.article.blocks)

    @property
    def _blocks(self) -> Sequence[Block]:
        return self.article.blocks

    def of(self, start: int, end: int) -> Extent | None:
        """Return what to quote for a ranked sentence; None: the sentence alone, as prose."""
        leaf = self.heads.leaf_at(start)
        if leaf is None:
            return None
        block = self._blocks[leaf]
        if block.kind is BlockKind.CODE:
            return self._with_lead(leaf, (start, end))
        if block.kind is BlockKind.FOOTNOTE and block.of >= 0:
            return Extent(start, end, ordered([self._referring(block), _span(block)]))
        led = next((n for n, each in enumerate(self._blocks) if each.of == leaf), None)
        if led is not None and self._blocks[led].kind in _CONTAINERS:
            return self._whole(led, self._children(led))
        if led is not None and self._ends(block, end) and self._is_brief_code(led):
            return Extent(start, end, ordered([(start, end), _span(self._blocks[led])]))
        if block.parent >= 0 and self._blocks[block.parent].kind in _CONTAINERS:
            return self._part(leaf, block.parent)
        return self._prose(leaf, (start, end))

    def headings(self, start: int) -> tuple[str, ...]:
        """Return the headings above the block at `start`, below the title, as people read them."""
        leaf = self.heads.leaf_at(start)
        path = [] if leaf is None else self.heads.path(leaf)
        return tuple(
            self.heads.written(n) for n in path if self._blocks[n].kind is BlockKind.HEADING
        )

    def _asked_in(self, text: str) -> frozenset[int]:
        terms = set(self.analyzer.terms(text))
        return frozenset(n for n, forms in enumerate(self.concepts) if not terms.isdisjoint(forms))

    def _above(self, leaf: int, *, terms: bool = True) -> frozenset[int]:
        """Return what of the question the title and the heads of a block hold."""
        heads = self.heads.of(leaf)
        if not terms:
            heads = tuple(n for n in heads if self._blocks[n].kind is not BlockKind.TERM)
        return self._asked_in("\n".join([self.article.title, *map(self.heads.written, heads)]))

    def _children(self, container: int) -> list[int]:
        kinds = (BlockKind.ITEM, BlockKind.ROW)
        return [
            n for n, block in enumerate(self._blocks)
            if block.parent == container and block.kind in kinds
        ]  # fmt: skip

    def _part(self, leaf: int, container: int) -> Extent | None:
        """Return an item or row, with those that answer alike; or all of its list or table."""
        children = self._children(container)
        above = self._above(leaf, terms=False)
        own = self._own(leaf) - above
        steps = self.asks_how and self._blocks[leaf].mark >= 0
        if steps or (above and not own):
            return self._whole(container, children)
        alike = [child for child in children if own <= self._own(child)]
        named = [child for child in alike if own <= self._asked_in(self._name(child))]
        alike = named if leaf in named else alike
        chosen = alike if own and len(alike) <= _MOST_ALIKE and leaf in alike else [leaf]
        return self._extent(container, chosen, leaf)

    def _own(self, child: int) -> frozenset[int]:
        """Return what of the question an item or a row holds, or the term that it defines."""
        return self._asked_in(f"{self._term(child)}\n{text_of(self.article, self._blocks[child])}")

    def _term(self, child: int) -> str:
        of = self._blocks[child].of
        return self.heads.written(of) if of >= 0 else ""

    def _name(self, child: int) -> str:
        """Return what an item or a row is about: its term, its label, its first cell."""
        block = self._blocks[child]
        if block.cells:
            return self.article.text[slice(*block.cells[0])]
        return self._term(child) or _LABEL.split(text_of(self.article, block), maxsplit=1)[0]

    def _whole(self, container: int, children: Sequence[int]) -> Extent | None:
        if not children:
            return None
        shown = children[:_MOST_CHILDREN]
        return self._extent(container, shown, shown[0])

    def _extent(self, container: int, children: Sequence[int], answering: int) -> Extent:
        blocks = self._blocks
        spans = self._lead_spans(container)
        for child in children:
            spans += self._head_spans(child)
            spans += [_span(blocks[n]) for n in self._with_nested(child)]
        start, end = _span(blocks[answering])
        return Extent(start, end, ordered(spans))

    def _with_nested(self, child: int) -> list[int]:
        """Return an item and all that is in it."""
        found = [child]
        for n in range(child + 1, len(self._blocks)):
            parent = self._blocks[n].parent
            if parent not in found and not (parent >= 0 and self._blocks[parent].parent in found):
                break
            found.append(n)
        return [n for n in found if self._blocks[n].kind in LEAVES]

    def _lead_spans(self, container: int) -> list[Span]:
        """Return the spans of what introduces a list or table, and of what it is nested in."""
        spans: list[Span] = []
        for head in self.heads.leads(container):
            spans += self._lead_in(head)
        block = self._blocks[container]
        if block.of >= 0 and self._blocks[block.of].kind not in HEADS:
            spans += self._lead_in(block.of)
        if block.kind is BlockKind.TABLE:
            spans += [
                _span(each) for each in self._blocks[container + 1 : container + 2]
                if each.kind is BlockKind.HEADER
            ]  # fmt: skip
        return spans

    def _lead_in(self, ordinal: int) -> list[Span]:
        """Return the paragraph, or the end of a long one."""
        block = self._blocks[ordinal]
        if block.kind is not BlockKind.PARAGRAPH or block.end - block.start <= _LEAD_IN:
            return [_span(block)]
        return self._sentences(block)[-1:]

    def _sentences(self, block: Block) -> list[Span]:
        found = split(self.article.text[block.start : block.end])
        return [(block.start + start, block.start + end) for start, end in found]

    def _head_spans(self, ordinal: int) -> list[Span]:
        """Return the question or term that a block answers or defines."""
        path = self.heads.path(ordinal)
        return [
            _span(self._blocks[head]) for head in path[-1:] if self._blocks[head].kind in _PAIRED
        ]

    def _with_lead(self, leaf: int, span: Span) -> Extent:
        """Return code below what introduces it, or below the sentence that stands before it."""
        lead = self._lead_spans(leaf)
        if not lead and self._is_beside(leaf - 1, leaf):
            lead = self._sentences(self._blocks[leaf - 1])[-1:]
        return Extent(*span, ordered([*lead, span]))

    def _is_beside(self, before: int, leaf: int) -> bool:
        one, other = self._blocks[before], self._blocks[leaf]
        return before >= 0 and one.kind is BlockKind.PARAGRAPH and one.parent == other.parent

    def _ends(self, block: Block, end: int) -> bool:
        return not self.article.text[end : block.end].strip()

    def _is_brief_code(self, ordinal: int) -> bool:
        block = self._blocks[ordinal]
        return block.kind is BlockKind.CODE and block.end - block.start <= _ANSWERING

    def _referring(self, note: Block) -> Span:
        """Return the block that refers to a footnote, or of a long one the sentence."""
        block = self._blocks[note.of]
        line = self.article.text.rfind("\n", 0, note.start) + 1
        mark = _NOTE.search(self.article.text, line, note.start)
        if block.end - block.start <= BRIEF or mark is None:
            return _span(block)
        within = (
            span for span in self._sentences(block) if mark[0] in self.article.text[slice(*span)]
        )
        return next(within, _span(block))

    def _prose(self, leaf: int, span: Span) -> Extent | None:
        path = self.heads.path(leaf)
        known = frozenset(range(len(self.concepts)))
        complete = bool(known) and self._above(leaf) >= known
        if not path and self._blocks[leaf].parent < 0 and not complete:
            return None
        section = self._section(leaf, path)
        spans = self._head_spans(leaf)
        size = sum(self._blocks[n].end - self._blocks[n].start for n in section)
        if not path and size > BRIEF:
            return None
        if size <= (_ANSWERING if complete else BRIEF):
            whole = [_span(self._blocks[n]) for n in self._with_labels(section)]
            return Extent(*span, ordered([*spans, *whole]))
        block = self._blocks[leaf]
        if block.end - block.start <= BRIEF:
            return Extent(*span, ordered([*spans, _span(block)]))
        return Extent(*span, ordered([*spans, span])) if spans else None

    def _section(self, leaf: int, path: Sequence[int]) -> list[int]:
        """Return the leaves directly below the nearest head of a block, or below the title."""
        if not path and self._blocks[leaf].parent >= 0:
            return [leaf]
        below = section_of(self._blocks, path[-1]) if path else range(len(self._blocks))
        found: list[int] = []
        for n in below:
            if self._blocks[n].kind in HEADS and not self.heads.is_title(n):
                break
            if self._blocks[n].kind in LEAVES:
                found.append(n)
        return found if leaf in found else [leaf]

    def _with_labels(self, section: Sequence[int]) -> Iterable[int]:
        for n in section:
            before = n - 1
            if (
                self._blocks[n].kind is BlockKind.ROW
                and self._blocks[before].kind is BlockKind.HEADER
            ):
                yield before
            yield n


_CONTAINERS = frozenset((BlockKind.LIST, BlockKind.TABLE))


def _span(block: Block) -> Span:
    return begin_of(block), block.end


def ordered(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return spans in order and disjoint; overlapping ones become one, empty ones go."""
    found: list[Span] = []
    for start, end in sorted(span for span in spans if span[0] < span[1]):
        if found and start < found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return tuple(found)


def parted(text: str, spans: Iterable[Span], answering: Span) -> tuple[Span, ...]:
    """Return `spans` with the one that answers as a slice of its own, without the space around."""
    start, end = answering
    found: list[Span] = []
    for low, high in spans:
        if low <= start and end <= high:
            found += [(low, start), answering, (end, high)]
        else:
            found.append((low, high))
    return tuple(filter(_is_filled, (_stripped(text, span) for span in found)))


def _stripped(text: str, span: Span) -> Span:
    words = text[slice(*span)]
    return span[0] + len(words) - len(words.lstrip()), span[1] - len(words) + len(words.rstrip())


def _is_filled(span: Span) -> bool:
    return span[0] < span[1]
