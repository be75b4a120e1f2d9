"""Names that articles spell in two ways: "Stoltenberg" and "Stoltenburg"."""

from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from index.search.engines import Terms
from index.storage import NAME

_FEWEST_LETTERS = 7  # in shorter names, one letter makes another name
_SAME = 4  # letters at the beginning that both spellings have
_FREQUENT = 20_000  # sentences: what is written so often has its spelling


@dataclass(frozen=True, slots=True, eq=False)
class Spellings:
    """Finds other spellings of a name among the terms of sentences."""

    terms: Terms

    def of(self, term: str) -> list[str]:
        """Return the other spellings of a term, sorted; none when it is no name, or a short one.

        A spelling is a name one edit away that stands in the same article: "Johnson" and
        "Johnston", who hardly meet, stay two.
        """
        if len(term) < _FEWEST_LETTERS or not term.isalpha() or not self._is_rare(term):
            return []
        near = filter(self._is_rare, self._near(term))
        return [other for other in near if self._are_one(term, other)]

    def _near(self, term: str) -> Iterator[str]:
        others = self.terms.beginning_with(term[:_SAME])
        distance = DamerauLevenshtein.distance
        near = process.extract_iter(term, others, scorer=distance, score_cutoff=1)
        return (other for other, edits, _ in near if edits == 1)

    def _is_rare(self, term: str) -> bool:
        return 0 < self.terms.fields.sentences.frequency(term) <= _FREQUENT

    def _are_one(self, one: str, other: str) -> bool:
        """Whether they stand in one article, and at least one of them is a name there.

        A spelling that only begins sentences does not show whether it is a name.
        """
        if max(map(self.terms.fields.sentences.share_named, (one, other))) <= NAME:
            return False
        return self.terms.share_an_article(one, other)
