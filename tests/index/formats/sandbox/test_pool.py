"""A file that is slow to read keeps nobody else's waiting."""

import os
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

import pytest

from index.errors import ArticleError
from index.formats import registry
from index.formats.registry import FORMATS, FRAGMENT, Format
from index.formats.sandbox.pool import Sandboxes
from tests.fakes.hostile import read_hostile
from tests.waiting import wait_until

PAGE = b"<p>Still here.</p>"
PID = b"import os, time; time.sleep(.05); told = os.getpid()"
ASLEEP = b"import time; time.sleep(600)"


@pytest.fixture(scope="module", autouse=True)
def row():
    reader = f"{read_hostile.__module__}:{read_hostile.__name__}"
    row = Format("hostile", (".hostile",), (), reader)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(registry, "FORMATS", (*FORMATS, row))
        yield


@pytest.fixture(scope="module")
def sandboxes():
    pool = Sandboxes(most=2)
    yield pool
    pool.close()


def _sleep(sandboxes: Sandboxes) -> None:
    with suppress(ArticleError):  # it is ended
        sandboxes.ask(".hostile", "slow", ASLEEP)


def _is_running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_a_slow_file_keeps_no_other_one_waiting(sandboxes):
    first = int(sandboxes.ask(".hostile", "a", PID))
    slow = threading.Thread(target=_sleep, args=(sandboxes,))
    slow.start()
    wait_until(lambda: not sandboxes._free)
    try:
        assert b"Still here." in sandboxes.ask(FRAGMENT, "a", PAGE)
        assert slow.is_alive()
    finally:
        os.kill(first, 9)
        slow.join()


def test_many_files_are_read_by_no_more_sandboxes_than_were_said(sandboxes):
    with ThreadPoolExecutor(8) as threads:
        found = threads.map(lambda _: int(sandboxes.ask(".hostile", "a", PID)), range(60))
    assert 1 <= len(set(found)) <= 2


def test_a_sandbox_that_nobody_needs_ends_and_there_is_another_one_when_it_is_needed():
    sandboxes = Sandboxes(idle=0.1)
    first = int(sandboxes.ask(".hostile", "a", PID))
    wait_until(lambda: not _is_running(first))
    assert b"Still here." in sandboxes.ask(FRAGMENT, "a", PAGE)
    sandboxes.close()


@pytest.mark.soak
def test_one_that_is_kept_is_ready_before_a_file_comes_and_gives_back_what_files_took():
    sandboxes = Sandboxes(idle=0.1)
    sandboxes.keep_one()
    [(sandbox, _)] = sandboxes._free
    ready = sandbox._process.pid
    assert int(sandboxes.ask(".hostile", "a", PID)) == ready
    wait_until(lambda: not _is_running(ready))
    wait_until(lambda: sandboxes._free)
    [(sandbox, _)] = sandboxes._free
    assert _is_running(sandbox._process.pid)
    os.kill(sandbox._process.pid, 9)
    with pytest.raises(ArticleError, match="its reader ended"):
        sandboxes.ask(".hostile", "a", PID)
    assert int(sandboxes.ask(".hostile", "a", PID)) != ready
    sandboxes.close()
    assert not sandboxes._free
