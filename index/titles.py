"""Lists articles by title and name, and finds those of a like name."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

import numpy as np
from rapidfuzz import fuzz, process
from xxhash import xxh3_64_hexdigest

from index.analysis import fold_words
from index.model import Article
from index.search import Texts

LOOKED_AT = 100_000
"""Titles of so many articles are searched; of more articles, only the names are."""

_LIKE = 65.0  # of a hundred, from which on a name may be meant
_EXPECTED = frozenset({"title", "front matter", "byte order mark"})  # left out of any article


@dataclass(frozen=True, slots=True)
class ArticleEntry:
    """What a list says of an article; `source` is the name of the source that it is from."""

    article_id: str
    title: str
    source: str
    published: date | None
    sentences: int


@dataclass(frozen=True, slots=True)
class TitlePage:
    """Some entries of a list, and how many it has in all."""

    total: int
    entries: tuple[ArticleEntry, ...]


@dataclass(frozen=True, slots=True)
class ArticleFacts:
    """What is told of one article; `address` is "" where it has none.

    `left_out` has, by reason, how many words are never quoted, titles and front matter aside.
    """

    entry: ArticleEntry
    address: str
    left_out: tuple[tuple[str, int], ...]


class Titles:
    """The titles and names of one generation. Thread-safe."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self._catalogue = texts.catalogue

    def page(self, words: str, start: int, most: int, first: str = "") -> TitlePage:
        """Return up to `most` entries from ordinal `start` on of those that have all `words`.

        A word may be part of one of the title or of the name. In the order of names, those of
        the source called `first` before all others.
        """
        places, sources = self._with(fold_words(words).split()), self._catalogue.sources
        if first in sources:
            theirs = self._catalogue.source_of[places] != sources.index(first)
            places = places[np.argsort(theirs, kind="stable")]
        shown = places[start : start + most].tolist()
        return TitlePage(len(places), tuple(map(self._entry, shown)))

    def below(self, name: str, most: int) -> TitlePage:
        """Return the articles that are called `name`, or are below it, in an archive say."""
        ids = self._catalogue.ids
        own = [n] if (n := ids.find(name)) >= 0 else []
        first, last = ids.bisect(f"{name}/"), ids.bisect(f"{name}0")  # "0" comes right after "/"
        places = [*own, *range(first, last)]
        return TitlePage(len(places), tuple(map(self._entry, places[:most])))

    def facts(self, article_id: str) -> ArticleFacts:
        """Return what is told of an article, which there is."""
        return self._facts(self._catalogue.ids.find(article_id))

    def _facts(self, place: int) -> ArticleFacts:
        article = self._article(place)
        left_out = Counter[str]()
        for omission in article.omitted:
            if omission.reason not in _EXPECTED:
                words = article.text[omission.start : omission.end].split()
                left_out[omission.reason] += len(words)
        return ArticleFacts(self._entry(place), article.address, tuple(left_out.most_common()))

    def signed(self, sign: str) -> ArticleFacts | None:
        """Return what is told of the article whose id has this XXH3-64, None for none."""
        ids = enumerate(self._catalogue.ids)
        places = (n for n, each in ids if xxh3_64_hexdigest(each.encode()) == sign)
        return next(map(self._facts, places), None)

    def like(self, name: str, most: int = 3) -> list[str]:
        """Return the ids of articles whose name or title is most like `name`, best first."""
        wanted = fold_words(name)
        scores: dict[int, float] = {}
        for texts in (self._names, [name.rpartition("/")[2] for name in self._names], self._titles):
            found = process.extract(
                wanted, texts, scorer=fuzz.ratio, score_cutoff=_LIKE, limit=most
            )
            for _, score, number in found:
                scores[number] = max(score, scores.get(number, 0.0))
        best = sorted(scores, key=lambda number: (-scores[number], number))
        return [self._catalogue.ids[place] for place in best[:most]]

    def _with(self, words: Sequence[str]) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
        """Return the places of the articles that have all of these folded words."""
        if not words:
            return np.arange(len(self._catalogue.ids))
        titles = [*self._titles, *("" for _ in self._names[len(self._titles) :])]
        texts = map("{} {}".format, titles, self._names)
        found = [n for n, text in enumerate(texts) if all(word in text for word in words)]
        return np.array(found, np.int64)

    @cached_property
    def _names(self) -> list[str]:
        return [fold_words(each) for each in self._catalogue.ids]

    @cached_property
    def _titles(self) -> list[str]:
        looked_at = range(min(len(self._catalogue.ids), LOOKED_AT))
        return [fold_words(self._article(place).title) for place in looked_at]

    def _article(self, place: int) -> Article:
        return self._texts.article(self._catalogue.numbers[place])

    def _entry(self, place: int) -> ArticleEntry:
        article, catalogue = self._article(place), self._catalogue
        source = catalogue.sources[int(catalogue.source_of[place])]
        sentences = len(self._texts.positions(catalogue.numbers[place]))
        return ArticleEntry(article.article_id, article.title, source, article.published, sentences)
