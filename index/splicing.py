"""Old posting lists and new rows -> new posting lists, without sorting what is sorted already."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.batch import Tokens
from index.postings import PostingLists


@dataclass(frozen=True, slots=True, eq=False)
class Places:
    """Where units go.

    `old[i]` is the new ordinal of old unit i (meaningless unless `kept[i]`), `new[j]` that of
    unit j of the batch; `size` units in all.
    """

    old: NDArray[np.uint32]
    kept: NDArray[np.bool_]
    new: NDArray[np.uint32]
    size: int

    def place(self, old: NDArray[Any], new: NDArray[Any]) -> NDArray[Any]:
        """Put the rows of two columns where they go."""
        placed = np.empty((self.size, *old.shape[1:]), old.dtype)
        placed[self.old[self.kept]] = old[self.kept]
        placed[self.new] = new
        return placed


def spliced(
    old: PostingLists,
    places: Places,
    old_number: NDArray[np.int64],
    tokens: Tokens,
    new_number: NDArray[np.int64],
    size: int,
) -> PostingLists:
    """Renumber the old lists and insert the new rows where they belong."""
    units, counts, firsts, frequencies = _renumbered(old, places)
    old_starts = np.zeros(size + 1, np.int64)
    old_starts[old_number + 1] = frequencies
    np.cumsum(old_starts, out=old_starts)
    terms = new_number[tokens.terms]
    new_units = places.new[tokens.units]
    order = _order(terms, new_units)
    terms, new_units = terms[order], new_units[order]
    at = _insertion_points(units, old_starts, terms, new_units)
    starts = old_starts + np.searchsorted(terms, np.arange(size + 1))
    return PostingLists(
        starts.astype(np.uint64),
        np.insert(units, at, new_units),
        np.insert(counts, at, tokens.counts[order]),
        np.insert(firsts, at, tokens.firsts[order]),
    )


def _renumbered(
    old: PostingLists, places: Places
) -> tuple[NDArray[np.uint32], NDArray[np.uint8], NDArray[np.uint8], NDArray[np.int64]]:
    """Give old postings their new units, without those that go; and how many each list keeps."""
    if places.kept.all():
        return places.old[old.units], old.counts, old.firsts, old.frequencies()
    kept = places.kept[old.units]
    running = np.concatenate([[0], np.cumsum(kept)])
    frequencies = np.diff(running[old.starts.astype(np.int64)])
    return places.old[old.units[kept]], old.counts[kept], old.firsts[kept], frequencies


def _order(terms: NDArray[np.int64], units: NDArray[np.uint32]) -> NDArray[np.intp]:
    """Sort rows by term, then unit. Sixteen bits at a time: numpy sorts those by radix, in O(n)."""
    order = np.arange(len(terms))
    if np.any(units[1:] < units[:-1]):
        order = np.argsort(units, kind="stable")
    for shift in range(0, int(terms.max(initial=0)).bit_length(), 16):
        part = ((terms[order] >> shift) & 0xFFFF).astype(np.uint16)
        order = order[np.argsort(part, kind="stable")]
    return order


def _insertion_points(
    units: NDArray[np.uint32],
    starts: NDArray[np.int64],
    terms: NDArray[np.int64],
    new_units: NDArray[np.uint32],
) -> NDArray[np.int64]:
    """For each new row (by term, then unit), the old posting it comes before."""
    at = starts[terms + 1]
    if not len(units) or not len(terms):
        return at
    edges = np.flatnonzero(np.r_[True, terms[1:] != terms[:-1], True])
    for begin, end in pairwise(edges.tolist()):
        low, high = starts[terms[begin]], starts[terms[begin] + 1]
        if low < high:
            at[begin:end] = low + np.searchsorted(units[low:high], new_units[begin:end])
    return at


def without_empty(lists: PostingLists, held: NDArray[np.bool_]) -> PostingLists:
    """Drop the lists that are not `held`, which are empty."""
    starts = np.concatenate([lists.starts[:-1][held], lists.starts[-1:]])
    return PostingLists(starts, lists.units, lists.counts, lists.firsts)
