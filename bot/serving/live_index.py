"""The one mutable reference: the index that answers now."""

import asyncio
import logging
import threading
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

from bot.pace import WaitingLine
from bot.serving.searcher import Searcher, SearcherEndedError, SearchFailedError
from bot.serving.unread import Unread
from index import (
    Answer,
    BuildReport,
    Context,
    Explanation,
    Index,
    Lack,
    MeaningStatus,
    Progress,
    Reindexing,
    ShrinkingError,
    Source,
    Standing,
    Store,
    dry_run,
    open_index,
)

T = TypeVar("T")

_LOG = logging.getLogger(__name__)

_LONGEST_START = 10.0  # seconds
_EXAMPLES = 3


class ReindexRunningError(Exception):
    """One change of the index at a time."""


class LiveIndex:
    """Answers from `index` until another generation is swapped in by one assignment.

    Building runs in worker threads, searching there or in a process of its own. Searches in
    flight keep the generation that they began with, and a change that fails leaves the one in use
    in place. What a reindex skips is named in the log. `stop` ends a reindex, and should be the
    one that the source heeds while it lists. Whoever has many wait for an answer lets them stand
    in `line`. `model` is the folder of the sentence encoder, None for words only; it is loaded by
    the process that searches, and in this one only where there is no such process.
    """

    def __init__(
        self,
        index: Index,
        source: Source,
        data_dir: Path,
        stop: threading.Event | None = None,
        model: Path | None = None,
    ) -> None:
        self._serving = _Serving(index)
        self._source = source
        self.data_dir = data_dir
        self.model = model
        self._change: asyncio.Task[Any] | None = None
        self._unasked = False
        self._stop = stop or threading.Event()
        self._swapped = asyncio.Condition()
        self._losses: asyncio.Queue[ShrinkingError] = asyncio.Queue()
        # Searches hold the interpreter lock: many at once take longer than one after another.
        self._working = asyncio.Semaphore(1)
        self.line = WaitingLine()
        self._apart: asyncio.Task[None] | None = None
        self._retiring: set[asyncio.Task[None]] = set()
        self._unread = Unread()
        self._examples: dict[str, tuple[Index, list[str]]] = {}

    @property
    def current(self) -> Index:
        """The generation in use."""
        return self._serving.index

    async def answer(self, question: str, limit: int, context: Context | None = None) -> Answer:
        """Answer from the generation in use, with up to `limit` quotes."""
        answer = await self._searched(
            lambda searcher: searcher.answer(question, limit, context),
            lambda index: index.answer(question, limit, context),
        )
        self.line.took(answer.milliseconds / 1000)
        return answer

    async def explain(self, question: str, place: Standing) -> Explanation:
        """Explain by the generation in use what a place was judged by."""
        return await self._searched(
            lambda searcher: searcher.explain(question, place),
            lambda index: index.explain(question, place),
        )

    async def work(self, job: Callable[[Index], T]) -> T:
        """Do something else with the generation in use, one such job after the other."""
        async with self._working:
            return await asyncio.to_thread(job, self.current)

    async def examples(self, language: str) -> list[str]:
        """Return up to three of what `Index.examples` does, looked for once a generation."""
        known = self._examples.get(language)
        if known is None or known[0] is not self.current:
            known = await self.work(lambda index: (index, index.examples(language, _EXAMPLES)))
            self._examples[language] = known
        return known[1]

    def search_apart(self) -> None:
        """Begin to search in a process of its own, and so beside all else.

        Until there is one, and where none can be, searches run in a thread. Whoever calls this
        calls `close` in the end.
        """
        self._apart = asyncio.create_task(self._start_searcher())

    async def ready(self) -> None:
        """Wait until searches run where they are to run, but not for longer than it may take."""
        if self._apart:
            await asyncio.wait({self._apart}, timeout=_LONGEST_START)

    async def close(self) -> None:
        """End the process that searches, and wait for any that still ends."""
        if self._apart:
            self._apart.cancel()
            await asyncio.gather(self._apart, return_exceptions=True)
            self._apart = None
        serving, self._serving = self._serving, _Serving(self.current)
        self._retire(serving.searcher)
        await asyncio.gather(*self._retiring)

    def start_reindex(
        self, on_progress: Callable[[Progress], None], *, unasked: bool = False, agreed: str = ""
    ) -> asyncio.Task[BuildReport]:
        """Begin to build a generation from the source; when it is done, it is swapped in.

        `on_progress` is called from another thread. Raises `ReindexRunningError` while another
        change runs that somebody asked for; an unasked one is let come to its end before. With
        `agreed`, the sign of a loss, somebody has asked for that loss and no other. The task raises
        `RetrievalError` when the build fails.
        """
        reindexing = Reindexing(
            self._source,
            Store(self.data_dir),
            on_progress,
            self._stop,
            unasked=unasked or bool(agreed),
            agreed=agreed,
        )

        return self._start(self._reindexed(reindexing), unasked=unasked)

    @property
    def is_changing(self) -> bool:
        """Whether a change runs: a reindex, a rehearsal, a rollback."""
        return self._change is not None and not self._change.done()

    async def reindex(self, *, unasked: bool = True) -> BuildReport:
        """Reindex, and before that let a change that runs come to its end.

        It may have read what is to be read now as it was before. Raises `RetrievalError`, of it
        unasked `RolledBackError` for what was rolled back from.
        """
        while self._change and not self._change.done():
            await asyncio.wait({self._change})
        return await self.start_reindex(lambda _: None, unasked=unasked)

    def start_rehearsal(
        self,
        examine: Callable[[BuildReport, Index], T],
        on_progress: Callable[[Progress], None],
    ) -> asyncio.Task[T]:
        """Begin to build as for a reindex; `examine` what that makes, and then let go of it.

        Both are called in another thread. Raises and the task raises as for a reindex.
        """
        reindexing = Reindexing(self._source, Store(self.data_dir), on_progress, self._stop)

        def rehearse() -> T:
            with dry_run(reindexing) as (report, index):
                return examine(report, index)

        return self._start(asyncio.to_thread(rehearse))

    async def next_loss(self) -> ShrinkingError:
        """Wait until a reindex that nobody asked for has refused to lose many articles."""
        return await self._losses.get()

    async def guarded(self) -> str:
        """Return the generation that is kept until somebody agrees to what was lost, or ""."""
        return await asyncio.to_thread(Store(self.data_dir).guarded)

    def start_agreement(self) -> asyncio.Task[None]:
        """Begin to guard no generation any more.

        Raises `ReindexRunningError`; the task raises `StoreError` when it can't be noted.
        """
        return self._start(asyncio.to_thread(Store(self.data_dir).agree))

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
        pointer = await asyncio.to_thread(Store(self.data_dir).pointer)
        if pointer.current != self.current.generation:
            await self._use(await self._opened())

    async def other_than(self, generation: str) -> str:
        """Wait until another generation than this one is in use, and return its name."""
        async with self._swapped:
            await self._swapped.wait_for(lambda: self.current.generation != generation)
        return self.current.generation

    async def meaning(self) -> MeaningStatus:
        """Return how questions are matched by meaning, or why they are not (yet)."""
        serving = self._serving
        status = serving.searcher.meaning if serving.searcher else serving.index.meaning
        if status.lack not in (Lack.OFF, Lack.NO_VECTORS):  # an index opened here may do without
            return status
        made = await self.meaning_on_disk()
        return replace(made, lack=Lack.NO_VECTORS) if made.active else made

    async def meaning_on_disk(self) -> MeaningStatus:
        """Return how questions could be matched by meaning, by what is on the disk now."""
        return await asyncio.to_thread(self.current.meaning_in, self.data_dir, self.model)

    async def see_meaning(self, generation: str) -> None:
        """Use the vectors of a generation, which are whole now, if it is the one in use."""
        index = self.current
        searcher = await self._searcher_of(index) if self._apart else None
        now = index if self._apart else await self._opened()
        if self.current is not index or not index.generation == now.generation == generation:
            self._retire(searcher)
            return
        if searcher or not self._apart:
            self._retire(self._serving.searcher)
            self._serving = _Serving(now, searcher)
            if (searcher or now).meaning.active:
                _LOG.info("Generation %s is in use with its vectors", generation)

    def _retire(self, searcher: Searcher | None) -> None:
        """Let a process answer what it was asked, and end, while nobody waits for that."""
        if searcher:
            task = asyncio.create_task(searcher.finish())
            self._retiring.add(task)
            task.add_done_callback(self._retiring.discard)

    async def _opened(self) -> Index:
        """Open the current generation, with the model where no other process searches."""
        model = None if self._apart else self.model
        return await asyncio.to_thread(open_index, self.data_dir, None, model)

    def stop(self) -> None:
        """End a reindex that runs, and any later one, soon; nothing is swapped then."""
        self._stop.set()

    def _start(self, change: Coroutine[Any, Any, T], *, unasked: bool = False) -> asyncio.Task[T]:
        running = self._change if self._change and not self._change.done() else None
        if running and not self._unasked:
            change.close()
            raise ReindexRunningError
        task = asyncio.create_task(_after(running, change) if running else change)
        self._change, self._unasked = task, unasked
        return task

    async def _rolled_back(self) -> None:
        await asyncio.to_thread(Store(self.data_dir).rollback)
        await self._use(await self._opened())

    async def _reindexed(self, reindexing: Reindexing) -> BuildReport:
        try:
            report = await asyncio.to_thread(reindexing.run)
        except ShrinkingError as error:
            if not reindexing.agreed:  # who agrees to another loss is told at once
                self._losses.put_nowait(error)
            raise
        self._unread.note(report)
        if report.generation != self.current.generation:
            await self._use(await self._opened())
        return report

    async def _use(self, index: Index) -> None:
        if index.generation == self.current.generation:
            return
        searcher = await self._searcher_of(index) if self._apart else None
        before, self._serving = self._serving, _Serving(index, searcher)
        async with self._swapped:
            self._swapped.notify_all()
        _LOG.info("Generation %s is in use", index.generation)
        if before.searcher:
            await before.searcher.finish()

    async def _searched(
        self, apart: Callable[[Searcher], Awaitable[T]], here: Callable[[Index], T]
    ) -> T:
        """Do something in the process that searches, where there is none, in this one."""
        while (serving := await self._in_place()).searcher:
            try:
                return await apart(serving.searcher)
            except SearchFailedError:
                self._replace(serving)
                raise
            except SearcherEndedError:
                self._replace(serving)
        return await self.work(here)

    async def _in_place(self) -> "_Serving":
        """Return what serves; while a process that ended is replaced, wait for the other one.

        What ended it may be asked again at once, and must not be searched for in this process.
        """
        if self._serving.replacing:
            await self.ready()
        return self._serving

    def _replace(self, serving: "_Serving") -> None:
        """Start another process instead of one that has ended, once."""
        if self._apart and self._serving is serving:
            _LOG.warning("The process that searches has ended; another one is started")
            self._serving = _Serving(serving.index, replacing=True)
            self.search_apart()

    async def _start_searcher(self) -> None:
        index = self.current
        searcher = await self._searcher_of(index)
        if self._serving.index is index and self._serving.searcher is None:
            self._serving = _Serving(index, searcher)
        elif searcher:  # another generation is in use by now
            await searcher.finish()

    async def _searcher_of(self, index: Index) -> Searcher | None:
        try:
            return await Searcher.start(self.data_dir, index.generation, self.model)
        except SearcherEndedError as error:
            _LOG.warning("No process of its own searches: %s", error)
            return None


async def _after(running: asyncio.Task[Any], change: Coroutine[Any, Any, T]) -> T:
    try:
        await asyncio.wait({running})
    except asyncio.CancelledError:
        change.close()
        raise
    return await change


@dataclass(frozen=True, slots=True)
class _Serving:
    """A generation in use, and the process that searches it, if one does.

    `replacing`: one that has ended is being replaced.
    """

    index: Index
    searcher: Searcher | None = None
    replacing: bool = False
