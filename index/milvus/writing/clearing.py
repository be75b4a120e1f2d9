"""Generations on an engine: lists them, names the served one, drops the others."""

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.errors import StoreError
from index.milvus.client import Client
from index.milvus.layout import ROOM, Kind, Names, Part
from index.milvus.packing import unpacked
from index.milvus.tables import About, Table

_AT_ONCE = 100  # articles whose rows are deleted with one call


@dataclass(frozen=True, slots=True)
class Clearing:
    """The collections of a corpus; `kept` are the tables of what is served and the one before.

    `bases` are those that have terms of these besides. When what is served is of another format,
    or not whole any more, none are kept, and all is let alone.
    """

    client: Client
    names: Names
    there: Sequence[str]
    served: int
    kept: Sequence[Table]
    bases: Sequence[Table]

    @classmethod
    def of(cls, client: Client) -> "Clearing":
        """Look at what there is."""
        names = Names(client.corpus)
        there = client.collections()
        served = next(iter(names.tables([client.served()])), 0)
        kept: list[Table] = []
        if served and (current := _whole(client, names, there, served)):
            kept.append(current)
            if before := _whole(client, names, there, current.about.previous):
                kept.append(before)
        known = {table.about.generation for table in kept}
        bases = {table.about.base for table in kept} - known
        tables = [Table(client, names.table(base)) for base in sorted(bases)]
        return cls(client, names, there, served, kept, tables)

    @property
    def needed(self) -> Sequence[Table]:
        """The tables that stay."""
        return *self.kept, *self.bases

    @property
    def next_generation(self) -> int:
        """The number of a generation to come."""
        return max((0, *self.names.tables(self.there))) + 1

    @property
    def next_epoch(self) -> int:
        """The number of an epoch to come."""
        return max((0, *self.names.epochs(self.there))) + 1

    def taken(self, epoch: int) -> frozenset[int]:
        """Return the numbers that articles of an epoch have."""
        return frozenset(self._live(epoch).tolist())

    def run(self) -> None:
        """Let go of all that neither generation needs: tables, rows, epochs."""
        if self.served and not self.kept:
            return
        self._load()
        needed = {table.about.generation for table in self.needed}
        for generation in self.names.tables(self.there):
            if generation not in needed:
                self._drop(self.names.table(generation))
        epochs = {table.about.epoch for table in self.kept}
        for epoch in self.names.epochs(self.there):
            for kind in Kind:
                if epoch not in epochs and self.names.rows(kind, epoch) in self.there:
                    self._gone(self.names.rows(kind, epoch))

    def _load(self) -> None:
        """Have rows that stay at hand: a server that was started again has none."""
        epochs = {table.about.epoch for table in self.kept}
        for name in sorted(self.names.rows(kind, epoch) for epoch in epochs for kind in Kind):
            if name in self.there:
                self.client.write("load_collection", collection_name=name)

    def check(self, about: About, new: NDArray[np.int64]) -> None:
        """Raise `StoreError` unless all rows of a generation that was written are there."""
        articles = self.names.rows(Kind.ARTICLES, about.epoch)
        table = self.names.table(about.generation)
        expected = {articles: len(np.union1d(self._live(about.epoch), new)), table: about.rows}
        for name, size in expected.items():
            if (found := self.client.count(name)) != size:
                raise StoreError(
                    f"{name} has {found:,} rows and not {size:,}: what is served was not changed."
                )

    def serve(self, generation: int) -> None:
        """Move the alias, unless it is there."""
        if generation != self.served:
            method = "alter_alias" if self.served else "create_alias"
            named = {"collection_name": self.names.table(generation), "alias": self.names.corpus}
            self.client.write(method, **named)

    def _live(self, epoch: int) -> NDArray[np.int64]:
        lists = [table.listed.numbers for table in self.needed if table.about.epoch == epoch]
        return np.unique(np.concatenate([np.zeros(0, np.int64), *lists]))

    def _drop(self, name: str) -> None:
        """Let go of a generation, and of the rows that it alone has."""
        rows = self.client.rows(name, [Part.WRITTEN.key(), Part.ABOUT.key()], "key", "packed")
        parts = {row["key"]: row["packed"] for row in rows}
        if journal := parts.get(Part.WRITTEN.key()):
            written, epoch = unpacked(journal)
            listed = written
            if Part.ABOUT.key() in parts:
                with contextlib.suppress(StoreError):  # of another format, or not whole
                    listed = Table(self.client, name).listed.numbers
            self._delete(int(epoch[0]), np.union1d(written, listed))
        self._gone(name)

    def _delete(self, epoch: int, numbers: NDArray[np.int64]) -> None:
        unused = np.setdiff1d(numbers, self._live(epoch)).tolist()
        for at in range(0, len(unused), _AT_ONCE):
            several = unused[at : at + _AT_ONCE]
            runs = (f"(key >= {n << ROOM} and key < {n + 1 << ROOM})" for n in several)
            within = " or ".join(runs)
            for kind in Kind:
                name = self.names.rows(kind, epoch)
                whole = kind in (Kind.ARTICLES, Kind.VECTORS)
                told = {"ids": several} if whole else {"filter": within}
                if name in self.there:
                    self.client.write("delete", collection_name=name, **told)

    def _gone(self, name: str) -> None:
        self.client.write("drop_collection", collection_name=name)


def _whole(client: Client, names: Names, there: Sequence[str], generation: int) -> Table | None:
    """Open the table of a generation; None for another format, or where something is lacking."""
    if names.table(generation) not in there:
        return None
    with contextlib.suppress(StoreError):
        table = Table(client, names.table(generation))
        if table.collections <= {*there} and _has_all_rows(client, names, table):
            return table
    return None


def _has_all_rows(client: Client, names: Names, table: Table) -> bool:
    """Whether there are at least as many rows as what is frozen goes by."""
    articles = client.count(names.rows(Kind.ARTICLES, table.about.epoch))
    return articles >= table.about.articles and client.count(table.name) == table.about.rows
