"""`ArticleRow`: what analysis found in one article, as one row has it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.milvus.packing import packed, unpacked

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
    """The analysis of one article; `lengths` are the terms of its sentences and of its title.

    `margins` are the numbers of the terms of what is never quoted of it.
    """

    sentences: SentenceFacts
    sections: SectionFacts
    lengths: Numbers
    in_sentences: Lists
    in_heads: Lists
    in_title: Lists
    margins: Numbers

    @property
    def terms(self) -> Numbers:
        """The numbers of all terms that it has anywhere, ascending."""
        lists = self.in_sentences, self.in_heads, self.in_title
        return np.unique(np.concatenate([*(each.terms for each in lists), self.margins]))

    @property
    def size(self) -> int:
        """How many bytes it takes, about."""
        return 40 * len(self.sentences.starts) + 10 * len(self.in_sentences.units) + 2_000

    def packed(self) -> list[str]:
        """Return it as texts."""
        lists = (*self.in_sentences, *self.in_heads, *self.in_title)
        return packed(*self.sentences, *self.sections, self.lengths, *lists, self.margins)

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
            Lists(*some(5)),
            Lists(*some(5)),
            Lists(*some(5)),
            next(arrays),
        )
