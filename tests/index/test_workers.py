"""Work on many chunks ends soon when it is to, and leaves who asked for it as it was."""

import gc
import multiprocessing
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress

import pytest

from index import BuildInterruptedError
from index.workers import collecting_seldom, worked


@pytest.fixture
def threshold() -> Iterator[tuple[int, int, int]]:
    """How often cycles are searched for in this test."""
    before = gc.get_threshold()
    gc.set_threshold(500, 6, 7)
    yield gc.get_threshold()
    gc.set_threshold(*before)


def test_cycles_are_searched_for_seldom_while_there_is_work(
    threshold: tuple[int, int, int],
) -> None:
    with collecting_seldom():
        assert gc.get_threshold()[0] > 100 * threshold[0]


@pytest.mark.parametrize("divisor", [0, 1])
def test_cycles_are_searched_for_as_before_once_work_has_ended_or_failed(
    threshold: tuple[int, int, int], divisor: int
) -> None:
    with suppress(ZeroDivisionError), collecting_seldom():
        _ = 1 / divisor
    assert gc.get_threshold() == threshold


def _slowly(items: Iterable[float]) -> int:
    """What a chunk is made of takes so many seconds each; it must be importable by a worker."""
    return sum(1 for seconds in items if not time.sleep(seconds))


@pytest.mark.parametrize("apart", [True, False])
def test_whatever_is_at_work_ends_before_its_next_item_once_it_is_to_stop(apart: bool) -> None:
    stop = threading.Event()
    threading.Timer(1.5 if apart else 0.3, stop.set).start()
    began = time.monotonic()
    with (
        pytest.raises(BuildInterruptedError),
        worked(_slowly, [[0.05] * 600] * 3, stop, apart=apart) as results,
    ):
        list(results)
    assert time.monotonic() - began < 25  # one chunk takes 30
    assert not multiprocessing.active_children()


def test_results_come_in_the_order_of_the_chunks_wherever_they_are_made() -> None:
    chunks = [[0.2], [0.0] * 3, [0.0] * 2]
    for apart in (True, False):
        with worked(_slowly, chunks, threading.Event(), apart=apart) as results:
            assert list(results) == [1, 3, 2]
