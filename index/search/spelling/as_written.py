"""Words as articles write them, given their terms."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.analysis import analyzer_of
from index.model import Article
from index.storage import Generation, UnitField

_LOOKED_AT = 64  # units of a term


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
        columns = self.generation.columns
        if held := self.sentences.postings(term):
            article, start, end = self._sentence(int(held.units[0]))
            return article, article.text[start:end]
        if held := self.heads.postings(term):
            position = int(columns.section_first[held.units[0]])
            heads = self.generation.heads(int(columns.article_of[position]))
            return heads.article, "\n".join(heads.above(int(columns.starts[position])))
        if held := self.titles.postings(term):
            article = self.generation.article(int(held.units[0]))
            return article, article.title
        return None, ""

    def _sentence(self, position: int) -> tuple[Article, int, int]:
        article = self.generation.article(int(self.generation.columns.article_of[position]))
        return article, *self.generation.sentence(position)[:2]
