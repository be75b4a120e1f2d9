"""Words as articles write them, given their terms."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from index.analysis import analyzer_of
from index.model import Article
from index.storage import Generation, UnitField

_LOOKED_AT = 64  # units of a term
_READ = 16  # of them that are read


@dataclass(frozen=True, slots=True, eq=False)
class AsWritten:
    """Spells terms as the first sentence does that has them, or heading, or title."""

    generation: Generation
    sentences: UnitField
    heads: UnitField
    titles: UnitField
    is_mixed: bool = False
    """Articles are in several languages."""

    def word(self, term: str) -> str | None:
        """Return a word of `term`; None where no article has it in one piece."""
        article, text = self._first(term)
        words = analyzer_of(article.language).words(text) if article else ()
        return next((text[w.start : w.end] for w in words if w.term == term), None)

    def with_next(self, term: str) -> dict[str, str]:
        """Return the terms right behind a term in some places, each as written with that before."""
        found: dict[str, str] = {}
        for article, text in self._some(term):
            words = analyzer_of(article.language).words(text)
            for word, following in pairwise(word for word in words if word.term):
                if word.term == term and text[word.end : following.start] == " ":
                    found.setdefault(following.term, text[word.start : following.end])
        return found

    def is_in(self, term: str, language: str) -> bool:
        """Tell whether an article in `language` has a term; those of unknown language count too."""
        if not self.is_mixed:
            return True
        codes = self.generation.columns.languages.view(np.uint16).ravel()
        alike = np.frombuffer((language.encode() + b"\0\0")[:2] + b"\0\0", np.uint16)
        return any(np.isin(codes[numbers], alike).any() for numbers in self._articles(term))

    def _articles(self, term: str) -> list[NDArray[np.uint32]]:
        columns, found = self.generation.columns, []
        if held := self.sentences.postings(term):
            found.append(columns.article_of[held.units[:_LOOKED_AT]])
        if held := self.heads.postings(term):
            first = columns.section_first[held.units[:_LOOKED_AT]]
            found.append(columns.article_of[first])
        if held := self.titles.postings(term):
            found.append(held.units[:_LOOKED_AT])
        return found

    def _first(self, term: str) -> tuple[Article | None, str]:
        return next(self._some(term), (None, ""))

    def _some(self, term: str) -> Iterator[tuple[Article, str]]:
        """Yield some texts that have a term, with their articles: sentences, heads, titles."""
        columns = self.generation.columns
        if held := self.sentences.postings(term):
            for position in held.units[:_READ].tolist():
                article, start, end = self._sentence(position)
                yield article, article.text[start:end]
        if held := self.heads.postings(term):
            for position in columns.section_first[held.units[:_READ]].tolist():
                heads = self.generation.heads(int(columns.article_of[position]))
                yield heads.article, "\n".join(heads.above(int(columns.starts[position])))
        if held := self.titles.postings(term):
            for number in held.units[:_READ].tolist():
                article = self.generation.article(number)
                yield article, article.title

    def _sentence(self, position: int) -> tuple[Article, int, int]:
        article = self.generation.article(int(self.generation.columns.article_of[position]))
        return article, *self.generation.sentence(position)[:2]
