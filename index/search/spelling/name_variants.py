"""Names that articles spell in two ways: "Stoltenberg" and "Stoltenburg"."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from index.storage import NAME, PostingList, UnitField

_FEWEST_LETTERS = 7  # in shorter names, one letter makes another name
_SAME = 4  # letters at the beginning that both spellings have
_FREQUENT = 20_000  # sentences: what is written so often has its spelling


@dataclass(frozen=True, slots=True, eq=False)
class Spellings:
    """Finds other spellings of a name in one field; `article_of` has each sentence's article."""

    field: UnitField
    article_of: NDArray[np.uint32]

    def of(self, term: str) -> list[str]:
        """Return the other spellings of a term, sorted; none when it is no name, or a short one.

        A spelling is a name one edit away that stands in the same article: "Johnson" and
        "Johnston", who hardly meet, stay two.
        """
        own = self._rare(term) if len(term) >= _FEWEST_LETTERS and term.isalpha() else None
        if own is None:
            return []
        return [
            other
            for other in self._near(term)
            if (held := self._rare(other)) is not None and self._are_one(own, held)
        ]

    def _near(self, term: str) -> Iterator[str]:
        vocabulary, begin = self.field.vocabulary, term[:_SAME]
        after = begin[:-1] + chr(ord(begin[-1]) + 1)
        others = vocabulary[vocabulary.bisect(begin) : vocabulary.bisect(after)]
        distance = DamerauLevenshtein.distance
        near = process.extract_iter(term, others, scorer=distance, score_cutoff=1)
        return (other for other, edits, _ in near if edits == 1)

    def _rare(self, term: str) -> PostingList | None:
        held = self.field.postings(term)
        return held if held is not None and len(held) <= _FREQUENT else None

    def _are_one(self, one: PostingList, other: PostingList) -> bool:
        """Whether they stand in one article, and at least one of them is a name there.

        A spelling that only begins sentences does not show whether it is a name.
        """
        if max(one.share_named(), other.share_named()) <= NAME:
            return False
        together = np.isin(self.article_of[one.units], self.article_of[other.units])
        return bool(together.any())
