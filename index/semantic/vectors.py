"""Vectors of one generation: its sentences, what its sections are under, and its titles."""

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from index.storage import Generation

_BESIDE = 0.4  # what the sentence before and the head count in the context of a sentence
_LOOKED_AT = 2_000  # sentences of most like signs, whose vectors are compared: .99 of the 40 best
_AT_ONCE = 512  # of them at a time: what is computed with them stays in a cache
_CHUNK = 65_536  # sentences whose signs are compared at a time
_FEW = 4_000  # sentences that are all compared

Floats = NDArray[np.float32]
Positions = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Packed:
    """Vectors as eight-bit numbers: row times `scale` is the vector; zeros where there is none."""

    numbers: NDArray[np.int8]
    scales: NDArray[np.float32]

    @classmethod
    def of(cls, vectors: Floats) -> "Packed":
        """Pack vectors."""
        greatest = np.abs(vectors).max(axis=1, initial=0)
        scales = np.where(greatest > 0, greatest / 127, 1).astype(np.float32)
        return cls(np.rint(vectors / scales[:, None]).astype(np.int8), scales)

    def __getitem__(self, rows: Positions) -> Floats:
        return np.asarray(self.numbers.take(rows, axis=0) * self.scales.take(rows)[:, None])

    def __len__(self) -> int:
        return len(self.scales)


class Vectors(Protocol):
    """What meaning is compared by: vectors of sentences, by position, and of what is around them.

    Vectors are rows, zeros where there is nothing.
    """

    def nearest(self, question: Floats, most: int) -> Positions:
        """Return the positions of the sentences whose context is most like a question, best first.

        A few of them may be missed.
        """

    def own(self, positions: Positions) -> Floats:
        """Return the vectors of sentences."""

    def before(self, positions: Positions) -> Floats:
        """Return the vectors of the sentences before, in the same article."""

    def after(self, positions: Positions) -> Floats:
        """Return the vectors of the sentences behind, in the same article."""

    def nearest_heads(self, positions: Positions) -> Floats:
        """Return the vectors of the nearest heads."""

    def titles_of(self, positions: Positions) -> Floats:
        """Return the vectors of the titles of the articles."""

    def headed(self, positions: Positions) -> Floats:
        """Return the vectors of the nearest heads, of the titles where there is none."""


@dataclass(frozen=True, slots=True, eq=False)
class GenerationVectors:
    """Vectors of a generation: by sentence, by section (of its nearest head), by article (title).

    `signs` are those of the context of each sentence, see `signs_of`.
    """

    generation: Generation
    sentences: Packed
    heads: Packed
    titles: Packed
    signs: NDArray[np.uint64]

    def nearest(self, question: Floats, most: int) -> Positions:
        """Return the positions of the sentences whose context is most like a question, best first.

        Of many sentences only those are compared whose signs are most like the question's.
        """
        positions = self._likely(question)
        parts = (positions[at : at + _AT_ONCE] for at in range(0, len(positions), _AT_ONCE))
        likeness = np.concatenate([self.contexts(part) @ question for part in parts])
        best = np.argsort(-likeness, kind="stable")[:most]
        return positions[best]

    def _likely(self, question: Floats) -> Positions:
        """Return the positions of the sentences whose signs are most like those of a question."""
        count = self.signs.shape[1]
        if count <= _FEW:
            return np.arange(count)
        differing = self._differing(signs_of(question[None])[:, 0])
        most = int(np.bincount(differing).cumsum().searchsorted(_LOOKED_AT))
        surely, perhaps = np.flatnonzero(differing < most), np.flatnonzero(differing == most)
        return np.concatenate([surely, perhaps[: _LOOKED_AT - len(surely)]])

    def _differing(self, signs: NDArray[np.uint64]) -> NDArray[np.uint16]:
        """Return in how many signs each sentence differs, so many at a time as a cache holds."""
        found = np.zeros(self.signs.shape[1], np.uint16)
        other = np.zeros(_CHUNK, np.uint64)
        counts = np.zeros(_CHUNK, np.uint8)
        for begin in range(0, len(found), _CHUNK):
            part = found[begin : begin + _CHUNK]
            size = len(part)
            for column, sign in zip(self.signs, signs, strict=True):
                np.bitwise_xor(column[begin : begin + size], sign, out=other[:size])
                np.bitwise_count(other[:size], out=counts[:size])
                np.add(part, counts[:size], out=part)
        return found

    def contexts(self, positions: Positions) -> Floats:
        """Return the vectors of sentences in their contexts: those before, and their heads."""
        return in_context(self.sentences[positions], self.before(positions), self.headed(positions))

    def own(self, positions: Positions) -> Floats:
        """Return the vectors of sentences."""
        return self.sentences[positions]

    def nearest_heads(self, positions: Positions) -> Floats:
        """Return the vectors of the nearest heads, zeros where there is none."""
        first = self.generation.columns.section_first
        return self.heads[first.searchsorted(positions, "right") - 1]

    def titles_of(self, positions: Positions) -> Floats:
        """Return the vectors of the titles of the articles."""
        return self.titles[self.generation.columns.article_of[positions].astype(np.int64)]

    def before(self, positions: Positions) -> Floats:
        """Return the vectors of the sentences before, zeros at the beginning of an article."""
        return self._beside(positions, -1)

    def after(self, positions: Positions) -> Floats:
        """Return the vectors of the sentences behind, zeros at the end of an article."""
        return self._beside(positions, 1)

    def _beside(self, positions: Positions, step: int) -> Floats:
        article_of = self.generation.columns.article_of
        there = np.clip(positions + step, 0, len(article_of) - 1)
        same = (article_of[there] == article_of[positions]) & (there != positions)
        return np.asarray(self.sentences[there] * same[:, None])

    def headed(self, positions: Positions) -> Floats:
        """Return the vectors of the nearest heads, of the titles where there is none."""
        heads, titles = self.nearest_heads(positions), self.titles_of(positions)
        headed = np.abs(heads).max(axis=1, initial=0) > 0
        return np.where(headed[:, None], heads, titles)


def in_context(own: Floats, before: Floats, head: Floats) -> Floats:
    """Return vectors of length 1 of sentences in their contexts."""
    total = own + _BESIDE * before + _BESIDE * head
    return np.asarray(total / np.maximum(np.linalg.norm(total, axis=1, keepdims=True), 1e-9))


def signs_of(vectors: Floats) -> NDArray[np.uint64]:
    """Return the signs of vectors, a column each: 64 to a number, the last filled up with zeros."""
    bits = np.packbits(vectors > 0, axis=1)
    bits = np.pad(bits, ((0, 0), (0, -bits.shape[1] % 8)))
    return np.ascontiguousarray(np.ascontiguousarray(bits).view(np.uint64).T)
