"""`TermLayer`: the terms that a table gets rows of, all or those that differ from another table."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.milvus.article_rows import ArticleRow
from index.milvus.by_unit import Turned
from index.milvus.client import Client
from index.milvus.layout import Kind
from index.milvus.tables import Table
from index.storage import Columns

_SHARE = 4  # a layer of one in so many terms is no less work than a whole table
_MOST = 16_384  # terms of a layer
_ARTICLES = 500  # that were changed
_AT_ONCE = 100  # articles that are read with one call


@dataclass(frozen=True, slots=True, eq=False)
class TermLayer:
    """Terms in order, their places in a vocabulary (-1: no article has it any more), and numbers.

    Those that are not here are in the table of the generation `base`; None: here are all.
    """

    base: int | None
    words: Sequence[str]
    places: NDArray[np.int64]
    numbers: NDArray[np.uint32]
    free: int

    @classmethod
    def whole(cls, columns: Columns, before: Table | None) -> "TermLayer":
        """Return all terms; those of the table before keep their numbers."""
        known, free = (before.all_terms(), before.about.free) if before else ({}, 1)
        words = list(columns.vocabulary)
        numbers, free = _numbers_of(words, known, free)
        return cls(None, words, np.arange(len(words)), numbers, free)

    @classmethod
    def beside(
        cls,
        columns: Columns,
        before: Table,
        client: Client,
        turned: Turned,
        articles: NDArray[np.int64],
    ) -> "TermLayer":
        """Return what differs from the base of the table before, or all when that is as good.

        `turned` has the lists of the articles that are new since, `articles` all numbers.
        """
        gone = np.setdiff1d(before.listed.numbers, articles).tolist()
        if len(gone) > _ARTICLES:
            return cls.whole(columns, before)
        vocabulary = columns.vocabulary
        new = [vocabulary[place] for place in turned.terms.tolist()]
        found = {*new, *_words_of(gone, new, before, client), *before.beside_base()}
        if len(found) > min(_MOST, len(vocabulary) // _SHARE):
            return cls.whole(columns, before)
        words = sorted(found)
        known = {term: row.number for term, row in before.rows_of(words).items()}
        numbers, free = _numbers_of(words, known, before.about.free)
        places = np.array([vocabulary.find(word) for word in words], np.int64)
        return cls(before.about.base, words, places, numbers, free)

    def by_place(self, size: int) -> NDArray[np.uint32]:
        """Return numbers by the places of a vocabulary of this size, 0 where they are not here."""
        numbers = np.zeros(size, np.uint32)
        there = self.places >= 0
        numbers[self.places[there]] = self.numbers[there]
        return numbers


def _words_of(
    articles: Sequence[int], likely: Sequence[str], table: Table, client: Client
) -> set[str]:
    """Return the terms of articles that a table lists, by their rows; `likely` are tried first."""
    name = table.names.rows(Kind.ARTICLES, table.about.epoch)
    numbers: set[int] = set()
    for at in range(0, len(articles), _AT_ONCE):
        for row in client.rows(name, articles[at : at + _AT_ONCE], "analysis"):
            numbers.update(ArticleRow.unpacked(row["analysis"]).terms.tolist())
    words = {row.number: term for term, row in table.rows_of(likely).items()}
    if not numbers <= words.keys():
        words = {number: term for term, number in table.all_terms().items()}
    return {words[number] for number in numbers}


def _numbers_of(
    words: Sequence[str], known: Mapping[str, int], free: int
) -> tuple[NDArray[np.uint32], int]:
    """Return the numbers of terms, those that are known or the next that are free; and what is."""
    found = np.array([known.get(word, 0) for word in words], np.uint32)
    new = np.flatnonzero(found == 0)
    found[new] = np.arange(free, free + len(new), dtype=np.uint32)
    return found, free + len(new)
