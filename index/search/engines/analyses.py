"""`Analyses`: what is known of the sentences, sections and terms of some articles."""

from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from index.search.engines.terms import Ints

Runs = NDArray[np.int64]
"""Runs of units: where each begins and, in a second row, where it ends, exclusive."""


class Held(NamedTuple):
    """The units of some runs that hold a term: how many of each run, and all of them in order.

    `counts` are how often each holds it (255 stands for more), `ordinals` where among its terms it
    comes first (127 stands for any later).
    """

    sizes: Ints
    units: NDArray[np.integer]
    counts: NDArray[np.uint8]
    ordinals: NDArray[np.uint8]


class Found(NamedTuple):
    """Which of some units hold a term, how often, and where it comes first; as in `Held`.

    Counts and ordinals of units that don't hold it mean nothing.
    """

    held: NDArray[np.bool_]
    counts: NDArray[np.uint8]
    ordinals: NDArray[np.uint8]


class Stand(Protocol):
    """Where terms stand in some runs of units."""

    def counts(self, term: str) -> Ints | None:
        """Return how many units of each run hold a term; None for one that none does."""

    def held(self, term: str) -> Held | None:
        """Return the units that hold a term; None for one that none does."""


class Units(Protocol):
    """Which terms some units hold."""

    def find(self, term: str) -> Found | None:
        """Return which of the units hold a term; None for one that none does."""


class SentenceColumns(NamedTuple):
    """By sentence: how many terms it has, bits of `Cue`, bits of `Shape`."""

    lengths: Ints
    signs: NDArray[np.uint32]
    shapes: NDArray[np.uint16]


class Analyses(Protocol):
    """What analysis found in some articles, which all that is asked for here is of."""

    def sentences(self, numbers: Ints) -> Runs:
        """Return the runs of the articles' sentences, by position."""

    def sections(self, numbers: Ints) -> Runs:
        """Return the runs of the articles' sections."""

    def sentences_of(self, sections: Ints) -> Runs:
        """Return the runs of the sections' sentences, by position."""

    def sections_of(self, positions: Ints) -> Ints:
        """Return the sections that sentences are in."""

    def columns(self, positions: Ints) -> SentenceColumns:
        """Return what is known of sentences."""

    def head_lengths(self, sections: Ints) -> tuple[Ints, Ints]:
        """Return how many terms all heads of sections have, and how many the nearest."""

    def title_lengths(self, numbers: Ints) -> Ints:
        """Return how many terms the articles' titles have."""

    def in_sentences(self, runs: Runs) -> Stand:
        """Return where terms stand in runs of sentences."""

    def in_heads(self, runs: Runs) -> Stand:
        """Return where terms stand in the heads of runs of sections."""

    def heads(self, sections: Ints) -> Units:
        """Return which terms the heads of sections hold."""

    def titles(self, numbers: Ints) -> Units:
        """Return which terms the titles of articles hold."""
