"""Clients of what searches: a process of its own, or a thread where none can be.

Python runs one thread of a process at a time: a search in a thread would hold up every message,
and every message the search. And a disk error in a mapped file ends the process that has the map.
`search_program` is what runs in that process.
"""

import asyncio
import contextlib
import logging
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, Self, TypeVar

from bot.serving.processes import READY, RESULT, Child, Job, Processes, request, unpacked
from index import Index, IndexFacts, open_index

P = ParamSpec("P")
T = TypeVar("T")

_LOG = logging.getLogger(__name__)

_LONGEST = 30.0  # seconds that a job may take
_MOST_WORK = 10.0  # seconds of work of a processor in them, however busy the machine is
_LONGEST_START = 120.0  # seconds
_GRACE = 5.0  # seconds to answer what was asked before the end

PROGRAM = "bot.serving.search_program"


class SearcherEndedError(Exception):
    """The process is not there (any more)."""


class NoProcessError(SearcherEndedError):
    """The system gives no process."""


class SearchFailedError(Exception):
    """The process ended over this very job, or was ended because it took too long.

    Nobody should ask for it again where something is to be lost.
    """


class SearchAwayError(SearchFailedError):
    """The engine that has the index does not answer now: it may be asked again later."""


class ThreadSearcher:
    """Does jobs with an index in a thread of this process, one after the other."""

    def __init__(self, index: Index) -> None:
        self.facts = index.facts
        self._index = index
        # Searches hold the interpreter lock: many at once take longer than one after another.
        self._working = asyncio.Semaphore(1)

    async def ask(
        self,
        by: int,  # noqa: ARG002 - they come in turn
        method: Callable[Concatenate[Index, P], T],
        *given: P.args,
        **named: P.kwargs,
    ) -> T:
        """Return what `method` does with the index."""
        async with self._working:
            return await asyncio.to_thread(method, self._index, *given, **named)

    async def finish(self) -> None:
        """Do nothing: the index is closed with its last job."""


class Searcher:
    """Does jobs with one generation in another process. Any number of callers at once.

    What one person asks for is done in its order; between people, who has had least of the time is
    next. Its process ends when this one does, however that comes about.
    """

    facts: IndexFacts

    def __init__(
        self, process: Child, requests: asyncio.StreamWriter, results: asyncio.StreamReader
    ) -> None:
        self._process = process
        self._requests = requests
        self._results = results
        self._numbers = count(READY)
        self._awaited: dict[int, asyncio.Future[Any]] = {}
        self._at: int | None = None  # the request at work
        self._reading = asyncio.create_task(self._read())

    @property
    def process_id(self) -> int:
        """Its number in the system."""
        return self._process.pid

    @classmethod
    async def start(
        cls,
        data_dir: Path,
        model: Path | None = None,
        processes: Processes | None = None,
        url: str = "",
    ) -> Self:
        """Start a process that has opened what is current, and answered once.

        `model` is the folder of a sentence encoder, None for words only; `url` is that of an
        engine, "" for what is in the folder. Raises as `open_index`,
        `NoProcessError`, and `SearcherEndedError` when it ends before that.
        """
        told = (str(data_dir), str(model or ""), str(_MOST_WORK))
        try:
            process = await (processes or Processes()).start(PROGRAM, *told)
        except OSError as error:
            raise NoProcessError(str(error)) from error
        assert process.stdin  # noqa: S101 - as was asked for
        assert process.stdout  # noqa: S101
        process.stdin.write(request(READY, 0, Job(open_index, (), {"url": url})))
        searcher = cls(process, process.stdin, process.stdout)
        try:
            async with asyncio.timeout(_LONGEST_START):
                searcher.facts = await searcher._next()[1]
        except BaseException as error:
            await searcher.finish()
            if isinstance(error, TimeoutError):
                raise SearcherEndedError from error
            raise
        return searcher

    async def ask(
        self, by: int, method: Callable[Concatenate[Index, P], T], *given: P.args, **named: P.kwargs
    ) -> T:
        """Return what `method` of `Index`, or another named function of one, does there.

        `by` is whose turn it takes. Raises what it raises, `SearcherEndedError`, and
        `SearchFailedError`.
        """
        if self._requests.is_closing():
            raise SearcherEndedError
        number, outcome = self._next()
        self._requests.write(request(number, by, Job(method, given, named)))
        found: T = await outcome
        return found

    async def finish(self) -> None:
        """Do what was asked for, and end."""
        self._requests.close()
        try:
            async with asyncio.timeout(_GRACE):
                await self._process.wait()
        except TimeoutError:
            self._at = None  # the job is not to blame: it may be asked for elsewhere
            self._process.kill()
            await self._process.wait()
        await self._reading

    def _next(self) -> tuple[int, asyncio.Future[Any]]:
        """Return the number of the next result, and the result to be."""
        if self._reading.done():
            raise SearcherEndedError
        number, outcome = next(self._numbers), asyncio.get_running_loop().create_future()
        self._awaited[number] = outcome
        return number, outcome

    async def _read(self) -> None:
        """Give each result to whoever waits for it, until the process ends or takes too long."""
        try:
            while True:
                async with asyncio.timeout(None if self._at is None else _LONGEST):
                    await self._read_one()
        except TimeoutError:
            _LOG.warning("A search took more than %.0f s: its process is ended", _LONGEST)
            with contextlib.suppress(ProcessLookupError):
                self._process.kill()
        except (asyncio.IncompleteReadError, OSError):
            _LOG.debug("A process that searches has ended")
        finally:
            self._requests.close()
            for number, outcome in self._awaited.items():
                failed = number == self._at
                _settle(outcome, SearchFailedError() if failed else SearcherEndedError())

    async def _read_one(self) -> None:
        length, number = RESULT.unpack(await self._results.readexactly(RESULT.size))
        if length == 0:
            self._at = number
            return
        found = unpacked(await self._results.readexactly(length))
        self._at = None
        _settle(self._awaited.pop(number), found)


def _settle(outcome: asyncio.Future[Any], found: object) -> None:
    if outcome.cancelled():
        return
    if isinstance(found, Exception):
        outcome.set_exception(found)
    else:
        outcome.set_result(found)
