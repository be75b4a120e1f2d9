"""Words of a query in the heads of candidates: headings, lead-ins, labels."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.search.engines import Analyses
from index.search.query import Query

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Sections:
    """Sections beside a query. `numbers` are ascending; matrices are sections by concepts.

    `held` is how well the heads have a concept (0 to 1), `nearest` the same of the nearest head,
    `counts` how often; `lengths` are the heads' terms, `nearest_lengths` those of the nearest.
    """

    numbers: Ints
    held: Floats
    nearest: Floats
    counts: Floats
    lengths: Ints
    nearest_lengths: Ints

    @classmethod
    def of(cls, query: Query, numbers: Ints, analyses: Analyses) -> "Sections":
        """Look up what the heads of `numbers` hold."""
        shape = (len(query.concepts), len(numbers))
        held, counts = np.zeros(shape, np.float32), np.zeros(shape, np.float32)
        nearest, heads = np.zeros(shape, np.float32), analyses.heads(numbers)
        lengths, size = analyses.head_lengths(numbers)
        for i, concept in enumerate(query.concepts):
            for term, how in concept.forms.items():
                if (found := heads.find(term)) is not None:
                    held[i] = np.maximum(held[i], how * found.held)
                    counts[i] += found.held * found.counts
                    near = found.held & (found.ordinals < size)
                    nearest[i] = np.maximum(nearest[i], how * near)
        return cls(numbers, held.T, nearest.T, counts.T, lengths, size)

    def places(self, numbers: Ints) -> NDArray[np.intp]:
        """Return where `numbers`, all of which are here, stand."""
        return self.numbers.searchsorted(numbers)
