"""Terms of one generation in chunks: their numbers and statistics, and excerpts of their lists."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.milvus.layout import ROOM
from index.milvus.packing import packed, unpacked
from index.storage import LATER, Columns, PostingLists, StringTable

MOST = 4096
"""Units of a term that an excerpt has, the first ones."""

_TERMS = 256  # of a chunk, at most
_POSTINGS = 32_768  # about

FIELDS = 4
"""Sentences, heads, titles and margins."""

Terms = NDArray[np.int64]
"""Terms of a generation by their places in its vocabulary."""


class TermRow(NamedTuple):
    """What is frozen of a term: by field how many units hold it, and which share like a name."""

    number: int
    frequencies: tuple[int, ...]
    articles: int
    shares_named: tuple[float, ...]

    @property
    def is_there(self) -> bool:
        """Whether any unit holds it."""
        return any(self.frequencies)


class Excerpt(NamedTuple):
    """The first units that hold a term, ascending, and where it comes first in each."""

    units: NDArray[np.int64]
    ordinals: NDArray[np.uint8]


@dataclass(frozen=True, slots=True, eq=False)
class Units:
    """The keys of a generation's units by their ordinals, by field."""

    sentences: NDArray[np.int64]
    sections: NDArray[np.int64]
    numbers: NDArray[np.int64]

    @classmethod
    def of(cls, columns: Columns, numbers: NDArray[np.int64]) -> "Units":
        """Return the keys, given the numbers of articles."""
        return cls(
            _within(columns.first, numbers), _within(columns.article_sections, numbers), numbers
        )

    def by_field(self) -> tuple[NDArray[np.int64], ...]:
        """Return those of sentences, heads, titles and margins."""
        return self.sentences, self.sections, self.numbers, self.numbers


def _within(first: NDArray[np.uint32], numbers: NDArray[np.int64]) -> NDArray[np.int64]:
    begins = first.astype(np.int64)
    sizes = begins[1:] - begins[:-1]
    ordinals = np.arange(int(first[-1])) - np.repeat(begins[:-1], sizes)
    return np.asarray((np.repeat(numbers, sizes) << ROOM) + ordinals)


def fields_of(columns: Columns) -> tuple[PostingLists, ...]:
    """Return the lists of sentences, heads, titles and margins."""
    return columns.lists, columns.head_lists, columns.title_lists, columns.margin_lists


def chunks_of(columns: Columns, terms: Terms) -> list[range]:
    """Part some terms of a generation, of which -1 is none, into chunks that are quickly read."""
    sizes = sum(np.minimum(each.sizes(terms), MOST) for each in fields_of(columns))
    chunks, begin, held = [], 0, 0
    for place, size in enumerate(np.asarray(sizes).tolist()):
        if place > begin and (place - begin == _TERMS or held + size > _POSTINGS):
            chunks.append(range(begin, place))
            begin, held = place, 0
        held += size
    return [*chunks, range(begin, len(terms))] if len(terms) else []


def packed_terms(
    columns: Columns, words: Sequence[str], terms: Terms, numbers: NDArray[np.uint32]
) -> list[str]:
    """Pack numbers and statistics of some words, which are these terms of a generation."""
    table, fields = StringTable.of(words), fields_of(columns)
    articles = np.zeros(len(terms), np.uint32)
    articles[terms >= 0] = columns.article_frequencies[terms[terms >= 0]]
    sizes = [held.sizes(terms).astype(np.uint32) for held in fields]
    named = [held.shares_named(terms) for held in fields]
    return packed(table.block, table.ends, numbers, articles, *sizes, *named)


def unpacked_terms(texts: Sequence[str]) -> dict[str, TermRow]:
    """Undo `packed_terms`: the terms of a chunk, in order."""
    block, ends, numbers, articles, *rest = unpacked(texts)
    sizes = zip(*(each.tolist() for each in rest[:FIELDS]), strict=True)
    named = zip(*(each.tolist() for each in rest[FIELDS:]), strict=True)
    rows = map(TermRow, numbers.tolist(), sizes, articles.tolist(), named)
    return dict(zip(StringTable(block, ends), rows, strict=True))


def packed_excerpts(columns: Columns, terms: Terms, units: Units) -> list[str]:
    """Pack the beginnings of the posting lists of some terms of a generation."""
    arrays: list[NDArray[Any]] = []
    for held, keys in zip(fields_of(columns), units.by_field(), strict=True):
        places, sizes = held.places(terms, MOST)
        ordinals = held.firsts[places] & np.uint8(LATER)
        arrays += [sizes.cumsum().astype(np.uint32), keys[held.units[places]], ordinals]
    return packed(*arrays)


def unpacked_excerpts(texts: Sequence[str]) -> list[list[Excerpt]]:
    """Undo `packed_excerpts`: by field, the excerpts of the terms of a chunk."""
    arrays = unpacked(texts)
    return [list(_excerpts(*arrays[at : at + 3])) for at in range(0, len(arrays), 3)]


def _excerpts(
    ends: NDArray[np.uint32], units: NDArray[np.int64], ordinals: NDArray[np.uint8]
) -> Iterator[Excerpt]:
    begin = 0
    for end in ends.tolist():
        yield Excerpt(units[begin:end], ordinals[begin:end])
        begin = end
