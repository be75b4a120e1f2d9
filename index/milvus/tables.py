"""`Table`: what is frozen in one generation, as it is read."""

import json
from collections.abc import Collection, Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import cached_property
from heapq import merge
from operator import itemgetter

import numpy as np
from numpy.typing import NDArray

from index.errors import NothingIndexedError
from index.milvus.client import Client
from index.milvus.impacts import Averages
from index.milvus.layout import FORMAT, MEANING, WORDS, Names, Part
from index.milvus.lexicon import Lexicon, TableRows
from index.milvus.packing import content_of, packed, texts_of, unpacked
from index.milvus.term_chunks import Excerpt, TermRow
from index.storage import StringTable

_CATALOGUED = 8192  # articles in one row of the list


@dataclass(frozen=True, slots=True)
class About:
    """The facts of a generation.

    `epoch` is that of its rows, whose impacts were made with the mean lengths `baked`; `corpus`
    tells its articles from any others; numbers of terms are free from `free` on. The table of the
    generation `base`, which may be its own, has the terms that its own has no rows of.
    The epoch's vectors are of the version `encoder`, "" for none; `meant`: all articles have some.
    """

    generation: int
    built_at: str
    recipe: str
    corpus: str
    epoch: int
    free: int
    articles: int
    sentences: int
    sections: int
    averages: Averages
    baked: Averages
    languages: list[str]
    sources: list[str]
    chunks: int
    encoder: str
    meant: bool
    base: int
    previous: int = 0
    format: int = FORMAT

    @property
    def name(self) -> str:
        """The name of the generation."""
        return f"{self.generation:06}"

    @property
    def pages(self) -> int:
        """How many rows its list of articles takes."""
        return -(-self.articles // _CATALOGUED)

    @property
    def rows(self) -> int:
        """How many rows its table has: terms and excerpts, the list, and three beside these."""
        return 2 * self.chunks + self.pages + 3

    @property
    def drift(self) -> float:
        """By which share mean lengths differ from those that the impacts were made with."""
        return self.averages.apart(self.baked)

    def packed(self) -> list[str]:
        """Return it as texts."""
        return texts_of(json.dumps(asdict(self)).encode())

    @classmethod
    def unpacked(cls, texts: Sequence[str]) -> "About":
        """Undo `packed`. Raises `NothingIndexedError` for another format."""
        told = json.loads(content_of(texts))
        if told.get("format") != FORMAT:
            raise NothingIndexedError(
                f"What INDEX_URL serves has format {told.get('format')}, this release reads"
                f" {FORMAT}: run `verbatim reindex`."
            )
        averages = {name: Averages(*told[name]) for name in ("averages", "baked")}
        return cls(**{**told, **averages})


@dataclass(frozen=True, slots=True, eq=False)
class Listed:
    """All articles in the order of their ids, by place: numbers, digests, languages and so on.

    `sizes` is how many sentences each has, `source_of` the place of its source in `About.sources`.
    """

    id_block: NDArray[np.uint8]
    id_ends: NDArray[np.uint64]
    numbers: NDArray[np.int64]
    digests: NDArray[np.uint8]
    languages: NDArray[np.uint8]
    source_of: NDArray[np.uint16]
    sizes: NDArray[np.uint32]

    @property
    def ids(self) -> StringTable:
        """The ids, sorted."""
        return StringTable(self.id_block, self.id_ends)

    def packed(self) -> Iterator[list[str]]:
        """Yield it as texts, some articles at a time."""
        for at in range(0, len(self.numbers), _CATALOGUED):
            part = slice(at, at + _CATALOGUED)
            ids = StringTable.of(self.ids[part])
            digests = self.digests.reshape(-1, 16)[part].ravel()
            languages = self.languages.reshape(-1, 2)[part].ravel()
            rest = self.source_of[part], self.sizes[part]
            yield packed(ids.block, ids.ends, self.numbers[part], digests, languages, *rest)

    @classmethod
    def unpacked(cls, rows: Sequence[Sequence[str]]) -> "Listed":
        """Undo `packed`."""
        parts = [unpacked(texts) for texts in rows]
        lengths = np.cumsum([0, *(len(part[0]) for part in parts)])
        for part, before in zip(parts, lengths.tolist(), strict=False):
            part[1] = part[1] + np.uint64(before)
        return cls(*(np.concatenate(each) for each in zip(*parts, strict=True)))


class Table:
    """What is frozen in one generation. Terms are read as they are asked for. Thread-safe.

    It has rows of the terms that differ from its base, a table of all terms, or is one itself.
    """

    def __init__(self, client: Client, name: str) -> None:
        self.name = name
        self._rows = TableRows(client, name)
        self.names = Names(client.corpus)
        self.about = About.unpacked(self._rows.one(Part.ABOUT.key()))
        self._lexicons = [Lexicon(self._rows)]
        if self.has_base:
            self._lexicons.append(Lexicon(TableRows(client, self.names.table(self.about.base))))

    @property
    def has_base(self) -> bool:
        """Whether it has some of the terms only."""
        return self.about.base != self.about.generation

    @property
    def collections(self) -> set[str]:
        """The names of the collections that it goes by, its own among them."""
        kinds = (*WORDS, *MEANING) if self.about.meant else WORDS
        rows = {self.names.rows(kind, self.about.epoch) for kind in kinds}
        return {self.name, self.names.table(self.about.base), *rows}

    @cached_property
    def listed(self) -> Listed:
        """The list of articles."""
        pages = range(self.about.pages)
        return Listed.unpacked(self._rows.some([Part.CATALOGUE.key(page) for page in pages]))

    def term(self, term: str) -> TermRow | None:
        """Return what is frozen of a term, None for one that there is not."""
        found = (row for lexicon in self._lexicons if (row := lexicon.term(term)))
        row = next(found, None)
        return row if row and row.is_there else None

    def excerpts(self, term: str) -> list[Excerpt] | None:
        """Return the beginnings of the lists of a term, by field."""
        has = (lexicon for lexicon in self._lexicons if lexicon.term(term))
        lexicon = next(has, None)
        return lexicon.excerpts(term) if lexicon else None

    def between(self, begin: str, end: str | None = None) -> Iterator[tuple[str, TermRow]]:
        """Yield the terms from `begin` to `end`, exclusive, in order, each with its row."""
        own = (lexicon.between(begin, end) for lexicon in self._lexicons)
        last = None
        for term, row in merge(*own, key=itemgetter(0)):  # of two, that of the base comes second
            if term != last and row.is_there:
                yield term, row
            last = term

    def all_terms(self) -> dict[str, int]:
        """Return the numbers of all terms."""
        return {term: row.number for term, row in self.between("")}

    def rows_of(self, terms: Collection[str]) -> dict[str, TermRow]:
        """Return the rows of terms, also of those that there are no more; read with few calls."""
        found: dict[str, TermRow] = {}
        for lexicon in self._lexicons:
            found |= lexicon.rows_of([term for term in terms if term not in found])
        return found

    def beside_base(self) -> set[str]:
        """Return the terms that differ from the base; none where it is one itself."""
        return {term for term, _ in self._lexicons[0].between("", None)} if self.has_base else set()


def published(client: Client) -> Table:
    """Open the table behind the alias. Raises `NothingIndexedError` when there is none."""
    if not (name := client.served()):
        raise NothingIndexedError(
            "Nothing is indexed where INDEX_URL points to yet: run `verbatim reindex`."
        )
    return Table(client, name)
