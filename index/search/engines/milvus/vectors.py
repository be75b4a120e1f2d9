"""`ServedVectors`: what meaning is compared by, of articles that a server has."""

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Lock
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.milvus import ROOM, Client, owners_of, unpacked
from index.search.engines.milvus.rows import Rows
from index.search.engines.terms import Ints
from index.semantic import Packed

_ORDINAL = (1 << ROOM) - 1
_MORE = 2  # times as many as are wanted: some are of other generations
_REMEMBERED = 2_000  # articles

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class _OfArticle:
    sentences: Packed
    heads: Packed
    titles: Packed


@dataclass(frozen=True, slots=True, eq=False)
class ServedVectors:
    """Vectors of articles: packed in `whole`, and searched for in `contexts`. Thread-safe."""

    client: Client
    whole: str
    contexts: str
    rows: Rows
    are_live: Callable[[Ints], NDArray[np.bool_]]
    _held: dict[int, _OfArticle] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def nearest(self, question: Floats, most: int) -> Ints:
        """Return the positions of the sentences whose context is most like a question."""
        found = self.client.nearest(self.contexts, "context", question.tolist(), most * _MORE)
        order = np.lexsort((found.keys, -found.scores))
        keys = found.keys[order]
        return keys[self.are_live(keys)][:most]

    def own(self, positions: Ints) -> Floats:
        """Return the vectors of sentences."""
        return self._of_sentences(positions, 0)

    def before(self, positions: Ints) -> Floats:
        """Return the vectors of the sentences before, zeros at the beginning of an article."""
        return self._of_sentences(positions, -1)

    def after(self, positions: Ints) -> Floats:
        """Return the vectors of the sentences behind, zeros at the end of an article."""
        return self._of_sentences(positions, 1)

    def nearest_heads(self, positions: Ints) -> Floats:
        """Return the vectors of the nearest heads, zeros where there is none."""

        def heads(number: int, ordinals: Ints) -> Floats:
            (row,) = self.rows.of([number])
            places = row.sections.first.searchsorted(ordinals.astype(np.uint32), "right") - 1
            return self._of(number).heads[places]

        return self._by_article(positions, heads)

    def titles_of(self, positions: Ints) -> Floats:
        """Return the vectors of the titles of the articles."""
        return self._by_article(positions, lambda n, at: self._of(n).titles[np.zeros_like(at)])

    def headed(self, positions: Ints) -> Floats:
        """Return the vectors of the nearest heads, of the titles where there is none."""
        heads, titles = self.nearest_heads(positions), self.titles_of(positions)
        headed = np.abs(heads).max(axis=1, initial=0) > 0
        return np.where(headed[:, None], heads, titles)

    def _of_sentences(self, positions: Ints, step: int) -> Floats:
        def taken(number: int, ordinals: Ints) -> Floats:
            vectors, there = self._of(number).sentences, ordinals + step
            inside = (there >= 0) & (there < len(vectors))
            return vectors[np.clip(there, 0, len(vectors) - 1)] * inside[:, None]

        return self._by_article(positions, taken)

    def _by_article(self, positions: Ints, taken: Callable[[int, Ints], Floats]) -> Floats:
        """Return a row for each position, of what is taken from its article."""
        owners = owners_of(positions)
        numbers = np.unique(owners).tolist()
        self._read([n for n in numbers if n not in self._held])
        order, parts = [], []
        for number in numbers:
            own = np.flatnonzero(owners == number)
            order.append(own)
            parts.append(taken(number, positions[own] & _ORDINAL))
        if not parts:
            return np.zeros((0, 1), np.float32)
        found = np.empty((len(positions), parts[0].shape[1]), np.float32)
        found[np.concatenate(order)] = np.concatenate(parts)
        return found

    def _of(self, number: int) -> _OfArticle:
        if (found := self._held.get(number)) is None:
            return self._read([number])[number]
        return found

    def _read(self, numbers: list[int]) -> dict[int, _OfArticle]:
        rows = self.client.rows(self.whole, numbers, "key", "packed")
        found = {row["key"]: _unpacked(unpacked(row["packed"])) for row in rows}
        with self._lock:
            self._held.update(found)
            while len(self._held) > _REMEMBERED:
                del self._held[next(iter(self._held))]
        return found


def _unpacked(arrays: list[NDArray[Any]]) -> _OfArticle:
    numbers, scales = arrays[::2], arrays[1::2]
    size = len(numbers[-1])  # there is one title
    pairs = zip(numbers, scales, strict=True)
    return _OfArticle(*(Packed(each.reshape(-1, size), scale) for each, scale in pairs))
