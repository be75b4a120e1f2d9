"""Virtual time for an event loop: waits in which nothing else happens are over at once."""

import asyncio
import contextlib
import selectors
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor, thread
from contextlib import contextmanager

import pytest

_TURN = 1e-6  # seconds that a turn of the loop takes: who waits for "any moment" gets there


class VirtualClock:
    """The time of a loop, in seconds: it all but stands still while anything is done.

    When the loop has nothing to do but wait for a timer, and no thread of a pool is at work, the
    clock jumps there, as that of trio's `autojump` does. So what is measured is what was waited,
    however busy the machine is. What another process does is not waited for.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.now = loop.time()
        self._loop = loop
        self._select = loop._selector.select
        self._at_work: set[Future] = set()

    def __call__(self) -> float:
        return self.now

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        """Wait for what is ready as a selector does, and pass the time when nothing will be."""
        self.now += _TURN
        if not timeout or self._at_work:
            return self._select(timeout)
        ready = self._select(0)
        if not ready:
            self.now += timeout
        return ready

    def begun(self, future: Future) -> None:
        """Note what a thread is to do."""
        self._at_work.add(future)

    def ended(self, future: Future) -> None:
        """Note, from that thread, that it has been done and whoever awaits it has been told."""
        with contextlib.suppress(RuntimeError):  # the loop is closed
            self._loop.call_soon_threadsafe(self._at_work.discard, future)


@contextmanager
def virtual_time(loop: asyncio.AbstractEventLoop) -> Iterator[VirtualClock]:
    """Let `loop` live in virtual time meanwhile."""
    clock = VirtualClock(loop)
    submit, run = ThreadPoolExecutor.submit, thread._WorkItem.run

    def watched_submit(*args: object, **kwargs: object) -> Future:
        future = submit(*args, **kwargs)
        clock.begun(future)
        return future

    def watched_run(item: thread._WorkItem, *args: object) -> None:
        try:
            run(item, *args)
        finally:
            clock.ended(item.future)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(loop, "time", clock)
        patch.setattr(loop._selector, "select", clock.select)
        patch.setattr(ThreadPoolExecutor, "submit", watched_submit)
        patch.setattr(thread._WorkItem, "run", watched_run)
        yield clock
