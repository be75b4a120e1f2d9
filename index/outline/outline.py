"""Outline of an article: its blocks, the sentences in them, and the heads that each is under.

What is ranked is a sentence of prose or of a list item, a table row, or a piece of code: all are
`Sentence` spans. Neighbours under the same heads are a section.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import NamedTuple

from index.analysis import sentences_of, split
from index.formats import blocks_of
from index.model import Article, Block, BlockKind, Sentence
from index.outline.heads import LEAVES, Heads, number_of, read, text_of
from index.outline.shapes import Shape

_LONGEST_CODE = 1_000
_ENTITY = re.compile(r"&#?\w+;")
_DIVIDED = re.compile(r"[-‐](?<=[^\W\d_].)[ \t]*\r?\n")
"""Entities and divided words: a person reads something else than is written."""

_COUNTED = re.compile(r"[^\W\d_]{2,}(?=[ ]\d)")
_OPENING_MARKS = re.compile(r"[*_`~\[]+\Z")


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

    `blocks` is empty for prose alone. `texts` is what is analysed of each sentence, and `numbers`
    the number of the item that it begins, "3" or "3.2", else "". `shapes` are bits of `Shape`.
    `bare` is what heads say that nothing stands below.
    """

    blocks: tuple[Block, ...]
    sentences: list[Sentence]
    texts: list[str]
    numbers: list[str]
    shapes: list[int]
    sections: list[Section]
    bare: list[str] = field(default_factory=list)


def outlined(article: Article) -> Outline:
    """Return the outline of an article."""
    text, omitted = article.text, article.omitted
    blocks = blocks_of(text, markdown=article.markup == "md", omitted=omitted)
    prose = all(block.kind is BlockKind.PARAGRAPH for block in blocks) and not article.markup
    if prose and not _is_read_otherwise(text):
        return _prose(article, sentences_of(text, omitted))
    return _Draft(article, blocks).outline()


def _is_read_otherwise(text: str) -> bool:
    """Whether a plain text has entities, soft hyphens or divided words."""
    return (
        "\u00ad" in text
        or _DIVIDED.search(text) is not None
        or ("&" in text and _ENTITY.search(text) is not None)
    )


def _prose(article: Article, sentences: list[Sentence]) -> Outline:
    texts = [article.text[start:end] for start, end, _ in sentences]
    shapes = [Shape.FIRST, *[0] * (len(texts) - 1)] if texts else []
    sections = [Section(len(texts), "", "")] if texts else []
    return Outline((), sentences, texts, [""] * len(texts), shapes, sections)


@dataclass(slots=True)
class _Draft:
    """The outline of one article of several kinds of blocks."""

    article: Article
    blocks: tuple[Block, ...]
    sentences: list[Sentence] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    numbers: list[str] = field(default_factory=list)
    leaves: list[int] = field(default_factory=list)

    def outline(self) -> Outline:
        heads, paragraph, kind = Heads(self.article, self.blocks), 0, ""
        for ordinal, block in enumerate(self.blocks):
            if heads.is_kind(ordinal):
                kind = f"{heads.written(ordinal)} "  # is analysed with what follows it
            if block.kind in LEAVES:
                paragraph += 1
                number = number_of(self.article, block)
                kind += _counted(self.article, block)
                for start, end, written in pieces_of(self.article, block):
                    self.sentences.append(Sentence(start, end, paragraph))
                    self.texts.append(f"{kind}{written}")
                    self.numbers.append(number)
                    self.leaves.append(ordinal)
                    kind = number = ""
        sections, shapes = self._sections(heads)
        ranked = self.sentences, self.texts, self.numbers, shapes, sections
        return Outline(self.blocks, *ranked, list(map(heads.written, heads.bare)))

    def _sections(self, heads: Heads) -> tuple[list[Section], list[int]]:
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
                shape |= Shape.LED if key and self._is_within(heads, leaf) else 0
                shape |= Shape.LEADS if leaf in leading else 0
                shapes.append(shape)
        return sections, shapes

    def _is_within(self, heads: Heads, leaf: int) -> bool:
        """Tell whether a leaf is in a list, a table or a group, but for notes without a title."""
        parent = self.blocks[leaf].parent
        if not any(self.blocks[kind].parent == parent for kind in heads.kinds(leaf)):
            return parent >= 0
        return any(self.blocks[head].parent == parent for head in heads.path(leaf))

    def _shared_shape(self, heads: "Heads", key: Sequence[int]) -> int:
        """Return the shape of all sentences under some heads."""
        shape = Shape.ANSWER if any(self.blocks[h].kind in _ANSWERED for h in key) else 0
        return shape | (Shape.LOG if any(_RELEASE.fullmatch(heads.written(h)) for h in key) else 0)


_CONTAINERS = frozenset((BlockKind.LIST, BlockKind.TABLE))
_RELEASE = re.compile(r"\W*(?:version|release)?\s*v?\d+\.\d+(?:\.\w+)*[\W\d]*", re.IGNORECASE)
_ANSWERED = frozenset((BlockKind.QUESTION, BlockKind.TERM))


def pieces_of(article: Article, block: Block) -> Iterator[tuple[int, int, str]]:
    """Yield the spans of what is ranked of a leaf, with what is analysed of each."""
    if block.kind is BlockKind.ROW:
        written = text_of(article, block)
        if written.strip():
            yield block.start, block.end, written
    elif block.kind is BlockKind.CODE:
        yield from _code(article.text, block)
    else:
        yield from _sentences(article, block)


def _counted(article: Article, block: Block) -> str:
    """Return the word before the number of an item, as in "Week 31:", with a space; else ""."""
    before = article.text[block.mark : block.start] if 0 <= block.mark < block.start else ""
    found = _COUNTED.match(before)
    return f"{found[0]} " if found else ""


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
    written = read(article, block.start, block.end)
    edges = _Edges(article.text, written.offsets, block.end)
    for n, (start, end) in enumerate(split(written.text)):
        begin = edges.start(start)
        if not n:
            marks = _OPENING_MARKS.search(article.text, block.start, begin)
            begin = marks.start() if marks else begin
        if not n and block.mark >= 0:
            begin = block.mark
        yield begin, edges.end(end), written.text[start:end]


@dataclass(frozen=True)
class _Edges:
    """Where in the source a stretch of read text begins and ends, with the marks beside it."""

    text: str
    offsets: Sequence[int]
    block_end: int

    def start(self, at: int) -> int:
        here = int(self.offsets[at])
        before = int(self.offsets[at - 1]) + 1 if at else here
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
