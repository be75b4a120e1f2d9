"""Finds the articles that hold a word anywhere: in sentences, headings, titles or margins."""

from collections.abc import Collection, Iterable

import numpy as np
from numpy.typing import NDArray

from index.storage.fields import UnitField
from index.storage.generation import Generation
from index.storage.postings import PostingLists


class Holders:
    """Which articles of one generation hold which terms."""

    def __init__(self, generation: Generation) -> None:
        columns = generation.columns
        self._articles = generation.articles
        self._owners = columns.article_of
        self._sections = columns.article_sections

        def field(lists: PostingLists) -> UnitField:
            return UnitField(columns.vocabulary, lists, columns.title_lengths, 0)

        self._sentences, self._heads = field(columns.lists), field(columns.head_lists)
        self._whole = field(columns.title_lists), field(columns.margin_lists)

    def of_all(self, words: Iterable[Collection[str]]) -> list[int]:
        """Return the numbers of articles that hold each of `words`, by any of its terms, in order.

        Without words, that is all of them.
        """
        having = np.ones(self._articles, np.bool_)
        for terms in words:
            one = np.zeros_like(having)
            for term in terms:
                one[self._of(term)] = True
            having &= one
        return np.flatnonzero(having).tolist()

    def _of(self, term: str) -> NDArray[np.int64]:
        found = [np.zeros(0, np.int64)]
        if held := self._sentences.postings(term):
            found.append(self._owners[held.units].astype(np.int64))
        if held := self._heads.postings(term):
            found.append(self._sections.searchsorted(held.units, side="right") - 1)
        lists = (field.postings(term) for field in self._whole)
        found += [held.units.astype(np.int64) for held in lists if held]
        return np.concatenate(found)
