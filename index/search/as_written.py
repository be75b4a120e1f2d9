"""Words as articles write them, given their terms."""

from dataclasses import dataclass

from index.analysis import analyzer_of
from index.model import Article
from index.storage import Generation, UnitField


@dataclass(frozen=True, slots=True, eq=False)
class AsWritten:
    """Spells terms as the first sentence does that has them, or heading, or title."""

    generation: Generation
    sentences: UnitField
    heads: UnitField
    titles: UnitField

    def word(self, term: str) -> str:
        """Return a word of `term`; the term itself where no article has it in one piece."""
        article, text = self._first(term)
        words = analyzer_of(article.language).words(text) if article else ()
        return next((text[w.start : w.end] for w in words if w.term == term), term)

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
