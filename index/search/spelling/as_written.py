"""Words as articles write them, given their terms."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from index.analysis import Word, analyzer_of, fold_word, name_parts
from index.model import Article
from index.search.spelling.code_names import CodeName, code_name
from index.storage import Generation, UnitField

_LOOKED_AT = 64  # units of a term
_READ = 16  # of them that are read
_BETWEEN = re.compile(r"\s+|[-\u2010-\u2013]")

_TextOf = Callable[[int], tuple[Article, str]]


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

    def code_names(self, term: str) -> Iterator[CodeName]:
        """Yield the names of code in some texts that have a term."""
        for article, text in self._some(term):
            words = analyzer_of(article.language).words(text)
            for at, word in enumerate(words):
                written = text[word.start : word.end]
                parts = words[at + 1 : at + 1 + len(name_parts(written))]
                if name := code_name(written, word.term, [part.term for part in parts]):
                    yield name

    def are_together(self, terms: Sequence[str]) -> bool:
        """Tell whether articles write words one behind another, each by its term or folded."""
        analyzers = [analyzer_of(language) for language in self.generation.languages]
        telling = [term for term in terms if all(each.terms(term) for each in analyzers)]
        for field, text_of in self._fields():
            for article, text in map(text_of, _units_with(field, telling)):
                words = analyzer_of(article.language).words(text)
                runs = (words[at : at + len(terms)] for at in range(len(words) - len(terms) + 1))
                if any(_follow(text, run, terms) for run in runs):
                    return True
        return False

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
        for field, text_of in self._fields():
            if held := field.postings(term):
                yield from map(text_of, held.units[:_READ].tolist())

    def _fields(self) -> Iterator[tuple[UnitField, _TextOf]]:
        yield self.sentences, self._sentence
        yield self.heads, self._heads_above
        yield self.titles, self._title

    def _sentence(self, position: int) -> tuple[Article, str]:
        article = self.generation.article(int(self.generation.columns.article_of[position]))
        start, end, *_ = self.generation.sentence(position)
        return article, article.text[start:end]

    def _heads_above(self, section: int) -> tuple[Article, str]:
        columns = self.generation.columns
        position = int(columns.section_first[section])
        heads = self.generation.heads(int(columns.article_of[position]))
        return heads.article, "\n".join(heads.above(int(columns.starts[position])))

    def _title(self, number: int) -> tuple[Article, str]:
        article = self.generation.article(number)
        return article, article.title


def _units_with(field: UnitField, terms: Sequence[str]) -> list[int]:
    """Return some units of a field that have all terms, those first where these stand together."""
    lists = [field.postings(term) for term in terms]
    held = [each for each in lists if each is not None]
    if not held or len(held) < len(lists):
        return []
    units = reduce(np.intersect1d, (each.units for each in held))
    places = [each.ordinals[each.find(units)[0]].astype(np.int64) for each in held]
    nowhere = np.zeros(len(units), np.int64)
    apart = sum((np.abs(b - a - 1) for a, b in pairwise(places)), nowhere)
    order = np.argsort(apart, kind="stable")[:_LOOKED_AT]
    return list(map(int, units[order]))


def _follow(text: str, words: Sequence[Word], terms: Sequence[str]) -> bool:
    """Tell whether words of a text are just these, with a space or a hyphen between."""
    return all(
        word.term == term or fold_word(text[word.start : word.end]) == term
        for word, term in zip(words, terms, strict=True)
    ) and all(
        _BETWEEN.fullmatch(text, word.end, following.start) for word, following in pairwise(words)
    )
