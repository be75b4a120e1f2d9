"""Work on many chunks leaves the process that asked for it as it was."""

import gc
from collections.abc import Iterator
from contextlib import suppress

import pytest

from index.workers import collecting_seldom


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
