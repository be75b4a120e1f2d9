"""`VectorWriting`: the vectors of the articles of a generation, as they are written."""

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from index.milvus.client import Client, Row
from index.milvus.collections import NOTHING, create_contexts, create_packed
from index.milvus.layout import ROOM, Kind
from index.milvus.packing import packed
from index.milvus.writing.clearing import Clearing
from index.milvus.writing.drafting import Draft
from index.semantic import GenerationVectors
from index.workers import unless_stopped

_ARTICLES = 100  # that are written at a time
_CONTEXTS = 1000
_ASKED = 1000  # articles


class Meant(NamedTuple):
    """The vectors of a generation, and the version of the encoder that made them."""

    version: str
    vectors: GenerationVectors


@dataclass(frozen=True, slots=True)
class VectorWriting:
    """Writes the vectors of the articles of a draft that have none in its epoch."""

    client: Client
    clearing: Clearing
    draft: Draft
    vectors: GenerationVectors
    stop: threading.Event

    def run(self) -> None:
        """Write them. Raises `StoreError`, `BuildInterruptedError`."""
        names, epoch = self.clearing.names, self.draft.about.epoch
        whole, contexts = (names.rows(kind, epoch) for kind in (Kind.VECTORS, Kind.CONTEXTS))
        if whole not in self.clearing.there:
            create_packed(self.client, whole)
        if contexts not in self.clearing.there:
            dimensions = self.vectors.sentences.numbers.shape[1]
            create_contexts(self.client, contexts, dimensions)
        places = self._lacking(whole)
        for at in range(0, len(places), _ARTICLES):
            unless_stopped(self.stop)
            several = places[at : at + _ARTICLES]
            # A run that died here may have written the first of these already.
            self.client.put(contexts, self._contexts(several), _CONTEXTS)
            self.client.put(whole, self._rows(several), _ARTICLES)

    def _lacking(self, collection: str) -> list[int]:
        """Return the places of the articles that have no row, which comes last of an article."""
        numbers = self.draft.listed.numbers.tolist()
        there: set[int] = set()
        for at in range(0, len(numbers), _ASKED):
            rows = self.client.rows(collection, numbers[at : at + _ASKED], "key")
            there.update(row["key"] for row in rows)
        return [place for place, number in enumerate(numbers) if number not in there]

    def _contexts(self, places: Sequence[int]) -> Iterator[Row]:
        first = self.draft.columns.first
        for place in places:
            positions = np.arange(*first[place : place + 2].tolist())
            begin = int(self.draft.listed.numbers[place]) << ROOM
            for ordinal, vector in enumerate(self.vectors.contexts(positions)):
                if vector.any():
                    yield {"key": begin + ordinal, "context": vector.tolist()}

    def _rows(self, places: Sequence[int]) -> Iterator[Row]:
        columns, vectors = self.draft.columns, self.vectors
        for place in places:
            sentences = slice(*columns.first[place : place + 2].tolist())
            sections = slice(*columns.article_sections[place : place + 2].tolist())
            parts = (
                (vectors.sentences, sentences),
                (vectors.heads, sections),
                (vectors.titles, slice(place, place + 1)),
            )
            arrays = [
                array
                for part, own in parts
                for array in (part.numbers[own].reshape(-1), part.scales[own])
            ]
            yield {
                "key": int(self.draft.listed.numbers[place]),
                "packed": packed(*arrays),
                "nothing": NOTHING,
            }
