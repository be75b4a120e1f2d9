"""Words of a query in the heads of candidates: headings, lead-ins, labels."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.search.query import Query
from index.storage import UnitField

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
    def of(
        cls, query: Query, numbers: Ints, heads: UnitField, nearest_lengths: NDArray[np.uint16]
    ) -> "Sections":
        """Read from the posting lists what the heads of `numbers` hold."""
        shape = (len(query.concepts), len(numbers))
        held, counts = np.zeros(shape, np.float32), np.zeros(shape, np.float32)
        nearest, size = np.zeros(shape, np.float32), nearest_lengths.take(numbers).astype(np.int64)
        for i, concept in enumerate(query.concepts):
            for term, how in concept.forms.items():
                postings = heads.postings(term)
                if postings is not None:
                    places, found = postings.find(numbers)
                    held[i] = np.maximum(held[i], how * found)
                    counts[i] += found * postings.counts.take(places)
                    near = found & (postings.ordinals.take(places) < size)
                    nearest[i] = np.maximum(nearest[i], how * near)
        lengths = heads.lengths(numbers).astype(np.int64)
        return cls(numbers, held.T, nearest.T, counts.T, lengths, size)

    def places(self, numbers: Ints) -> NDArray[np.intp]:
        """Return where `numbers`, all of which are here, stand."""
        return self.numbers.searchsorted(numbers)
