"""Fields of one generation by what is frozen of their terms."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import pairwise

import numpy as np

from index.milvus import Excerpt, Table
from index.search.engines.milvus.analyses import Joined
from index.search.engines.terms import Ints

_LOOKED_UP = 256  # units whose articles are read where an excerpt does not tell


@dataclass(frozen=True, slots=True, eq=False)
class FrozenField:
    """A field by its place among those of the table.

    `look_up` reads which of some units hold a term, where an excerpt does not tell.
    """

    table: Table
    place: int
    size: int
    average_length: float
    look_up: Callable[[str, Ints], Joined | None]

    def frequency(self, term: str) -> int:
        """How many units hold a term."""
        row = self.table.term(term)
        return row.frequencies[self.place] if row else 0

    def share_named(self, term: str) -> float:
        """Return the share of its units, of some of many, that write a term like a name."""
        row = self.table.term(term)
        return row.shares_named[self.place] if row else 0.0

    def first(self, term: str, most: int) -> list[int]:
        """Return the first units that hold a term."""
        return self._excerpt(term).units[:most].tolist() if self.frequency(term) else []

    def together(self, terms: Sequence[str], most: int) -> list[int]:
        """Return some units that hold all terms, those first where these stand together.

        Of terms that are all frequent, some may be left out.
        """
        if not terms or not all(map(self.frequency, terms)):
            return []
        units = self._some_with_all(terms)
        found = [self._standing(term, units) for term in terms]
        units = reduce(np.intersect1d, (each.units for each in found))
        places = [each.find(units).ordinals.astype(np.int64) for each in found]
        nowhere = np.zeros(len(units), np.int64)
        apart = sum((np.abs(b - a - 1) for a, b in pairwise(places)), nowhere)
        return list(map(int, units[np.argsort(apart, kind="stable")[:most]]))

    def times_followed(self, first: str, second: str) -> int:
        """In how many units `second` first stands right behind where `first` first does."""
        if not (self.frequency(first) and self.frequency(second)):
            return 0
        units = self._some_with_all((first, second))
        one, other = (self._standing(term, units) for term in (first, second))
        found = one.find(other.units)
        apart = other.ordinals.astype(np.int64) - found.ordinals
        return int(np.count_nonzero(found.held & (apart == 1)))

    def units_of(self, term: str) -> tuple[Ints, bool]:
        """Return the first units that hold a term, and whether these are all."""
        if not (frequency := self.frequency(term)):
            return np.zeros(0, np.int64), True
        units = self._excerpt(term).units
        return units, len(units) == frequency

    def _some_with_all(self, terms: Sequence[str]) -> Ints:
        """Return what may hold all terms: what all excerpts have that are whole, or the rarest."""
        lists = [self.units_of(term) for term in terms]
        whole = [units for units, is_whole in lists if is_whole]
        if len(whole) < len(lists):
            rarest = min(terms, key=self.frequency)
            return reduce(np.intersect1d, whole or [self._excerpt(rarest).units])[:_LOOKED_UP]
        return reduce(np.intersect1d, whole)

    def _standing(self, term: str, units: Ints) -> Joined:
        """Return which of some units hold a term."""
        excerpt = self._excerpt(term)
        if len(excerpt.units) == self.frequency(term):
            held = np.isin(excerpt.units, units)
            ordinals = excerpt.ordinals[held]
            return Joined(excerpt.units[held], np.ones(len(ordinals), np.uint8), ordinals)
        found = self.look_up(term, units)
        assert found is not None  # noqa: S101 - some unit holds it
        held = np.isin(found.units, units)
        return Joined(found.units[held], found.counts[held], found.ordinals[held])

    def _excerpt(self, term: str) -> Excerpt:
        excerpts = self.table.excerpts(term)
        assert excerpts is not None  # noqa: S101 - it is asked for where there are units
        return excerpts[self.place]
