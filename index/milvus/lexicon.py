"""`Lexicon`: the terms that one table has rows of, read as they are asked for."""

from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from functools import cached_property
from threading import Lock
from typing import Any, NamedTuple

from index.errors import StoreError
from index.milvus.client import Client
from index.milvus.layout import Part
from index.milvus.packing import unpacked
from index.milvus.term_chunks import Excerpt, TermRow, unpacked_excerpts, unpacked_terms
from index.storage import StringTable

_REMEMBERED = 4096  # chunks of terms
_OPENED = 256  # chunks of excerpts, which are larger
_AT_ONCE = 64  # rows that are read with one call


class TableRows(NamedTuple):
    """The rows of one table, by their keys."""

    client: Client
    name: str

    def one(self, key: int) -> Sequence[str]:
        """Return the texts of a row. Raises `StoreError`."""
        return self.some([key])[0]

    def some(self, keys: Sequence[int]) -> list[Sequence[str]]:
        """Return the texts of rows in the order of their keys. Raises `StoreError`."""
        found: dict[int, Sequence[str]] = {}
        for at in range(0, len(keys), _AT_ONCE):
            rows = self.client.rows(self.name, keys[at : at + _AT_ONCE], "key", "packed")
            found |= {row["key"]: row["packed"] for row in rows}
        if len(found) < len(keys):
            raise StoreError(f"{self.name} lacks rows: run `verbatim reindex`.")
        return [found[key] for key in keys]


class Lexicon:
    """The terms that one table has rows of. Thread-safe."""

    def __init__(self, rows: TableRows) -> None:
        self._rows = rows
        self._terms: dict[int, dict[str, TermRow]] = {}
        self._excerpts: dict[int, list[list[Excerpt]]] = {}
        self._lock = Lock()

    @cached_property
    def _first_terms(self) -> list[str]:
        block, ends = unpacked(self._rows.one(Part.FIRST_TERMS.key()))
        return list(StringTable(block, ends))

    def term(self, term: str) -> TermRow | None:
        """Return the row of a term, None where there is none here."""
        number = self._chunk_of(term)
        return None if number < 0 else self._chunk(number).get(term)

    def excerpts(self, term: str) -> list[Excerpt]:
        """Return the beginnings of the lists of a term that has a row here, by field."""
        number = self._chunk_of(term)
        found = self._excerpts.get(number)
        if found is None:
            found = unpacked_excerpts(self._rows.one(Part.EXCERPTS.key(number)))
            _remember(self._excerpts, number, found, _OPENED, self._lock)
        place = list(self._chunk(number)).index(term)
        return [field[place] for field in found]

    def between(self, begin: str, end: str | None) -> Iterator[tuple[str, TermRow]]:
        """Yield the terms from `begin` to `end`, exclusive, in order, each with its row."""
        first = max(0, self._chunk_of(begin))
        last = len(self._first_terms) - 1 if end is None else self._chunk_of(end)
        for at in range(first, last + 1, _AT_ONCE):
            for chunk in self._chunks(range(at, min(at + _AT_ONCE, last + 1))):
                for term, row in chunk.items():
                    if begin <= term and (end is None or term < end):
                        yield term, row

    def rows_of(self, terms: Collection[str]) -> dict[str, TermRow]:
        """Return the rows of those terms that have one here; read with few calls."""
        numbers = sorted({number for term in terms if (number := self._chunk_of(term)) >= 0})
        chunks = dict(zip(numbers, self._chunks(numbers), strict=True))
        found = ((term, chunks.get(self._chunk_of(term), {}).get(term)) for term in terms)
        return {term: row for term, row in found if row is not None}

    def _chunk_of(self, term: str) -> int:
        """Return the chunk that a term would be in; -1 for before all."""
        return bisect_right(self._first_terms, term) - 1

    def _chunk(self, number: int) -> dict[str, TermRow]:
        found = self._terms.get(number)
        return self._chunks([number])[0] if found is None else found

    def _chunks(self, numbers: Sequence[int]) -> list[dict[str, TermRow]]:
        known = {n: found for n in numbers if (found := self._terms.get(n)) is not None}
        lacking = [n for n in numbers if n not in known]
        rows = self._rows.some([Part.TERMS.key(n) for n in lacking])
        for number, texts in zip(lacking, rows, strict=True):
            known[number] = unpacked_terms(texts)
            _remember(self._terms, number, known[number], _REMEMBERED, self._lock)
        return [known[n] for n in numbers]


def _remember(known: dict[int, Any], number: int, found: object, most: int, lock: Lock) -> None:
    """Keep what was read; the longest known goes first."""
    with lock:
        known[number] = found
        while len(known) > most:
            del known[next(iter(known))]
