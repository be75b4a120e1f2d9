"""Virtual time for an event loop: waits in which nothing else happens are over at once."""

import asyncio
import contextlib
import selectors
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager

import pytest

_SETTLING = 0.002  # seconds in which a thread that has just ended may still tell of it
_TURN = 1e-6  # seconds that a turn of the loop takes: who waits for "any moment" gets there


class VirtualClock:
    """The time of a loop, in seconds: it all but stands still while anything is done.

    When the loop has nothing to do but wait for a timer, the clock jumps there, as that of trio's
    `autojump` does. While a thread of a pool is at work, waiting takes its time. So what is
    measured is what was waited, however busy the machine is.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.now = loop.time()
        self._select = loop._selector.select
        self._at_work: set[Future] = set()

    def __call__(self) -> float:
        return self.now

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        """Wait for what is ready as a selector does, and pass the time when nothing is."""
        self.now += _TURN
        if not timeout:
            return self._select(timeout)
        ready = self._select(timeout if self._at_work else min(timeout, _SETTLING))
        if not ready:
            self.now += timeout
        return ready

    def watch(self, future: Future, loop: asyncio.AbstractEventLoop) -> None:
        """Let waiting take its time until a thread has done `future` and the loop knows it."""

        def done(_: Future) -> None:
            with contextlib.suppress(RuntimeError):  # the loop is closed
                loop.call_soon_threadsafe(self._at_work.discard, future)

        self._at_work.add(future)
        future.add_done_callback(done)


@contextmanager
def virtual_time(loop: asyncio.AbstractEventLoop) -> Iterator[VirtualClock]:
    """Let `loop` live in virtual time meanwhile."""
    clock = VirtualClock(loop)
    submit = ThreadPoolExecutor.submit

    def watched(*args: object, **kwargs: object) -> Future:
        future = submit(*args, **kwargs)
        clock.watch(future, loop)
        return future

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(loop, "time", clock)
        patch.setattr(loop._selector, "select", clock.select)
        patch.setattr(ThreadPoolExecutor, "submit", watched)
        yield clock
