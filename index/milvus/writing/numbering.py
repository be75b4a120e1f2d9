"""Numbers of articles: in the order of their ids, with gaps for those that come later."""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

GAP = 1 << 16  # between two articles of a first generation
_END = 1 << 42  # no number is as great: it stands above the bits of a sentence's ordinal


def numbered(
    ids: Sequence[str], known: Mapping[str, int], taken: frozenset[int]
) -> NDArray[np.int64] | None:
    """Return a number for each of `ids`, which are sorted: the one that it has, or a free one.

    What is `taken` is not given to another. None where there is no room left between two.
    """
    found: list[int] = []
    waiting = 0  # ids without a number, behind the last one that has one
    for number in (*(known.get(each) for each in ids), _END):
        if number is None:
            waiting += 1
            continue
        before = found[-1] if found else 0
        between = _between(before, min(number, before + GAP * (waiting + 1)), waiting, taken)
        if between is None:
            return None
        found += [*between, number]
        waiting = 0
    return np.array(found[:-1], np.int64)


def _between(before: int, behind: int, count: int, taken: frozenset[int]) -> list[int] | None:
    """Return some free numbers between two, far from one another."""
    found: list[int] = []
    at = before
    for left in range(count, 0, -1):
        at += max(1, (behind - at) // (left + 1))
        while at in taken:
            at += 1
        if at >= behind:
            return None
        found.append(at)
    return found
