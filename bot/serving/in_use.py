"""The generation in use, and what searches it: swapped by one assignment."""

import asyncio
import contextlib
import logging
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from bot.serving.processes import Processes
from bot.serving.searcher import (
    NoProcessError,
    SearchAwayError,
    Searcher,
    SearcherEndedError,
    SearchFailedError,
    ThreadSearcher,
)
from index import (
    Index,
    IndexFacts,
    Lack,
    MeaningStatus,
    RetrievalError,
    SearchUnavailableError,
    StoreError,
    current_generation,
    open_index,
)

P = ParamSpec("P")
T = TypeVar("T")

_LOG = logging.getLogger(__name__)

_LONGEST_START = 10.0  # seconds

_AWAY = "The engine at INDEX_URL has not answered since the start."

NOBODY = 0
"""Whose turn it is when the bot asks for itself."""


class InUse:
    """Does jobs with the generation in use; those in flight keep the one that they began with.

    Apart, a process of its own does them, and this one has no file of a generation open. One that
    has ended is replaced; what ended it is never done in this process. Without an index, the engine
    at `url` has not answered yet: it is opened as soon as that does.
    """

    def __init__(
        self, index: Index | None, data_dir: Path, model: Path | None, url: str = ""
    ) -> None:
        self.data_dir = data_dir
        self.model = model
        self.processes = Processes()
        self.url = url
        self._current = index.facts if index else IndexFacts.of_nothing(_AWAY)
        self._searcher: Searcher | ThreadSearcher | None = ThreadSearcher(index) if index else None
        self._apart = False
        self._starting: asyncio.Task[None] | None = None
        self._retiring: set[asyncio.Task[None]] = set()
        self._swapped = asyncio.Condition()
        self._is_away = index is None  # the engine that has the index, if there is one
        self._looked_at = self._current.generation  # what was current

    @property
    def current(self) -> IndexFacts:
        """What is in use."""
        return self._current

    @property
    def is_ready(self) -> bool:
        """Whether there is something to do jobs with, and an engine that has the index answers."""
        return self._searcher is not None and not self._is_away

    @property
    def process_id(self) -> int | None:
        """The process that searches, None where that is this one, or none."""
        return self._searcher.process_id if isinstance(self._searcher, Searcher) else None

    @property
    def is_apart(self) -> bool:
        """Whether this process is to have no file of a generation open."""
        return self._apart

    def search_apart(self) -> None:
        """Begin to search in a process of its own, and so beside all else.

        Until there is one, and where the system gives none, jobs are done in a thread. Whoever
        calls this calls `close` in the end.
        """
        self._apart = True
        self._start()

    async def ready(self) -> None:
        """Wait until searches run where they are to run, but not for longer than it may take."""
        if self._starting:
            await asyncio.wait({self._starting}, timeout=_LONGEST_START)

    async def close(self) -> None:
        """End the process that searches, and wait for any that still ends."""
        self._apart = False
        if self._starting:
            self._starting.cancel()
            await asyncio.gather(self._starting, return_exceptions=True)
        self._retire(self._searcher)
        self._searcher = None
        await asyncio.gather(*self._retiring)
        await self.processes.close()

    async def ask(
        self, by: int, method: Callable[Concatenate[Index, P], T], *given: P.args, **named: P.kwargs
    ) -> T:
        """Return what a method of `Index` does with the generation in use.

        It takes a turn of the person `by`. Raises what it raises, and `SearchFailedError` when its
        process ended over it, or when there is none; `SearchAwayError` where an engine has the
        index and does not answer.
        """
        while True:
            searcher = await self._in_place()
            try:
                with self._noting():
                    return await searcher.ask(by, method, *given, **named)
            except SearchUnavailableError as error:
                raise SearchAwayError from error
            except SearchFailedError:
                self._replace(searcher)
                raise
            except SearcherEndedError:
                self._replace(searcher)

    @contextlib.contextmanager
    def _noting(self) -> Iterator[None]:
        """Note, and log once, when an engine stops answering, and when it answers again."""
        try:
            yield
        except SearchUnavailableError as error:
            if not self._is_away:
                _LOG.warning("%s", error)
            self._is_away = True
            raise
        if self._is_away:
            _LOG.info("The engine that has the index answers again")
        self._is_away = False

    async def other_than(self, generation: str) -> str:
        """Wait until another generation than this one is in use, and return its name."""
        async with self._swapped:
            await self._swapped.wait_for(lambda: self._current.generation != generation)
        return self._current.generation

    async def catch_up(self) -> None:
        """Use the generation that is current on the disk, or served. Raises `RetrievalError`."""
        with self._noting():
            current = await asyncio.to_thread(current_generation, self.data_dir, self.url)
        if current in (self._current.generation, self._looked_at):
            return
        searcher = await self._opened()
        past: Searcher | ThreadSearcher | None = searcher
        if searcher.facts.generation != self._current.generation:
            past = self._searcher
            await self._swap(searcher)
        self._looked_at = current
        self._retire(past)

    async def meaning(self) -> MeaningStatus:
        """Return how questions are matched by meaning, or why they are not (yet)."""
        status = self._current.meaning
        here = not self.url and status.lack in (Lack.OFF, Lack.NO_VECTORS)
        if not here:  # else an index that was opened here may do without
            return status
        made = await self.meaning_on_disk()
        return replace(made, lack=Lack.NO_VECTORS) if made.active else made

    async def meaning_on_disk(self) -> MeaningStatus:
        """Return how questions could be matched by meaning, by what is on the disk now."""
        return await self.ask(NOBODY, Index.meaning_in, self.data_dir, self.model)

    async def see_meaning(self, generation: str) -> None:
        """Use the vectors of a generation, which are whole now, if it is the one in use."""
        before = self._searcher
        searcher = await self._opened()
        now = searcher.facts
        if (
            self._searcher is not before
            or not self._current.generation == now.generation == generation
        ):
            self._retire(searcher)
            return
        self._retire(before)
        await self._swap(searcher)
        if now.meaning.active:
            _LOG.info("Generation %s is in use with its vectors", generation)

    async def _in_place(self) -> Searcher | ThreadSearcher:
        """Return what searches; while a process that ended is replaced, wait for the other one."""
        if self._searcher is None:
            await asyncio.wait({self._start()})
        if self._searcher is None:
            raise SearchAwayError if self._is_away else SearchFailedError
        return self._searcher

    def _replace(self, ended: Searcher | ThreadSearcher) -> None:
        """Start another process instead of one that has ended, once."""
        if self._searcher is ended:
            _LOG.warning("The process that searches has ended; another one is started")
            self._searcher = None
            self._start()

    def _start(self) -> asyncio.Task[None]:
        """Begin to open what is current, unless somebody has begun."""
        if self._starting is None or self._starting.done():
            self._starting = asyncio.create_task(self._started())
        return self._starting

    async def _started(self) -> None:
        before = self._searcher
        try:
            with self._noting():
                if self._is_away:  # before a process is started for it
                    await asyncio.to_thread(current_generation, self.data_dir, self.url)
                searcher = await self._opened()
        except SearchUnavailableError:
            return  # which is noted
        except (RetrievalError, OSError) as error:
            _LOG.warning("Nothing can be searched: %s", error)
            return
        if self._searcher is before:
            await self._swap(searcher)
        else:  # another generation is in use by now
            self._retire(searcher)

    async def _swap(self, searcher: Searcher | ThreadSearcher) -> None:
        before, self._current, self._searcher = self._current, searcher.facts, searcher
        self._looked_at = self._current.generation
        if before.generation == self._current.generation:
            return
        async with self._swapped:
            self._swapped.notify_all()
        _LOG.info("Generation %s is in use", self._current.generation)
        for notice in self._current.notices:
            _LOG.warning("%s", notice)

    async def _opened(self) -> Searcher | ThreadSearcher:
        """Open what is current, in the process that is to search it. Raises `RetrievalError`."""
        if self._apart:
            try:
                given = self.data_dir, self.model, self.processes, self.url
                return await Searcher.start(*given)
            except NoProcessError as error:
                _LOG.warning("No process of its own searches: %s", error)
            except SearcherEndedError as error:
                raise StoreError("The process that searches has ended while it began.") from error
        index = await asyncio.to_thread(open_index, self.data_dir, None, self.model, self.url)
        return ThreadSearcher(index)

    def _retire(self, searcher: Searcher | ThreadSearcher | None) -> None:
        """Let a process do what it was asked for, and end, while nobody waits for that."""
        if searcher:
            task = asyncio.create_task(searcher.finish())
            self._retiring.add(task)
            task.add_done_callback(self._retiring.discard)
