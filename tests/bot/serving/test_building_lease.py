"""Of several bots that answer from one engine, one builds and all use what it built."""

import asyncio
import os
import signal
import subprocess
import sys
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.ledger import database_url, open_ledger
from bot.serving import BuildingLease, LiveIndex, MeaningUpkeep, Upkeep, lease_of
from index import BusyStoreError, Lack, Library, Progress, open_index, publish
from index.milvus import Client
from tests.index.corpora import reindexing, write
from tests.milvus_server import MilvusServer, needs_milvus


@pytest.fixture
def clock():
    return [datetime(2026, 3, 1, tzinfo=UTC)]


@pytest.fixture
def shared_ledger(tmp_path: Path, clock):
    ledger = open_ledger(database_url("", tmp_path), 0, lambda: clock[0])
    yield ledger
    ledger.close()


def test_a_lease_is_of_what_is_served_whoever_connects() -> None:
    assert lease_of("http://ann:secret@host:19530/news/") == lease_of("http://host:19530/news")
    assert lease_of("http://host:19530/news") != lease_of("http://host:19530/sport")


STEPS = "insert", "alter_alias"


def told(url: str) -> tuple[object, ...]:
    """What an engine serves, and how many rows each of its collections has."""
    client = Client(url)
    names = sorted(name for name in client.collections() if name.startswith(client.corpus))
    return client.served(), [(name, client.count(name)) for name in names]


@needs_milvus
async def test_who_loses_the_lease_while_publishing_goes_no_step_further(
    milvus: MilvusServer, tmp_path: Path, shared_ledger, clock
) -> None:
    url = milvus.url("overtaken")
    one, other = (BuildingLease(shared_ledger, lease_of(url)) for _ in range(2))
    for name, text in (("one", "closed"), ("other", "open")):
        articles = write(tmp_path / name / "articles", {"a.txt": f"The pool is {text}."})
        reindexing(articles, tmp_path / name / "data").run()
    await one.take()
    loop, fence, seen = asyncio.get_running_loop(), one.fence, []

    def overtake(_: Progress) -> None:
        """Let the lease's time pass, in the middle of it, and another bot publish."""
        clock[0] += timedelta(seconds=61)
        asyncio.run_coroutine_threadsafe(other.take(), loop).result(60)
        publish(tmp_path / "other" / "data", url, fence=other.fence)
        seen.append(told(url))

    data = tmp_path / "one" / "data"
    with pytest.raises(BusyStoreError, match="Another bot"):
        await asyncio.to_thread(publish, data, url, None, overtake, fence=fence)
    assert [told(url)] == seen


@pytest.mark.soak
@needs_milvus
def test_a_builder_that_was_stopped_past_its_lease_changes_nothing_when_it_wakes(
    milvus: MilvusServer, tmp_path: Path
) -> None:
    url, database = milvus.url("stopped"), database_url("", tmp_path)
    articles = tmp_path / "articles"
    reindexing(write(articles, {"a.txt": "The pool is open."}), tmp_path / "data").run()
    publish(tmp_path / "data", url)
    later = open_ledger(database, 0, lambda: datetime.now(UTC) + timedelta(seconds=61))
    other = BuildingLease(later, lease_of(url))
    where = str(database.render_as_string(hide_password=False)), tmp_path / "own", tmp_path / "one"
    command = [sys.executable, "-m", "tests.bot.serving.paused_builder", *map(str, where), url]
    with subprocess.Popen([*command, *STEPS], stdout=subprocess.PIPE, text=True) as builder:
        try:
            for _ in STEPS:
                _, status = os.waitpid(builder.pid, os.WUNTRACED)
                assert os.WIFSTOPPED(status)
                assert asyncio.run(other.take())
                publish(tmp_path / "data", url, fence=other.fence)
                before = told(url)
                os.kill(builder.pid, signal.SIGCONT)
                assert builder.stdout.readline() == "fenced\n"
                assert told(url) == before
                asyncio.run(other.leave())
            builder.wait(60)
        finally:
            builder.kill()
    assert builder.returncode == 0
    later.close()


@asynccontextmanager
async def bot(tmp_path: Path, name: str, url: str, ledger, model: Path | None = None):
    """What one bot has of serving: an index in use, a lease, upkeep."""
    data = tmp_path / name
    library = Library(tmp_path / "articles", data)
    live = LiveIndex(open_index(data, None, model, url), library, data, None, model, url)
    live.lease = BuildingLease(ledger, lease_of(url))
    upkeep = Upkeep(live, library, timedelta(0), look=0.5, follow=0.2)
    tasks = [asyncio.create_task(each) for each in (live.lease.run(), upkeep.run())]
    yield live
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


def _served(tmp_path: Path, url: str) -> Path:
    """Have the articles of a first bot served, and return their folder."""
    articles = write(tmp_path / "articles", {"a.txt": "Ticket number 1 costs nothing."})
    reindexing(articles, tmp_path / "first").run()
    publish(tmp_path / "first", url)
    return articles


@needs_milvus
async def test_two_bots_use_what_one_of_them_builds_within_seconds(
    milvus: MilvusServer, tmp_path: Path, shared_ledger
) -> None:
    url = milvus.url("two_bots")
    articles = _served(tmp_path, url)
    async with AsyncExitStack() as stack:
        first = await stack.enter_async_context(bot(tmp_path, "first", url, shared_ledger))
        async with asyncio.timeout(60):
            await first.lease.held()
        second = await stack.enter_async_context(bot(tmp_path, "second", url, shared_ledger))
        with pytest.raises(BusyStoreError, match="Another bot builds"):
            await second.start_reindex(lambda _: None)
        write(articles, {"a.txt": "Ticket number 2 costs nothing."})
        async with asyncio.timeout(60):
            for each in (first, second):
                await each.in_use.other_than("000001")
                answer = await each.answer("What does the ticket cost?", 1)
                assert answer.quotes[0].passage.text == "Ticket number 2 costs nothing."
        assert not (tmp_path / "second" / "generations").exists()


@needs_milvus
async def test_a_bot_that_runs_makes_vectors_and_publishes_them_for_all(
    milvus: MilvusServer, tmp_path: Path, shared_ledger, tiny_model: Path
) -> None:
    url = milvus.url("meant_by_a_bot")
    _served(tmp_path, url)
    async with AsyncExitStack() as stack:
        enter = stack.enter_async_context
        first = await enter(bot(tmp_path, "first", url, shared_ledger, tiny_model))
        async with asyncio.timeout(60):
            await first.lease.held()
        bots = first, await enter(bot(tmp_path, "second", url, shared_ledger, tiny_model))
        assert [each.current.meaning.lack for each in bots] == [Lack.NO_VECTORS] * 2
        making = asyncio.create_task(MeaningUpkeep(first, look=0.2, pause=0.2).run())
        async with asyncio.timeout(60):
            for each in bots:
                await each.in_use.other_than("000001")
        making.cancel()
        for each in bots:
            assert each.current.meaning.active
            answer = await each.answer("What does the ticket cost?", 1)
            assert answer.quotes[0].passage.text == "Ticket number 1 costs nothing."
