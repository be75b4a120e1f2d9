"""`EmbeddedEngine`: one generation on this machine."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.search.bm25 import BM25, GroupBM25
from index.search.engines.embedded.analyses import ColumnAnalyses
from index.search.engines.embedded.fields import PostingFields
from index.search.engines.engine import Best, Floats, Scored, Wanted
from index.search.engines.terms import Fields, Ints
from index.search.engines.texts import Catalogue
from index.semantic import MeaningOpening, MeaningStatus
from index.storage import Generation, GroupedField, Holders


class EmbeddedEngine:
    """One generation on this machine, read from its arrays. Thread-safe."""

    def __init__(self, generation: Generation) -> None:
        columns = generation.columns
        self._generation = generation
        self._columns = columns
        self._fields = fields = PostingFields.of(columns)
        grouped = GroupedField(
            fields.sentences.units,
            columns.first,
            columns.article_of,
            columns.article_lengths,
            columns.article_frequencies,
        )
        self._sentences = BM25(fields.sentences.units)
        self._sections = BM25(fields.heads.units)
        self._titles = BM25(fields.titles.units)
        self._articles = GroupBM25(grouped)
        self._holders = Holders(generation)
        self._analyses = ColumnAnalyses(columns, fields)
        self.languages: Sequence[str] = generation.languages
        self.fields = Fields(*fields)
        self.catalogue = Catalogue(
            columns.ids, range(generation.articles), list(columns.sources), columns.source_of
        )
        self.article = generation.article
        self.heads = generation.heads
        self.sentence = generation.sentence
        self.articles_in = generation.articles_in

    @property
    def name(self) -> str:
        """The name of the generation."""
        return self._generation.name

    @property
    def built_at(self) -> datetime:
        """When it was built."""
        return self._generation.built_at

    @property
    def older(self) -> bool:
        """It is of an older format."""
        return self._generation.older

    @property
    def articles(self) -> int:
        """How many articles there are."""
        return self._generation.articles

    @property
    def sentences(self) -> int:
        """How many sentences there are."""
        return self._generation.sentences

    def language_of(self, number: int) -> str:
        """Return the language of an article, "" for unknown."""
        return bytes(self._columns.languages[number]).rstrip(b"\0").decode()

    def positions(self, number: int) -> range:
        """Return the positions of the sentences of an article."""
        return range(*self._columns.first[number : number + 2].tolist())

    def starts(self, number: int) -> NDArray[np.uint32]:
        """Return where each sentence of an article starts, in characters."""
        first, last = self._columns.first[number : number + 2].tolist()
        return self._columns.starts[first:last]

    def owner(self, position: int) -> int:
        """Return the article of a sentence."""
        return int(self._columns.article_of[position])

    def owners(self, positions: NDArray[np.integer]) -> Ints:
        """Return the articles of sentences."""
        return np.asarray(self._columns.article_of[positions], np.int64)

    def owners_of_sections(self, sections: NDArray[np.integer]) -> Ints:
        """Return the articles of sections."""
        return self.owners(self._columns.section_first[sections])

    def first_of(self, section: int) -> int:
        """Return the position of the first sentence of a section."""
        return int(self._columns.section_first[section])

    def are_foreign(self, numbers: Ints, language: str) -> NDArray[np.bool_]:
        """Tell of articles whether they are in another language, and not in an unknown one."""
        codes = self._columns.languages.view(np.uint16).ravel()[numbers]
        (own,) = np.frombuffer((language.encode() + b"\0\0")[:2], np.uint16)
        return np.asarray((codes != own) & (codes != 0))

    def beginning_with(
        self, begin: str, most: int | None = None, *, margins: bool = True
    ) -> list[str]:
        """Return the terms, the first `most`, that begin so, in code-point order."""
        words = self._fields.sentences.units.vocabulary
        first = words.bisect(begin)
        last = words.bisect(begin[:-1] + chr(ord(begin[-1]) + 1))
        if margins:
            return words[first : last if most is None else min(last, first + most)]
        starts = [each.units.lists.starts[first : last + 1] for each in self._fields[:-1]]
        held = np.logical_or.reduce([each[1:] > each[:-1] for each in starts])
        terms = zip(words[first:last], held.tolist(), strict=True)
        return [term for term, is_held in terms if is_held][:most]

    def times_followed(self, first: str, second: str) -> int:
        """In how many sentences `second` first stands right behind where `first` first does."""
        return self._fields.sentences.times_followed(first, second)

    def share_an_article(self, one: str, other: str) -> bool:
        """Tell whether two terms stand in sentences of one article."""
        first, second = map(self._fields.sentences.postings, (one, other))
        if first is None or second is None:
            return False
        few, many = sorted((first.units, second.units), key=len)
        owners, others = (self._columns.article_of.take(each) for each in (few, many))
        return bool((others.take(others.searchsorted(owners), mode="clip") == owners).any())

    def articles_with(self, words: Iterable[Collection[str]]) -> Sequence[int]:
        """Return the numbers of articles that hold each of `words`, by any of its terms."""
        return self._holders.of_all(words)

    def best(self, terms: Mapping[str, float], wanted: Wanted) -> Best:
        """Return the best units by BM25+ for terms."""
        rankers = self._sentences, self._sections, self._titles, self._articles
        return Best(*(_best(ranker, terms, k) for ranker, k in zip(rankers, wanted, strict=True)))

    def sentence_scores(self, terms: Mapping[str, float], positions: Ints) -> Floats:
        """Score given sentences, in their order, as `best` would."""
        return self._sentences.scores(terms, positions)

    def analyses(self, numbers: Ints) -> ColumnAnalyses:  # noqa: ARG002 (all are at hand)
        """Return what is known of articles."""
        return self._analyses

    def meaning_in(self, data_dir: Path, model: Path | None) -> MeaningStatus:
        """Return how it would see meaning if it were opened now, by what is in a data folder."""
        return MeaningOpening(data_dir, self._generation, model).status()


def _best(ranker: BM25, terms: Mapping[str, float], k: int) -> Scored:
    if not k:
        return Scored.none()
    units, scores = ranker.best(terms, k)
    return Scored(units.astype(np.int64), scores)
