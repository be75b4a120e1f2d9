"""Merges two sets of posting lists in linear time."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.storage import PostingLists

_FEW_STEPS = 4


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
    new: PostingLists,
    new_number: NDArray[np.int64],
    size: int,
) -> PostingLists:
    """Renumber the old lists and insert the postings of the new ones where they belong.

    The numbers say which of `size` terms each list is of; both ascend.
    """
    units, counts, firsts, frequencies = _renumbered(old, places)
    old_starts = _starts(old_number, frequencies, size)
    new_starts = _starts(new_number, new.frequencies(), size)
    new_units = places.new[new.units]
    starts = (old_starts + new_starts).astype(np.uint64)
    if not len(units):
        return PostingLists(starts, new_units, new.counts, new.firsts)
    at = _insertion_points(units, old_starts, new_units, new_starts)
    return PostingLists(
        starts,
        np.insert(units, at, new_units),
        np.insert(counts, at, new.counts),
        np.insert(firsts, at, new.firsts),
    )


def _starts(
    numbers: NDArray[np.int64], frequencies: NDArray[np.int64], size: int
) -> NDArray[np.int64]:
    """Return where the list of each of `size` terms begins, and where the last one ends."""
    starts = np.zeros(size + 1, np.int64)
    starts[numbers + 1] = frequencies
    return np.cumsum(starts, out=starts)


def _renumbered(
    old: PostingLists, places: Places
) -> tuple[NDArray[np.uint32], NDArray[np.uint8], NDArray[np.uint8], NDArray[np.int64]]:
    """Give old postings their new units, without those that go; and how many each list keeps."""
    if places.kept.all():
        return _moved(old.units, places.old), old.counts, old.firsts, old.frequencies()
    dropped = np.flatnonzero(~places.kept[old.units])
    holders = np.searchsorted(old.starts, dropped, side="right") - 1
    frequencies = old.frequencies() - np.bincount(holders, minlength=old.terms)
    units = places.old[np.delete(old.units, dropped)]
    return units, np.delete(old.counts, dropped), np.delete(old.firsts, dropped), frequencies


def _moved(units: NDArray[np.uint32], to: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """Return `to[units]`, where `to` ascends; sooner where units move on at few places."""
    steps = np.flatnonzero(np.diff(to) != 1) + 1
    if len(steps) > _FEW_STEPS or not len(to):
        return to[units]
    moved: NDArray[np.uint32] = units + to[0]
    for step in steps.tolist():
        further = to[step] - to[step - 1] - np.uint32(1)
        np.add(moved, further, out=moved, where=units >= step)
    return moved


def postings_of(
    lists: PostingLists, units: NDArray[np.bool_]
) -> tuple[NDArray[np.int64], NDArray[np.uint32]]:
    """Return the postings of some units: the term and the unit of each, in the lists' order."""
    places = np.flatnonzero(units[lists.units])
    return np.searchsorted(lists.starts, places, side="right") - 1, lists.units[places]


def _insertion_points(
    units: NDArray[np.uint32],
    starts: NDArray[np.int64],
    new_units: NDArray[np.uint32],
    new_starts: NDArray[np.int64],
) -> NDArray[np.int64]:
    """For each new posting, the old one it comes before."""
    at = np.repeat(starts[1:], np.diff(new_starts))
    for term in np.flatnonzero((np.diff(new_starts) > 0) & (np.diff(starts) > 0)).tolist():
        begin, end = new_starts[term], new_starts[term + 1]
        low, high = starts[term], starts[term + 1]
        at[begin:end] = low + np.searchsorted(units[low:high], new_units[begin:end])
    return at


def only(lists: PostingLists, kept: NDArray[np.bool_]) -> PostingLists:
    """Return the lists without units that are not `kept`; those that are get the next numbers."""
    numbers = (np.cumsum(kept) - 1).astype(np.uint32)
    places = Places(numbers, kept, np.zeros(0, np.uint32), int(kept.sum()))
    units, counts, firsts, frequencies = _renumbered(lists, places)
    starts = np.concatenate([[0], np.cumsum(frequencies)]).astype(np.uint64)
    return PostingLists(starts, units, counts, firsts)


def without_empty(lists: PostingLists, held: NDArray[np.bool_]) -> PostingLists:
    """Drop the lists that are not `held`, which are empty."""
    starts = np.concatenate([lists.starts[:-1][held], lists.starts[-1:]])
    return PostingLists(starts, lists.units, lists.counts, lists.firsts)
