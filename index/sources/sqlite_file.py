"""SQLite files of our own, private to their owner, opened for a moment."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from index.errors import StoreError

_ROOM = "make room on the disk"


@dataclass(frozen=True, slots=True)
class SqliteFile:
    """The file at `path` with the tables of `schema`. Usable from many threads and processes.

    `remedy` is what to do with a file that can't be used although there is room for it.
    """

    path: Path
    schema: str
    remedy: str

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Give a connection. Raises `StoreError` when the file can't be used."""
        folder = self.path.parent
        try:
            folder.mkdir(parents=True, exist_ok=True)
            if not self.path.exists():
                self.path.touch(0o600)  # it holds what articles say: for its owner alone
        except OSError as error:
            raise StoreError(f"Can't write to {folder}: {error.strerror}.") from None
        try:
            with closing(sqlite3.connect(self.path, timeout=30)) as connection:
                connection.executescript(self.schema)
                yield connection
        except sqlite3.Error as error:
            remedy = _ROOM if _is_full(error) else self.remedy
            raise StoreError(f"{self.path} can't be used ({error}): {remedy}") from None

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Give a connection, and commit all that was done with it on the way out, or nothing."""
        with self.reading() as connection, connection:
            yield connection

    def copy_to(self, place: Path) -> bool:
        """Copy the file as it is at this moment to a new, private one; False when there is none.

        Raises `StoreError` when that can't be done.
        """
        if not self.path.is_file():
            return False
        place.touch(0o600)
        try:
            with (
                closing(sqlite3.connect(self.path, timeout=30)) as source,
                closing(sqlite3.connect(place)) as target,
            ):
                source.backup(target)
        except sqlite3.Error as error:
            raise StoreError(f"{self.path} can't be copied ({error}): {self.remedy}") from None
        return True

    def check(self) -> None:
        """Raise `StoreError` unless the file, if it is there, is whole and has these tables only.

        So it has nothing that would run by itself: no views and no triggers.
        """
        if not self.path.is_file():
            return
        try:
            with (
                closing(sqlite3.connect(self.path)) as found,
                closing(sqlite3.connect(":memory:")) as wanted,
            ):
                wanted.executescript(self.schema)
                whole = found.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",)
                if not whole or not _tables(found) <= _tables(wanted):
                    raise sqlite3.DatabaseError("it is not whole")
        except sqlite3.Error as error:
            raise StoreError(f"{self.path.name} can't be used ({error}).") from None


def _tables(connection: sqlite3.Connection) -> set[tuple[str, str]]:
    return set(connection.execute("select type, name from sqlite_schema"))


def _is_full(error: sqlite3.Error) -> bool:
    return getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL
