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


def _is_full(error: sqlite3.Error) -> bool:
    return getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL
