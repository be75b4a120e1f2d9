"""What is in use is searched in its own process, which is replaced, and shared fairly."""

import asyncio
import sys
from pathlib import Path

import pytest

from bot.serving import in_use as in_use_module
from bot.serving import searcher as searching
from bot.serving.processes import Processes
from bot.serving.searcher import Searcher, SearchFailedError
from index import FolderSource, Index, Reindexing, RetrievalError, Store
from tests.bot.serving.slow import busy, slow, slow_verify
from tests.bot.wording import worded
from tests.fakes import ALICE, BOB, Person, Room, Said
from tests.waiting import until

AGREEMENT = "Did Ankara and Moscow sign a $2.5 billion agreement in December 2017?"
MONGOLIA = "What is the capital of Mongolia?"
CAPITAL = "Mongolia\n\nUlan Bator is the capital of Mongolia.\n"
STRANGER = 99
LONG_TEXT = "Ankara and Moscow signed it. " * 100


@pytest.fixture(autouse=True)
def patient(monkeypatch):
    """Let processes of a busy machine take their time to start and to end."""
    monkeypatch.setattr(in_use_module, "_LONGEST_START", 60.0)
    monkeypatch.setattr(searching, "_GRACE", 60.0)


@pytest.fixture
async def apart(live_index, forking):
    """A live index whose searches run in another process."""
    live_index.in_use.processes = forking
    live_index.in_use.search_apart()
    await live_index.in_use.ready()
    yield live_index
    await live_index.in_use.close()


def truncate(data_dir: Path, generation: str) -> None:
    """Take from under its maps what a generation has of texts."""
    with (data_dir / "generations" / generation / "texts.bin").open("r+b") as file:
        file.truncate(0)


async def test_forty_long_jobs_of_five_people_keep_another_waiting_for_the_one_at_work(apart):
    done: list[object] = []

    async def ask_long(person: int) -> None:
        await apart.ask(person, slow, 0.1)
        done.append(person)

    long = [asyncio.create_task(ask_long(number % 5)) for number in range(40)]
    await until(lambda: len(done) >= 5)  # all of them have had something
    before = len(done)
    assert (await apart.answer(AGREEMENT, 1, by=STRANGER)).quotes
    assert len(done) - before <= 2
    assert (await apart.ask(STRANGER, Index.verify, "Ankara and Moscow")).passages
    assert len(done) < 30  # who asks again waits for their share, and not for all
    await asyncio.gather(*long)


@pytest.mark.soak
async def test_forty_long_texts_to_verify_keep_no_question_and_no_button_of_others_waiting(
    apart, conversation, telegram, monkeypatch
):
    answer = await conversation.say(AGREEMENT)
    monkeypatch.setattr(Index, "verify", slow_verify)
    rooms = [Room(person, "private") for person in range(101, 106)]
    for _ in range(8):
        for room in rooms:
            person = Person(room.id, "Verifier", "en")
            await telegram.deliver("message", telegram.write(person, room, f"/verify {LONG_TEXT}"))
    await until(lambda: _said_in(telegram, rooms))
    query = {"id": "1", "from": ALICE.as_json, "message": answer.message, "chat_instance": "1"}
    context = answer.buttons[worded("button.context")]
    await telegram.deliver("callback_query", query | {"data": context})
    own = Room(BOB.id, "private")
    await telegram.deliver("message", telegram.write(BOB, own, AGREEMENT))
    await telegram.called("editMessageText")
    await until(lambda: _said_in(telegram, [own]))
    assert _said_in(telegram, rooms) < 30
    await until(lambda: _said_in(telegram, rooms) == 40)


def _said_in(telegram, rooms) -> int:
    ids = {room.id for room in rooms}
    return sum(Said(call.result).chat_id in ids for call in telegram.calls_of("sendMessage"))


async def test_what_works_for_too_long_fails_alone(live_index, forking, monkeypatch):
    monkeypatch.setattr(searching, "_MOST_WORK", 1.0)
    live_index.in_use.processes = forking
    live_index.in_use.search_apart()
    await live_index.in_use.ready()
    endless = asyncio.create_task(live_index.ask(1, busy))
    other = asyncio.create_task(live_index.answer(AGREEMENT, 1, by=STRANGER))
    await asyncio.wait({endless})
    assert isinstance(endless.exception(), SearchFailedError)
    assert (await other).quotes
    await live_index.in_use.close()


async def test_of_a_damaged_generation_the_one_before_it_answers(apart, articles_dir, caplog):
    (articles_dir / "mongolia.txt").write_text(CAPITAL)
    await apart.start_reindex(lambda _: None)
    truncate(apart.data_dir, "000002")
    await _end_process_of(apart)
    assert not (await apart.answer(MONGOLIA, 1)).answered
    assert apart.current.generation == "000001"
    assert any("000002 is damaged" in notice for notice in apart.current.notices)
    assert "000002 is damaged" in caplog.text
    searcher = apart.in_use._searcher
    await apart.catch_up()  # what can't be used is not tried again and again
    assert apart.in_use._searcher is searcher


async def test_what_another_process_makes_current_is_used_and_what_it_rolls_back_to(
    apart, articles_dir
):
    (articles_dir / "mongolia.txt").write_text(CAPITAL)
    store = Store(apart.data_dir)
    await asyncio.to_thread(Reindexing(FolderSource(articles_dir), store).run)
    await _end_process_of(apart)
    assert (await apart.answer(MONGOLIA, 1)).answered
    assert apart.current.generation == "000002"
    store.rollback()
    await apart.catch_up()
    assert apart.current.generation == "000001"
    assert not (await apart.answer(MONGOLIA, 1)).answered


async def test_where_nothing_can_be_searched_each_is_told_until_a_reindex_mends_it(apart):
    truncate(apart.data_dir, apart.current.generation)
    await _end_process_of(apart)
    for _ in range(2):
        with pytest.raises(SearchFailedError):
            await apart.answer(AGREEMENT, 1)
    await apart.start_reindex(lambda _: None)
    assert (await apart.answer(AGREEMENT, 1)).answered
    assert isinstance(apart.in_use._searcher, Searcher)


async def test_what_ends_every_process_as_it_begins_is_never_done_in_this_one(
    apart, monkeypatch, tmp_path, articles_dir
):
    apart.in_use.processes = Processes()  # which has no template
    python = tmp_path / "python"
    kills = 'case "$*" in *search_program*) kill -9 $$;; esac'
    python.write_text(f'#!/bin/sh\n{kills}\nexec {sys.executable} "$@"\n')
    python.chmod(0o700)
    with monkeypatch.context() as killing:
        killing.setattr(sys, "executable", str(python))
        (articles_dir / "mongolia.txt").write_text(CAPITAL)
        with pytest.raises(RetrievalError):
            await apart.start_reindex(lambda _: None)
        assert not (await apart.answer(MONGOLIA, 1)).answered  # by the one before
        await _end_process_of(apart)
        with pytest.raises(SearchFailedError):
            await apart.answer(MONGOLIA, 1)
    assert (await apart.answer(MONGOLIA, 1)).answered
    assert apart.current.generation == "000002"


async def _end_process_of(live_index) -> None:
    process = live_index.in_use._searcher._process
    process.kill()
    await process.wait()
