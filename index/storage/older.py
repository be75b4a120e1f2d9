"""Fills in what a generation of an older format lacks, so that it answers until it is rebuilt."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.outline import Shape

Array = NDArray[Any]

OLDER = 2
"""The format that is still read; it knows sentences and no structure."""


def completed(columns: Mapping[str, Array]) -> dict[str, Array]:
    """Return the columns with those that are missing: one section an article, without heads."""
    first, terms = columns["first"], len(columns["term_ends"])
    begins = first[:-1][np.diff(first) > 0]
    shapes = np.zeros(len(columns["starts"]), np.uint16)
    shapes[begins] = Shape.FIRST
    return {
        "shapes": shapes,
        "section_first": np.append(begins, first[-1:]),
        "article_sections": begins.searchsorted(first).astype(np.uint32),
        "head_lengths": np.zeros(len(begins), np.uint16),
        "nearest_lengths": np.zeros(len(begins), np.uint16),
        **_no_lists("head", terms),
        **_no_lists("margin", terms),
        **columns,
    }


def _no_lists(name: str, terms: int) -> dict[str, Array]:
    """Return posting lists of so many terms, all of them empty."""
    return {
        f"{name}_starts": np.zeros(terms + 1, np.uint64),
        f"{name}_units": np.zeros(0, np.uint32),
        f"{name}_counts": np.zeros(0, np.uint8),
        f"{name}_firsts": np.zeros(0, np.uint8),
    }
