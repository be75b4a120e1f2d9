"""A database that is gone, full, locked or slow never keeps a person from an answer."""

import asyncio
import sqlite3
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import closing

import pytest
from sqlalchemy import URL, create_engine, text

from bot.ledger import (
    ChatSettings,
    Ledger,
    LedgerUnavailableError,
    MessageId,
    Vote,
    database,
    open_ledger,
)
from bot.ledger.tables import METADATA
from tests.bot.ledger.conftest import ADA, GROUP, entry

SECRET = "does the pomegranate committee meet on Thursday"


async def ask(ledger: Ledger, number: int = 5) -> tuple[bool, str | None]:
    """Do what an answer needs, and return what lets it go out."""
    claimed = await ledger.claim(MessageId(GROUP, number))
    assert await ledger.settings_of(GROUP) == ChatSettings()
    assert await ledger.reply_to(MessageId(GROUP, 1000)) is None
    token = await ledger.record(entry(number, question=SECRET))
    await ledger.sent(token or "1", 9)
    return claimed, token


async def test_without_tables_answers_go_out_and_the_log_tells(empty_url, clock, caplog):
    ledger = open_ledger(empty_url, 30, clock)
    engine = create_engine(empty_url)
    METADATA.drop_all(engine)
    engine.dispose()
    assert await ask(ledger) == (True, None)
    assert "The ledger is not kept now" in caplog.text
    assert SECRET not in caplog.text
    ledger.close()


def _holding(held: threading.Event, goes_on: threading.Event) -> Callable[[object], None]:
    """Return what keeps a thread of the ledger busy from `held` until `goes_on`."""

    def hold(_: object) -> None:
        held.set()
        goes_on.wait(60)

    return hold


@pytest.fixture
def sqlite_ledger(sqlite_url: URL, monkeypatch) -> Iterator[Ledger]:
    monkeypatch.setattr(database, "_WAIT_FOR_A_LOCK", 0.02)
    ledger = open_ledger(sqlite_url, 30)
    yield ledger
    ledger.close()


async def test_a_full_disk_keeps_nobody_from_an_answer(sqlite_ledger):
    assert await ask(sqlite_ledger) == (True, "1")
    await sqlite_ledger._database.read(lambda c: c.exec_driver_sql("PRAGMA max_page_count = 1"))
    asked = [await sqlite_ledger.record(entry(n, question="x" * 4096)) for n in range(40)]
    assert asked[-1] is None
    assert await sqlite_ledger.claim(MessageId(GROUP, 7))
    assert (await sqlite_ledger.reply("1", GROUP)).entry.question == SECRET


async def test_a_locked_file_keeps_nobody_from_an_answer(sqlite_ledger, sqlite_url):
    with closing(sqlite3.connect(sqlite_url.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert await ask(sqlite_ledger) == (True, None)
        for deliberate in (
            sqlite_ledger.forget(ADA),
            sqlite_ledger.vote("1", Vote(ADA, liked=True)),
            sqlite_ledger.set_settings(GROUP, ChatSettings()),
        ):
            with pytest.raises(LedgerUnavailableError, match="locked"):
                await deliberate
    assert await ask(sqlite_ledger) == (False, "1")  # it was taken up then
    assert await ask(sqlite_ledger, 6) == (True, "2")


async def test_a_hanging_database_is_waited_for_once_and_blocks_nothing_else(
    sqlite_ledger, monkeypatch
):
    held, goes_on = threading.Event(), threading.Event()
    with monkeypatch.context() as impatient:
        impatient.setattr(database, "_PATIENCE", 0.3)
        impatient.setattr(database, "_SLOW", 0.2)
        impatient.setattr(database, "_REST", 60.0)
        hanging = asyncio.create_task(sqlite_ledger._database.read(_holding(held, goes_on)))
        await asyncio.to_thread(held.wait, 60)
        assert await ask(sqlite_ledger) == (True, None)
        assert len(sqlite_ledger._database._jobs) == 1  # that was waited for, of five
        with pytest.raises(LedgerUnavailableError):
            await hanging
    goes_on.set()
    monkeypatch.setattr(sqlite_ledger._database, "_rests_until", 0.0)
    assert await ask(sqlite_ledger, 6) == (True, "1")


async def test_a_server_that_goes_and_comes_back_is_lost_and_found(postgres_url, tmp_path, clock):
    door = tmp_path / "door"
    door.symlink_to(postgres_url.query["host"])
    ledger = open_ledger(postgres_url.set(query={"host": str(door)}), 30, clock)
    assert await ask(ledger) == (True, "1")
    door.unlink()
    engine = create_engine(postgres_url)
    with engine.connect() as connection:
        connection.execute(
            text(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE pid <> pg_backend_pid()"
            )
        )
    engine.dispose()
    assert await ask(ledger, 6) == (True, None)
    door.symlink_to(postgres_url.query["host"])
    assert await ask(ledger, 7) == (True, "2")
    ledger.close()


async def test_what_fails_among_things_done_together_fails_alone(sqlite_ledger):
    held, goes_on = threading.Event(), threading.Event()
    database_ = sqlite_ledger._database
    holding = asyncio.create_task(database_.read(_holding(held, goes_on)))
    await asyncio.to_thread(held.wait, 60)
    wrong = database_.write(lambda c: c.exec_driver_sql("INSERT INTO nowhere VALUES (1)"))
    broken = database_.write(lambda _: 1 / 0)
    together = asyncio.gather(
        sqlite_ledger.claim(MessageId(GROUP, 1)),
        wrong,
        sqlite_ledger.claim(MessageId(GROUP, 1)),
        broken,
        sqlite_ledger.claim(MessageId(GROUP, 2)),
        return_exceptions=True,
    )
    await asyncio.sleep(0.05)
    goes_on.set()
    await holding
    first, no_table, again, division, second = await together
    assert (first, again, second) == (True, False, True)
    assert isinstance(no_table, LedgerUnavailableError)
    assert isinstance(division, ZeroDivisionError)
    assert not await sqlite_ledger.claim(MessageId(GROUP, 2))


@pytest.fixture
async def busy(sqlite_ledger) -> AsyncIterator[Callable[[], None]]:
    """Keep the thread of the ledger busy, so that what comes is done together; call to go on."""
    held, goes_on = threading.Event(), threading.Event()
    holding = asyncio.create_task(sqlite_ledger._database.read(_holding(held, goes_on)))
    await asyncio.to_thread(held.wait, 60)
    yield goes_on.set
    goes_on.set()
    await holding


async def test_things_done_together_wait_once_for_a_lock_and_reading_needs_none(
    sqlite_ledger, sqlite_url, busy
):
    def patiently(connection):
        connection.exec_driver_sql("PRAGMA busy_timeout = 500")

    patient = asyncio.create_task(sqlite_ledger._database.read(patiently))
    writes = [asyncio.create_task(sqlite_ledger.record(entry(n))) for n in range(5)]
    busy()
    await patient
    assert None not in await asyncio.gather(*writes)
    with closing(sqlite3.connect(sqlite_url.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        began = time.monotonic()
        first = asyncio.create_task(sqlite_ledger.record(entry(9)))
        await asyncio.sleep(0.1)  # it waits alone, and these together
        together = [asyncio.create_task(sqlite_ledger.record(entry(n))) for n in range(10, 50)]
        reading = asyncio.create_task(sqlite_ledger.reply("1", GROUP))
        assert set(await asyncio.gather(first, *together)) == {None}
        assert time.monotonic() - began < 15.0  # each by itself, they would wait for 20
        assert (await reading).token == "1"


async def test_what_nobody_waits_for_any_more_is_not_tried_again(sqlite_ledger, busy):
    begun, gone, calls = threading.Event(), threading.Event(), []

    def slow(_):
        calls.append(1)
        begun.set()
        gone.wait(60)

    impatient = asyncio.create_task(sqlite_ledger._database.write(slow))
    broken = asyncio.create_task(sqlite_ledger._database.write(lambda _: 1 / 0))
    await asyncio.sleep(0.05)
    busy()
    await asyncio.to_thread(begun.wait, 60)
    impatient.cancel()
    await asyncio.sleep(0)
    gone.set()
    with pytest.raises(ZeroDivisionError):
        await broken
    assert calls == [1]
