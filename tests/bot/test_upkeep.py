"""Upkeep: the folder is watched, and what another process made current is used."""

import asyncio
import threading
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.live_index import LiveIndex
from bot.upkeep import Upkeep
from index import Library, Store
from tests.index.corpora import indexed, reindexing, write


@pytest.fixture
async def live_index(tmp_path: Path) -> AsyncIterator[LiveIndex]:
    articles = write(tmp_path / "articles", {"a.txt": "The minister resigned on Friday."})
    listed = write(tmp_path / "listed", {})
    listed.mkdir(exist_ok=True)
    entry = f"- {{name: listed, kind: folder, place: {listed}}}"
    write(tmp_path / "data", {"sources.yaml": entry})
    library = Library(articles, tmp_path / "data")
    live = LiveIndex(indexed(articles, tmp_path / "data"), library, tmp_path / "data")
    task = asyncio.create_task(Upkeep(live, library, timedelta(0), look=0.1).run())
    await asyncio.sleep(0.3)
    yield live
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def test_a_new_article_in_the_folder_is_answered_from_soon(
    live_index: LiveIndex, tmp_path: Path
) -> None:
    (tmp_path / "articles" / "b.txt").write_text("The chancellor stayed in office.")
    async with asyncio.timeout(20):
        await live_index.other_than("000001")
    assert live_index.current.articles == 2


async def test_a_new_article_in_a_folder_of_the_list_is_answered_from_soon(
    live_index: LiveIndex, tmp_path: Path
) -> None:
    (tmp_path / "listed" / "b.txt").write_text("The chancellor stayed in office.")
    async with asyncio.timeout(20):
        await live_index.other_than("000001")
    assert live_index.current.article("listed/b.txt").text == "The chancellor stayed in office."


async def test_what_comes_while_a_reindex_runs_is_read_after_it(
    live_index: LiveIndex, tmp_path: Path
) -> None:
    runs, goes_on = threading.Event(), threading.Event()

    def hold(*_: object) -> None:
        runs.set()
        goes_on.wait(20)

    rehearsal = live_index.start_rehearsal(hold, lambda _: None)
    await asyncio.to_thread(runs.wait, 20)
    (tmp_path / "articles" / "b.txt").write_text("The chancellor stayed in office.")
    await asyncio.sleep(1.0)
    assert live_index.current.articles == 1
    goes_on.set()
    await rehearsal
    async with asyncio.timeout(20):
        await live_index.other_than("000001")
    assert live_index.current.articles == 2


async def test_what_another_process_made_current_is_used(
    live_index: LiveIndex, tmp_path: Path
) -> None:
    other = write(tmp_path / "other", {"c.txt": "One.", "d.txt": "Two.", "e.txt": "Three."})
    reindexing(other, tmp_path / "data").run()
    async with asyncio.timeout(20):
        await live_index.other_than("000001")
    assert live_index.current.articles == 3
    Store(tmp_path / "data").rollback()
    async with asyncio.timeout(20):
        await live_index.other_than("000002")
    assert live_index.current.generation == "000001"
