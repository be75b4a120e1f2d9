"""An engine of dictionaries, slow and plain: it has what the protocol asks for, and nothing else.

Numbers have gaps here, as they do in an engine to which articles are added: article n of the
catalogue is 10 n + 3, and the positions of its sentences, like the numbers of its sections, begin
at 1,000 times that.
"""

import math
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, pairwise
from pathlib import Path

import numpy as np

from index.model import Article, Sentence
from index.outline import Heads
from index.search.engines import (
    Best,
    Catalogue,
    Fields,
    Found,
    Held,
    Scored,
    SentenceColumns,
    Wanted,
)
from index.semantic import WORDS_ONLY, GenerationVectors, MeaningStatus
from index.storage import Generation, PostingLists

ROOM = 1_000  # for the sentences of an article
K1, B = 1.5, 0.75


def number_of(place: int) -> int:
    return 10 * place + 3


@dataclass
class Standing:
    """How often a unit holds a term, where it comes first, and whether it is a name there."""

    count: int
    ordinal: int
    named: bool


@dataclass
class PlainField:
    """By term, then by unit, how the term stands in it; by unit, how many terms it has."""

    lengths: dict[int, int]
    total: int = 0
    terms: dict[str, dict[int, Standing]] = field(default_factory=dict)

    @property
    def size(self) -> int:
        return len(self.lengths)

    @property
    def average_length(self) -> float:
        return self.total / self.size if self.total else 1.0

    def frequency(self, term: str) -> int:
        return len(self.terms.get(term, ()))

    def share_named(self, term: str) -> float:
        units = list(self.terms.get(term, {}).values())
        looked_at = units[:: max(1, len(units) // 64)]
        return sum(each.named for each in looked_at) / max(len(looked_at), 1)

    def first(self, term: str, most: int) -> list[int]:
        return [*self.terms.get(term, ())][:most]

    def together(self, terms: Sequence[str], most: int) -> list[int]:
        held = [self.terms.get(term, {}) for term in terms]
        units = [unit for unit in held[0] if all(unit in each for each in held)] if held else []

        def apart(unit: int) -> int:
            return sum(
                abs(b[unit].ordinal - a[unit].ordinal - 1) for a, b in pairwise(held)
            )  # fmt: skip

        return sorted(units, key=apart)[:most]

    def best(self, terms: Mapping[str, float], k: int) -> Scored:
        scores = self.scores(terms)
        ranked = sorted(scores, key=lambda unit: (-scores[unit], unit))[:k]
        return Scored(np.array(ranked, np.int64), np.array([scores[unit] for unit in ranked]))

    def scores(self, terms: Mapping[str, float]) -> dict[int, float]:
        """Return the BM25+ of all units that hold a term, added up from the weightiest term on."""
        gains = {
            term: weight * math.log((self.size + 1) / len(self.terms[term])) * (K1 + 1)
            for term, weight in sorted(terms.items())
            if self.frequency(term)
        }
        scores: defaultdict[int, float] = defaultdict(float)
        for term in sorted(gains, key=lambda term: -gains[term]):
            for unit, each in self.terms[term].items():
                norm = self.lengths[unit] * (K1 * B / self.average_length) + K1 * (1 - B)
                scores[unit] += each.count / (norm + each.count) * gains[term]
        base = sum(gains.values()) / (K1 + 1)
        return {unit: score + base for unit, score in scores.items()}


@dataclass
class PlainArticle:
    article: Article
    language: str
    positions: range
    sections: range
    spans: list[Sentence]


class InMemoryEngine:
    """What a generation holds, taken over into dictionaries."""

    def __init__(self, generation: Generation) -> None:
        self.name, self.built_at = generation.name, generation.built_at
        self.older, self.languages = generation.older, generation.languages
        self.articles, self.sentences = generation.articles, generation.sentences
        self._known = {number_of(n): _article(generation, n) for n in range(generation.articles)}
        columns = generation.columns
        self.catalogue = Catalogue(
            columns.ids, list(self._known), list(columns.sources), columns.source_of
        )
        known = self._known.values()
        positions = list(chain(*(each.positions for each in known)))
        sections = list(chain(*(each.sections for each in known)))
        self._begins = dict(
            zip(
                sections,
                (positions[first] for first in columns.section_first[:-1].tolist()),
                strict=True,
            )
        )
        self._columns = dict(
            zip(
                positions,
                zip(columns.lengths, columns.signs, columns.shapes, strict=True),
                strict=True,
            )
        )
        heads = zip(columns.head_lengths.tolist(), columns.nearest_lengths.tolist(), strict=True)
        self._heads = dict(zip(sections, heads, strict=True))
        words, numbers = list(columns.vocabulary), list(self._known)
        self._titles = dict(zip(numbers, columns.title_lengths.tolist(), strict=True))
        self.fields = Fields(
            _field(words, columns.lists, positions, columns.lengths.tolist()),
            _field(words, columns.head_lists, sections, columns.head_lengths.tolist()),
            _field(words, columns.title_lists, numbers, columns.title_lengths.tolist()),
            _field(words, columns.margin_lists, numbers, [0] * len(numbers)),
        )
        self._whole = self._added_up()

    def _added_up(self) -> PlainField:
        """Return articles as units that hold what their sentences hold."""
        sentences = self.fields.sentences
        lengths = dict.fromkeys(self._known, 0)
        for position, length in sentences.lengths.items():
            lengths[self.owner(position)] += length
        whole = PlainField(lengths, sum(lengths.values()))
        for term, units in sentences.terms.items():
            held = whole.terms.setdefault(term, {})
            for position, each in units.items():
                own = held.setdefault(self.owner(position), Standing(0, 0, named=False))
                own.count = min(own.count + each.count, 255)
        return whole

    def article(self, number: int) -> Article:
        return self._known[number].article

    def heads(self, number: int) -> Heads:
        return Heads(self.article(number), self.article(number).blocks)

    def language_of(self, number: int) -> str:
        return self._known[number].language

    def articles_in(self, language: str, most: int) -> list[int]:
        found = [n for n, each in self._known.items() if each.language == language]
        return found[:most] if language else []

    def positions(self, number: int) -> range:
        return self._known[number].positions

    def sentence(self, position: int) -> Sentence:
        known = self._known[self.owner(position)]
        return known.spans[position - known.positions.start]

    def starts(self, number: int) -> np.ndarray:
        return np.array([each.start for each in self._known[number].spans], np.uint32)

    def owner(self, position: int) -> int:
        return position // ROOM

    def owners(self, positions: np.ndarray) -> np.ndarray:
        return positions // ROOM

    def owners_of_sections(self, sections: np.ndarray) -> np.ndarray:
        return sections // ROOM

    def first_of(self, section: int) -> int:
        return self._begins[section]

    def are_foreign(self, numbers: np.ndarray, language: str) -> np.ndarray:
        codes = [self.language_of(n) for n in numbers.tolist()]
        return np.array([code not in ("", language) for code in codes], np.bool_)

    def beginning_with(
        self, begin: str, most: int | None = None, *, margins: bool = True
    ) -> list[str]:
        fields = self.fields if margins else self.fields[:-1]
        terms = {term for each in fields for term in each.terms if term.startswith(begin)}
        return sorted(terms)[:most]

    def times_followed(self, first: str, second: str) -> int:
        one, other = (self.fields.sentences.terms.get(term, {}) for term in (first, second))
        return sum(unit in one and other[unit].ordinal == one[unit].ordinal + 1 for unit in other)

    def share_an_article(self, one: str, other: str) -> bool:
        owners = [{*map(self.owner, self.fields.sentences.terms.get(t, ()))} for t in (one, other)]
        return not owners[0].isdisjoint(owners[1])

    def articles_with(self, words: Iterable[Collection[str]]) -> list[int]:
        having = set(self._known)
        for terms in words:
            having &= set(chain(*map(self._holding, terms)))
        return sorted(having)

    def _holding(self, term: str) -> Iterator[int]:
        for each, room in zip(self.fields, (ROOM, ROOM, 1, 1), strict=True):
            yield from (unit // room for unit in each.terms.get(term, ()))

    def best(self, terms: Mapping[str, float], wanted: Wanted) -> Best:
        fields = self.fields.sentences, self.fields.heads, self.fields.titles, self._whole
        return Best(*(each.best(terms, k) for each, k in zip(fields, wanted, strict=True)))

    def sentence_scores(self, terms: Mapping[str, float], positions: np.ndarray) -> np.ndarray:
        scores = self.fields.sentences.scores(terms)
        return np.array([scores.get(position, 0.0) for position in positions.tolist()])

    def analyses(self, numbers: np.ndarray) -> "InMemoryAnalyses":
        assert (np.diff(numbers) > 0).all()
        return InMemoryAnalyses(self, numbers.tolist())

    def meaning_in(self, data_dir: Path, model: Path | None) -> MeaningStatus:
        return WORDS_ONLY


class InMemoryVectors:
    """The vectors of a generation, by the positions of an `InMemoryEngine`."""

    def __init__(self, engine: InMemoryEngine, vectors: GenerationVectors) -> None:
        self._positions = list(engine._columns)
        self._places = {position: place for place, position in enumerate(self._positions)}
        self._vectors = vectors

    def nearest(self, question: np.ndarray, most: int) -> np.ndarray:
        found = self._vectors.nearest(question, most).tolist()
        return np.array([self._positions[place] for place in found], np.int64)

    def __getattr__(self, name: str) -> Callable[[np.ndarray], np.ndarray]:
        assert name in {"own", "before", "after", "nearest_heads", "titles_of", "headed"}
        by_place = getattr(self._vectors, name)
        return lambda positions: by_place(np.array([self._places[p] for p in positions.tolist()]))


class InMemoryAnalyses:
    """It knows the articles that were asked for; of others, it fails."""

    def __init__(self, engine: InMemoryEngine, numbers: Sequence[int]) -> None:
        self._engine = engine
        self._known = {number: engine._known[number] for number in numbers}

    def sentences(self, numbers: np.ndarray) -> np.ndarray:
        return _runs(self._known[n].positions for n in numbers.tolist())

    def sections(self, numbers: np.ndarray) -> np.ndarray:
        return _runs(self._known[n].sections for n in numbers.tolist())

    def sentences_of(self, sections: np.ndarray) -> np.ndarray:
        begins = self._engine._begins
        return _runs(
            range(begins[s], begins.get(s + 1, self._known[s // ROOM].positions.stop))
            for s in sections.tolist()
        )

    def sections_of(self, positions: np.ndarray) -> np.ndarray:
        found = [
            max(s for s in self._known[p // ROOM].sections if self._engine._begins[s] <= p)
            for p in positions.tolist()
        ]
        return np.array(found, np.int64)

    def columns(self, positions: np.ndarray) -> SentenceColumns:
        lengths, signs, shapes = zip(
            *(self._engine._columns[p] for p in self._own(positions)), strict=True
        )
        return SentenceColumns(
            np.array(lengths, np.int64), np.array(signs, np.uint32), np.array(shapes, np.uint16)
        )

    def head_lengths(self, sections: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        rows = [self._engine._heads[s] for s in self._own(sections)]
        whole, nearest = np.array(rows, np.int64).reshape(-1, 2).T
        return whole, nearest

    def title_lengths(self, numbers: np.ndarray) -> np.ndarray:
        assert {*numbers.tolist()} <= {*self._known}
        return np.array([self._engine._titles[n] for n in numbers.tolist()], np.int64)

    def in_sentences(self, runs: np.ndarray) -> "InMemoryStand":
        return InMemoryStand(self._engine.fields.sentences, self._own_runs(runs))

    def in_heads(self, runs: np.ndarray) -> "InMemoryStand":
        return InMemoryStand(self._engine.fields.heads, self._own_runs(runs))

    def heads(self, sections: np.ndarray) -> "InMemoryUnits":
        return InMemoryUnits(self._engine.fields.heads, self._own(sections))

    def titles(self, numbers: np.ndarray) -> "InMemoryUnits":
        return InMemoryUnits(self._engine.fields.titles, numbers.tolist())

    def _own(self, units: np.ndarray) -> list[int]:
        assert {unit // ROOM for unit in units.tolist()} <= {*self._known}
        return units.tolist()

    def _own_runs(self, runs: np.ndarray) -> list[range]:
        assert {begin // ROOM for begin in runs[0].tolist()} <= {*self._known}
        return [range(*run) for run in runs.T.tolist()]


@dataclass
class InMemoryStand:
    field: PlainField
    runs: list[range]

    def counts(self, term: str) -> np.ndarray | None:
        held = self.held(term)
        return None if held is None else held.sizes

    def held(self, term: str) -> Held | None:
        if term not in self.field.terms:
            return None
        units = self.field.terms[term]
        found = [[unit for unit in run if unit in units] for run in self.runs]
        within = list(chain(*found))
        return Held(
            np.array([*map(len, found)], np.int64),
            np.array(within, np.int64),
            np.array([units[unit].count for unit in within], np.uint8),
            np.array([units[unit].ordinal for unit in within], np.uint8),
        )


@dataclass
class InMemoryUnits:
    field: PlainField
    units: list[int]

    def find(self, term: str) -> Found | None:
        if term not in self.field.terms:
            return None
        nothing = Standing(0, 0, named=False)
        stand = [self.field.terms[term].get(unit, nothing) for unit in self.units]
        return Found(
            np.array([each.count > 0 for each in stand], np.bool_),
            np.array([each.count for each in stand], np.uint8),
            np.array([each.ordinal for each in stand], np.uint8),
        )


def _runs(ranges: Iterable[range]) -> np.ndarray:
    return np.array([(each.start, each.stop) for each in ranges], np.int64).reshape(-1, 2).T


def _article(generation: Generation, place: int) -> PlainArticle:
    columns, base = generation.columns, ROOM * number_of(place)
    first, behind = columns.first[place : place + 2].tolist()
    section, last = columns.article_sections[place : place + 2].tolist()
    return PlainArticle(
        generation.article(place),
        bytes(columns.languages[place]).rstrip(b"\0").decode(),
        range(base, base + behind - first),
        range(base, base + last - section),
        [generation.sentence(position) for position in range(first, behind)],
    )


def _field(
    words: Sequence[str], lists: PostingLists, units: Sequence[int], lengths: Sequence[int]
) -> PlainField:
    found = PlainField(dict(zip(units, lengths, strict=True)), sum(lengths))
    for number, word in enumerate(words):
        held = lists[number]
        rows = zip(held.counts.tolist(), held.ordinals.tolist(), held.named.tolist(), strict=True)
        stand = [Standing(*row) for row in rows]
        if stand:
            own = (units[unit] for unit in held.units.tolist())
            found.terms[word] = dict(zip(own, stand, strict=True))
    return found
