"""Words as articles write them, given their terms."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from index.analysis import Word, analyzer_of, fold_word, name_parts
from index.model import Article
from index.outline import Column, Heads
from index.search.engines import Engine, TermField
from index.search.spelling.code_names import CodeName, code_name

_LOOKED_AT = 64  # units of a term
_READ = 16  # of them that are read
_AHEAD = 8  # characters before a term that hold its ordinal number
_BESIDE = 32  # characters before a term, and behind it
_TABLES = 64  # sections whose columns are read
_ENDING = "st|nd|rd|th|er|re|ste|de|e|-?(?:й|я|е|ю|м|го|му)"  # of such a number in digits
ORDINAL = re.compile(rf"(?P<number>\d{{1,3}})(?:\.|\.?[ºª]|{_ENDING}) ")
"""An ordinal number in digits, before a word: 9th, 9., 9.º, 9-й."""
_ORDINAL_AT_END = re.compile(rf"(?<![\w.,:/-]){ORDINAL.pattern}\Z")
_BETWEEN = re.compile(r"\s+|\s?[-\u2010-\u2013/]\s?")

_TextOf = Callable[[int], tuple[Article, str]]


@dataclass(frozen=True, slots=True, eq=False)
class AsWritten:
    """Spells terms as the first sentence does that has them, or heading, or title."""

    engine: Engine

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

    def with_ordinals(self, term: str) -> dict[int, str]:
        """Return the ordinal numbers before a term in some places, each as written with it."""
        found: dict[int, str] = {}
        for article, text in self._some(term):
            for word in analyzer_of(article.language).words(text):
                line = text[max(0, word.start - _AHEAD) : word.start] if word.term == term else ""
                if before := _ORDINAL_AT_END.search(line):
                    written = before[0] + text[word.start : word.end]
                    found.setdefault(int(before["number"]), written)
        return found

    def item_numbers(self, term: str, but: str) -> set[str]:
        """Return the numbers of items in some lists below heads and titles that have a term.

        None where these write it as `but`: below "House rules" is rule 3, below "Python 3" none.
        """
        fields = self.engine.fields
        sections = np.array(fields.heads.first(term, _LOOKED_AT), np.int64)
        owners = {*self.engine.owners_of_sections(sections).tolist()}
        numbers = {*map(int, owners), *fields.titles.first(term, _READ)}
        found: set[str] = set()
        for heads in map(self.engine.heads, sorted(numbers)[:_READ]):
            is_meant = partial(_has_otherwise, analyzer_of(heads.article.language).words, term, but)
            found |= {*heads.numbers_below(is_meant)}
        return found

    def beside(self, term: str) -> Iterator[tuple[str, str]]:
        """Yield some characters before a term and some right behind it, in some places.

        Without the term itself, where it is there again: "3.8 to Python 3.12" is as "3.8 to 3.12".
        """
        for article, text in self._some(term):
            words = analyzer_of(article.language).words_with((term,), text)
            for at, word in enumerate(words):
                start, end = max(0, word.start - _BESIDE), word.end + _BESIDE
                yield (
                    _without(words[:at], text, start, word.start),
                    _without(words[at + 1 :], text, word.end, end),
                )

    def below(self, term: str) -> Iterator[Column] | None:
        """Yield the columns of tables whose label has a term; None where there are too many."""
        sections = self.engine.fields.heads.first(term, _TABLES + 1)
        return self._columns(sections, term) if len(sections) <= _TABLES else None

    def _columns(self, sections: Iterable[int], term: str) -> Iterator[Column]:
        for section in sections:
            heads = self._heads_of(section)
            terms = analyzer_of(heads.article.language).terms
            at = self.engine.sentence(self.engine.first_of(section)).start
            yield from heads.columns_at(at, partial(_has, terms, term))

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
        analyzers = [analyzer_of(language) for language in self.engine.languages]
        telling = [term for term in terms if all(each.terms(term) for each in analyzers)]
        for field, text_of in self._fields():
            for article, text in map(text_of, field.together(telling, _LOOKED_AT)):
                words = analyzer_of(article.language).words(text)
                runs = (words[at : at + len(terms)] for at in range(len(words) - len(terms) + 1))
                if any(_follow(text, run, terms) for run in runs):
                    return True
        return False

    def is_in(self, term: str, language: str) -> bool:
        """Tell whether an article in `language` has a term; those of unknown language count too."""
        if len(self.engine.languages) < 2:
            return True
        numbers = np.concatenate(self._articles(term), dtype=np.int64)
        return not self.engine.are_foreign(numbers, language).all()

    def _articles(self, term: str) -> list[NDArray[np.int64]]:
        """Return the articles of the first sentences, heads and titles that have a term."""
        engine = self.engine
        sentences, heads, titles = (
            np.array(field.first(term, _LOOKED_AT), np.int64) for field in engine.fields[:-1]
        )
        return [engine.owners(sentences), engine.owners_of_sections(heads), titles]

    def _first(self, term: str) -> tuple[Article | None, str]:
        return next(self._some(term), (None, ""))

    def _some(self, term: str) -> Iterator[tuple[Article, str]]:
        """Yield some texts that have a term, with their articles: sentences, heads, titles."""
        for field, text_of in self._fields():
            yield from map(text_of, field.first(term, _READ))

    def _fields(self) -> Iterator[tuple[TermField, _TextOf]]:
        fields = self.engine.fields
        yield fields.sentences, self._sentence
        yield fields.heads, self._heads_above
        yield fields.titles, self._title

    def _sentence(self, position: int) -> tuple[Article, str]:
        article = self.engine.article(self.engine.owner(position))
        start, end, *_ = self.engine.sentence(position)
        return article, article.text[start:end]

    def _heads_above(self, section: int) -> tuple[Article, str]:
        heads = self._heads_of(section)
        position = self.engine.first_of(section)
        return heads.article, "\n".join(heads.above(self.engine.sentence(position).start))

    def _heads_of(self, section: int) -> Heads:
        return self.engine.heads(int(self.engine.owners_of_sections(np.array([section]))[0]))

    def _title(self, number: int) -> tuple[Article, str]:
        article = self.engine.article(number)
        return article, article.title


def _follow(text: str, words: Sequence[Word], terms: Sequence[str]) -> bool:
    """Tell whether words of a text are just these, with a space or a hyphen between."""
    return all(
        word.term == term or fold_word(text[word.start : word.end]) == term
        for word, term in zip(words, terms, strict=True)
    ) and all(
        _BETWEEN.fullmatch(text, word.end, following.start) for word, following in pairwise(words)
    )


def _without(words: Iterable[Word], text: str, start: int, end: int) -> str:
    """Return a part of a text without some words, each with the space before it."""
    pieces = []
    for word in words:
        if start < word.start < end:
            pieces.append(text[start : word.start].removesuffix(" "))
            start = word.end
    return "".join((*pieces, text[start:end]))


def _has_otherwise(words: Callable[[str], Sequence[Word]], term: str, but: str, text: str) -> bool:
    written = [text[word.start : word.end].lower() for word in words(text) if word.term == term]
    return bool(written) and but.lower() not in written


def _has(terms: Callable[[str], Sequence[str]], term: str, text: str) -> bool:
    return term in terms(text)
