"""Fingerprints of articles, kept so that only changed ones are read."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from index.formats import ParsedArticle, from_json, is_slow, to_json
from index.recipe import recipe
from index.sources.curation.near_duplicates import facts, outline, quotable, signature
from index.sources.curation.repeated_lines import line_digests
from index.sources.protocol import Item, Version
from index.sources.sqlite_file import SqliteFile

_SCHEMA = """
create table if not exists traits (
    article_id text primary key,
    digest text not null,
    stamp text not null,
    lines blob not null,
    outline text not null,
    address text not null,
    published text not null
) without rowid;
create table if not exists readings (
    article_id text primary key,
    digest text not null,
    reading blob not null
) without rowid;
create table if not exists signatures (
    article_id text primary key,
    digest text not null,
    facts text not null,
    signature blob not null
) without rowid;
create table if not exists recipes (
    recipe text primary key
) without rowid;
"""
_TABLES = ("traits", "readings", "signatures")
READ_BY = (
    *("model", "recipe", "code_digests", "naming", "block_codec", "article_json", "analysis"),
    *("lexicon", "formats", "sources"),
)
"""The rooms (see `index.recipe`) that decide what articles are read as, and compared by."""


class Fingerprint(NamedTuple):
    """What one article is compared by.

    `lines` are its `line_digests`, 8 bytes each, `outline` is what `outline` tells. `published` is
    ISO 8601 in UTC, or "". `reading` is not empty for an article that is slow to read.
    """

    article_id: str
    version: Version
    lines: bytes
    outline: str
    address: str
    published: str
    reading: bytes = b""


class Versioned(Protocol):
    """What has an id and a version: an item, as far as it is noted."""

    @property
    def article_id(self) -> str:
        """That of the article."""

    @property
    def version(self) -> Version:
        """What it was when it was listed."""


def fingerprint_of(item: Versioned, reading: ParsedArticle) -> Fingerprint:
    """Note what an article that was read is compared by."""
    article = reading.article
    when = article.published
    told = when.astimezone(UTC) if isinstance(when, datetime) else when
    return Fingerprint(
        item.article_id,
        item.version,
        line_digests(article).tobytes(),
        outline(quotable(article)),
        article.address,
        told.isoformat() if told else "",
        to_json(reading) if is_slow(item.article_id) else b"",
    )


class Signed(NamedTuple):
    """What an article is compared by with those that have the same outline."""

    article_id: str
    facts: str
    signature: NDArray[np.uint32]


def signed(item: Item) -> Signed:
    """Read an article and note what it is compared by. Raises `ArticleError`."""
    text = quotable(item.read().article)
    return Signed(item.article_id, facts(text), signature(text))


class FingerprintStore:
    """The traits of all articles, in one SQLite file, which may be deleted at any time."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._database = SqliteFile(path, _SCHEMA, "delete it")

    def all(self) -> dict[str, Fingerprint]:
        """Return the traits of all articles, by id, without readings.

        What another release noted, which may read articles otherwise, is forgotten.
        """
        with self._database.writing() as database:
            read_by = (recipe(READ_BY),)
            if database.execute("select recipe from recipes").fetchone() != read_by:
                for table in (*_TABLES, "recipes"):
                    database.execute(f"drop table {table}")
                database.executescript(_SCHEMA)
                database.execute("insert into recipes values (?)", read_by)
            rows = database.execute(
                "select article_id, digest, stamp, lines, outline, address, published from traits"
            )
            return {row[0]: Fingerprint(row[0], Version(*row[1:3]), *row[3:]) for row in rows}

    def reading(self, article_id: str, digest: str) -> ParsedArticle | None:
        """Return an article as it was read, or None when that is not kept."""
        if not is_slow(article_id):
            return None
        with self._database.reading() as database:
            row = database.execute(
                "select reading from readings where article_id = ? and digest = ?",
                (article_id, digest),
            ).fetchone()
        return from_json(row[0]) if row else None

    def put(self, traits: Sequence[Fingerprint]) -> None:
        """Remember some articles, all or none, in place of what was remembered of them."""
        if not traits:
            return
        rows = [(t.article_id, t.version.digest, t.version.stamp, t.lines, *t[3:6]) for t in traits]
        slow = [(t.article_id, t.version.digest, t.reading) for t in traits if t.reading]
        with self._database.writing() as database:
            database.executemany("insert or replace into traits values (?, ?, ?, ?, ?, ?, ?)", rows)
            database.executemany("insert or replace into readings values (?, ?, ?)", slow)

    def signed(self) -> dict[str, Signed]:
        """Return what is kept of those articles that were read once more, as they are now."""
        with self._database.reading() as database:
            rows = database.execute(
                "select article_id, facts, signature"
                " from signatures join traits using (article_id, digest)"
            )
            return {
                row[0]: Signed(row[0], row[1], np.frombuffer(row[2], np.uint32)) for row in rows
            }

    def put_signed(self, signed: Sequence[Signed], traits: Mapping[str, Fingerprint]) -> None:
        """Keep what was found out about some articles, of which these are the traits."""
        rows = [
            (s.article_id, traits[s.article_id].version.digest, s.facts, s.signature.tobytes())
            for s in signed
        ]
        with self._database.writing() as database:
            database.executemany("insert or replace into signatures values (?, ?, ?, ?)", rows)

    def forget(self, article_ids: Sequence[str]) -> None:
        """Forget some articles."""
        if not article_ids:
            return
        with self._database.writing() as database:
            for table in _TABLES:
                database.executemany(
                    f"delete from {table} where article_id = ?",  # noqa: S608 (our own names)
                    [(article_id,) for article_id in article_ids],
                )
