"""Analysed articles as arrays, from one worker or several together."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.indexing import inverting, splicing
from index.indexing.terms import Numbering
from index.storage import PostingLists


@dataclass(frozen=True, slots=True, eq=False)
class Batch:
    """Analysed articles in order of their id, numbered from 0, with a list of terms of their own.

    `sentence_counts`, `section_counts` and `title_lengths` go by article, `starts` to `shapes` by
    sentence, `section_sizes` to `nearest_lengths` by section. `lists` (of sentences), `titles`,
    `margins` (of articles) and `heads` (of sections) have a list for each of `terms`, perhaps an
    empty one.
    """

    ids: list[str]
    digests: NDArray[np.uint8]
    languages: NDArray[np.uint8]
    sentence_counts: NDArray[np.uint32]
    starts: NDArray[np.uint32]
    ends: NDArray[np.uint32]
    paragraphs: NDArray[np.uint32]
    lengths: NDArray[np.uint16]
    signs: NDArray[np.uint32]
    shapes: NDArray[np.uint16]
    section_counts: NDArray[np.uint32]
    section_sizes: NDArray[np.uint32]
    head_lengths: NDArray[np.uint16]
    nearest_lengths: NDArray[np.uint16]
    title_lengths: NDArray[np.uint16]
    terms: list[str]
    lists: PostingLists
    titles: PostingLists
    heads: PostingLists
    margins: PostingLists

    def only(self, kept: NDArray[np.bool_]) -> "Batch":
        """Return it without the articles that are not `kept`; terms may be left with no list."""
        if kept.all():
            return self
        sentences = np.repeat(kept, self.sentence_counts)
        sections = np.repeat(kept, self.section_counts)
        return Batch(
            ids=[each for each, stays in zip(self.ids, kept.tolist(), strict=True) if stays],
            digests=self.digests[kept],
            languages=self.languages[kept],
            sentence_counts=self.sentence_counts[kept],
            starts=self.starts[sentences],
            ends=self.ends[sentences],
            paragraphs=self.paragraphs[sentences],
            lengths=self.lengths[sentences],
            signs=self.signs[sentences],
            shapes=self.shapes[sentences],
            section_counts=self.section_counts[kept],
            section_sizes=self.section_sizes[sections],
            head_lengths=self.head_lengths[sections],
            nearest_lengths=self.nearest_lengths[sections],
            title_lengths=self.title_lengths[kept],
            terms=self.terms,
            lists=splicing.only(self.lists, sentences),
            titles=splicing.only(self.titles, kept),
            heads=splicing.only(self.heads, sections),
            margins=splicing.only(self.margins, kept),
        )


class Batches:
    """Batches of consecutive articles, to be put together as one with a sorted list of terms."""

    def __init__(self) -> None:
        self._batches: list[Batch] = []
        self._numbers = Numbering()
        self._terms: list[NDArray[np.intp]] = []

    def add(self, batch: Batch) -> None:
        """Append a batch."""
        numbers = map(self._numbers.__getitem__, batch.terms)
        self._terms.append(np.fromiter(numbers, np.intp, len(batch.terms)))
        self._batches.append(replace(batch, terms=[]))

    def joined(self) -> Batch:
        """Return all of them as one."""
        batches, written = self._batches, self._numbers.written
        order = sorted(range(len(written)), key=written.__getitem__)
        terms = [written[number] for number in order]
        places = np.empty(len(terms), np.intp)
        places[order] = np.arange(len(terms))
        numbers = [places[each] for each in self._terms]
        sentences = [len(b.starts) for b in batches]
        articles = [len(b.ids) for b in batches]
        sections = [len(b.section_sizes) for b in batches]
        return Batch(
            ids=[i for b in batches for i in b.ids],
            digests=_joined([b.digests for b in batches], np.uint8).reshape(-1, 16),
            languages=_joined([b.languages for b in batches], np.uint8).reshape(-1, 2),
            sentence_counts=_joined([b.sentence_counts for b in batches], np.uint32),
            starts=_joined([b.starts for b in batches], np.uint32),
            ends=_joined([b.ends for b in batches], np.uint32),
            paragraphs=_joined([b.paragraphs for b in batches], np.uint32),
            lengths=_joined([b.lengths for b in batches], np.uint16),
            signs=_joined([b.signs for b in batches], np.uint32),
            shapes=_joined([b.shapes for b in batches], np.uint16),
            section_counts=_joined([b.section_counts for b in batches], np.uint32),
            section_sizes=_joined([b.section_sizes for b in batches], np.uint32),
            head_lengths=_joined([b.head_lengths for b in batches], np.uint16),
            nearest_lengths=_joined([b.nearest_lengths for b in batches], np.uint16),
            title_lengths=_joined([b.title_lengths for b in batches], np.uint16),
            terms=terms,
            lists=inverting.joined([b.lists for b in batches], numbers, sentences, len(terms)),
            titles=inverting.joined([b.titles for b in batches], numbers, articles, len(terms)),
            heads=inverting.joined([b.heads for b in batches], numbers, sections, len(terms)),
            margins=inverting.joined([b.margins for b in batches], numbers, articles, len(terms)),
        )


def _joined(parts: Sequence[NDArray[Any]], dtype: type[np.generic]) -> NDArray[Any]:
    return np.concatenate([np.zeros(0, dtype), *(part.reshape(-1) for part in parts)])
