"""Drafts what is written for a generation: its facts, its list, its terms, its new articles."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import xxhash
from numpy.typing import NDArray

from index.milvus.by_unit import Turned
from index.milvus.impacts import Averages
from index.milvus.layout import Part
from index.milvus.packing import packed
from index.milvus.tables import About, Listed, Table
from index.milvus.term_chunks import Units, chunks_of, packed_excerpts, packed_terms
from index.milvus.writing.clearing import Clearing
from index.milvus.writing.numbering import numbered
from index.milvus.writing.term_layers import TermLayer
from index.storage import Columns, Generation, StringTable

TablePart = tuple[int, list[str]]
"""The key and the content of a row of a table."""


@dataclass(frozen=True, slots=True, eq=False)
class Beside:
    """Numbers of articles beside rows that stay, those of `kept`."""

    base: Table
    numbers: NDArray[np.int64]
    kept: NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Draft:
    """What is written for a generation: its facts, its list, its terms, its new articles.

    `turned` has the lists of the new articles, `numbers` those of their terms.
    """

    columns: Columns
    about: About
    listed: Listed
    layer: TermLayer
    numbers: NDArray[np.uint32]
    turned: Turned
    new: NDArray[np.int64]
    chunks: list[range]

    @classmethod
    def of(
        cls,
        generation: Generation,
        clearing: Clearing,
        epoch: int,
        corpus: str,
        encoder: str | None,
        beside: Beside | None,
    ) -> "Draft":
        """Draft a generation, beside rows of its epoch or in one of its own."""
        columns = generation.columns
        if beside:
            numbers = beside.numbers
            base = beside.base.about
            new = np.setdiff1d(numbers, beside.kept)
            turned = Turned.of(columns, np.isin(numbers, new))
            layer = TermLayer.beside(columns, beside.base, clearing.client, turned, numbers)
        else:
            found = numbered(columns.ids, {}, frozenset())
            assert found is not None  # noqa: S101 - the gaps are of our own making
            numbers = new = found
            base = None
            turned = Turned.of(columns, np.ones(len(numbers), np.bool_))
            layer = TermLayer.whole(columns, None)
        averages, chunks = Averages.of(columns), chunks_of(columns, layer.places)
        about = About(
            generation=clearing.next_generation,
            built_at=generation.about.built_at,
            recipe=generation.about.recipe,
            corpus=corpus,
            epoch=epoch,
            free=layer.free,
            articles=generation.articles,
            sentences=generation.sentences,
            sections=len(columns.head_lengths),
            averages=averages,
            baked=base.baked if base else averages,
            languages=list(generation.languages),
            sources=list(columns.sources),
            chunks=len(chunks),
            encoder=(base.encoder if base else "") if encoder is None else encoder,
            meant=encoder is not None,
            base=clearing.next_generation if layer.base is None else layer.base,
            previous=clearing.served,
        )
        listed = listed_of(columns, numbers)
        by_place = layer.by_place(len(columns.vocabulary))
        return cls(columns, about, listed, layer, by_place, turned, new, chunks)

    @property
    def journal(self) -> list[str]:
        """What is written first: which rows, of which epoch."""
        return packed(self.new, np.array([self.about.epoch]))

    def parts(self) -> Iterator[TablePart]:
        """Yield the rows of the table, its facts last."""
        layer, units = self.layer, Units.of(self.columns, self.listed.numbers)
        firsts = StringTable.of([layer.words[chunk.start] for chunk in self.chunks])
        yield Part.FIRST_TERMS.key(), packed(firsts.block, firsts.ends)
        for number, chunk in enumerate(self.chunks):
            own = slice(chunk.start, chunk.stop)
            words, terms, numbers = layer.words[own], layer.places[own], layer.numbers[own]
            yield Part.TERMS.key(number), packed_terms(self.columns, words, terms, numbers)
            yield Part.EXCERPTS.key(number), packed_excerpts(self.columns, terms, units)
        for number, texts in enumerate(self.listed.packed()):
            yield Part.CATALOGUE.key(number), texts
        yield Part.ABOUT.key(), self.about.packed()


def corpus_of(generation: Generation) -> str:
    """Return what tells the articles of a generation from any others."""
    columns = generation.columns
    digest = xxhash.xxh3_128()
    for array in (columns.id_block, columns.id_ends, columns.digests, columns.source_block):
        digest.update(np.ascontiguousarray(array).tobytes())
    digest.update(np.ascontiguousarray(columns.source_of).tobytes())
    return digest.hexdigest()


def listed_of(columns: Columns, numbers: NDArray[np.int64]) -> Listed:
    """Return the list of a generation's articles, which have these numbers."""
    return Listed(
        columns.id_block,
        columns.id_ends,
        numbers,
        columns.digests.reshape(-1),
        columns.languages.reshape(-1),
        columns.source_of,
        np.diff(columns.first).astype(np.uint32),
    )


def known_numbers(listed: Listed, columns: Columns) -> dict[str, int]:
    """Return the numbers of the articles that are published as they are now."""
    before = dict(
        zip(
            listed.ids,
            zip(listed.numbers.tolist(), _each(listed.digests), strict=True),
            strict=True,
        )
    )
    now = zip(columns.ids, _each(columns.digests), strict=True)
    return {
        article_id: before[article_id][0]
        for article_id, digest in now
        if article_id in before and before[article_id][1] == digest
    }


def _each(digests: NDArray[np.uint8]) -> list[bytes]:
    content = digests.tobytes()
    return [content[at : at + 16] for at in range(0, len(content), 16)]
