"""Brings a database to the tables of this release, one process at a time.

The steps are in `migrations/versions`, named by their order. A new one is written by hand beside
the change of `tables`; the tests tell when both do not fit. What runs the steps takes tenths of a
second to be imported: it is when there is one to run.
"""

import logging
import sqlite3
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import cache
from pathlib import Path

from filelock import FileLock
from sqlalchemy import URL, Connection, inspect, text
from sqlalchemy.exc import DBAPIError, OperationalError

from bot.ledger.database import LedgerError, make_engine
from bot.ledger.files import SqliteFile, create_private_file
from bot.ledger.tables import METADATA

_LOG = logging.getLogger(__name__)

_LOCK = 0x7665726261  # an arbitrary number that nothing else in the database locks
_LONGEST = 60.0  # seconds that a server is waited for, or another process that migrates
_LONGEST_PAUSE = 4.0  # seconds between attempts to reach a server
_STEPS = Path(__file__).parent / "migrations"

VERSION = "alembic_version"
"""The table that holds the step that a database is at."""


def migrate(url: URL, revision: str = "head", file: SqliteFile | None = None) -> None:
    """Create or upgrade the tables in one transaction, which other processes wait for.

    A damaged `file` is set aside before. A server that is not up yet is waited for, a minute at
    most. Raises LedgerError when the database can't be used or a newer release has written it.
    """
    try:
        _wait_for(url)
        with _lock_file(url):
            is_other = file is not None and file.make_sound()
            with _transaction(url) as connection:
                bring_to(connection, revision)
                if is_other:
                    leave_out_numbers(connection)
    except (DBAPIError, sqlite3.Error) as error:
        reason = str(getattr(error, "orig", error)).strip().splitlines()[0]
        raise LedgerError(f"{_called(url)} can't be used: {reason}") from None
    except OSError as error:
        raise LedgerError(f"{_called(url)} can't be made: {error}") from None


def _called(url: URL) -> str:
    """Return what the database is called to whoever set it, without a password."""
    if url.get_backend_name() == "sqlite":
        return f"The ledger {url.database}"
    return "The database of DATABASE_URL"


def _wait_for(url: URL) -> None:
    """Wait until a server takes connections; raises what the last attempt came to."""
    if url.get_backend_name() == "sqlite":
        return None
    engine = make_engine(url, for_migrations=True)
    until, pause = time.monotonic() + _LONGEST, 1.0
    while True:
        try:
            return engine.connect().close()
        except OperationalError as error:
            left = until - time.monotonic()
            if left <= 0:
                raise
            reason = str(error.orig).strip().splitlines()[0]
            _LOG.warning(
                "The database does not answer yet, for %.0f s it is waited for: %s", left, reason
            )
        time.sleep(min(pause, left))
        pause = min(_LONGEST_PAUSE, pause * 2)


def bring_to(connection: Connection, revision: str) -> None:
    """Create or upgrade the tables in a transaction that somebody else ends.

    Where they are those of this release, no step is loaded. Raises LedgerError when a newer release
    has written them.
    """
    found = revision_of(connection)
    if found is not None and found not in steps():
        raise LedgerError(
            "A newer release has written the database: upgrade, or set another DATABASE_URL."
        )
    if revision != "head" or found != newest():
        _run_steps(connection, revision)


def _run_steps(connection: Connection, revision: str) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_STEPS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


@cache
def steps() -> frozenset[str]:
    """Return all steps that this release knows, by the names of their files."""
    return frozenset(path.name.partition("_")[0] for path in _STEPS.glob("versions/[0-9]*_*.py"))


def newest() -> str:
    """Return the step that leads to the tables of this release."""
    return max(steps())


def revision_of(connection: Connection) -> str | None:
    """Return the step that the tables are at, None where there are none."""
    if not inspect(connection).has_table(VERSION):
        return None
    found = connection.execute(text(f"SELECT version_num FROM {VERSION}")).scalar()  # noqa: S608
    return None if found is None else str(found)


def leave_out_numbers(connection: Connection) -> None:
    """Count on from the seconds of now: buttons know replies that this database does not."""
    for table in _NUMBERED:
        values = {"name": table, "seq": int(time.time())}
        for statement in _COUNT_ON[connection.dialect.name]:
            connection.execute(text(statement), values)


_NUMBERED = tuple(
    table.name
    for table in METADATA.sorted_tables
    if table.dialect_options["sqlite"]["autoincrement"]
)
_COUNT_ON = {
    "sqlite": (
        "DELETE FROM sqlite_sequence WHERE name = :name",
        "INSERT INTO sqlite_sequence (name, seq) VALUES (:name, :seq)",
    ),
    "postgresql": ("SELECT setval(pg_get_serial_sequence(:name, 'id'), :seq)",),
}


@contextmanager
def locked(url: URL) -> Iterator[Connection]:
    """Yield a connection, in a transaction that no other of these runs beside."""
    with _lock_file(url), _transaction(url) as connection:
        yield connection


@contextmanager
def _transaction(url: URL) -> Iterator[Connection]:
    engine = make_engine(url, for_migrations=True).execution_options(writes=True)
    with engine.begin() as connection:
        if engine.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
        yield connection


def _lock_file(url: URL) -> AbstractContextManager[object]:
    """Return a lock beside the file of SQLite, which does not wait to become a WAL database."""
    if url.get_backend_name() != "sqlite":
        return nullcontext()
    path = Path(str(url.database))
    create_private_file(path)
    return FileLock(f"{path}.lock", timeout=_LONGEST)
