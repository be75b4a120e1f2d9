"""Searching in a process of its own gives the same answers, and nothing hangs on that process."""

import asyncio
import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from bot.answers.asking import replies
from bot.serving import NOBODY
from bot.serving import in_use as in_use_module
from bot.serving import searcher as searching
from bot.serving.searcher import Searcher, SearcherEndedError, SearchFailedError
from index import Context, Index, NothingIndexedError
from tests.bot.serving.deadly import Deadly, Endless
from tests.bot.wording import worded
from tests.index.corpora import STARTER
from tests.waiting import wait_until

AGREEMENT = "Did Ankara and Moscow sign a $2.5 billion agreement in December 2017?"
MONGOLIA = "What is the capital of Mongolia?"
CAPITAL = "Mongolia\n\nUlan Bator is the capital of Mongolia.\n"


@pytest.fixture(autouse=True)
def patient(monkeypatch):
    """Let processes of a busy machine take their time to start and to end."""
    monkeypatch.setattr(in_use_module, "_LONGEST_START", 60.0)
    monkeypatch.setattr(searching, "_GRACE", 60.0)


def asked(searcher, *question):
    """Return an answer that is awaited."""
    return searcher.ask(NOBODY, Index.answer, *question)


@pytest.fixture
async def searcher(live_index, forking):
    searcher = await Searcher.start(live_index.data_dir, processes=forking)
    yield searcher
    await searcher.finish()


@pytest.fixture
async def apart(live_index, forking):
    """A live index whose searches run in another process."""
    live_index.in_use.processes = forking
    live_index.in_use.search_apart()
    await live_index.in_use.ready()
    assert isinstance(live_index.in_use._searcher, Searcher)
    yield live_index
    await live_index.in_use.close()


@pytest.mark.skipif(sys.platform != "linux", reason="looks at a process by /proc")
async def test_the_process_knows_no_secret_and_imports_nothing_from_where_it_was_started(
    live_index, tmp_path, monkeypatch
):
    (tmp_path / "pickle.py").write_text("raise SystemExit('executed')")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "123:hushed")
    monkeypatch.setenv("DATABASE_URL", "postgresql://verbatim:hushed@localhost/verbatim")
    searcher = await Searcher.start(live_index.data_dir)
    told = Path(f"/proc/{searcher._process.pid}/environ").read_bytes()  # noqa: ASYNC240 - no disk
    answer = await asked(searcher, AGREEMENT, 1)
    await searcher.finish()
    assert b"hushed" not in told
    assert answer.answered


async def test_answers_are_those_of_the_index(searcher, index):
    context = Context("Which sale did Ankara agree to?", [STARTER])
    jobs = [(AGREEMENT, 3), (MONGOLIA, 10), ("When was it?", 2, context), ("", 1), (AGREEMENT, 1)]
    answers = await asyncio.gather(*(asked(searcher, *each) for each in jobs))
    for answer, each in zip(answers, jobs, strict=True):
        here = index.answer(*each)
        assert replace(answer, milliseconds=0.0) == replace(here, milliseconds=0.0)


async def test_what_goes_wrong_in_a_search_is_raised_where_its_answer_is_awaited(searcher):
    with pytest.raises(TypeError):
        await asked(searcher, AGREEMENT, "many")
    assert (await asked(searcher, AGREEMENT, 1)).quotes


async def test_one_who_stops_waiting_does_not_get_somebody_else_s_answer(searcher):
    impatient = asyncio.create_task(asked(searcher, MONGOLIA, 1))
    await asyncio.sleep(0)
    impatient.cancel()
    assert (await asked(searcher, AGREEMENT, 1)).question == AGREEMENT


async def test_why_nothing_can_be_searched_is_raised_at_the_start(tmp_path):
    with pytest.raises(NothingIndexedError):
        await Searcher.start(tmp_path / "none")


async def test_a_process_that_is_killed_costs_nobody_an_answer_and_is_replaced(apart, caplog):
    killed = apart.in_use._searcher
    os.kill(killed._process.pid, signal.SIGKILL)
    await killed._process.wait()
    answers = await asyncio.gather(*(apart.answer(AGREEMENT, 1, None) for _ in range(5)))
    assert all(answer.quotes for answer in answers)
    assert apart.in_use._searcher not in (None, killed)
    assert (await apart.answer(AGREEMENT, 1)).quotes
    assert "another one is started" in caplog.text
    with pytest.raises(SearcherEndedError):
        await asked(killed, AGREEMENT, 1)


async def test_a_question_that_ends_the_process_fails_alone_and_is_asked_nowhere_else(apart):
    jobs = [apart.answer(AGREEMENT, 1, context) for context in (None, Deadly(), Deadly(), None)]
    first, deadly, again, last = await asyncio.gather(*jobs, return_exceptions=True)
    assert isinstance(deadly, SearchFailedError)
    assert isinstance(again, SearchFailedError)
    assert first.quotes == last.quotes
    assert (await apart.answer(AGREEMENT, 1)).quotes
    assert isinstance(apart.in_use._searcher, Searcher)


async def test_a_question_that_takes_too_long_fails_and_keeps_nobody_else_waiting(
    apart, monkeypatch, caplog
):
    with monkeypatch.context() as impatient:
        impatient.setattr(searching, "_LONGEST", 0.5)
        endless = asyncio.create_task(apart.answer(AGREEMENT, 1, Endless()))
        other = asyncio.create_task(apart.answer(AGREEMENT, 1))
        await asyncio.wait({endless})
    assert isinstance(endless.exception(), SearchFailedError)
    assert (await other).quotes
    assert "A search took more than" in caplog.text


async def test_who_asks_what_ends_the_process_is_told_that_it_failed(apart, say, monkeypatch):
    async def deadly(*_):
        return Deadly()

    with monkeypatch.context() as patched:
        patched.setattr(replies, "context_of", deadly)
        assert (await say(AGREEMENT)).text.startswith(worded("ask.trouble"))
    assert (await say(AGREEMENT)).quotes


async def test_after_a_reindex_another_process_answers_from_the_new_generation(apart, articles_dir):
    before = apart.in_use._searcher
    (articles_dir / "mongolia.txt").write_text(CAPITAL)
    early = asyncio.create_task(apart.answer(MONGOLIA, 1))
    await apart.start_reindex(lambda _: None)
    assert not (await early).answered
    [quote] = (await apart.answer(MONGOLIA, 1)).quotes
    assert quote.passage.text == "Ulan Bator is the capital of Mongolia."
    assert await before._process.wait() == 0


async def test_where_none_can_be_started_searches_run_here(tmp_path, live_index, monkeypatch):
    monkeypatch.setattr(sys, "executable", str(tmp_path / "none"))
    live_index.in_use.search_apart()
    await live_index.in_use.ready()
    assert (await live_index.answer(AGREEMENT, 1)).quotes
    await live_index.in_use.close()


async def test_closing_while_one_starts_ends_it(live_index):
    live_index.in_use.search_apart()
    await asyncio.sleep(0.1)
    await live_index.in_use.close()
    assert (await live_index.answer(AGREEMENT, 1)).quotes


PARENT = """
import asyncio, os, sys
from pathlib import Path
from bot.serving.searcher import Searcher

async def main():
    searcher = await Searcher.start(Path(sys.argv[1]))
    print(searcher._process.pid, flush=True)
    os.kill(os.getpid(), 9)

asyncio.run(main())
"""


def test_it_ends_when_the_process_that_it_serves_is_killed(live_index):
    command = [sys.executable, "-c", PARENT, str(live_index.data_dir)]
    pid = int(subprocess.run(command, stdout=subprocess.PIPE, check=False).stdout)
    wait_until(lambda: not _runs(pid))


def _runs(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"
