"""Cuts an article into parts that a message can hold, to walk through it."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from index.model import Article, Block, BlockKind, Sentence

Span = tuple[int, int]

_LARGEST = 1200  # UTF-16 units: three parts and their source fit into a message


@dataclass(frozen=True, slots=True)
class ArticlePart:
    """A paragraph, a list or a table, with the headings right above it; a piece of a long one.

    `start` is where it begins. `spans` are in order and disjoint; of rows that stand apart from
    the header of their table, that is among them. `paragraph` is that of its first sentence.
    """

    start: int
    spans: tuple[Span, ...]
    paragraph: int


def parts_of(article: Article, sentences: Sequence[Sentence]) -> list[ArticlePart]:
    """Return all of an article in parts, in order.

    A paragraph is a part of its own, and so is a list or table with what introduces it. What is
    too long is cut between sentences, items or rows, and these never.
    """
    if not article.blocks:
        paragraphs = groupby(sentences, key=lambda sentence: sentence.paragraph)
        return [
            ArticlePart(pieces[0].start, ((pieces[0].start, pieces[-1].end),), number)
            for number, paragraph in paragraphs
            for pieces in _cut(article.text, list(paragraph))
        ]
    return list(_Walk(article, sentences).parts())


def part_at(parts: Sequence[ArticlePart], offset: int) -> int:
    """Return the ordinal of the part that has the character at `offset`, or ends before it."""
    return max(0, bisect_right([part.start for part in parts], offset) - 1)


def outermost(blocks: Sequence[Block], ordinal: int) -> int:
    """Return the list or table that a block is in, whatever else is around it; or -1."""
    found = -1
    while (parent := blocks[ordinal].parent) >= 0:
        found = ordinal = parent
    return found


def _units(text: str) -> int:
    """Return the length of `text` in UTF-16 code units, as messages are measured."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _cut(text: str, sentences: Sequence[Sentence]) -> Iterator[list[Sentence]]:
    part: list[Sentence] = []
    for sentence in sentences:
        if part and _units(text[part[0].start : sentence.end]) > _LARGEST:
            yield part
            part = []
        part.append(sentence)
    yield part


class _Piece(NamedTuple):
    """A block, by its ordinal, or some sentences of a long one, and how long they are as read."""

    ordinal: int
    start: int
    end: int
    size: int


@dataclass(frozen=True)
class _Walk:
    """Cuts an article that has blocks."""

    article: Article
    sentences: Sequence[Sentence]

    def parts(self) -> Iterator[ArticlePart]:
        part: list[_Piece] = []
        for piece in self._pieces():
            size = sum(each.size for each in part) + piece.size
            if part and (size > _LARGEST or not self._go_on(part[-1], piece)):
                yield self._part(part)
                part = []
            part.append(piece)
        if part:
            yield self._part(part)

    def _pieces(self) -> Iterator[_Piece]:
        for ordinal, block in enumerate(self.article.blocks):
            if block.kind.is_container or (
                block.kind is BlockKind.HEADER and self._has_rows(block)
            ):
                continue
            start = block.mark if 0 <= block.mark < block.start else block.start
            size = self._size(block)
            inside = self._sentences_in(start, block.end) if size > _LARGEST else []
            if len(inside) < 2:
                yield _Piece(ordinal, start, block.end, size)
                continue
            for cut in _cut(self.article.text, inside):
                first, last = cut[0].start, cut[-1].end
                yield _Piece(ordinal, first, last, _units(self.article.text[first:last]))

    def _size(self, block: Block) -> int:
        """Return how long a block is; a head is none, so that it stays with what follows."""
        if block.kind.is_head:
            return 0
        header = self._header_of(block)
        labels = self.article.text[header.start : header.end] if header else ""
        return _units(self.article.text[block.start : block.end]) + _units(labels)

    def _sentences_in(self, start: int, end: int) -> Sequence[Sentence]:
        low = bisect_left(self.sentences, start, key=lambda each: each.start)
        return self.sentences[low : bisect_left(self.sentences, end, key=lambda each: each.start)]

    def _has_rows(self, header: Block) -> bool:
        following = self.article.blocks[self.article.blocks.index(header) + 1 :][:1]
        return any(each.kind is BlockKind.ROW for each in following)

    def _header_of(self, row: Block) -> Block | None:
        if row.kind is not BlockKind.ROW or row.parent < 0:
            return None
        header = self.article.blocks[row.parent + 1]
        return header if header.kind is BlockKind.HEADER else None

    def _go_on(self, before: _Piece, piece: _Piece) -> bool:
        """Tell whether a piece belongs to what stands before it."""
        blocks = self.article.blocks
        above, block = blocks[before.ordinal], blocks[piece.ordinal]
        around, around_above = outermost(blocks, piece.ordinal), outermost(blocks, before.ordinal)
        if around >= 0 and around in (around_above, before.ordinal):
            return True
        if above.kind.is_head or before.ordinal == piece.ordinal or block.kind.is_head:
            return above.kind.is_head
        introduced = before.ordinal in (block.of, blocks[around].of if around >= 0 else -1)
        code = block.kind is BlockKind.CODE and self.article.text[: above.end].endswith(":")
        return introduced or code

    def _part(self, pieces: Sequence[_Piece]) -> ArticlePart:
        start = pieces[0].start
        spans = {(piece.start, piece.end) for piece in pieces}
        headers = (self._header_of(self.article.blocks[piece.ordinal]) for piece in pieces)
        spans.update((header.start, header.end) for header in headers if header)
        at = bisect_left(self.sentences, start, key=lambda each: each.start)
        paragraph = self.sentences[min(at, len(self.sentences) - 1)].paragraph
        return ArticlePart(start, tuple(sorted(spans)), paragraph)
