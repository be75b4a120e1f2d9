"""Values put into a long array: about the cost of copying it, where they go to few places."""

from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

_FEW = 20_000  # places; slices of so many take as long as numpy, which marks where each value goes


def inserted(array: NDArray[Any], at: NDArray[np.int64], values: NDArray[Any]) -> NDArray[Any]:
    """Return `numpy.insert(array, at, values)`, for places in ascending order."""
    begins = np.flatnonzero(np.diff(at, prepend=-1))
    if len(begins) > _FEW:
        return np.insert(array, at, values)
    places = [0, *at[begins].tolist(), len(array)]
    runs = [0, *begins.tolist(), len(at)]
    parts: list[NDArray[Any]] = []
    for (begin, end), (first, last) in zip(pairwise(places), pairwise(runs), strict=True):
        parts += [values[first:last], array[begin:end]]
    return np.concatenate(parts).astype(array.dtype, copy=False)
