"""Upkeep: the folder is watched, and what another process made current is used."""

import asyncio
import shutil
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from ipaddress import ip_network
from pathlib import Path

import pytest
from watchfiles import awatch

from bot.serving import ReindexRunningError, upkeep
from bot.serving.live_index import LiveIndex
from bot.serving.upkeep import Upkeep
from index import BuildReport, Library, Refreshed, Store, open_index
from index.sources.web import PageStore
from tests.index.corpora import indexed, reindexing, write
from tests.index.older import made_older
from tests.site import pages
from tests.site.server import Answer, Site, serving
from tests.site.stories import story
from tests.waiting import LONG, until

CHANCELLOR = "The chancellor stayed in office."


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    return write(tmp_path / "articles", {"a.txt": "The minister resigned on Friday."})


@pytest.fixture
def idle_index(articles: Path, tmp_path: Path) -> LiveIndex:
    """What is kept current, as soon as somebody does so."""
    empty(tmp_path / "listed")
    entry = f"- {{name: listed, kind: folder, place: {tmp_path / 'listed'}}}"
    write(tmp_path / "data", {"sources.yaml": entry})
    library = Library(articles, tmp_path / "data")
    return LiveIndex(indexed(articles, tmp_path / "data"), library, tmp_path / "data")


@pytest.fixture(autouse=True)
def watched(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Path, ...]]:
    """The folders of each watch that was begun; what changes is read without waiting for more."""
    begun: list[tuple[Path, ...]] = []

    def watch(*folders: Path, **options: object) -> AsyncIterator[object]:
        begun.append(folders)
        return awatch(*folders, **options)

    monkeypatch.setattr(upkeep, "awatch", watch)
    monkeypatch.setattr(upkeep, "_SETTLED", 50)
    return begun


@pytest.fixture
def tried(idle_index: LiveIndex, monkeypatch: pytest.MonkeyPatch) -> list[None]:
    """As many as there were attempts to reindex unasked."""
    begun: list[None] = []
    reindex = idle_index.reindex

    async def noted() -> BuildReport:
        begun.append(None)
        return await reindex()

    monkeypatch.setattr(idle_index, "reindex", noted)
    return begun


@asynccontextmanager
async def kept(live: LiveIndex, articles: Path, listing: float = 3600) -> AsyncIterator[None]:
    """Keep `live` current meanwhile."""
    library = Library(articles, articles.parent / "data")
    task = asyncio.create_task(Upkeep(live, library, timedelta(0), 0.1, listing).run())
    yield
    assert not task.done()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


@pytest.fixture
async def live_index(
    idle_index: LiveIndex, articles: Path, watched: list[tuple[Path, ...]]
) -> AsyncIterator[LiveIndex]:
    """What is kept current, and whose folders are watched by now."""
    async with kept(idle_index, articles):
        await until(lambda: watched)
        yield idle_index


def empty(folder: Path) -> None:
    """Put another folder in its place."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)


async def becomes(live: LiveIndex, articles: int) -> None:
    """Wait until `live` has this many articles."""
    async with asyncio.timeout(LONG):
        while live.current.articles != articles:
            await live.in_use.other_than(live.current.generation)


async def test_a_new_article_in_the_folder_is_answered_from_soon(
    live_index: LiveIndex, articles: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (articles / "b.png").write_text("no text")
    (articles / "b.txt").write_text(CHANCELLOR)
    await becomes(live_index, 2)
    assert caplog.text.count("Skipped b.png") == 1


async def test_what_comes_while_a_reindex_runs_is_read_after_it(
    live_index: LiveIndex, articles: Path, tried: list[None]
) -> None:
    runs, goes_on = threading.Event(), threading.Event()

    def hold(*_: object) -> None:
        runs.set()
        goes_on.wait(LONG)

    rehearsal = live_index.start_rehearsal(hold, lambda _: None)
    await asyncio.to_thread(runs.wait, LONG)
    (articles / "b.txt").write_text(CHANCELLOR)
    await until(lambda: tried)
    await asyncio.sleep(0.2)
    assert live_index.current.articles == 1
    goes_on.set()
    await rehearsal
    await becomes(live_index, 2)


async def test_what_changes_while_another_process_writes_is_reindexed_later(
    live_index: LiveIndex,
    articles: Path,
    tmp_path: Path,
    tried: list[None],
    caplog: pytest.LogCaptureFixture,
) -> None:
    with Store(tmp_path / "data").lock():
        (articles / "b.txt").write_text(CHANCELLOR)
        await until(lambda: len(tried) > 3)
        assert live_index.current.articles == 1
    await becomes(live_index, 2)
    assert caplog.text.count("Another process is writing") == 1


async def test_what_was_rolled_back_from_is_reindexed_when_it_changes(
    live_index: LiveIndex, articles: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (articles / "b.txt").write_text(CHANCELLOR)
    await becomes(live_index, 2)
    await live_index.start_rollback()
    (articles / "b.txt").write_text(CHANCELLOR)
    await until(lambda: "which was rolled back from" in caplog.text)
    assert live_index.current.generation == "000001"
    (articles / "c.txt").write_text(CHANCELLOR)
    await becomes(live_index, 3)
    assert caplog.text.count("which was rolled back from") == 1


async def test_an_index_of_an_older_format_answers_until_it_is_rebuilt(
    idle_index: LiveIndex, articles: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    data = tmp_path / "data"
    made_older(data)
    live = LiveIndex(open_index(data), Library(articles, data), data)
    question = "When did the minister resign?"
    with Store(data).lock():
        async with kept(live, articles):
            await until(lambda: "Another process is writing" in caplog.text)
            answer = await live.answer(question, 1)
            assert (answer.answered, answer.generation) == (True, "000001")
    async with kept(live, articles):
        assert await live.in_use.other_than("000001") == "000002"
    assert not live.current.older
    assert (await live.answer(question, 1)).answered
    assert "Generation 000001 is of an older format: it is rebuilt now" in caplog.text


async def test_a_folder_that_is_replaced_is_watched_on(
    live_index: LiveIndex, articles: Path, watched: list[tuple[Path, ...]]
) -> None:
    for number in (2, 3):
        watched.clear()
        empty(articles)
        await until(lambda: watched)
        write(articles, {f"{i}.txt": CHANCELLOR for i in range(number)})
        await becomes(live_index, number)


async def test_a_folder_that_was_not_there_is_watched_when_it_is(
    idle_index: LiveIndex,
    articles: Path,
    monkeypatch: pytest.MonkeyPatch,
    watched: list[tuple[Path, ...]],
) -> None:
    monkeypatch.setattr(upkeep, "_WAKES", 100)
    shutil.rmtree(articles)
    async with kept(idle_index, articles):
        await until(lambda: watched)
        assert articles not in watched[0]
        empty(articles)
        write(articles, {"a.txt": CHANCELLOR, "b.txt": CHANCELLOR})
        await becomes(idle_index, 2)


async def test_where_no_file_system_tells_of_changes_the_articles_are_listed_now_and_then(
    idle_index: LiveIndex,
    articles: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def unwatchable(*_: object, **__: object) -> None:
        raise OSError("OS file watch limit reached")

    monkeypatch.setattr(upkeep, "awatch", unwatchable)
    async with kept(idle_index, articles, listing=0.2):
        (articles / "b.txt").write_text(CHANCELLOR)
        await becomes(idle_index, 2)
    assert caplog.text.count("are not watched: OS file watch limit reached") == 1


async def test_whatever_goes_wrong_is_logged_and_ends_nothing(
    live_index: LiveIndex,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def broken() -> None:
        raise ValueError("nobody foresaw this")

    with monkeypatch.context() as patched:
        patched.setattr(live_index, "catch_up", broken)
        await until(lambda: "nobody foresaw this" in caplog.text)
    other = write(tmp_path / "other", {"c.txt": "One.", "d.txt": "Two."})
    reindexing(other, tmp_path / "data").run()
    await becomes(live_index, 2)


async def test_a_new_article_in_a_folder_of_the_list_is_answered_from_soon(
    live_index: LiveIndex, tmp_path: Path
) -> None:
    (tmp_path / "listed" / "b.txt").write_text(CHANCELLOR)
    await becomes(live_index, 2)
    assert open_index(live_index.data_dir).article("listed/b.txt").text == CHANCELLOR


async def test_a_folder_that_comes_into_the_list_is_watched(
    idle_index: LiveIndex, articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upkeep, "_WAKES", 100)
    write(tmp_path / "another", {"b.txt": CHANCELLOR})
    async with kept(idle_index, articles):
        entry = f"- {{kind: folder, place: {tmp_path / 'another'}}}"
        (tmp_path / "data" / "sources.yaml").write_text(entry)
        await becomes(idle_index, 2)
        write(tmp_path / "another", {"b.txt": CHANCELLOR, "c.txt": CHANCELLOR})
        await becomes(idle_index, 3)


async def test_what_another_process_made_current_is_used(
    live_index: LiveIndex, tmp_path: Path
) -> None:
    other = write(tmp_path / "other", {"c.txt": "One.", "d.txt": "Two.", "e.txt": "Three."})
    reindexing(other, tmp_path / "data").run()
    async with asyncio.timeout(LONG):
        await live_index.in_use.other_than("000001")
    assert live_index.current.articles == 3
    Store(tmp_path / "data").rollback()
    async with asyncio.timeout(LONG):
        await live_index.in_use.other_than("000002")
    assert live_index.current.generation == "000001"


async def test_who_asks_for_a_change_is_not_refused_for_an_unasked_one(
    idle_index: LiveIndex, articles: Path
) -> None:
    (articles / "b.txt").write_text(CHANCELLOR)
    unasked = asyncio.create_task(idle_index.reindex())
    await asyncio.sleep(0)
    rollback = idle_index.start_rollback()
    with pytest.raises(ReindexRunningError):
        idle_index.start_reindex(lambda _: None)
    assert (await unasked).articles == 2
    await rollback
    assert idle_index.current.articles == 1


async def test_a_disk_that_is_not_there_takes_nothing_from_what_is_answered(
    live_index: LiveIndex, articles: Path, tried: list[None], caplog: pytest.LogCaptureFixture
) -> None:
    many = {f"{number}.txt": f"Article {number} is here." for number in range(30)}
    write(articles, many)
    await becomes(live_index, 30)
    empty(articles)
    write(articles, {"README.txt": "This is the disk of articles."})
    await until(lambda: "30 of 30 articles would be gone" in caplog.text)
    assert (await live_index.next_loss()).lost == 30
    attempts = len(tried)
    await asyncio.sleep(1)
    assert len(tried) <= attempts + 1  # and not again and again
    assert live_index.current.articles == 30
    empty(articles)
    write(articles, many | {"new.txt": "A new one is here."})
    await becomes(live_index, 31)
    assert caplog.text.count("articles would be gone") == 1


@pytest.fixture
def slow_and_quick(tmp_path: Path) -> Iterator[tuple[Site, threading.Event]]:
    """A site with one page that comes at once, and one with pages that come when that is set."""
    comes = threading.Event()
    answers = {"/robots.txt": Answer(status=404)}
    for number in range(4):
        page = pages.classic(story(880 + number)).encode()
        answers[f"/{number}"] = Answer(page, when=comes.is_set if number else None)
    answers["/slow"] = Answer(b"/1\n/2\n/3\n", "text/plain")
    with serving(answers) as site:
        listed = [("quick", "page", site.at("/0")), ("slow", "list", site.at("/slow"))]
        entries = "".join(f"- {{name: {n}, kind: {k}, place: '{p}'}}\n" for n, k, p in listed)
        write(tmp_path / "data", {"sources.yaml": entries})
        yield site, comes
        comes.set()


async def test_one_slow_source_delays_no_other_and_each_is_read_as_it_comes(
    articles: Path, tmp_path: Path, slow_and_quick: tuple[Site, threading.Event]
) -> None:
    site, comes = slow_and_quick
    library = Library(articles, tmp_path / "data", [ip_network("127.0.0.0/8")])
    live = LiveIndex(indexed(articles, tmp_path / "data"), library, tmp_path / "data", library.stop)
    every = timedelta(seconds=1)
    task = asyncio.create_task(Upkeep(live, library, every, 0.1).run())
    try:
        await becomes(live, 2)  # although the slow one has not come yet
        # and it is refreshed again and again meanwhile, which the slow one is not
        await until(lambda: site.paths().count("/0") >= 3)
        assert site.paths().count("/slow") == 1
        comes.set()
        await becomes(live, 5)
        assert not task.done()
    finally:
        library.stop.set()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def test_a_source_whose_time_did_not_suffice_goes_on_at_the_next_look(
    articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = Library(articles, tmp_path / "data")
    library.add("http://example.org/feed", "feed", "long")
    live = LiveIndex(indexed(articles, tmp_path / "data"), library, tmp_path / "data")
    coming = [
        Refreshed("long", new=1, left=2),  # goes on
        Refreshed("long", changed=1, left=1),  # goes on
        Refreshed("long", left=1),  # brought nothing: in an hour
    ]
    begun = []

    def refresh(_: Library, names: frozenset[str], *__: object) -> Iterator[Refreshed]:
        begun.append(names)
        PageStore(tmp_path / "data" / "pages.db").note("long", datetime.now(UTC))
        yield coming[len(begun) - 1]

    monkeypatch.setattr(Library, "refresh", refresh)
    task = asyncio.create_task(Upkeep(live, library, timedelta(hours=1), 0.05).run())
    await until(lambda: len(begun) == 3)
    await asyncio.sleep(0.5)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert begun == [frozenset({"long"})] * 3
