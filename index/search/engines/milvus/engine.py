"""`MilvusEngine`: one generation of a corpus that a Milvus server has."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from functools import partial, reduce
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.milvus import ROOM, Client, Kind, Table, owners_of
from index.model import Article, Sentence
from index.outline import Heads
from index.search.engines.engine import Best, Floats, Scored, Wanted
from index.search.engines.milvus.analyses import Joined, RowAnalyses
from index.search.engines.milvus.counting import COUNTING
from index.search.engines.milvus.fields import FrozenField
from index.search.engines.milvus.listed_articles import ListedArticles
from index.search.engines.milvus.ranking import Ranking, ranked
from index.search.engines.milvus.rows import Rows, Texts
from index.search.engines.milvus.vectors import ServedVectors
from index.search.engines.terms import Fields, Ints
from index.search.engines.texts import Catalogue
from index.semantic import WORDS_ONLY, MeaningStatus
from index.storage import distinct

_ORDINAL = (1 << ROOM) - 1
_OF_UNITS = 2  # fields of parts of articles: sentences and headings; the others are of the whole


class MilvusEngine:
    """One generation of a corpus that a Milvus server has. Thread-safe.

    The list of articles is here, all else is read as it is asked for.
    """

    older = False

    def __init__(self, client: Client, table: Table) -> None:
        about, names = table.about, table.names
        listed = table.listed
        self._table = table
        self._listed = ListedArticles(listed)
        self._client = client
        self._rows = Rows(client, names.rows(Kind.ARTICLES, about.epoch))
        self._texts = Texts(client, names.rows(Kind.ARTICLES, about.epoch))
        self._pool = ThreadPoolExecutor(len(Wanted._fields))
        self.name = about.name
        self.built_at = datetime.fromisoformat(about.built_at)
        self.articles, self.sentences = about.articles, about.sentences
        self.languages: Sequence[str] = about.languages
        self.catalogue = Catalogue(
            listed.ids, listed.numbers.tolist(), about.sources, listed.source_of
        )
        sizes = about.sentences, about.sections, about.articles, about.articles
        means = (*about.averages[:3], 1.0)
        looks = self._sentences_with, self._sections_with, self._titles_with, _no_ordinals
        kept = zip(sizes, means, looks, strict=True)
        self._fields = [FrozenField(table, n, *rest) for n, rest in enumerate(kept)]
        self.fields = Fields(*self._fields)
        self._rankings = self._ranked_by(names.rows(Kind.ARTICLES, about.epoch))

    @property
    def vectors(self) -> ServedVectors | None:
        """The vectors of all articles, None where some have none."""
        about, names = self._table.about, self._table.names
        if not about.meant:
            return None
        whole, contexts = (names.rows(kind, about.epoch) for kind in (Kind.VECTORS, Kind.CONTEXTS))
        return ServedVectors(self._client, whole, contexts, self._rows, self._listed.are_live_units)

    @property
    def encoder(self) -> str:
        """The version of the encoder that made them."""
        return self._table.about.encoder

    def _ranked_by(self, articles: str) -> list[Ranking]:
        """Return what ranks sentences, sections, titles and whole articles."""
        about, names = self._table.about, self._table.names
        columns = (
            (names.rows(Kind.SENTENCES, about.epoch), "terms", about.sentences),
            (names.rows(Kind.SECTIONS, about.epoch), "terms", about.sections),
            (articles, "title", about.articles),
            (articles, "whole", about.articles),
        )
        lives = (
            self._listed.are_live_units,
            self._listed.are_live_units,
            self._listed.are_live,
            self._listed.are_live,
        )
        return [
            Ranking(
                partial(self._client.nearest, collection, column),
                partial(self._frequency, place),
                live,
                size,
                average,
                about.drift,
            )
            for place, ((collection, column, size), live, average) in enumerate(
                zip(columns, lives, about.averages, strict=True)
            )
        ]

    def article(self, number: int) -> Article:
        """Return an article."""
        return self.heads(number).article

    def heads(self, number: int) -> Heads:
        """Return what the blocks of an article are under."""
        return self._texts.heads(number)

    def articles_in(self, language: str, most: int) -> list[int]:
        """Return the numbers of the first `most` articles in a language; none for ""."""
        return self._listed.articles_in(language, most)

    def language_of(self, number: int) -> str:
        """Return the language of an article, "" for unknown."""
        return self._listed.language_of(number)

    def are_foreign(self, numbers: Ints, language: str) -> NDArray[np.bool_]:
        """Tell of articles whether they are in another language, and not in an unknown one."""
        return self._listed.are_foreign(numbers, language)

    def positions(self, number: int) -> range:
        """Return the positions of the sentences of an article."""
        return self._listed.positions(number)

    def sentence(self, position: int) -> Sentence:
        """Return where a sentence stands in its article."""
        (row,) = self._rows.of([self.owner(position)])
        at, facts = position & _ORDINAL, row.sentences
        return Sentence(int(facts.starts[at]), int(facts.ends[at]), int(facts.paragraphs[at]))

    def starts(self, number: int) -> NDArray[np.uint32]:
        """Return where each sentence of an article starts, in characters."""
        (row,) = self._rows.of([number])
        return row.sentences.starts

    def owner(self, position: int) -> int:
        """Return the article of a sentence."""
        return position >> ROOM

    def owners(self, positions: NDArray[np.integer]) -> Ints:
        """Return the articles of sentences."""
        return owners_of(positions)

    def owners_of_sections(self, sections: NDArray[np.integer]) -> Ints:
        """Return the articles of sections."""
        return owners_of(sections)

    def first_of(self, section: int) -> int:
        """Return the position of the first sentence of a section."""
        (row,) = self._rows.of([self.owner(section)])
        return (self.owner(section) << ROOM) + int(row.sections.first[section & _ORDINAL])

    def beginning_with(
        self, begin: str, most: int | None = None, *, margins: bool = True
    ) -> list[str]:
        """Return the terms, the first `most`, that begin so, in code-point order."""
        found: list[str] = []
        for term, row in self._table.between(begin, begin[:-1] + chr(ord(begin[-1]) + 1)):
            if most is not None and len(found) == most:
                break
            if margins or any(row.frequencies[:-1]):
                found.append(term)
        return found

    def times_followed(self, first: str, second: str) -> int:
        """In how many sentences `second` first stands right behind where `first` first does."""
        return self._fields[0].times_followed(first, second)

    def share_an_article(self, one: str, other: str) -> bool:
        """Tell whether two terms stand in sentences of one article, of many in the first ones."""
        first, second = (owners_of(self._fields[0].units_of(term)[0]) for term in (one, other))
        return bool(np.isin(first, second).any())

    def articles_with(self, words: Iterable[Collection[str]]) -> Sequence[int]:
        """Return the numbers of articles that hold each of `words`, by any of its terms, in order.

        Words that are so frequent that excerpts don't have all of their articles say nothing.
        """
        held = [found for terms in words if (found := self._with_any(terms)) is not None]
        numbers: list[int] = reduce(np.intersect1d, held, self._listed.numbers).tolist()
        return numbers

    def _with_any(self, terms: Collection[str]) -> Ints | None:
        """Return the articles that hold any of these terms, None for too many to tell."""
        found = [np.zeros(0, np.int64)]
        for term in terms:
            for place, field in enumerate(self._fields):
                units, are_all = field.units_of(term)
                if not are_all:
                    return None
                found.append(owners_of(units) if place < _OF_UNITS else units)
        return distinct(np.concatenate(found))

    def best(self, terms: Mapping[str, float], wanted: Wanted) -> Best:
        """Return the best units by BM25+ for terms."""
        asked = [partial(ranking.likely, terms) for ranking in self._rankings]
        found = list(self._pool.map(lambda ask, k: ask(k), asked, wanted))
        owners = [owners_of(each) for each in found[:2]]
        analyses = self.analyses(distinct(np.concatenate([*owners, *found[2:]])))
        return Best(
            *(
                ranked(units, self._scores(place, terms, units, analyses), k)
                if len(units)
                else Scored.none()
                for place, (units, k) in enumerate(zip(found, wanted, strict=True))
            )
        )

    def sentence_scores(self, terms: Mapping[str, float], positions: Ints) -> Floats:
        """Score given sentences, in their order, as `best` would."""
        return self._scores(0, terms, positions, self.analyses(distinct(owners_of(positions))))

    def _scores(
        self, place: int, terms: Mapping[str, float], units: Ints, analyses: RowAnalyses
    ) -> Floats:
        """Score units of one kind exactly."""
        counts, lengths = COUNTING[place](analyses, units)
        return self._rankings[place].scores(terms, counts, lengths)

    def analyses(self, numbers: Ints) -> RowAnalyses:
        """Return what is known of articles, which are different and ascend."""
        return RowAnalyses(numbers, self._rows.of(numbers.tolist()), self._number_of)

    def meaning_in(self, data_dir: Path, model: Path | None) -> MeaningStatus:  # noqa: ARG002
        """Return that words only are matched."""
        return WORDS_ONLY

    def _number_of(self, term: str, field: int) -> int | None:
        row = self._table.term(term)
        return row.number if row and row.frequencies[field] else None

    def _frequency(self, place: int, term: str) -> tuple[int, int]:
        """Return the number of a term, and how many units of a kind hold it."""
        row = self._table.term(term)
        if row is None:
            return 0, 0
        return row.number, (*row.frequencies[:3], row.articles)[place]

    def _sentences_with(self, term: str, units: Ints) -> Joined | None:
        return self.analyses(distinct(owners_of(units))).of_sentences(term)

    def _sections_with(self, term: str, units: Ints) -> Joined | None:
        return self.analyses(distinct(owners_of(units))).of_heads(term)

    def _titles_with(self, term: str, units: Ints) -> Joined | None:
        found = self.analyses(distinct(units)).of_titles(term)
        return found and found._replace(units=found.units >> ROOM)


def _no_ordinals(term: str, units: Ints) -> None:
    """Tell that nothing is known of where terms stand in margins."""
