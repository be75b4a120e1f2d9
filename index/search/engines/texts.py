"""`Texts`: the articles of one generation, and where their sentences stand."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from index.model import Article, Sentence
from index.outline import Heads
from index.search.engines.terms import Ints
from index.storage import StringTable


@dataclass(frozen=True, slots=True, eq=False)
class Catalogue:
    """All articles in the order of their ids, and, by place in it, number and source.

    Numbers ascend; they need not be without gaps. `source_of` has places in `sources`.
    """

    ids: StringTable
    numbers: Sequence[int]
    sources: Sequence[str]
    source_of: NDArray[np.integer]

    def number(self, article_id: str) -> int:
        """Return the number of an article, -1 where there is none of that id."""
        place = self.ids.find(article_id)
        return self.numbers[place] if place >= 0 else -1


class Texts(Protocol):
    """The articles of one generation, by number, and their sentences, by position. Thread-safe.

    The positions of an article's sentences are without gaps, and behind those of all articles
    whose ids are before its own.
    """

    @property
    def name(self) -> str:
        """The name of the generation."""

    @property
    def built_at(self) -> datetime:
        """When it was built."""

    @property
    def older(self) -> bool:
        """It is of an older format: it knows no structure."""

    @property
    def articles(self) -> int:
        """How many articles there are."""

    @property
    def sentences(self) -> int:
        """How many sentences there are."""

    @property
    def languages(self) -> Sequence[str]:
        """The articles' languages, the most frequent first, ties by code; "" for unknown."""

    @property
    def catalogue(self) -> Catalogue:
        """All articles by their ids."""

    def articles_in(self, language: str, most: int) -> Sequence[int]:
        """Return the numbers of the first `most` articles in a language; none for ""."""

    def article(self, number: int) -> Article:
        """Return an article."""

    def heads(self, number: int) -> Heads:
        """Return what the blocks of an article are under."""

    def language_of(self, number: int) -> str:
        """Return the language of an article, "" for unknown."""

    def positions(self, number: int) -> range:
        """Return the positions of the sentences of an article."""

    def sentence(self, position: int) -> Sentence:
        """Return where a sentence stands in its article."""

    def starts(self, number: int) -> NDArray[np.uint32]:
        """Return where each sentence of an article starts, in characters."""

    def owner(self, position: int) -> int:
        """Return the article of a sentence."""

    def owners(self, positions: NDArray[np.integer]) -> Ints:
        """Return the articles of sentences."""

    def owners_of_sections(self, sections: NDArray[np.integer]) -> Ints:
        """Return the articles of sections."""

    def first_of(self, section: int) -> int:
        """Return the position of the first sentence of a section."""

    def are_foreign(self, numbers: Ints, language: str) -> NDArray[np.bool_]:
        """Tell of articles whether they are in another language, and not in an unknown one."""
