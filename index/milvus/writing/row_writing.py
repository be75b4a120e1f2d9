"""`RowWriting`: the rows of the articles of a generation, as they are written."""

from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from index.milvus.article_rows import ArticleRow, SectionFacts, SentenceFacts
from index.milvus.by_unit import ByUnit, Turned
from index.milvus.client import Row
from index.milvus.impacts import Saturating, there, vector_of, whole_vector
from index.milvus.layout import ROOM
from index.milvus.packing import texts_of
from index.milvus.writing.drafting import Draft
from index.storage import Columns, Generation


class RowWriting:
    """The rows of articles of a generation, by place."""

    def __init__(
        self, generation: Generation, draft: Draft, constants: tuple[float, float]
    ) -> None:
        self._columns = generation.columns
        self._texts = generation.texts
        self._draft = draft
        self._turned = draft.turned
        self._saturating = [Saturating(*constants, average) for average in draft.about.baked]

    def articles(self, places: Sequence[int]) -> Iterator[Row]:
        """Yield rows with vectors, text and analysis."""
        columns, turned, terms = self._columns, self._turned, self._draft.numbers
        lengths = columns.title_lengths
        rows = article_rows(columns, turned, terms, places)
        for place, row in zip(places, rows, strict=True):
            titled = self._saturating[2]
            title = vector_of(turned.titles, place, int(lengths[place]), terms, titled)
            yield {
                "key": int(self._draft.listed.numbers[place]),
                "title": there(title),
                "whole": there(self._whole(place)),
                "text": texts_of(self._text(place)),
                "analysis": row.packed(),
            }

    def sentences(self, places: Sequence[int]) -> Iterator[Row]:
        """Yield the rows of the sentences that have terms."""
        first, lengths, turned = self._columns.first, self._columns.lengths, self._turned.sentences
        return self._units(places, first, lengths, turned, self._saturating[0])

    def sections(self, places: Sequence[int]) -> Iterator[Row]:
        """Yield the rows of the sections whose heads have terms."""
        columns, turned = self._columns, self._turned.heads
        first, lengths = columns.article_sections, columns.head_lengths
        return self._units(places, first, lengths, turned, self._saturating[1])

    def _units(
        self,
        places: Sequence[int],
        first: NDArray[np.uint32],
        lengths: NDArray[np.uint16],
        turned: ByUnit,
        saturating: Saturating,
    ) -> Iterator[Row]:
        for place in places:
            begin, end = first[place : place + 2].tolist()
            base = int(self._draft.listed.numbers[place]) << ROOM
            for unit in range(begin, end):
                length = int(lengths[unit])
                if vector := vector_of(turned, unit, length, self._draft.numbers, saturating):
                    yield {"key": base + unit - begin, "terms": vector}

    def _whole(self, place: int) -> Mapping[int, float]:
        units = range(*self._columns.first[place : place + 2].tolist())
        length = int(self._columns.article_lengths[place])
        saturating = self._saturating[3]
        return whole_vector(self._turned.sentences, units, length, self._draft.numbers, saturating)

    def _text(self, place: int) -> bytes:
        start = int(self._columns.text_ends[place - 1]) if place else 0
        return self._texts[start : int(self._columns.text_ends[place])].tobytes()


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
            numbers[turned.margins.terms[turned.margins.unit(place)]],
        )
