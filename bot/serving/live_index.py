"""The index that answers now, and its changes."""

import asyncio
import logging
import threading
from collections.abc import Callable, Collection
from pathlib import Path
from time import monotonic
from typing import Concatenate, ParamSpec, TypeVar

from bot.serving import searcher
from bot.serving.changes import (
    PROGRAM,
    BuildingLease,
    Examine,
    OneChange,
    UnstartedError,
    changed_apart,
    meant,
    rehearsed,
    reindexed,
    rolled_back,
)
from bot.serving.in_use import NOBODY, InUse
from bot.serving.tallies import Step, Tallies
from bot.serving.unread import Unread
from bot.serving.waiting_line import WaitingLine
from index import (
    Answer,
    BuildInterruptedError,
    BuildReport,
    BusyStoreError,
    Context,
    Index,
    IndexFacts,
    Progress,
    ShrinkingError,
    Source,
    Store,
    open_to_all,
)

P = ParamSpec("P")
T = TypeVar("T")

_LOG = logging.getLogger(__name__)

_EXAMPLES = 3

_OF_AN_ENGINE = "pymilvus", "bot.ledger"  # to load them takes longer than to publish an article

PROGRAMS = (searcher.PROGRAM, PROGRAM)
"""What runs in processes of its own."""


class LiveIndex:
    """Answers from the generation in use until another one is swapped in, by one change at a time.

    What is `in_use` says where searching runs; where that is another process, so is a change, else
    it is a thread. A change that fails leaves the one in use in place. What a reindex skips is
    named in the log. `stop` ends a reindex, and should be the one that the source heeds while it
    lists. Whoever has many wait for an answer lets them stand in `line`. `model` is the folder of
    the sentence encoder, None for words only; `url` is that of an engine that serves what is built,
    "" where that is answered from; without an index, that did not answer yet.
    """

    def __init__(
        self,
        index: Index | None,
        source: Source,
        data_dir: Path,
        stop: threading.Event | None = None,
        model: Path | None = None,
        url: str = "",
    ) -> None:
        self.in_use = InUse(index, data_dir, model, url)
        self._source = source
        self.data_dir = data_dir
        self._stop = stop or threading.Event()
        self._change = OneChange(self._stop)
        self._losses: asyncio.Queue[ShrinkingError] = asyncio.Queue()
        self.lease: BuildingLease | None = None  # to be held by who builds, where several could
        self.line = WaitingLine()
        self.tallies = Tallies()
        self._unread = Unread()
        self._added: Collection[object] = ()  # files that were sent, as a reindex has read them
        self._examples: dict[str, tuple[str, list[str]]] = {}

    @property
    def current(self) -> IndexFacts:
        """What is told of the generation in use."""
        return self.in_use.current

    async def answer(
        self, question: str, limit: int, context: Context | None = None, by: int = NOBODY
    ) -> Answer:
        """Answer from the generation in use, with up to `limit` quotes, in the turn of `by`."""
        began = monotonic()
        answer = await self.ask(by, Index.answer, question, limit, context)
        whole, searching = monotonic() - began, answer.milliseconds / 1000
        self.line.took(searching)
        self.tallies.times[Step.SEARCHING].note(searching)
        self.tallies.times[Step.WAITING].note(whole - searching)
        return answer

    async def ask(
        self, by: int, method: Callable[Concatenate[Index, P], T], *given: P.args, **named: P.kwargs
    ) -> T:
        """Return what a method of `Index` does with the generation in use.

        It takes a turn of the person `by`: who has many waits behind who has few. Raises what it
        raises, and `SearchFailedError` when it took too long, or its process ended over it.
        """
        return await self.in_use.ask(by, method, *given, **named)

    async def examples(self, language: str) -> list[str]:
        """Return up to three of what `Index.examples` does, looked for once a generation."""
        generation, known = self._examples.get(language, ("", []))
        if generation != self.current.generation:
            generation = self.current.generation
            known = await self.ask(NOBODY, Index.examples, language, _EXAMPLES)
            self._examples[language] = generation, known
        return known

    def start_reindex(
        self, on_progress: Callable[[Progress], None], *, unasked: bool = False, agreed: str = ""
    ) -> asyncio.Task[BuildReport]:
        """Begin to build a generation from the source; when it is done, it is swapped in.

        `on_progress` is called from any thread. Raises `ReindexRunningError` while another
        change runs that somebody asked for; an unasked one is let come to its end before. With
        `agreed`, the sign of a loss, somebody has asked for that loss and no other. The task raises
        `RetrievalError` when the build fails.
        """
        return self._change.start(self._reindexed(on_progress, unasked, agreed), unasked=unasked)

    def prepare(self) -> None:
        """Begin to load ahead what processes need, so that those to come need not."""
        programs = (*PROGRAMS, *_OF_AN_ENGINE) if self.in_use.url else PROGRAMS
        self.in_use.processes.prepare(self.data_dir, programs)

    @property
    def is_changing(self) -> bool:
        """Whether a change runs: a reindex, a rehearsal, a rollback."""
        return self._change.is_running

    async def reindex(self, *, unasked: bool = True, added: Collection[object] = ()) -> BuildReport:
        """Reindex, and before that let a change that runs come to its end.

        It may have read what is to be read now as it was before. `added` is what
        `Additions.listing` told before. Raises `RetrievalError`, of it
        unasked `RolledBackError` for what was rolled back from, `BuildInterruptedError` too when
        somebody stops what it waits for.
        """
        while self._change.is_running:
            stopping = self._change.stopping
            await self._change.over()
            if stopping.is_set():  # who stopped that wants no other one now
                raise BuildInterruptedError("Stopped. Nothing was changed.")
        change = self._reindexed(lambda _: None, unasked, "", added)
        return await self._change.start(change, unasked=unasked)

    async def has_read(self, added: Collection[object]) -> bool:
        """Tell whether what was added is read as it is, when no change runs any more."""
        while self._change.is_running:
            await self._change.over()
        return self._added == added

    def start_rehearsal(
        self,
        examine: Examine[T],
        on_progress: Callable[[Progress], None],
    ) -> asyncio.Task[T]:
        """Begin to build as for a reindex; `examine` what that makes, and then let go of it.

        It is called where the change runs. Raises and the task raises as for a reindex.
        """
        change = self._changed(rehearsed, on_progress, self._source, self.data_dir, examine)
        return self._change.start(change)

    async def next_loss(self) -> ShrinkingError:
        """Wait until a reindex that nobody asked for has refused to lose many articles."""
        return await self._losses.get()

    async def guarded(self) -> str:
        """Return the generation that is kept until somebody agrees to what was lost, or ""."""
        return await asyncio.to_thread(Store(self.data_dir).guarded)

    async def publish_vectors(self, model: Path) -> None:
        """Have the vectors of what is served published, where they are made. As `reindex`."""
        url, fence = self.in_use.url, self._fence()
        change = self._changed(meant, lambda _: None, self.data_dir, url, model, fence)
        await self._change.start(change, unasked=True)
        await self.in_use.catch_up()

    def start_agreement(self) -> asyncio.Task[None]:
        """Begin to guard no generation any more.

        Raises `ReindexRunningError`; the task raises `StoreError` when it can't be noted.
        """
        return self._change.start(asyncio.to_thread(Store(self.data_dir).agree))

    def start_rollback(self) -> asyncio.Task[None]:
        """Begin to use the generation before the current one.

        Raises `ReindexRunningError`; the task raises `StoreError` when there is none to use.
        """
        return self._change.start(self._rolled_back())

    async def catch_up(self) -> None:
        """Use the generation that another process has made current, if one has.

        Does nothing while a change of our own runs. Raises `RetrievalError`.
        """
        if not self._change.is_running:
            await self.in_use.catch_up()

    def stop_change(self) -> bool:
        """End the change that runs soon, and what waits for it; return whether one runs."""
        self._change.stopping.set()
        return self.is_changing

    def stop(self) -> None:
        """End a reindex that runs, and any later one, soon; nothing is swapped then."""
        self._stop.set()

    def _fence(self) -> Callable[[], None]:
        """Return what to pass before each step that others see.

        Raises `BusyStoreError` while another bot builds what both serve.
        """
        if not self.lease:
            return open_to_all
        if not self.lease.is_held:
            raise BusyStoreError("Another bot builds what is served: ask that one.")
        return self.lease.fence

    async def _rolled_back(self) -> None:
        fence, model = self._fence(), self.in_use.model
        await self._changed(
            rolled_back, lambda _: None, self.data_dir, self.in_use.url, model, fence
        )
        await self.in_use.catch_up()

    async def _changed(
        self,
        method: Callable[Concatenate[Callable[[Progress], None], threading.Event, P], T],
        on_progress: Callable[[Progress], None],
        *given: P.args,
        **named: P.kwargs,
    ) -> T:
        """Return what a job does, in a process of its own where searches have one."""
        if self.in_use.is_apart:
            try:
                return await changed_apart(
                    self.in_use.processes,
                    method,
                    on_progress,
                    self._change.stopping,
                    *given,
                    **named,
                )
            except UnstartedError as error:
                _LOG.warning("No process of its own changes the index: %s", error)
        return await asyncio.to_thread(method, on_progress, self._change.stopping, *given, **named)

    async def _reindexed(
        self,
        on_progress: Callable[[Progress], None],
        unasked: bool,
        agreed: str,
        added: Collection[object] = (),
    ) -> BuildReport:
        fence = self._fence()
        try:
            with self.tallies.reindexing():
                report = await self._changed(
                    reindexed,
                    on_progress,
                    self._source,
                    self.data_dir,
                    unasked=unasked or bool(agreed),
                    agreed=agreed,
                    url=self.in_use.url,
                    model=self.in_use.model,
                    fence=fence,
                )
        except ShrinkingError as error:
            if not agreed:  # who agrees to another loss is told at once
                self._losses.put_nowait(error)
            raise
        self._unread.note(report)
        self._added = added or self._added
        await self.in_use.catch_up()
        return report
