"""Brings a database to the tables of this release, one process at a time.

The steps are in `migrations/versions`, named by their order. A new one is written by hand beside
the change of `tables`; the tests tell when both do not fit.
"""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.util import CommandError
from filelock import FileLock
from sqlalchemy import URL, Connection, text
from sqlalchemy.exc import DBAPIError

from bot.ledger.database import LedgerError, create_private_file, make_engine

_LOCK = 0x7665726261  # an arbitrary number that nothing else in the database locks
_LONGEST = 60.0  # seconds that one process waits for another to migrate
_STEPS = Path(__file__).parent / "migrations"


def migrate(url: URL, revision: str = "head") -> None:
    """Create or upgrade the tables in one transaction, which other processes wait for.

    Raises LedgerError when the database can't be used or a newer release has written it.
    """
    try:
        with locked(url) as connection:
            command.upgrade(_config(connection), revision)
    except CommandError:
        raise LedgerError(
            "A newer release has written the database: upgrade, or set another DATABASE_URL."
        ) from None
    except DBAPIError as error:
        reason = str(error.orig).strip().splitlines()[0]
        raise LedgerError(f"The database can't be used, see DATABASE_URL: {reason}") from None
    except OSError as error:
        raise LedgerError(f"The database can't be made: {error}") from None


@contextmanager
def locked(url: URL) -> Iterator[Connection]:
    """Yield a connection, in a transaction that no other of these runs beside."""
    engine = make_engine(url, for_migrations=True).execution_options(writes=True)
    with _lock_file(url), engine.begin() as connection:
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


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(_STEPS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config
