"""Processes that are forked from a template: ready at once, alone in their end, replaced."""

import asyncio
import contextlib
import os
import re
import signal
import sys
import threading
from pathlib import Path

import pytest

from bot.serving.changes import PROGRAM, changed_apart
from bot.serving.processes import Processes
from bot.serving.searcher import Searcher
from index import BuildInterruptedError, Index, StoreError
from tests.bot.serving.changes.other_jobs import (
    heed_nothing,
    meet_a_disk_error,
    take_memory,
    tell_who_it_is,
)
from tests.waiting import until

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="nothing is forked elsewhere")
SEARCHES = "bot.serving.search_program"
QUESTION = "Did Ankara and Moscow sign a $2.5 billion agreement in December 2017?"
MUCH = 200_000_000  # bytes


@pytest.fixture
async def processes(live_index):
    processes = Processes()
    processes.prepare(live_index.data_dir, [PROGRAM, SEARCHES])
    yield processes
    await processes.close()


async def done(processes, job, *given):
    return await changed_apart(processes, job, print, threading.Event(), *given)


def resident(pid: int) -> int:
    """Return how many bytes a process has in memory."""
    status = Path(f"/proc/{pid}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) * 1024


def is_running(pid: int) -> bool:
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, 0)
        return True
    return False


async def test_each_change_has_a_process_of_its_own_which_the_template_has_forked(forking):
    first, second = [await done(forking, tell_who_it_is) for _ in range(2)]
    assert first[0] != second[0]
    assert first[1] == second[1] == forking.template_id
    assert not is_running(first[0])


async def test_a_search_is_answered_by_a_fork_and_ends_with_its_requests(forking, live_index):
    searcher = await Searcher.start(live_index.data_dir, processes=forking)
    assert (await searcher.ask(0, Index.answer, QUESTION, 1)).answered
    named = Path(f"/proc/{searcher.process_id}/comm").read_text()  # noqa: ASYNC240 - no disk
    await searcher.finish()
    assert (searcher._process.returncode, named) == (0, "search_program\n")


async def test_what_ends_a_fork_ends_neither_the_template_nor_another_fork(forking, live_index):
    searcher = await Searcher.start(live_index.data_dir, processes=forking)
    template = forking.template_id
    with pytest.raises(StoreError, match=r"\(SIGBUS\)"):
        await done(forking, meet_a_disk_error)
    assert (await done(forking, tell_who_it_is))[1] == template
    assert (await searcher.ask(0, Index.answer, QUESTION, 1)).answered
    await searcher.finish()


async def test_a_template_that_is_killed_in_the_middle_is_replaced_and_what_it_forked_goes_on(
    processes, live_index, caplog
):
    searcher = await Searcher.start(live_index.data_dir, processes=processes)
    killed = processes.template_id
    os.kill(killed, signal.SIGKILL)
    ours = os.getpid()
    assert (await done(processes, tell_who_it_is))[1] == ours  # started anew
    assert "No process is forked, but started anew" in caplog.text
    assert (await done(processes, tell_who_it_is))[1] == processes.template_id != killed
    assert (await searcher.ask(0, Index.answer, QUESTION, 1)).answered
    await searcher.finish()


async def test_a_change_whose_template_is_killed_meanwhile_ends_when_it_is_told_to(
    processes, tmp_path
):
    noted, stop = tmp_path / "noted", threading.Event()
    job = changed_apart(processes, heed_nothing, print, stop, noted)
    change = asyncio.create_task(job)
    await until(lambda: noted.exists() and noted.read_text())
    os.kill(processes.template_id, signal.SIGKILL)
    stop.set()
    with pytest.raises(BuildInterruptedError):
        await change
    await until(lambda: not is_running(int(noted.read_text())))


@pytest.mark.soak
async def test_the_memory_that_a_change_takes_is_given_back_with_its_process(processes):
    await done(processes, tell_who_it_is)
    before = resident(processes.template_id)
    assert await done(processes, take_memory, MUCH) == MUCH
    assert resident(processes.template_id) < before + MUCH / 4  # it loads, and nothing else


async def test_the_template_knows_no_secret_and_has_one_thread(live_index, monkeypatch):
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "123:hushed")
    processes = Processes()
    processes.prepare(live_index.data_dir, [PROGRAM])
    await done(processes, tell_who_it_is)
    of_it = Path(f"/proc/{processes.template_id}")
    assert b"hushed" not in (of_it / "environ").read_bytes()
    assert len([*(of_it / "task").iterdir()]) == 1
    await processes.close()
