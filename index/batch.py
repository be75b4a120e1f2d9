"""Analysed articles as arrays: what a worker process hands back, and batches put together."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.postings import LATER


@dataclass(frozen=True, slots=True, eq=False)
class Tokens:
    """The terms of units as they came: for each different term of each unit, one row.

    Rows are in order of `units`, then `terms` (ordinals into the batch's own list of terms).
    """

    units: NDArray[np.uint32]
    terms: NDArray[np.uint32]
    counts: NDArray[np.uint8]
    firsts: NDArray[np.uint8]

    @classmethod
    def of(cls, terms: Sequence[int], lengths: Sequence[int], named: Sequence[bool]) -> "Tokens":
        """Count terms by unit, given the terms of all units in order and how many each unit has.

        `named` tells of each of `terms` whether it is written like a name there.
        """
        numbered = np.asarray(terms, np.uint64)
        sizes = np.asarray(lengths, np.int64)
        units = np.repeat(np.arange(len(sizes), dtype=np.uint64), sizes)
        rows, first, counts = np.unique(
            (units << np.uint64(32)) | numbered, return_index=True, return_counts=True
        )
        begins = np.cumsum(sizes) - sizes
        names = np.asarray(named, np.bool_)[first].astype(np.uint8) * np.uint8(LATER + 1)
        rows_unit = (rows >> np.uint64(32)).astype(np.uint32)
        return cls(
            rows_unit,
            (rows & np.uint64(0xFFFFFFFF)).astype(np.uint32),
            np.minimum(counts, 255).astype(np.uint8),
            np.minimum(first - begins[rows_unit], LATER).astype(np.uint8) | names,
        )


@dataclass(frozen=True, slots=True, eq=False)
class Batch:
    """Analysed articles in order of their id, numbered from 0, with a list of terms of their own.

    `sentence_counts` and the title's rows go by article, `starts` to `signs` by sentence.
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
    title_lengths: NDArray[np.uint16]
    terms: list[str]
    tokens: Tokens
    title_tokens: Tokens


def join(batches: Sequence[Batch]) -> Batch:
    """Put batches of consecutive articles together, with one sorted list of terms."""
    terms = sorted(set().union(*(batch.terms for batch in batches)))
    number = {term: i for i, term in enumerate(terms)}
    remaps = [np.array([number[t] for t in batch.terms], np.uint32) for batch in batches]
    sentences = [len(batch.starts) for batch in batches]
    articles = [len(batch.ids) for batch in batches]
    return Batch(
        ids=[i for batch in batches for i in batch.ids],
        digests=_joined([b.digests for b in batches], np.uint8).reshape(-1, 16),
        languages=_joined([b.languages for b in batches], np.uint8).reshape(-1, 2),
        sentence_counts=_joined([b.sentence_counts for b in batches], np.uint32),
        starts=_joined([b.starts for b in batches], np.uint32),
        ends=_joined([b.ends for b in batches], np.uint32),
        paragraphs=_joined([b.paragraphs for b in batches], np.uint32),
        lengths=_joined([b.lengths for b in batches], np.uint16),
        signs=_joined([b.signs for b in batches], np.uint32),
        title_lengths=_joined([b.title_lengths for b in batches], np.uint16),
        terms=terms,
        tokens=_joined_tokens([b.tokens for b in batches], remaps, sentences),
        title_tokens=_joined_tokens([b.title_tokens for b in batches], remaps, articles),
    )


def _joined(parts: Sequence[NDArray[Any]], dtype: type[np.generic]) -> NDArray[Any]:
    return np.concatenate([np.zeros(0, dtype), *(part.reshape(-1) for part in parts)])


def _joined_tokens(
    parts: list[Tokens], remaps: list[NDArray[np.uint32]], sizes: list[int]
) -> Tokens:
    offsets = np.cumsum([0, *sizes])[:-1].astype(np.uint32)
    return Tokens(
        _joined([p.units + o for p, o in zip(parts, offsets, strict=True)], np.uint32),
        _joined([m[p.terms] for p, m in zip(parts, remaps, strict=True)], np.uint32),
        _joined([p.counts for p in parts], np.uint8),
        _joined([p.firsts for p in parts], np.uint8),
    )
