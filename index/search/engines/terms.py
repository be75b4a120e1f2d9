"""`Terms`: the statistics of the terms of one generation, and the first places of each."""

from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]


class TermField(Protocol):
    """Units of one kind, and what is known of the terms that they hold.

    Units are known by numbers, in their order: a sentence by its position, a section by a number
    of its own, a title or what is never quoted of an article by the number of the article.
    """

    @property
    def size(self) -> int:
        """How many units there are."""

    @property
    def average_length(self) -> float:
        """Mean number of terms of a unit; 1 where there are none."""

    def frequency(self, term: str) -> int:
        """How many units hold a term; cheap."""

    def share_named(self, term: str) -> float:
        """Return the share of its units that write a term like a name; 0 for one that none holds.

        Of a frequent term, some units are looked at.
        """

    def first(self, term: str, most: int) -> Sequence[int]:
        """Return the first units that hold a term, up to `most` of them."""

    def together(self, terms: Sequence[str], most: int) -> Sequence[int]:
        """Return some units that hold all terms, those first where these stand together.

        Ties by number; none for no terms. Of terms that are all frequent, some may be left out.
        """


class Fields(NamedTuple):
    """Where words of a question may stand; `margins` are what is never quoted."""

    sentences: TermField
    heads: TermField
    titles: TermField
    margins: TermField


class Terms(Protocol):
    """The terms of one generation. Thread-safe."""

    @property
    def languages(self) -> Sequence[str]:
        """The articles' languages, the most frequent first, ties by code; "" for unknown."""

    @property
    def fields(self) -> Fields:
        """The fields, with the statistics of their terms."""

    def beginning_with(
        self, begin: str, most: int | None = None, *, margins: bool = True
    ) -> list[str]:
        """Return the terms, the first `most`, that begin so, in code-point order.

        Without `margins` those are left out that stand only there.
        """

    def times_followed(self, first: str, second: str) -> int:
        """In how many sentences `second` first stands right behind where `first` first does."""

    def share_an_article(self, one: str, other: str) -> bool:
        """Tell whether two terms stand in sentences of one article."""

    def articles_with(self, words: Iterable[Collection[str]]) -> Sequence[int]:
        """Return the numbers of articles that hold each of `words`, by any of its terms, in order.

        Anywhere: in sentences, heads, titles or margins. Without words, that is all of them. There
        may be more where all words are frequent.
        """
