"""`Table`: what is frozen in one generation, as it is read."""

import json
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from threading import Lock
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.errors import NothingIndexedError, StoreError
from index.milvus.client import Client
from index.milvus.impacts import Averages
from index.milvus.layout import FORMAT, Names, Part
from index.milvus.packing import content_of, packed, texts_of, unpacked
from index.milvus.term_chunks import Excerpt, TermRow, unpacked_excerpts, unpacked_terms
from index.storage import StringTable

_REMEMBERED = 4096  # chunks of terms
_OPENED = 256  # chunks of excerpts, which are larger
_AT_ONCE = 64  # rows that are read with one call
_CATALOGUED = 8192  # articles in one row of the list


@dataclass(frozen=True, slots=True)
class About:
    """The facts of a generation.

    `epoch` is that of its rows, whose impacts were made with the mean lengths `baked`; `corpus`
    tells its articles from any others; numbers of terms are free from `free` on.
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
    """What is frozen in one generation. Terms are read as they are asked for. Thread-safe."""

    def __init__(self, client: Client, name: str) -> None:
        self._client = client
        self._name = name
        self.about = About.unpacked(self._row(Part.ABOUT.key()))
        block, ends = unpacked(self._row(Part.FIRST_TERMS.key()))
        self._first_terms = list(StringTable(block, ends))
        self._terms: dict[int, dict[str, TermRow]] = {}
        self._excerpts: dict[int, list[list[Excerpt]]] = {}
        self._lock = Lock()

    @property
    def names(self) -> Names:
        """The names of the collections of the corpus."""
        return Names(self._client.corpus)

    def listed(self) -> Listed:
        """Read the list of articles."""
        pages = range(self.about.pages)
        return Listed.unpacked(self._rows([Part.CATALOGUE.key(page) for page in pages]))

    def term(self, term: str) -> TermRow | None:
        """Return what is frozen of a term, None for one that there is not."""
        return self._chunk(self._chunk_of(term)).get(term)

    def excerpts(self, term: str) -> list[Excerpt] | None:
        """Return the beginnings of the lists of a term, by field."""
        number = self._chunk_of(term)
        terms = self._chunk(number)
        if term not in terms:
            return None
        found = self._excerpts.get(number)
        if found is None:
            found = unpacked_excerpts(self._row(Part.EXCERPTS.key(number)))
            _remember(self._excerpts, number, found, _OPENED, self._lock)
        place = list(terms).index(term)
        return [field[place] for field in found]

    def between(self, begin: str, end: str) -> Iterator[tuple[str, TermRow]]:
        """Yield the terms from `begin` to `end`, exclusive, in order, each with its row."""
        first, last = self._chunk_of(begin), self._chunk_of(end)
        for at in range(first, last + 1, _AT_ONCE):
            several = range(at, min(at + _AT_ONCE, last + 1))
            for chunk in self._chunks(several):
                yield from ((term, row) for term, row in chunk.items() if begin <= term < end)

    def all_terms(self) -> dict[str, int]:
        """Return the numbers of all terms."""
        chunks = range(len(self._first_terms))
        return {
            term: row.number
            for at in range(0, len(chunks), _AT_ONCE)
            for chunk in self._chunks(chunks[at : at + _AT_ONCE])
            for term, row in chunk.items()
        }

    def _chunk_of(self, term: str) -> int:
        return max(0, bisect_right(self._first_terms, term) - 1)

    def _chunk(self, number: int) -> dict[str, TermRow]:
        found = self._terms.get(number)
        return self._chunks(range(number, number + 1))[0] if found is None else found

    def _chunks(self, numbers: range) -> list[dict[str, TermRow]]:
        known = {n: found for n in numbers if (found := self._terms.get(n)) is not None}
        lacking = [n for n in numbers if n not in known]
        rows = self._rows([Part.TERMS.key(n) for n in lacking])
        for number, texts in zip(lacking, rows, strict=True):
            known[number] = unpacked_terms(texts)
            _remember(self._terms, number, known[number], _REMEMBERED, self._lock)
        return [known[n] for n in numbers]

    def _row(self, key: int) -> Sequence[str]:
        return self._rows([key])[0]

    def _rows(self, keys: Sequence[int]) -> list[Sequence[str]]:
        """Return the texts of rows in the order of their keys."""
        found: dict[int, Sequence[str]] = {}
        for at in range(0, len(keys), _AT_ONCE):
            rows = self._client.rows(self._name, keys[at : at + _AT_ONCE], "key", "packed")
            found |= {row["key"]: row["packed"] for row in rows}
        if len(found) < len(keys):
            raise StoreError(f"{self._name} lacks rows: run `verbatim reindex`.")
        return [found[key] for key in keys]


def _remember(known: dict[int, Any], number: int, found: object, most: int, lock: Lock) -> None:
    """Keep what was read; the longest known goes first."""
    with lock:
        known[number] = found
        while len(known) > most:
            del known[next(iter(known))]


def published(client: Client) -> Table:
    """Open the table behind the alias. Raises `NothingIndexedError` when there is none."""
    if not (name := client.served()):
        raise NothingIndexedError(
            "Nothing is indexed where INDEX_URL points to yet: run `verbatim reindex`."
        )
    return Table(client, name)
