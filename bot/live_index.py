"""The one mutable reference: the generation that answers now."""

import asyncio
import logging
import threading
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, TypeVar

from index import (
    Answer,
    BuildReport,
    Context,
    Index,
    Progress,
    Reindexing,
    Source,
    Store,
    open_index,
    rehearsed,
)

T = TypeVar("T")

_LOG = logging.getLogger(__name__)


class ReindexRunningError(Exception):
    """One change of the index at a time."""


class LiveIndex:
    """Answers from `index` until another generation is swapped in by one assignment.

    Searching and building run in worker threads. Searches in flight keep the generation that
    they began with, and a change that fails leaves the one in use in place. `stop` ends a
    reindex, and should be the one that the source heeds while it lists.
    """

    def __init__(
        self,
        index: Index,
        source: Source,
        data_dir: Path,
        stop: threading.Event | None = None,
    ) -> None:
        self._index = index
        self._source = source
        self._data_dir = data_dir
        self._change: asyncio.Task[Any] | None = None
        self._stop = stop or threading.Event()
        self._swapped = asyncio.Condition()
        # Searches hold the interpreter lock: many at once take longer than one after another.
        self._searching = asyncio.Semaphore(1)

    @property
    def current(self) -> Index:
        """The generation in use."""
        return self._index

    async def answer(self, question: str, limit: int, context: Context | None = None) -> Answer:
        """Answer from the generation in use, with up to `limit` quotes."""
        async with self._searching:
            return await asyncio.to_thread(self._index.answer, question, limit, context)

    def start_reindex(self, on_progress: Callable[[Progress], None]) -> asyncio.Task[BuildReport]:
        """Begin to build a generation from the source; when it is done, it is swapped in.

        `on_progress` is called from another thread. Raises `ReindexRunningError` while another
        change runs. The task raises `RetrievalError` when the build fails.
        """
        store = Store(self._data_dir)
        reindexing = Reindexing(self._source, store, on_progress, self._stop)
        return self._start(self._reindexed(reindexing))

    def start_rehearsal(self, examine: Callable[[BuildReport, Index], T]) -> asyncio.Task[T]:
        """Begin to build as for a reindex; `examine` what that makes, and then let go of it.

        `examine` is called in another thread. Raises and the task raises as for a reindex.
        """
        reindexing = Reindexing(self._source, Store(self._data_dir), stop=self._stop)

        def rehearse() -> T:
            with rehearsed(reindexing) as (report, index):
                return examine(report, index)

        return self._start(asyncio.to_thread(rehearse))

    def start_rollback(self) -> asyncio.Task[None]:
        """Begin to use the generation before the current one.

        Raises `ReindexRunningError`; the task raises `StoreError` when there is none to use.
        """
        return self._start(self._rolled_back())

    async def catch_up(self) -> None:
        """Use the generation that another process has made current, if one has.

        Does nothing while a change of our own runs. Raises `RetrievalError`.
        """
        if self._change and not self._change.done():
            return
        pointer = await asyncio.to_thread(Store(self._data_dir).pointer)
        if pointer.current != self._index.generation:
            await self._use(await asyncio.to_thread(open_index, self._data_dir))

    async def other_than(self, generation: str) -> str:
        """Wait until another generation than this one is in use, and return its name."""
        async with self._swapped:
            await self._swapped.wait_for(lambda: self._index.generation != generation)
        return self._index.generation

    def stop(self) -> None:
        """End a reindex that runs, and any later one, soon; nothing is swapped then."""
        self._stop.set()

    def _start(self, change: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        if self._change and not self._change.done():
            change.close()
            raise ReindexRunningError
        task = asyncio.create_task(change)
        self._change = task
        return task

    async def _rolled_back(self) -> None:
        await asyncio.to_thread(Store(self._data_dir).rollback)
        await self._use(await asyncio.to_thread(open_index, self._data_dir))

    async def _reindexed(self, reindexing: Reindexing) -> BuildReport:
        report = await asyncio.to_thread(reindexing.run)
        if report.generation != self._index.generation:
            await self._use(await asyncio.to_thread(open_index, self._data_dir))
        return report

    async def _use(self, index: Index) -> None:
        if index.generation == self._index.generation:
            return
        self._index = index
        async with self._swapped:
            self._swapped.notify_all()
        _LOG.info("Generation %s is in use", index.generation)
