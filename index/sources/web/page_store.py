"""Fetched pages on disk, from which articles are built.

Each page is written in one transaction, so a process that is killed leaves every page either as
it was or as it is now. A page that has gone from the web stays, and is marked.
"""

import zlib
from collections.abc import Collection, Container
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from index.model import Skipped
from index.sources.sqlite_file import SqliteFile

_SCHEMA = """
create table if not exists pages (
    source text not null,
    address text not null,
    place text not null,
    kind text not null,
    body blob not null,
    digest text not null,
    etag text not null,
    modified text not null,
    title text not null,
    author text not null,
    published text not null,
    site text not null,
    fetched text not null,
    gone text not null default '',
    primary key (source, address)
) without rowid;
create table if not exists sources (
    name text primary key,
    refreshed text not null default '',
    tried text not null default '',
    failing text not null default '',
    reason text not null default ''
) without rowid;
create table if not exists reached (
    source text not null,
    address text not null,
    primary key (source, address)
) without rowid;
create table if not exists guids (
    source text not null,
    guid text not null,
    address text not null,
    primary key (source, guid)
) without rowid;
"""
LISTING = ""
"""The kind of a page that only lists articles, and is none."""


@dataclass(frozen=True, slots=True)
class Validators:
    """What a server gave to ask later whether a page has changed; "" where it gave nothing."""

    etag: str = ""
    modified: str = ""

    @property
    def headers(self) -> dict[str, str]:
        """The headers of a conditional request."""
        asked = {"If-None-Match": self.etag, "If-Modified-Since": self.modified}
        return {name: value for name, value in asked.items() if value}


@dataclass(frozen=True, slots=True)
class Page:
    """A page as it was fetched. `place` is its address after redirects, `kind` that of a file.

    `title`, `author`, `published` (ISO 8601) and `site` are what a listing says of it, or "".
    `gone` is since when its site has it or lists it no more (ISO 8601), "" while it does.
    """

    address: str
    place: str
    kind: str
    body: bytes
    digest: str
    validators: Validators
    title: str = ""
    author: str = ""
    published: str = ""
    site: str = ""
    gone: str = ""


@dataclass(frozen=True, slots=True)
class Status:
    """How a source is. `tried` is when it was last refreshed, `refreshed` when it last went well.

    `failing` is since when it has not gone well, None when it does, and `reason` is why.

    `pages` counts articles, `gone` those of them that their site has or lists no more.
    """

    name: str
    pages: int
    gone: int
    refreshed: datetime | None
    tried: datetime | None
    failing: datetime | None
    reason: str


@dataclass(frozen=True, slots=True)
class Refreshed:
    """What refreshing one source came to. Counts are pages; `skipped` says why some were not.

    `gone` are those that were found to be gone now; they stay. `left` is how many pages the time
    did not suffice for: they are the first of the next refresh.
    """

    name: str
    found: int = 0
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    gone: int = 0
    skipped: tuple[Skipped, ...] = ()
    seconds: float = 0.0
    left: int = 0

    @property
    def is_news(self) -> bool:
        """Whether there is anything to index."""
        return bool(self.new or self.changed or self.gone)


class PageStore:
    """The pages of all sources, in one SQLite file. Usable from many threads and processes."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._database = SqliteFile(path, _SCHEMA, "move it away")

    def copy_to(self, place: Path) -> bool:
        """Copy all pages of this moment to a new file; False when none were ever kept."""
        return self._database.copy_to(place)

    def check(self) -> None:
        """Raise `StoreError` unless the file, if it is there, can be used."""
        self._database.check()

    def page(self, source: str, address: str) -> Page | None:
        """Return a page as it was last fetched, or None."""
        with self._database.reading() as database:
            row = database.execute(
                "select etag, modified, place, kind, body, digest, title, author, published, site,"
                " gone from pages where source = ? and address = ?",
                (source, address),
            ).fetchone()
        if row is None:
            return None
        etag, modified, place, kind, body, digest, *said = row
        return Page(
            address, place, kind, zlib.decompress(body), digest, Validators(etag, modified), *said
        )

    def digests(self, source: str) -> list[tuple[str, str, str]]:
        """Return address, digest and `gone` of every article of a source, by address."""
        with self._database.reading() as database:
            return database.execute(
                "select address, digest, gone from pages where source = ? and kind != ?"
                " order by address",
                (source, LISTING),
            ).fetchall()

    def put(self, source: str, page: Page, now: datetime) -> None:
        """Keep a page, in place of what was fetched from its address before."""
        values = (
            *(source, page.address, page.place, page.kind, zlib.compress(page.body), page.digest),
            *(page.validators.etag, page.validators.modified),
            *(page.title, page.author, page.published, page.site, now.isoformat()),
        )
        with self._database.writing() as database:
            database.execute(
                "insert or replace into pages (source, address, place, kind, body, digest, etag,"
                " modified, title, author, published, site, fetched)"
                " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                values,
            )

    def drop(self, source: str, address: str) -> None:
        """Forget a page."""
        with self._database.writing() as database:
            database.execute(
                "delete from pages where source = ? and address = ?", (source, address)
            )

    def address_of(self, source: str, guid: str) -> str:
        """Return the address that an entry of a feed was kept by, "" when it was not."""
        with self._database.reading() as database:
            told = "select address from guids where source = ? and guid = ?"
            row = database.execute(told, (source, guid)).fetchone()
        return row[0] if row else ""

    def note_address(self, source: str, guid: str, address: str) -> None:
        """Note the address that an entry of a feed is kept by."""
        with self._database.writing() as database:
            database.execute(
                "insert or replace into guids values (?, ?, ?)", (source, guid, address)
            )

    def mark(self, source: str, address: str, gone: datetime | None) -> bool:
        """Note since when a page is gone, None when it is there; tell whether that is news."""
        with self._database.writing() as database:
            changed = database.execute(
                "update pages set gone = ?1 where source = ?2 and address = ?3"
                " and (gone = '') = (?1 != '')",
                (gone.isoformat() if gone else "", source, address),
            )
            return changed.rowcount > 0

    def mark_others(self, source: str, there: Container[str], gone: datetime) -> int:
        """Mark the articles of a source that are not `there`; return how many that is news of."""
        fresh = [
            (gone.isoformat(), source, address)
            for address, _, before in self.digests(source)
            if not before and address not in there
        ]
        with self._database.writing() as database:
            database.executemany(
                "update pages set gone = ? where source = ? and address = ?", fresh
            )
        return len(fresh)

    def note(self, source: str, now: datetime, reason: str = "") -> None:
        """Note that a source was refreshed, or, with a `reason`, that it could not be."""
        with self._database.writing() as database:
            database.execute("insert or ignore into sources (name) values (?)", (source,))
            at = (now.isoformat(), source)
            database.execute("update sources set tried = ? where name = ?", at)
            if reason:
                database.execute(
                    "update sources set reason = ?1, failing = case when failing = '' then ?2"
                    " else failing end where name = ?3",
                    (reason, now.isoformat(), source),
                )
            else:
                database.execute(
                    "update sources set refreshed = ?, failing = '', reason = '' where name = ?",
                    at,
                )

    def reached(self, source: str) -> set[str]:
        """Return the pages that the last refreshes came to; none when these came to all."""
        with self._database.reading() as database:
            found = database.execute("select address from reached where source = ?", (source,))
            return {address for (address,) in found}

    def note_reached(self, source: str, addresses: Collection[str]) -> None:
        """Note the pages that the last refreshes came to, none when these came to all."""
        with self._database.writing() as database:
            database.execute("delete from reached where source = ?", (source,))
            database.executemany(
                "insert into reached values (?, ?)", [(source, each) for each in addresses]
            )

    def status(self, source: str) -> Status:
        """Return how a source is; one that was never refreshed has no pages."""
        with self._database.reading() as database:
            pages, gone = database.execute(
                "select count(*), count(nullif(gone, '')) from pages"
                " where source = ? and kind != ?",
                (source, LISTING),
            ).fetchone()
            row = database.execute(
                "select refreshed, tried, failing, reason from sources where name = ?", (source,)
            ).fetchone() or ("", "", "", "")
        refreshed, tried, failing = map(_time, row[:3])
        return Status(source, pages, gone, refreshed, tried, failing, row[3])

    def remove(self, source: str) -> None:
        """Forget a source and its pages."""
        with self._database.writing() as database:
            database.execute("delete from pages where source = ?", (source,))
            database.execute("delete from sources where name = ?", (source,))
            database.execute("delete from reached where source = ?", (source,))
            database.execute("delete from guids where source = ?", (source,))


def _time(written: str) -> datetime | None:
    return datetime.fromisoformat(written) if written else None
