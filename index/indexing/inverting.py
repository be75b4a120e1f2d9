"""Inverts the terms of units into posting lists."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from index.storage import LATER, PostingLists

Integers = NDArray[np.integer]


def inverted(
    terms: Integers, lengths: Integers, named: NDArray[np.bool_], size: int
) -> PostingLists:
    """Return the posting lists of `size` terms, given the terms of all units in order.

    `lengths` is how many terms each unit has, and `named` tells of each of `terms` whether it is
    written like a name there.
    """
    units = np.repeat(np.arange(len(lengths), dtype=np.uint32), lengths)
    order = by_term(terms)
    terms, units = terms[order], units[order]
    new = np.ones(len(terms), np.bool_)
    new[1:] = (terms[1:] != terms[:-1]) | (units[1:] != units[:-1])
    begins = new.nonzero()[0]
    units = units[begins]
    ordinals = order[begins] - (np.cumsum(lengths) - lengths)[units]
    names = np.maximum.reduceat(named.view(np.uint8)[order], begins) if len(begins) else new
    return PostingLists(
        np.concatenate([[0], np.bincount(terms[begins], minlength=size).cumsum()]).astype(
            np.uint64
        ),
        units,
        np.minimum(np.diff(begins, append=len(terms)), 255).astype(np.uint8),
        np.minimum(ordinals, LATER).astype(np.uint8) | names * np.uint8(LATER + 1),
    )


def by_term(terms: Integers) -> NDArray[np.intp]:
    """Return what sorts numbers; equal ones keep their order.

    Sixteen bits at a time: numpy sorts those by radix, in O(n).
    """
    order = terms.astype(np.uint16).argsort(kind="stable")
    for shift in range(16, int(terms.max(initial=0)).bit_length(), 16):
        order = order[(terms[order] >> shift).astype(np.uint16).argsort(kind="stable")]
    return order


def joined(
    parts: Sequence[PostingLists],
    numbers: Sequence[NDArray[np.intp]],
    units: Sequence[int],
    size: int,
) -> PostingLists:
    """Put the lists of parts one behind another, term by term, without sorting anything.

    `numbers` has for each part the number of each of its terms among the `size` of the result,
    `units` how many units each part has; those of the next come behind them.
    """
    frequencies = np.zeros(size, np.int64)
    for part, number in zip(parts, numbers, strict=True):
        frequencies[number] += part.frequencies()
    starts = np.concatenate([[0], np.cumsum(frequencies)])
    whole = PostingLists.sized(starts)
    free, offset = starts[:-1].copy(), 0
    for part, number, count in zip(parts, numbers, units, strict=True):
        frequencies = part.frequencies()
        to = np.arange(len(part.units))
        to += np.repeat(free[number] - part.starts[:-1].astype(np.int64), frequencies)
        whole.units[to] = part.units + np.uint32(offset)
        whole.counts[to], whole.firsts[to] = part.counts, part.firsts
        free[number] += frequencies
        offset += count
    return whole
