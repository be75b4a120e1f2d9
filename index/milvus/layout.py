"""Names and keys: which collections a corpus has, and which rows they hold.

    verbatim                     an alias: of the table of the generation that is served
    verbatim_table_000007        what is frozen in generation 7: facts, terms, the list of articles
    verbatim_articles_000003     a row an article, under its number: vectors, text, analysis
    verbatim_sentences_000003    a row a sentence that has terms, under its position
    verbatim_sections_000003     a row a section whose heads have terms, under its number
    verbatim_vectors_000003      a row an article: the vectors of its sentences, heads and title
    verbatim_contexts_000003     a row a sentence: its vector in its context

A table has rows of all terms, or of those that differ from such a table of an earlier generation.
Rows are never changed. Generations share those of their epoch (3 here): an article that was edited
has other rows under another number, and a generation lists the numbers that are its own.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum, StrEnum

import numpy as np
from numpy.typing import NDArray

FORMAT = 2

_NUMBER = re.compile(r"[0-9]{6}|[1-9][0-9]{6,}")  # as names end that are made here; no others

ROOM = 20
"""Bits for the ordinal of a sentence or section; those above are the number of its article."""


def owners_of(units: NDArray[np.integer]) -> NDArray[np.int64]:
    """Return the articles of sentences or sections."""
    return np.asarray(units.astype(np.int64) >> ROOM)


class Kind(StrEnum):
    """Collections of rows."""

    ARTICLES = "articles"
    SENTENCES = "sentences"
    SECTIONS = "sections"
    VECTORS = "vectors"
    CONTEXTS = "contexts"


WORDS = (Kind.ARTICLES, Kind.SENTENCES, Kind.SECTIONS)
"""Collections that every epoch has."""

MEANING = (Kind.VECTORS, Kind.CONTEXTS)
"""Those of an epoch whose articles have vectors of one encoder."""


class Part(IntEnum):
    """What a row of a table holds, by the upper half of its key."""

    ABOUT = 0
    FIRST_TERMS = 1
    TERMS = 2
    EXCERPTS = 3
    CATALOGUE = 4
    WRITTEN = 5

    def key(self, ordinal: int = 0) -> int:
        """Return the key of a row."""
        return self << 32 | ordinal


@dataclass(frozen=True, slots=True)
class Names:
    """The names of the collections of a corpus, whose own is that of the alias."""

    corpus: str

    def table(self, generation: int) -> str:
        """Return the name of the table of a generation."""
        return f"{self.corpus}_table_{generation:06}"

    def rows(self, kind: Kind, epoch: int) -> str:
        """Return the name of a collection of rows."""
        return f"{self.corpus}_{kind}_{epoch:06}"

    def tables(self, names: Iterable[str]) -> list[int]:
        """Return the generations that have a table among collections, the oldest first."""
        return self._numbers(names, "table")

    def epochs(self, names: Iterable[str]) -> list[int]:
        """Return the epochs that have rows among collections, the oldest first."""
        names = list(names)
        return sorted({n for kind in Kind for n in self._numbers(names, kind)})

    def _numbers(self, names: Iterable[str], kind: str) -> list[int]:
        begin = f"{self.corpus}_{kind}_"
        ends = (name.removeprefix(begin) for name in names if name.startswith(begin))
        return sorted(int(end) for end in ends if _NUMBER.fullmatch(end))
