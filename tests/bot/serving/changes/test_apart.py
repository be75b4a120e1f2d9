"""What changes the index has a process of its own; what ends that ends nothing else."""

import asyncio
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from bot.admin.examining import Examiner
from bot.serving.changes import apart as apart_module
from bot.serving.changes import changed_apart
from bot.serving.processes import Processes
from index import BuildFailedError, BuildInterruptedError, Progress, Stage, StoreError
from tests.bot.serving.changes.other_jobs import (
    fail_unforeseen,
    heed_nothing,
    last_long,
    meet_a_disk_error,
)
from tests.index.corpora import ROOT
from tests.waiting import until, wait_until

WHALES = "Whales sing\n\nBlue whales sing below the range of human hearing.\n"


@pytest.fixture
async def apart(live_index, forking):
    """A live index that is searched and changed in other processes."""
    live_index.in_use.processes = forking
    live_index.in_use.search_apart()
    await live_index.in_use.ready()
    yield live_index
    await live_index.in_use.close()


@pytest.fixture(params=[pytest.param("anew", marks=pytest.mark.soak), "forked"])
def processes(request, forking):
    """Start processes in both ways: as they do without a template, and as they do with one."""
    return forking if request.param == "forked" else Processes()


def ignore(_: Progress) -> None:
    return


async def test_a_reindex_a_rehearsal_and_a_rollback_run_apart_and_tell_how_far_they_are(
    apart, articles_dir, monkeypatch
):
    monkeypatch.setattr("index.indexing.building.Reindexing.run", None)  # here, that is
    monkeypatch.setattr("index.indexing.building.Reindexing.rehearse", None)
    monkeypatch.setattr("index.storage.store.Store.rollback", None)
    before, told = apart.current.articles, []
    (articles_dir / "whales.txt").write_text(WHALES)
    examined = await apart.start_rehearsal(Examiner((), None).examine, ignore)
    assert (examined.report.added, apart.current.articles) == (1, before)
    assert (await apart.start_reindex(told.append)).added == 1
    assert apart.current.articles == before + 1
    assert Stage.WRITING in {each.stage for each in told}
    await apart.start_rollback()
    assert apart.current.articles == before


async def test_a_disk_error_under_a_map_is_told_in_a_sentence(processes):
    with pytest.raises(StoreError, match=r"changes the index has ended \(SIGBUS\): the disk"):
        await changed_apart(processes, meet_a_disk_error, ignore, threading.Event())


async def test_an_error_that_nobody_foresaw_comes_with_its_trace(processes):
    with pytest.raises(BuildFailedError, match="Nobody foresaw it") as told:
        await changed_apart(processes, fail_unforeseen, ignore, threading.Event())
    assert "in _divide_by_nought" in str(told.value.__cause__)


def is_running(noted: Path) -> bool:
    try:
        os.kill(int(noted.read_text()), 0)
    except ProcessLookupError:
        return False
    return True


async def test_a_change_that_is_told_to_stop_ends_as_it_should(processes, tmp_path):
    stop, noted, told = threading.Event(), tmp_path / "noted", []
    change = asyncio.create_task(changed_apart(processes, last_long, told.append, stop, noted))
    await until(lambda: told)
    assert told == [Progress(Stage.READING, 3, 4)]
    stop.set()
    with pytest.raises(BuildInterruptedError):
        await change
    assert not is_running(noted)


async def test_a_change_that_nobody_waits_for_is_ended_at_once(processes, tmp_path):
    noted = tmp_path / "noted"
    change = asyncio.create_task(
        changed_apart(processes, heed_nothing, ignore, threading.Event(), noted)
    )
    await until(lambda: noted.exists() and noted.read_text())
    change.cancel()
    await asyncio.wait({change})
    assert not is_running(noted)


async def test_a_change_that_does_not_heed_the_word_to_stop_is_ended(
    processes, tmp_path, monkeypatch
):
    monkeypatch.setattr(apart_module, "_GRACE", 0.1)
    stop, noted = threading.Event(), tmp_path / "noted"
    change = asyncio.create_task(changed_apart(processes, heed_nothing, ignore, stop, noted))
    await until(lambda: noted.exists() and noted.read_text())
    stop.set()
    with pytest.raises(BuildInterruptedError):
        await change


PARENT = """
import asyncio, sys, threading
from pathlib import Path
from bot.serving.changes import apart, changed_apart
from bot.serving.processes import Processes
from tests.bot.serving.changes.other_jobs import heed_nothing
apart._GRACE = 600  # which it does not wait for
job = changed_apart(Processes(), heed_nothing, print, threading.Event(), Path(sys.argv[1]))
asyncio.run(job)
"""


def test_a_change_ends_at_once_when_the_process_that_it_is_for_is_killed(tmp_path):
    noted = tmp_path / "noted"
    with subprocess.Popen([sys.executable, "-c", PARENT, str(noted)], cwd=ROOT) as parent:
        wait_until(lambda: noted.exists() and noted.read_text())
        parent.kill()
    wait_until(lambda: not is_running(noted))
