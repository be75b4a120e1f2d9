"""Vectors are made behind the index in use, by a process that nobody waits for."""

import asyncio
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from bot.serving import MeaningUpkeep
from bot.serving import in_use as in_use_module
from bot.serving import searcher as searching
from bot.serving.searcher import Searcher
from index import Lack, MeaningStatus
from index.semantic import Encoder, VectorStore
from tests.bot.wording import fixed, worded
from tests.fakes import ADMINISTRATOR
from tests.index.corpora import current
from tests.waiting import until, wait_until

AGREEMENT = "Did Ankara and Moscow sign a $2.5 billion agreement in December 2017?"
USED = MeaningStatus(None, "tiny", 100)


@pytest.fixture(autouse=True)
def patient(monkeypatch):
    monkeypatch.setattr(in_use_module, "_LONGEST_START", 60.0)
    monkeypatch.setattr(searching, "_GRACE", 60.0)


@pytest.fixture(params=[pytest.param("apart", marks=pytest.mark.soak), "here"])
async def seeing(live_index, forking, tiny_model, request):
    """A live index with a model, whose searches run in another process, or in this one."""
    live_index.in_use.model = tiny_model
    live_index.in_use.processes = forking
    if request.param == "apart":
        live_index.in_use.search_apart()
        await live_index.in_use.ready()
    yield live_index
    await live_index.in_use.close()


@pytest.fixture
async def upkeep(seeing):
    """Keeps the meaning of `seeing` current until the test ends."""
    upkeep = MeaningUpkeep(seeing, pause=0.2, look=0.1)
    task = asyncio.create_task(upkeep.run())
    yield upkeep
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def used(live_index) -> bool:
    return await live_index.in_use.meaning() == USED


def _is_in_use(live_index) -> bool:
    return live_index.current.meaning.active


async def when_used(live_index) -> None:
    await until(lambda: _is_in_use(live_index))
    assert await used(live_index)


async def test_questions_are_answered_by_words_until_all_vectors_are_made(seeing) -> None:
    assert (await seeing.answer(AGREEMENT, 1)).quotes
    assert await seeing.in_use.meaning() == MeaningStatus(Lack.NO_VECTORS, "tiny", 0)


async def test_vectors_come_into_use_when_they_are_whole(seeing, upkeep) -> None:
    searcher = seeing.in_use._searcher
    await when_used(seeing)
    assert (await seeing.answer(AGREEMENT, 1)).quotes
    assert seeing.in_use._searcher is not searcher
    if isinstance(searcher, Searcher):
        await until(lambda: searcher._process.returncode == 0)


async def test_those_of_the_next_generation_are_made_behind_it_too(
    seeing, upkeep, articles_dir
) -> None:
    await when_used(seeing)
    (articles_dir / "mongolia.txt").write_text("Ulan Bator is the capital of Mongolia.\n")
    report = await seeing.start_reindex(lambda _: None)
    assert seeing.current.generation == report.generation
    await when_used(seeing)
    assert (await seeing.answer("What is the capital of Mongolia?", 1)).quotes


async def test_without_a_model_there_is_nothing_to_do(live_index) -> None:
    upkeep = MeaningUpkeep(live_index)
    assert await upkeep._see_to(live_index.current.generation) is None
    assert not (live_index.data_dir / "vectors").exists()


async def test_what_kills_the_process_is_logged_once_and_tried_again(
    seeing, caplog, monkeypatch, tmp_path
) -> None:
    tries = tmp_path / "tries"
    python = tmp_path / "python"
    python.write_text(f"#!/bin/sh\necho once >> {tries}\nkill -9 $$\n")
    python.chmod(0o700)
    upkeep = MeaningUpkeep(seeing, pause=0.05)
    with monkeypatch.context() as killing:
        killing.setattr(sys, "executable", str(python))
        task = asyncio.create_task(upkeep.run())
        await until(lambda: tries.exists() and len(tries.read_text().splitlines()) >= 3)
    await when_used(seeing)
    task.cancel()
    told = [each for each in caplog.records if "vectors were not made" in each.message]
    assert [each.message for each in told] == [
        "The vectors were not made, words alone are matched: exit status -9"
    ]


async def test_what_another_process_makes_is_waited_for_and_used(seeing, upkeep, caplog) -> None:
    store = VectorStore(seeing.data_dir)
    with store.lock():
        await asyncio.sleep(1)
        assert (await seeing.answer(AGREEMENT, 1)).quotes
        assert not await used(seeing)
    await when_used(seeing)
    assert "vectors were not made" not in caplog.text


SLOW = """
import sys, time
from pathlib import Path
from bot.serving import vectors_program
from index.semantic import making

def told(texts):
    print("begun", flush=True)
    time.sleep(600)

making._unknown = lambda *_: told(_)
sys.exit(vectors_program.main(*sys.argv[1:]))
"""


@pytest.fixture
def slow(monkeypatch, tmp_path):
    """Let the process that makes vectors be one that never ends by itself; give its pids."""
    python, pids = tmp_path / "python", tmp_path / "pids"
    program = tmp_path / "slow.py"
    program.write_text(SLOW)
    python.write_text(
        f"#!/bin/sh\nif [ $3 = bot.serving.vectors_program ]; then shift 3; echo $$ >> {pids};"
        f' exec {sys.executable} {program} "$@"; fi\nexec {sys.executable} "$@"\n'
    )
    python.chmod(0o700)
    monkeypatch.setattr(sys, "executable", str(python))
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[3]))
    return lambda: [*map(int, pids.read_text().split())] if pids.exists() else []


async def test_another_generation_ends_the_making_of_vectors_that_nobody_needs(
    seeing, slow, upkeep, articles_dir
) -> None:
    await until(slow)
    [first] = slow()
    (articles_dir / "mongolia.txt").write_text("Ulan Bator is the capital of Mongolia.\n")
    await seeing.start_reindex(lambda _: None)
    await until(lambda: not _runs(first))
    await until(lambda: len(slow()) == 2)


async def test_a_stop_ends_it(seeing, slow) -> None:
    task = asyncio.create_task(MeaningUpkeep(seeing).run())
    await until(slow)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    [pid] = slow()
    assert not _runs(pid)


async def test_it_takes_what_time_nobody_else_wants(seeing, slow, upkeep) -> None:
    await until(slow)
    [pid] = slow()
    await until(lambda: os.getpriority(os.PRIO_PROCESS, pid) == 19)


PARENT = """
import os, subprocess, sys
from pathlib import Path

command = [sys.executable, sys.argv[1], *sys.argv[2:]]
making = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
making.stdout.readline()
print(making.pid, flush=True)
os.kill(os.getpid(), 9)
"""


def test_it_ends_when_the_bot_is_killed(live_index, tiny_model, tmp_path) -> None:
    program = tmp_path / "slow.py"
    program.write_text(SLOW)
    told = (live_index.data_dir, live_index.current.generation, tiny_model)
    command = [sys.executable, "-c", PARENT, program, *told]
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[3])}
    killed = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=False)
    assert killed.returncode == -signal.SIGKILL
    wait_until(lambda: not _runs(int(killed.stdout)))


async def test_status_tells_how_far_the_vectors_are_and_when_they_are_used(
    live_index, say, tiny_model
) -> None:
    assert worded("meaning.off") in (await say("/status", ADMINISTRATOR)).text
    live_index.in_use.model = tiny_model
    live_index.in_use.search_apart()
    await live_index.in_use.ready()
    generation, version = current(live_index.data_dir), Encoder(tiny_model).version
    store = VectorStore(live_index.data_dir)
    store.folder.mkdir()
    store.note_share(generation, version, 37)
    waiting = worded("meaning.no_vectors", name="tiny", percent=37)
    assert waiting in (await say("/status", ADMINISTRATOR)).text
    await MeaningUpkeep(live_index)._see_to(generation.name)
    using = worded("meaning.used", name="tiny")
    assert using in (await say("/status", ADMINISTRATOR)).text
    answer = await say("What about Ankara and Moscow?")
    why = (await say("/why", reply_to_message=answer.message)).text
    assert all(fixed(each) in why for each in ("why.meaning", "why.read_together"))
    await live_index.in_use.close()


def _runs(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"
