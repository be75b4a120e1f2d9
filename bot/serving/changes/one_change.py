"""One change at a time: what runs, what waits for it, and the word to stop both."""

import asyncio
import threading
from collections.abc import Coroutine
from typing import Any, TypeVar

from bot.serving.changes.stopping import Stopping

T = TypeVar("T")


class ReindexRunningError(Exception):
    """One change of the index at a time."""


class OneChange:
    """Lets one change run, each with a word to stop it; `stop` ends it, and any later one."""

    def __init__(self, stop: threading.Event) -> None:
        self._stop = stop
        self._task: asyncio.Task[Any] | None = None
        self._unasked = False
        self.stopping = Stopping(stop)
        """What stops the one that runs, and what waits for that."""

    @property
    def is_running(self) -> bool:
        """Whether one runs."""
        return self._task is not None and not self._task.done()

    async def over(self) -> None:
        """Wait for the end of what runs and waits now."""
        if self._task:
            await asyncio.wait({self._task})

    def start(self, change: Coroutine[Any, Any, T], *, unasked: bool = False) -> asyncio.Task[T]:
        """Begin a change; one that nobody asked for is let come to its end before.

        Raises `ReindexRunningError` while another one runs that somebody asked for.
        """
        running = self._task if self._task and not self._task.done() else None
        if running and not self._unasked:
            change.close()
            raise ReindexRunningError
        if not running:
            self.stopping = Stopping(self._stop)
        task = asyncio.create_task(_after(running, change) if running else change)
        self._task, self._unasked = task, unasked
        return task


async def _after(running: asyncio.Task[Any], change: Coroutine[Any, Any, T]) -> T:
    try:
        await asyncio.wait({running})
    except asyncio.CancelledError:
        change.close()
        raise
    return await change
