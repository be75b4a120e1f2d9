"""What is remembered of each article, so that only changed ones are read to compare them all."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from xxhash import xxh3_64

from index.cleaning import line_digests
from index.copies import facts, quotable
from index.errors import StoreError
from index.formats import Reading, kind_of
from index.formats.kinds import READ_HERE
from index.formats.transport import from_json, to_json
from index.sources.protocol import Item, Version

_SCHEMA = """
create table if not exists traits (
    article_id text primary key,
    digest text not null,
    stamp text not null,
    lines blob not null,
    facts text not null,
    address text not null,
    published text not null
) without rowid;
create table if not exists readings (
    article_id text primary key,
    digest text not null,
    reading blob not null
) without rowid;
create table if not exists recipes (
    recipe text primary key
) without rowid;
create table if not exists copies (
    compared text primary key,
    found text not null
) without rowid;
"""
_COMPARED_BY = ("cleaning.py", "copies.py", "lines.py", "sources/traits.py")


@dataclass(frozen=True, slots=True, eq=False)
class Traits:
    """What one article is compared by.

    `lines` are its `line_digests`, `facts` its `facts`. `published` is ISO 8601 in
    UTC, or "". `reading` is not empty for an article that is slow to read.
    """

    article_id: str
    version: Version
    lines: NDArray[np.uint64]
    facts: str
    address: str
    published: str
    reading: bytes = b""


def traits_of(item: Item) -> Traits:
    """Read an article and note what it is compared by. Raises `ArticleError`."""
    reading = item.read()
    article = reading.article
    when = article.published
    told = when.astimezone(UTC) if isinstance(when, datetime) else when
    return Traits(
        item.article_id,
        item.version,
        line_digests(article),
        facts(quotable(article)),
        article.address,
        told.isoformat() if told else "",
        b"" if kind_of(item.article_id) in READ_HERE else to_json(reading),
    )


@dataclass(frozen=True, slots=True)
class TraitStore:
    """The traits of all articles, in one SQLite file, which may be deleted at any time."""

    path: Path

    def all(self) -> dict[str, Traits]:
        """Return the traits of all articles, by id, without readings.

        What another release noted, which may read articles otherwise, is forgotten.
        """
        with self._open() as database, database:
            recipe = (_recipe(),)
            if database.execute("select recipe from recipes").fetchone() != recipe:
                for table in ("traits", "readings", "copies", "recipes"):
                    database.execute(f"delete from {table}")  # noqa: S608 (our own names)
                database.execute("insert into recipes values (?)", recipe)
            rows = database.execute(
                "select article_id, digest, stamp, lines, facts, address, published from traits"
            ).fetchall()
        return {
            row[0]: Traits(row[0], Version(*row[1:3]), np.frombuffer(row[3], np.uint64), *row[4:])
            for row in rows
        }

    def reading(self, article_id: str, digest: str) -> Reading | None:
        """Return an article as it was read, or None when that is not kept."""
        with self._open() as database:
            row = database.execute(
                "select reading from readings where article_id = ? and digest = ?",
                (article_id, digest),
            ).fetchone()
        return from_json(row[0]) if row else None

    def put(self, traits: Iterable[Traits]) -> None:
        """Remember some articles, all or none, in place of what was remembered of them."""
        with self._open() as database, database:
            for each in traits:
                version = (each.version.digest, each.version.stamp)
                told = (each.lines.tobytes(), each.facts, each.address, each.published)
                database.execute(
                    "insert or replace into traits values (?, ?, ?, ?, ?, ?, ?)",
                    (each.article_id, *version, *told),
                )
                if each.reading:
                    database.execute(
                        "insert or replace into readings values (?, ?, ?)",
                        (each.article_id, each.version.digest, each.reading),
                    )

    def copies(self, compared: str) -> dict[str, list[str]] | None:
        """Return what came of comparing a group of articles, None when it is not known."""
        with self._open() as database:
            row = database.execute(
                "select found from copies where compared = ?", (compared,)
            ).fetchone()
        return json.loads(row[0]) if row else None

    def put_copies(self, found: Mapping[str, Mapping[str, Sequence[str]]]) -> None:
        """Remember what came of comparing groups, in place of all that was remembered before."""
        with self._open() as database, database:
            database.execute("delete from copies")
            database.executemany(
                "insert into copies values (?, ?)",
                [(compared, json.dumps(copies)) for compared, copies in found.items()],
            )

    def forget(self, article_ids: Iterable[str]) -> None:
        """Forget some articles."""
        with self._open() as database, database:
            for table in ("traits", "readings"):
                database.executemany(
                    f"delete from {table} where article_id = ?",  # noqa: S608 (our own names)
                    [(article_id,) for article_id in article_ids],
                )

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with closing(sqlite3.connect(self.path, timeout=30)) as database:
                database.executescript(_SCHEMA)
                yield database
        except sqlite3.Error as error:
            raise StoreError(f"{self.path} can't be used ({error}): delete it") from None


def _recipe() -> str:
    """Return what tells whether another release would read and compare articles alike."""
    package = Path(__file__).parents[1]
    digest = xxh3_64()
    compared = [package / name for name in _COMPARED_BY]
    for path in (*sorted(package.glob("formats/*.py")), *compared):
        digest.update(path.read_bytes())
    return digest.hexdigest()
