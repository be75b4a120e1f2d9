"""`ArticleRow`: what analysis found in one article, as one row has it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.milvus.packing import packed, unpacked
from index.storage import Columns, PostingLists

Numbers = NDArray[np.uint32]
Bytes = NDArray[np.uint8]


class Postings(NamedTuple):
    """The units that hold a term, by their ordinals, how often, and where first."""

    units: Numbers
    counts: Bytes
    firsts: Bytes


class Lists(NamedTuple):
    """Posting lists of one article: terms by their numbers, ascending, and where each list begins.

    Units are ordinals: of the article's sentences, of its sections; its title is 0.
    """

    terms: Numbers
    starts: Numbers
    units: Numbers
    counts: Bytes
    firsts: Bytes

    def of(self, term: int) -> Postings | None:
        """Return the list of a term."""
        place = int(self.terms.searchsorted(np.uint32(term)))
        if place == len(self.terms) or self.terms[place] != term:
            return None
        part = slice(int(self.starts[place]), int(self.starts[place + 1]))
        return Postings(self.units[part], self.counts[part], self.firsts[part])


class SentenceFacts(NamedTuple):
    """By sentence, as `Columns` has it."""

    starts: Numbers
    ends: Numbers
    paragraphs: Numbers
    lengths: NDArray[np.uint16]
    signs: Numbers
    shapes: NDArray[np.uint16]


class SectionFacts(NamedTuple):
    """By section: its first sentence, an ordinal (one more at the end); the terms of its heads."""

    first: Numbers
    head_lengths: NDArray[np.uint16]
    nearest_lengths: NDArray[np.uint16]


@dataclass(frozen=True, slots=True, eq=False)
class ArticleRow:
    """The analysis of one article; `lengths` are the terms of its sentences and of its title."""

    sentences: SentenceFacts
    sections: SectionFacts
    lengths: Numbers
    in_sentences: Lists
    in_heads: Lists
    in_title: Lists

    @property
    def size(self) -> int:
        """How many bytes it takes, about."""
        return 40 * len(self.sentences.starts) + 10 * len(self.in_sentences.units) + 2_000

    def packed(self) -> list[str]:
        """Return it as texts."""
        lists = (*self.in_sentences, *self.in_heads, *self.in_title)
        return packed(*self.sentences, *self.sections, self.lengths, *lists)

    @classmethod
    def unpacked(cls, texts: Sequence[str]) -> "ArticleRow":
        """Undo `packed`."""
        arrays = iter(unpacked(texts))

        def some(count: int) -> list[NDArray[Any]]:
            return [next(arrays) for _ in range(count)]

        return cls(
            SentenceFacts(*some(6)),
            SectionFacts(*some(3)),
            next(arrays),
            *(Lists(*some(5)) for _ in range(3)),
        )


@dataclass(frozen=True, slots=True, eq=False)
class ByUnit:
    """Posting lists turned round: the terms of unit u are `starts[u]:starts[u + 1]`, ascending."""

    starts: NDArray[np.int64]
    terms: NDArray[np.int64]
    counts: Bytes
    firsts: Bytes

    @classmethod
    def of(cls, lists: PostingLists, size: int) -> "ByUnit":
        """Turn the lists of `size` units round."""
        terms = np.repeat(np.arange(lists.terms), lists.frequencies())
        order = lists.units.argsort(kind="stable")
        sizes = np.bincount(lists.units, minlength=size)
        starts = np.concatenate([[0], sizes.cumsum()]).astype(np.int64)
        return cls(starts, terms[order], lists.counts[order], lists.firsts[order])

    def lists(self, units: range, numbers: NDArray[np.uint32]) -> Lists:
        """Return the lists of a run of units, whose terms have these numbers."""
        edges = self.starts[units.start : units.stop + 1]
        part = slice(int(edges[0]), int(edges[-1]))
        terms = numbers[self.terms[part]]
        ordinals = np.repeat(np.arange(len(units), dtype=np.uint32), np.diff(edges))
        order = terms.argsort(kind="stable")
        found, starts = np.unique(terms[order], return_index=True)
        ends = np.append(starts, len(terms)).astype(np.uint32)
        return Lists(
            found, ends, ordinals[order], self.counts[part][order], self.firsts[part][order]
        )

    def unit(self, unit: int) -> slice:
        """Return where the terms of a unit stand."""
        return slice(int(self.starts[unit]), int(self.starts[unit + 1]))


class Turned(NamedTuple):
    """The lists of one generation by unit: sentences, sections and titles."""

    sentences: ByUnit
    heads: ByUnit
    titles: ByUnit

    @classmethod
    def of(cls, columns: Columns) -> "Turned":
        """Turn the lists of a generation round."""
        sections = len(columns.head_lengths)
        return cls(
            ByUnit.of(columns.lists, len(columns.starts)),
            ByUnit.of(columns.head_lists, sections),
            ByUnit.of(columns.title_lists, len(columns.title_lengths)),
        )


def article_rows(
    columns: Columns, turned: Turned, numbers: NDArray[np.uint32], places: Sequence[int]
) -> Iterator[ArticleRow]:
    """Yield the rows of some articles of a generation, whose terms have these numbers."""
    for place in places:
        first, behind = columns.first[place : place + 2].tolist()
        section, last = columns.article_sections[place : place + 2].tolist()
        own, heads = slice(first, behind), slice(section, last)
        yield ArticleRow(
            SentenceFacts(
                *(
                    getattr(columns, name)[own] for name in SentenceFacts._fields
                )  # as they are there
            ),
            SectionFacts(
                columns.section_first[section : last + 1] - np.uint32(first),
                columns.head_lengths[heads],
                columns.nearest_lengths[heads],
            ),
            np.array([columns.article_lengths[place], columns.title_lengths[place]], np.uint32),
            turned.sentences.lists(range(first, behind), numbers),
            turned.heads.lists(range(section, last), numbers),
            turned.titles.lists(range(place, place + 1), numbers),
        )
