"""Of several bots that answer from one engine, one builds and all use what it built."""

import asyncio
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.ledger import database_url, open_ledger
from bot.serving import BuildingLease, LiveIndex, Upkeep, lease_of
from index import BusyStoreError, Library, open_index, publish
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


async def test_one_bot_holds_the_lease_until_it_leaves_it(shared_ledger) -> None:
    one, other = (BuildingLease(shared_ledger, "build news") for _ in range(2))
    assert await one.take()
    assert not await other.take()
    assert await one.take()
    assert (one.is_held, other.is_held) == (True, False)
    assert await BuildingLease(shared_ledger, "build sport").take()
    await one.leave()
    assert await other.take()
    assert not one.is_held


async def test_the_lease_of_a_bot_that_died_passes_to_another(shared_ledger, clock) -> None:
    dead, other = (BuildingLease(shared_ledger, "build news") for _ in range(2))
    assert await dead.take()
    clock[0] += timedelta(seconds=59)
    assert not await other.take()
    clock[0] += timedelta(seconds=1)
    assert await other.take()


def test_a_lease_is_of_what_is_served_whoever_connects() -> None:
    assert lease_of("http://ann:secret@host:19530/news/") == lease_of("http://host:19530/news")
    assert lease_of("http://host:19530/news") != lease_of("http://host:19530/sport")


@asynccontextmanager
async def bot(tmp_path: Path, name: str, url: str, ledger):
    """What one bot has of serving: an index in use, a lease, upkeep."""
    data = tmp_path / name
    library = Library(tmp_path / "articles", data)
    live = LiveIndex(open_index(data, url=url), library, data, url=url)
    live.lease = BuildingLease(ledger, lease_of(url))
    upkeep = Upkeep(live, library, timedelta(0), look=0.5, follow=0.2)
    tasks = [asyncio.create_task(each) for each in (live.lease.run(), upkeep.run())]
    yield live
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


@needs_milvus
async def test_two_bots_use_what_one_of_them_builds_within_seconds(
    milvus: MilvusServer, tmp_path: Path, shared_ledger
) -> None:
    url = milvus.url("two_bots")
    articles = write(tmp_path / "articles", {"a.txt": "Ticket number 1 costs nothing."})
    reindexing(articles, tmp_path / "first").run()
    publish(tmp_path / "first", url)
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
