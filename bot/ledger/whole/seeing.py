"""Connections that see a ledger and change nothing in it, while it is in use."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import URL, Connection, Engine, create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from bot.ledger.database import LedgerError, make_engine
from bot.ledger.files import create_private_file

_PATIENCE = 10.0  # seconds for a lock of somebody else's


class NoLedgerError(LedgerError):
    """No ledger was ever written there."""


@contextmanager
def seeing(url: URL) -> Iterator[Connection]:
    """Yield a connection that only reads. Raises LedgerError, `NoLedgerError` without a file."""
    if url.get_backend_name() == "sqlite":
        path = file_of(url)
        engine = create_engine(
            "sqlite://", creator=lambda: _read_only(path), poolclass=NullPool, hide_parameters=True
        )
    else:
        engine = make_engine(url)
    with _connected(url, engine) as connection:
        yield connection


@contextmanager
def still(url: URL, aside: Path) -> Iterator[Connection]:
    """Yield a connection to the ledger as it is at one moment, whatever is written meanwhile.

    A file is copied into the folder `aside` for it; a server needs none. Raises LedgerError,
    `NoLedgerError` without a file.
    """
    if url.get_backend_name() == "sqlite":
        copy = aside / "ledger.db"
        _copy(file_of(url), copy)
        with seeing(url.set(database=str(copy))) as connection:
            yield connection
        return
    engine = make_engine(url, for_migrations=True)
    options = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
    with _connected(url, engine.execution_options(**options)) as connection:
        yield connection


def file_of(url: URL) -> Path:
    """Return the file of a SQLite ledger; raises `NoLedgerError` when there is none."""
    path = Path(str(url.database))
    try:
        if path.stat().st_size:
            return path
    except FileNotFoundError:
        pass
    except OSError as error:
        raise LedgerError(f"The ledger {path} can't be read: {error.strerror}.") from None
    raise NoLedgerError(f"There is no ledger {path} yet.")


@contextmanager
def _connected(url: URL, engine: Engine) -> Iterator[Connection]:
    try:
        with engine.connect() as connection:
            yield connection
    except (DBAPIError, sqlite3.Error) as error:
        raise LedgerError(unusable(url, error)) from None
    finally:
        engine.dispose()


def unusable(url: URL, error: Exception) -> str:
    """Return that a database can't be used and why; no password is in it."""
    reason = str(getattr(error, "orig", error)).strip().splitlines() or ["no reason given"]
    called = (
        f"The ledger {url.database}"
        if url.get_backend_name() == "sqlite"
        else "The database of DATABASE_URL"
    )
    return f"{called} can't be used: {reason[0].rstrip('.')}."


def _read_only(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"file:{quote(os.fspath(path))}?mode=ro", uri=True, timeout=_PATIENCE)


def _copy(path: Path, copy: Path) -> None:
    create_private_file(copy)
    try:
        with closing(_read_only(path)) as source, closing(sqlite3.connect(copy)) as target:
            source.backup(target)
            target.execute("PRAGMA journal_mode = delete")  # one file, that nobody else is in
    except sqlite3.Error as error:
        raise LedgerError(unusable(URL.create("sqlite", database=str(path)), error)) from None
    except OSError as error:
        raise LedgerError(f"The ledger {path} can't be copied: {error.strerror}.") from None
