"""The words of a text with their vectors, each as its sentence means it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:  # an optional package
    from tokenizers import Encoding


@dataclass(frozen=True, slots=True, eq=False)
class TextWords:
    """Words and signs of a text in order: from where to where each goes, and its vector.

    Vectors are of length 1, by word, in half precision: many are kept. A text that is too long for
    the encoder is cut.
    """

    spans: Sequence[tuple[int, int]]
    vectors: NDArray[np.float16]

    @classmethod
    def of(cls, encoding: "Encoding", tokens: NDArray[np.float32]) -> "TextWords":
        """Join tokens, whose vectors are `tokens`, to words: the vector of one is their mean."""
        numbers = np.array([-1 if each is None else each for each in encoding.word_ids], np.int64)
        rows = np.flatnonzero(numbers >= 0)
        if not len(rows):
            return cls((), np.zeros((0, tokens.shape[1]), np.float16))
        begins = np.flatnonzero(np.diff(numbers[rows], prepend=-1))
        ends = np.append(begins[1:], len(rows))
        offsets = [encoding.offsets[row] for row in rows]
        spans = [(offsets[a][0], offsets[b - 1][1]) for a, b in zip(begins, ends, strict=True)]
        sums = np.add.reduceat(tokens[rows], begins, axis=0)
        lengths = np.linalg.norm(sums, axis=1, keepdims=True)
        return cls(spans, np.asarray(sums / np.maximum(lengths, 1e-9), np.float16))
