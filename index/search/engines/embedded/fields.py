"""Fields of one generation as posting lists, and the statistics of their terms."""

from collections.abc import Sequence
from functools import partial, reduce
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from index.storage import Columns, PostingList, UnitField


class PostingField:
    """A field whose statistics are read from its posting lists."""

    def __init__(self, unit_field: UnitField) -> None:
        self.units = unit_field
        self.postings = unit_field.postings
        self.frequency = unit_field.frequency

    @property
    def size(self) -> int:
        """How many units there are."""
        return self.units.size

    @property
    def average_length(self) -> float:
        """Mean number of terms of a unit."""
        return self.units.average_length

    def share_named(self, term: str) -> float:
        """Return the share of its units, of some of many, that write a term like a name."""
        held = self.postings(term)
        return held.share_named() if held else 0.0

    def first(self, term: str, most: int) -> list[int]:
        """Return the first units that hold a term."""
        held = self.postings(term)
        return held.units[:most].tolist() if held else []

    def together(self, terms: Sequence[str], most: int) -> list[int]:
        """Return some units that hold all terms, those first where these stand together."""
        lists = [self.postings(term) for term in terms]
        held = [each for each in lists if each is not None]
        if not held or len(held) < len(lists):
            return []
        return nearest_together(held, most)

    def times_followed(self, first: str, second: str) -> int:
        """In how many units `second` first stands right behind where `first` first does."""
        one, other = self.postings(first), self.postings(second)
        if one is None or other is None:
            return 0
        places, both = one.find(other.units)
        apart = other.ordinals.astype(np.int64) - one.ordinals[places]
        return int(np.count_nonzero(both & (apart == 1)))


def nearest_together(held: Sequence[PostingList], most: int) -> list[int]:
    """Return some units that all of these lists have, the first where they stand together."""
    shared = partial(np.intersect1d, assume_unique=True)
    units = reduce(shared, (each.units for each in held))
    places = [each.ordinals[each.find(units)[0]].astype(np.int64) for each in held]
    nowhere = np.zeros(len(units), np.int64)
    apart = sum((np.abs(b - a - 1) for a, b in pairwise(places)), nowhere)
    order = np.argsort(apart, kind="stable")[:most]
    return list(map(int, units[order]))


class PostingFields(NamedTuple):
    """The fields of one generation."""

    sentences: PostingField
    heads: PostingField
    titles: PostingField
    margins: PostingField

    @classmethod
    def of(cls, columns: Columns) -> "PostingFields":
        """Return the fields of one generation."""
        words = columns.vocabulary
        in_heads = int(columns.head_lengths.sum(dtype=np.int64))
        in_titles = int(columns.title_lengths.sum(dtype=np.int64))
        in_text = int(columns.article_lengths.sum())
        fields = (
            UnitField(words, columns.lists, columns.lengths, in_text),
            UnitField(words, columns.head_lists, columns.head_lengths, in_heads),
            UnitField(words, columns.title_lists, columns.title_lengths, in_titles),
            UnitField(words, columns.margin_lists, columns.title_lengths, 0),
        )
        return cls(*map(PostingField, fields))
