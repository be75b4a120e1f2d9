"""One database, SQLite or PostgreSQL, that never blocks the event loop."""

import asyncio
import contextlib
import sqlite3
import time
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol, TypeVar, cast

from sqlalchemy import URL, Connection, Engine, Table, create_engine, event, make_url
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, SQLAlchemyError
from sqlalchemy.pool import NullPool
from sqlalchemy.sql.dml import ReturningInsert

T = TypeVar("T")

_PATIENCE = 2.0  # seconds that a caller waits for the database
_SLOW = 0.5  # seconds: a failure that took longer would take as long the next time
_REST = 5.0  # seconds that a database is left alone after one
_WAIT_FOR_A_LOCK = 1.5  # seconds
_WAIT_TO_MIGRATE = 60.0  # seconds
_CONNECT = 2  # seconds
_TOGETHER = 64  # things done in one transaction
_AT_ONCE = 4  # connections to PostgreSQL; SQLite, which writes one after the other, gets one


class LedgerError(Exception):
    """The ledger can't be used as asked. The message says what to do, and shows no password."""


class LedgerUnavailableError(LedgerError):
    """The database does not answer, or does not take what it is told, now."""


def database_url(address: str, data_dir: Path) -> URL:
    """Return the address to connect to; "" stands for a SQLite file in `data_dir`.

    Raises LedgerError for an address of neither database.
    """
    if not address:
        return URL.create("sqlite", database=str(data_dir / "ledger.db"))
    try:
        url = make_url(address)
    except (ArgumentError, ValueError):  # a port may be no number
        url = URL.create("")
    match url.get_backend_name():
        case "sqlite" if url.database not in (None, "", ":memory:"):
            return url.set(drivername="sqlite")
        case "postgresql" | "postgres":
            return url.set(drivername="postgresql+psycopg")
    raise LedgerError(
        "DATABASE_URL begins with postgresql:// or with sqlite:/// and the path of a file."
    )


def make_engine(url: URL, *, for_migrations: bool = False) -> Engine:
    """Return an engine that opens nothing yet.

    Its transactions begin with the write lock of SQLite when the connection's execution option
    `writes` is set: one that reads first and writes then could fail half-way. For migrations,
    connections do not outlive their use, and have neither time limits nor foreign keys: SQLite
    rebuilds a table by dropping the old one, which would take along what refers to it. No error
    names a parameter: they hold what people asked.
    """
    pool: dict[str, Any] = {"poolclass": NullPool} if for_migrations else {}
    if url.get_backend_name() == "sqlite":
        engine = create_engine(url, hide_parameters=True, **pool)
        _tune_sqlite(engine, for_migrations)
        return engine
    try:
        return _postgres_engine(url, for_migrations, pool)
    except (ImportError, NoSuchModuleError):
        raise LedgerError(
            "PostgreSQL needs one more package: pip install 'verbatim[postgres]'"
        ) from None


def _postgres_engine(url: URL, for_migrations: bool, pool: dict[str, Any]) -> Engine:
    milliseconds = int(_PATIENCE * 1000)
    arguments: dict[str, object] = {
        "connect_timeout": _CONNECT,
        "tcp_user_timeout": milliseconds,
    }
    if not for_migrations:
        arguments["options"] = f"-c statement_timeout={milliseconds}"
        pool = {"pool_size": _AT_ONCE, "max_overflow": 0, "pool_pre_ping": True}
    return create_engine(url, connect_args=arguments, hide_parameters=True, **pool)


def _tune_sqlite(engine: Engine, for_migrations: bool) -> None:
    patience = _WAIT_TO_MIGRATE if for_migrations else _WAIT_FOR_A_LOCK
    settings = {
        "busy_timeout": int(patience * 1000),
        "journal_mode": "wal",  # readers wait for nobody
        "synchronous": "normal",  # a lost last moment after a power cut, never a broken file
        "foreign_keys": int(not for_migrations),
        "secure_delete": 1,  # what is forgotten is overwritten
    }

    @event.listens_for(engine, "connect")
    def tune(connection: sqlite3.Connection, _: object) -> None:
        connection.isolation_level = None  # the driver's own transactions begin too late
        for name, value in settings.items():
            connection.execute(f"PRAGMA {name} = {value}")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("writes")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def upsert(
    table: Table, finish: Callable[[sqlite.Insert], ReturningInsert[Any]]
) -> dict[str, ReturningInsert[Any]]:
    """Return an INSERT ... ON CONFLICT, finished alike for both databases, by dialect."""
    return {
        "sqlite": finish(sqlite.insert(table)),
        # The two classes share these methods, and no base that has them.
        "postgresql": finish(cast("sqlite.Insert", postgresql.insert(table))),
    }


class Guard(Protocol):
    """Looks after the file that a database is in; its functions may be called by one thread."""

    def look(self, engine: Engine) -> None:
        """Go on in a file that is there, should the one in use not be (any more)."""

    def after(self, engine: Engine, error: Exception) -> bool:
        """Mend the file when `error` says that it is damaged; whether to try again is returned."""


@dataclass(frozen=True, slots=True)
class _Job:
    """What somebody wants done in a transaction, and where the result is awaited."""

    work: Callable[[Connection], Any]
    writes: bool
    result: asyncio.Future[Any]


class Database:
    """Runs functions of a connection in threads of its own, each wholly or not at all.

    A search never waits for a thread behind a slow database. Whoever calls waits two seconds at
    most, and not at all for some seconds after that was in vain. What has come together meanwhile
    is done in one transaction with SQLite, where that takes longer than most of what is done in
    it; should any of it fail, each that somebody still waits for is done by itself. So each may be
    done twice: it must not change anything but the database. `guard` has a look before each
    transaction, and after what failed.
    """

    def __init__(self, url: URL, guard: Guard | None = None) -> None:
        self._engine = make_engine(url)
        self._guard = guard
        self._writing = self._engine.execution_options(writes=True)
        self._is_sqlite = self._engine.dialect.name == "sqlite"
        self._threads = ThreadPoolExecutor(1 if self._is_sqlite else _AT_ONCE, "ledger")
        self._jobs: deque[_Job] = deque()
        self._called = False
        self._rests_until = 0.0
        self.url = url
        self.unscrubbed = asyncio.Lock()  # held by who reads the file besides: that keeps the log

    async def read(self, work: Callable[[Connection], T]) -> T:
        """Return what `work` does; raises LedgerUnavailableError."""
        return await self._done(work, writes=False)

    async def write(self, work: Callable[[Connection], T]) -> T:
        """Do `work` wholly or not at all; raises LedgerUnavailableError."""
        return await self._done(work, writes=True)

    async def scrub(self) -> None:
        """Leave no trace of what was deleted in SQLite's log of changes."""
        if self._is_sqlite:
            self._let_it_rest()
            loop = asyncio.get_running_loop()
            async with self.unscrubbed:
                await self._patiently(loop.run_in_executor(self._threads, _empty_log, self._engine))

    async def guarded(self, look: Callable[[Engine], object]) -> None:
        """Let a guard look after the file, between transactions. Raises what it raises."""
        await asyncio.get_running_loop().run_in_executor(self._threads, look, self._engine)

    def close(self) -> None:
        """Finish what was begun and disconnect; blocks for a moment."""
        if self._guard:
            with contextlib.suppress(RuntimeError):  # it is closed already
                self._threads.submit(self._guard.look, self._engine)
        self._threads.shutdown()
        self._engine.dispose()

    async def _done(self, work: Callable[[Connection], T], *, writes: bool) -> T:
        self._let_it_rest()
        loop = asyncio.get_running_loop()
        result: asyncio.Future[T] = loop.create_future()
        self._jobs.append(_Job(work, writes, result))
        self._call(loop)
        return await self._patiently(result)

    def _let_it_rest(self) -> None:
        if time.monotonic() < self._rests_until:
            raise LedgerUnavailableError("the database did not answer a moment ago")

    async def _patiently(self, result: asyncio.Future[T]) -> T:
        began = time.monotonic()
        try:
            async with asyncio.timeout(_PATIENCE):
                return await result
        except (TimeoutError, SQLAlchemyError) as error:
            failed = time.monotonic()
            if failed - began > _SLOW:
                self._rests_until = failed + _REST
            raise LedgerUnavailableError(_first_line(error)) from error

    def _call(self, loop: asyncio.AbstractEventLoop) -> None:
        """Let a thread take up what waits, once all that comes in this moment is there.

        Each thread that is woken takes the interpreter from the loop for a while.
        """
        if not self._called or not self._is_sqlite:
            self._called = True
            loop.call_soon(self._threads.submit, self._take_up, loop)

    def _take_up(self, loop: asyncio.AbstractEventLoop) -> None:
        """Do what waits, and tell all who wait for it at once."""
        self._called = False  # what comes from now on may be missed, and calls again
        while jobs := self._next(_TOGETHER if self._is_sqlite else 1):
            jobs = [job for job in jobs if not job.result.cancelled()]
            results = self._results(jobs) if jobs else []
            with contextlib.suppress(RuntimeError):  # the loop is closed: nobody waits any more
                loop.call_soon_threadsafe(_settle, jobs, results)

    def _next(self, most: int) -> list[_Job]:
        jobs: list[_Job] = []
        with contextlib.suppress(IndexError):  # other threads take from it too
            while len(jobs) < most:
                jobs.append(self._jobs.popleft())
        return jobs

    def _results(self, jobs: Sequence[_Job]) -> list[Any]:
        writes = any(job.writes for job in jobs)
        begun = False
        try:
            if self._guard:
                self._guard.look(self._engine)
            with (self._writing if writes else self._engine).begin() as connection:
                begun = True
                return [job.work(connection) for job in jobs]
        except Exception as error:  # noqa: BLE001 - whoever waits for it gets it
            if self._guard and self._guard.after(self._engine, error):
                return self._results(jobs)
            if len(jobs) == 1:
                return [error]
            failed = error
        # What can't even begin would wait as long again; but who only reads needs no lock.
        return [self._alone(job) if begun or writes > job.writes else failed for job in jobs]

    def _alone(self, job: _Job) -> Any:  # noqa: ANN401 - whatever the job returns
        """Do one job by itself, unless nobody waits for it any more."""
        return None if job.result.done() else self._results([job])[0]


def _settle(jobs: Sequence[_Job], results: Sequence[Any]) -> None:
    for job, result in zip(jobs, results, strict=True):
        if job.result.done():
            continue
        if isinstance(result, Exception):
            job.result.set_exception(result)
        else:
            job.result.set_result(result)


def _empty_log(engine: Engine) -> None:
    connection = engine.raw_connection()
    try:
        connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.close()


def _first_line(error: Exception) -> str:
    return (str(error) or "no answer in time").splitlines()[0]
