"""Outline of an article: its blocks, the sentences in them, and the heads that each is under.

What is ranked is a sentence of prose or of a list item, a table row, or a piece of code: all are
`Sentence` spans. Neighbours under the same heads are a section.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import NamedTuple

from index.analysis import sentences_of, split
from index.formats import behind_number, blocks_of, heading_path, plain
from index.model import Article, Block, BlockKind, Sentence
from index.outline.shapes import Shape

HEADS = frozenset((BlockKind.HEADING, BlockKind.QUESTION, BlockKind.TERM))
LEAVES = frozenset(
    (
        BlockKind.PARAGRAPH,
        BlockKind.ITEM,
        BlockKind.ROW,
        BlockKind.CODE,
        BlockKind.CAPTION,
        BlockKind.FOOTNOTE,
    )
)
_LONGEST_CODE = 1_000


_SHAPES = {
    BlockKind.ITEM: Shape.ITEM,
    BlockKind.ROW: Shape.ROW,
    BlockKind.CODE: Shape.CODE,
    BlockKind.CAPTION: Shape.NOTE,
    BlockKind.FOOTNOTE: Shape.NOTE,
}


class Section(NamedTuple):
    """How many neighbouring sentences are under the same heads, and what these say.

    `nearest` is the innermost heading, question or term; without one, the innermost lead-in.
    """

    sentences: int
    nearest: str
    others: str


@dataclass(frozen=True, slots=True)
class Outline:
    """What of an article is ranked, in document order.

    `blocks` is empty for prose alone. `texts` is what is analysed of each sentence, and `shapes`
    are bits of `Shape`.
    """

    blocks: tuple[Block, ...]
    sentences: list[Sentence]
    texts: list[str]
    shapes: list[int]
    sections: list[Section]


def outlined(article: Article) -> Outline:
    """Return the outline of an article."""
    text, omitted = article.text, article.omitted
    blocks = blocks_of(text, markdown=article.markup == "md", omitted=omitted)
    if all(block.kind is BlockKind.PARAGRAPH for block in blocks) and not article.markup:
        return _prose(article, sentences_of(text, omitted))
    return _Draft(article, blocks).outline()


def _prose(article: Article, sentences: list[Sentence]) -> Outline:
    texts = [article.text[start:end] for start, end, _ in sentences]
    shapes = [Shape.FIRST, *[0] * (len(texts) - 1)] if texts else []
    return Outline((), sentences, texts, shapes, [Section(len(texts), "", "")] if texts else [])


@dataclass(slots=True)
class _Draft:
    """The outline of one article of several kinds of blocks."""

    article: Article
    blocks: tuple[Block, ...]
    sentences: list[Sentence] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    leaves: list[int] = field(default_factory=list)

    def outline(self) -> Outline:
        paragraph = 0
        for ordinal, block in enumerate(self.blocks):
            if block.kind in LEAVES:
                paragraph += 1
                for start, end, written in _parts(self.article, block):
                    self.sentences.append(Sentence(start, end, paragraph))
                    self.texts.append(written)
                    self.leaves.append(ordinal)
        sections, shapes = self._sections()
        return Outline(self.blocks, self.sentences, self.texts, shapes, sections)

    def _sections(self) -> tuple[list[Section], list[int]]:
        heads = Heads(self.article, self.blocks)
        keys = [heads.of(leaf) for leaf in self.leaves]
        leading = {each.of for each in self.blocks if each.kind in _CONTAINERS}
        sections, shapes = [], []
        for key, group in groupby(zip(keys, self.leaves, strict=True), key=lambda pair: pair[0]):
            leaves = [leaf for _, leaf in group]
            sections.append(Section(len(leaves), *heads.parted(key)))
            shared = self._shared_shape(heads, key)
            for place, leaf in enumerate(leaves):
                shape = shared | _SHAPES.get(self.blocks[leaf].kind, 0)
                shape |= Shape.FIRST if not place else 0
                shape |= Shape.LED if self.blocks[leaf].parent >= 0 and key else 0
                shape |= Shape.LEADS if leaf in leading else 0
                shapes.append(shape)
        return sections, shapes

    def _shared_shape(self, heads: "Heads", key: Sequence[int]) -> int:
        """Return the shape of all sentences under some heads."""
        shape = Shape.ANSWER if any(self.blocks[h].kind in _ANSWERED for h in key) else 0
        return shape | (Shape.LOG if any(_RELEASE.fullmatch(heads.written(h)) for h in key) else 0)


_CONTAINERS = frozenset((BlockKind.LIST, BlockKind.TABLE))
_RELEASE = re.compile(r"\W*(?:version|release)?\s*v?\d+\.\d+(?:\.\w+)*[\W\d]*", re.IGNORECASE)
_ANSWERED = frozenset((BlockKind.QUESTION, BlockKind.TERM))


@dataclass(slots=True)
class Heads:
    """What each block of an article is under: headings below the title, lead-ins, column labels."""

    article: Article
    blocks: Sequence[Block]
    _written: dict[int, str] = field(default_factory=dict)
    _leaves: list[int] = field(init=False)
    _begins: list[int] = field(init=False)

    def __post_init__(self) -> None:
        self._leaves = [n for n, block in enumerate(self.blocks) if block.kind in LEAVES]
        self._begins = [begin_of(self.blocks[n]) for n in self._leaves]

    def path(self, ordinal: int) -> list[int]:
        """Return the ordinals of the heads above a block, outermost first, without the title."""
        return [h for h in heading_path(self.blocks, ordinal) if not self.is_title(h)]

    def is_title(self, head: int) -> bool:
        """Tell whether a head says what the title says."""
        return self.written(head).casefold() == self.article.title.casefold()

    def leaf_at(self, offset: int) -> int | None:
        """Return the ordinal of the leaf that has the character at `offset`, None when none has."""
        begun = bisect_right(self._begins, offset)
        for ordinal in reversed(self._leaves[:begun]):
            if self.blocks[ordinal].end > offset:
                return ordinal
        return None

    def above(self, offset: int) -> tuple[str, ...]:
        """Return what the heads above the character at `offset` say, outermost first."""
        leaf = self.leaf_at(offset)
        return () if leaf is None else tuple(map(self.written, self.of(leaf)))

    def of(self, ordinal: int) -> tuple[int, ...]:
        """Return the ordinals of all that a block is under, outermost first."""
        return (*self.path(ordinal), *self.leads(ordinal))

    def leads(self, ordinal: int) -> list[int]:
        """Return what introduces the lists and tables around a block, outermost first."""
        found: list[int] = []
        parent = self.blocks[ordinal].parent
        while parent >= 0:
            block = self.blocks[parent]
            if block.kind is BlockKind.ITEM:
                found.append(parent)
            if block.kind is BlockKind.TABLE:
                found += self._labels(parent)
            if block.of >= 0 and self.blocks[block.of].kind not in HEADS:
                found.append(block.of)
            parent = block.parent
        return found[::-1]

    def parted(self, heads: Sequence[int]) -> tuple[str, str]:
        """Return what the nearest of some heads says, which are outermost first, and the others."""
        if not heads:
            return "", ""
        near = next((h for h in reversed(heads) if self.blocks[h].kind in HEADS), heads[-1])
        number, words = self._numbered(near)
        others = (self.written(h) for h in reversed(heads) if h != near)
        return words, "\n".join(filter(None, (*others, number)))

    def _numbered(self, ordinal: int) -> tuple[str, str]:
        """Return the number that a heading has, or "", and the rest of what it says."""
        block = self.blocks[ordinal]
        behind = behind_number(self.article.text, block)
        if behind == block.start:
            return "", self.written(ordinal)
        number = self.article.text[block.start : behind].strip()
        return number, text_of(self.article, block._replace(start=behind))

    def _labels(self, table: int) -> list[int]:
        following = table + 1
        if following < len(self.blocks) and self.blocks[following].kind is BlockKind.HEADER:
            return [following]
        return []

    def written(self, ordinal: int) -> str:
        """Return what a head says, as people read it."""
        if ordinal not in self._written:
            self._written[ordinal] = text_of(self.article, self.blocks[ordinal])
        return self._written[ordinal]


def begin_of(block: Block) -> int:
    """Return where a block begins, with its number or letter."""
    return block.mark if 0 <= block.mark < block.start else block.start


def text_of(article: Article, block: Block) -> str:
    """Return what a block says, as people read it; the cells of a row with spaces between."""
    markdown = article.markup == "md"
    if not block.cells:
        return plain(article.text, block.start, block.end, markdown=markdown).text
    cells = (plain(article.text, *cell, markdown=markdown).text for cell in block.cells)
    return " ".join(filter(None, cells))


def _parts(article: Article, block: Block) -> Iterator[tuple[int, int, str]]:
    """Yield the spans of what is ranked of a block, with what is analysed of each."""
    if block.kind is BlockKind.ROW:
        written = text_of(article, block)
        if written.strip():
            yield block.start, block.end, written
    elif block.kind is BlockKind.CODE:
        yield from _code(article.text, block)
    else:
        yield from _sentences(article, block)


def _code(text: str, block: Block) -> Iterator[tuple[int, int, str]]:
    """Cut code into pieces at line ends."""
    start = block.start
    while start < block.end:
        end = block.end
        if end - start > _LONGEST_CODE:
            end = text.rfind("\n", start, start + _LONGEST_CODE)
            end = end if end > start else start + _LONGEST_CODE
        if text[start:end].strip():
            yield start, end, text[start:end]
        start = end + (text[end : end + 1] == "\n")


def _sentences(article: Article, block: Block) -> Iterator[tuple[int, int, str]]:
    text = article.text
    read = plain(text, block.start, block.end, markdown=article.markup == "md")
    edges = _Edges(text, read.offsets, block.start, block.end)
    for n, (start, end) in enumerate(split(read.text)):
        begin = edges.start(start)
        if not n and block.mark >= 0:
            begin = block.mark
        yield begin, edges.end(end), read.text[start:end]


@dataclass(frozen=True)
class _Edges:
    """Where in the source a stretch of read text begins and ends, with the marks beside it."""

    text: str
    offsets: Sequence[int]
    block_start: int
    block_end: int

    def start(self, at: int) -> int:
        here = int(self.offsets[at])
        before = int(self.offsets[at - 1]) + 1 if at else self.block_start
        gap = self.text[before:here]
        marks = gap.split()[-1] if gap and not gap[-1].isspace() else ""
        return here - len(
            marks.rpartition(">")[2] if marks.count("<") < marks.count(">") else marks
        )

    def end(self, at: int) -> int:
        last = int(self.offsets[at - 1]) + 1
        after = int(self.offsets[at]) if at < len(self.offsets) else self.block_end
        gap = self.text[last:after]
        return last + (len(gap.split()[0]) if gap and not gap[0].isspace() else 0)
