"""Heads of an article: what each of its blocks is under, and what introduces or holds others."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from itertools import zip_longest

from index.formats import ADMONITIONS, Plain, paths, plain
from index.model import Article, Block, BlockKind, Sentence
from index.outline.cells import Cells, Column

HEADS = frozenset((BlockKind.HEADING, BlockKind.QUESTION, BlockKind.TERM))
_SHORT_ITEM = 300  # characters

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
_HEADER = BlockKind.HEADER
_LISTED = frozenset((BlockKind.ITEM, BlockKind.ROW))
_ITEM_NUMBER = re.compile(r"\d+(?:\.\d+)*")
_NUMBER_TOLD = re.compile(r"(\d{1,3})(?:\s*[:=]\s|\s[–—-]\s|\Z)")  # "7 – wrong passphrase"
_NOTHING = re.compile(r"[\s–—―-]*")
_MARKS = re.compile(r"[\s.,:;!?…\"'“”„‘’«»()\[\]_*|–—-]+")


class Heads:
    """What each block of an article is under: headings below the title, lead-ins, column labels.

    Blocks are gone through once, when that is first asked for; from then on an answer costs what
    it holds. Thread-safe.
    """

    def __init__(self, article: Article, blocks: Sequence[Block]) -> None:
        self.article = article
        self.blocks = blocks
        self._written: dict[int, str] = {}
        self._unmarked_heads: dict[int, str] = {}

    def path(self, ordinal: int) -> list[int]:
        """Return the ordinals of the heads above a block, outermost first, without the title.

        One that says again what the title or the head above it says is left out, too, and one that
        only says of what kind a note is.
        """
        block = self.blocks[ordinal]
        if block.kind is BlockKind.FOOTNOTE and block.of >= 0:
            ordinal = block.of  # a note is under what the text that refers to it is under
        above = [head for head in self._paths[ordinal] if not self.is_kind(head)]
        says_more = saying_more(self._title, map(self._unmarked, above))
        return [head for head, says in zip(above, says_more, strict=True) if says]

    def kinds(self, ordinal: int) -> list[int]:
        """Return the ordinals of the heads that say of what kind the notes are around a block."""
        return [head for head in self._paths[ordinal] if self.is_kind(head)]

    def is_kind(self, head: int) -> bool:
        """Tell whether a block is a head that only says of what kind a note is: "Warning"."""
        block = self.blocks[head]
        if block.kind is not BlockKind.HEADING or block.parent < 0:
            return False
        return self.written(head).casefold() in ADMONITIONS

    def leaf_at(self, offset: int) -> int | None:
        """Return the ordinal of the leaf that has the character at `offset`, None when none has."""
        leaves, begins = self._leaves
        for place in range(bisect_right(begins, offset) - 1, -1, -1):
            if self.blocks[leaves[place]].end > offset:
                return leaves[place]
        return None

    def above(self, offset: int) -> tuple[str, ...]:
        """Return what the heads above the character at `offset` say, outermost first."""
        leaf = self.leaf_at(offset)
        return () if leaf is None else tuple(map(self.written, self.of(leaf)))

    def passage(self, start: int, end: int) -> str:
        """Return a sentence below the title and the heads above it, a line each, to be read alone.

        The cells of a row have their columns' labels before them: "Day: Sunday; Open: 10 to 12".
        """
        leaf = self.leaf_at(start)
        above = [h for h in self.of(leaf) if not self.blocks[h].cells] if leaf is not None else []
        lines = [self.article.title, *map(self.written, above), self._labelled(leaf, start, end)]
        return "\n".join(filter(None, lines))

    def _labelled(self, leaf: int | None, start: int, end: int) -> str:
        """Return what a span of a leaf says; of a row each cell that it meets, after its label."""
        row = self.blocks[leaf] if leaf is not None else None
        if row is None or not row.cells:
            return self.article.text[self._begin(row, start, end) : end]
        header = self._labels(row.parent) if row.parent >= 0 else []
        columns = self.blocks[header[0]].cells if header else ()
        told = []
        for cell, column in zip_longest(row.cells, columns[: len(row.cells)], fillvalue=(0, 0)):
            text = read(self.article, *cell).text if cell[0] < end and start < cell[1] else ""
            label = read(self.article, *column).text
            told += [] if _NOTHING.fullmatch(text) else [f"{label}: {text}" if label else text]
        return "; ".join(told)

    def cells_at(self, offset: int) -> Cells | None:
        """Return what is in the row of a table at `offset`, None where there is none."""
        leaf = self.leaf_at(offset)
        row = self.blocks[leaf] if leaf is not None else None
        if row is None or row.kind is not BlockKind.ROW or row.parent < 0:
            return None
        columns = [
            cell for labels in self._labels(row.parent) for cell in self.blocks[labels].cells
        ]
        pairs = [*zip_longest(columns, row.cells, fillvalue=(0, 0))]
        labels = [read(self.article, *column).text for column, _ in pairs]
        texts = [read(self.article, *cell).text for _, cell in pairs]
        return Cells(labels, ["" if _NOTHING.fullmatch(text) else text for text in texts])

    def columns_at(self, offset: int, is_meant: Callable[[str], bool]) -> Iterator[Column]:
        """Yield those columns of the table whose row is at `offset` whose label is meant."""
        leaf = self.leaf_at(offset)
        table = self.blocks[leaf].parent if leaf is not None else -1
        labels = [cell for each in self._labels(table) for cell in self.blocks[each].cells]
        for place, cell in enumerate(labels):
            label = read(self.article, *cell).text
            if is_meant(label):
                yield Column(label, list(self._column(table, place)))

    def numbers_below(self, is_meant: Callable[[str], bool]) -> Iterator[str]:
        """Yield the numbers of items and rows below heads, or a title, of which some are meant."""
        whole = is_meant(self.article.title)
        for ordinal, block in enumerate(self.blocks):
            number = self._number(block) if block.kind in _LISTED else ""
            if number and (whole or any(map(is_meant, map(self.written, self.path(ordinal))))):
                yield number

    def _number(self, block: Block) -> str:
        """Return the number by which an item or row is called: before it, or all of its label."""
        start, end = next(iter(block.cells), (block.start, block.end))
        told = _NUMBER_TOLD.match(self.article.text, start, end)
        return number_of(self.article, block) or (told[1] if told else "")

    def _column(self, table: int, place: int) -> Iterator[str]:
        """Yield what the cells of a column say that are not empty."""
        for row in self.children(table):
            for cell in self.blocks[row].cells[place : place + 1]:
                if not _NOTHING.fullmatch(self.article.text, *cell):
                    yield read(self.article, *cell).text

    def _begin(self, leaf: Block | None, start: int, end: int) -> int:
        """Return where what is read of a sentence begins: of a short item, where that begins."""
        if leaf is None or leaf.kind is not BlockKind.ITEM or end - leaf.start > _SHORT_ITEM:
            return start
        return min(start, leaf.start)

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

    def led_by(self, ordinal: int) -> int | None:
        """Return the ordinal of the first block that belongs to another: the list it introduces."""
        return self._led.get(ordinal)

    def is_listed(self, offset: int) -> bool:
        """Tell whether the leaf at `offset` is an item or a row."""
        leaf = self.leaf_at(offset)
        return leaf is not None and self.blocks[leaf].kind in _LISTED

    def may_answer(self, asked: Sentence, said: Sentence) -> bool:
        """Tell whether what is said behind a question may answer it: in its paragraph, or below.

        Another item of its list does not, nor does what stands behind the list.
        """
        leaf, following = map(self.leaf_at, (asked.start, said.start))
        if leaf is None or following is None or leaf == following:
            return True
        if not self.is_listed(asked.start):
            is_near = not self.is_listed(said.start) or self.introduces(asked.start)
            return is_near and self.path(leaf) == self.path(following)
        while following >= 0 and following != leaf:
            following = self.blocks[following].parent
        return following == leaf

    def introduces(self, offset: int) -> bool:
        """Tell whether the leaf at `offset` introduces a list, a table or code."""
        leaf = self.leaf_at(offset)
        return leaf is not None and self.led_by(leaf) is not None

    @property
    def bare(self) -> list[int]:
        """The ordinals of headings, questions, terms and column labels with nothing below."""
        leaves, _ = self._leaves
        above = {head for leaf in leaves for head in (*self._paths[leaf], *self.leads(leaf))}
        heads = (n for n, block in enumerate(self.blocks) if block.kind in (*HEADS, _HEADER))
        return [head for head in heads if head not in above]

    def children(self, container: int) -> Sequence[int]:
        """Return the ordinals of the items or rows of a list or table, in order."""
        return self._children.get(container, ())

    def parted(self, heads: Sequence[int]) -> tuple[str, str]:
        """Return what the nearest of some heads says, which are outermost first, and the others."""
        if not heads:
            return "", ""
        near = next((h for h in reversed(heads) if self.blocks[h].kind in HEADS), heads[-1])
        others = (self.written(h) for h in reversed(heads) if h != near)
        return self.written(near), "\n".join(others)

    def written(self, ordinal: int) -> str:
        """Return what a head says, as people read it."""
        if ordinal not in self._written:
            self._written[ordinal] = text_of(self.article, self.blocks[ordinal])
        return self._written[ordinal]

    def _labels(self, table: int) -> list[int]:
        following = table + 1
        if following < len(self.blocks) and self.blocks[following].kind is BlockKind.HEADER:
            return [following]
        return []

    @cached_property
    def _title(self) -> str:
        return unmarked(self.article.title)

    def _unmarked(self, head: int) -> str:
        if head not in self._unmarked_heads:
            self._unmarked_heads[head] = unmarked(self.written(head))
        return self._unmarked_heads[head]

    @cached_property
    def _paths(self) -> list[tuple[int, ...]]:
        return paths(self.blocks)

    @cached_property
    def _leaves(self) -> tuple[list[int], list[int]]:
        """The ordinals of the leaves, and where they begin."""
        leaves = [n for n, block in enumerate(self.blocks) if block.kind in LEAVES]
        return leaves, [begin_of(self.blocks[n]) for n in leaves]

    @cached_property
    def _led(self) -> dict[int, int]:
        return {block.of: n for n, block in reversed([*enumerate(self.blocks)])}

    @cached_property
    def _children(self) -> dict[int, list[int]]:
        found: defaultdict[int, list[int]] = defaultdict(list)
        for n, block in enumerate(self.blocks):
            if block.kind in _LISTED:
                found[block.parent].append(n)
        return dict(found)


def number_of(article: Article, block: Block) -> str:
    """Return the number that an item has in its list, in digits, by which people name it."""
    before = article.text[block.mark : block.start] if 0 <= block.mark < block.start else ""
    found = _ITEM_NUMBER.search(before)
    return found[0] if found else ""


def begin_of(block: Block) -> int:
    """Return where a block begins, with its number or letter."""
    return block.mark if 0 <= block.mark < block.start else block.start


def text_of(article: Article, block: Block) -> str:
    """Return what a block says, as people read it; the cells of a row with spaces between."""
    if not block.cells:
        return read(article, block.start, block.end).text
    return " ".join(filter(None, (read(article, *cell).text for cell in block.cells)))


def read(article: Article, start: int, end: int) -> Plain:
    """Return what a person reads of a span of an article."""
    markdown = article.markup == "md"
    return plain(article.text, start, end, markdown=markdown, omitted=article.omitted)


def unmarked(heading: str) -> str:
    """Return what headings have in common that say the same: no marks, no capitals."""
    return _MARKS.sub(" ", heading).strip().casefold()


def saying_more(title: str, headings: Iterable[str]) -> Iterator[bool]:
    """Tell for each unmarked heading, outermost first, if it is not the title nor the one above."""
    above = title
    for heading in headings:
        yield heading not in (title, above)
        above = heading
