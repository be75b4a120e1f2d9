"""Every test of the ledger that asks for `url` or `ledger` runs on both databases."""

import itertools
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import URL, create_engine, text

from bot.ledger import Entry, Ledger, MessageId, Span, database_url, open_ledger
from bot.ledger.migrating import migrate
from bot.ledger.tables import METADATA
from tests.bot.ledger import postgres

GROUP, ADA, BOB = -1001, 11, 22
_NUMBERS = itertools.count(1)


class Clock:
    """A time that passes when a test says so."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 1, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def pass_days(self, days: float) -> None:
        self.now += timedelta(days=days)


def entry(number: int = 1, **changes: object) -> Entry:
    """A reply to message `number` of a group, with three spans."""
    spans = tuple(Span(f"news/{n}.txt", 10 * n, 10 * n + 5, "0" * 31 + str(n)) for n in range(3))
    usual = {"asker": ADA, "question": "who leads Acme?", "answered": True, "spans": spans}
    return Entry(asked=MessageId(GROUP, number), **(usual | changes))


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[URL]:
    pytest.importorskip("psycopg", reason="psycopg is not installed: pip install 'psycopg[binary]'")
    try:
        with postgres.running() as url:
            yield url
    except postgres.NoPostgresError as error:
        pytest.skip(str(error))


@pytest.fixture
def empty_sqlite_url(tmp_path: Path) -> URL:
    """A file that is not there yet."""
    return database_url("", tmp_path)


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with empty tables; copy it."""
    url = database_url("", tmp_path_factory.mktemp("migrated"))
    migrate(url)
    return Path(str(url.database))


@pytest.fixture
def sqlite_url(empty_sqlite_url: URL, migrated_file: Path) -> URL:
    """A file of the test's own, with empty tables."""
    shutil.copy(migrated_file, str(empty_sqlite_url.database))
    return empty_sqlite_url


def new_database(postgres_server: URL) -> URL:
    """Make a database of the server, without tables."""
    name = f"test{next(_NUMBERS)}"
    engine = create_engine(postgres_server, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    engine.dispose()
    return postgres_server.set(database=name)


@pytest.fixture
def empty_postgres_url(postgres_server: URL) -> URL:
    """A new database of the server, without tables."""
    return new_database(postgres_server)


@pytest.fixture(scope="session")
def migrated_server(postgres_server: URL) -> URL:
    migrate(postgres_server)
    return postgres_server


@pytest.fixture
def postgres_url(migrated_server: URL) -> URL:
    """The first database of the server, with empty tables."""
    tables = ", ".join(METADATA.tables)
    engine = create_engine(migrated_server)
    with engine.begin() as connection:
        connection.execute(text(f"TRUNCATE {tables} RESTART IDENTITY"))
    engine.dispose()
    return migrated_server


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest) -> URL:
    fixture = "sqlite_url" if request.param == "sqlite" else "postgres_url"
    return request.getfixturevalue(fixture)


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest) -> URL:
    fixture = "empty_sqlite_url" if request.param == "sqlite" else "empty_postgres_url"
    return request.getfixturevalue(fixture)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def opened(url: URL, clock: Clock) -> Iterator[Callable[..., Ledger]]:
    """Opens the database as a start of the bot does, any number of times."""
    ledgers: list[Ledger] = []

    def open_again(question_days: int = 30) -> Ledger:
        ledgers.append(open_ledger(url, question_days, clock))
        return ledgers[-1]

    yield open_again
    for ledger in ledgers:
        ledger.close()


@pytest.fixture
def ledger(opened: Callable[..., Ledger]) -> Ledger:
    return opened()
