"""Client of the search process.

Python runs one thread of a process at a time: a search in a thread would hold up every message,
and every message the search. `search_program` is what runs in that process.
"""

import asyncio
import contextlib
import logging
import pickle
import struct
from collections import deque
from pathlib import Path
from typing import Any, Self

from bot.serving.children import command, environment
from index import Answer, Context, Explanation, MeaningStatus, Standing

_LOG = logging.getLogger(__name__)

LENGTH = struct.Struct("!I")  # of what follows, in bytes
BEGUN = LENGTH.pack(0)
_LONGEST = 30.0  # seconds that a search may take
_GRACE = 5.0  # seconds to answer what was asked before the end


class SearcherEndedError(Exception):
    """The process is not there (any more)."""


class SearchFailedError(Exception):
    """The process ended over this very question, or was ended because it took too long.

    Nobody should ask it again where something is to be lost.
    """


class Searcher:
    """Answers from one generation in another process. Any number of callers at once.

    Its process ends when this one does, however that comes about.
    """

    def __init__(
        self,
        process: asyncio.subprocess.Process,
        questions: asyncio.StreamWriter,
        answers: asyncio.StreamReader,
    ) -> None:
        self._process = process
        self._questions = questions
        self._answers = answers
        self._awaited: deque[asyncio.Future[Any]] = deque()
        self.meaning = MeaningStatus(None)  # as the process tells when it is ready
        self._begun = False  # with the first of them
        self._reading = asyncio.create_task(self._read())

    @classmethod
    async def start(cls, data_dir: Path, generation: str, model: Path | None = None) -> Self:
        """Start a process that has opened the current generation, and answered once.

        `model` is the folder of a sentence encoder, None for words only. Raises
        `SearcherEndedError` when it can't, or when the current generation is another one.
        """
        program = "bot.serving.search_program"
        try:
            process = await asyncio.create_subprocess_exec(
                *command(program, str(data_dir), generation, str(model or "")),
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                start_new_session=True,  # Ctrl-C is for the process that this one serves
                env=environment(),
            )
        except OSError as error:
            raise SearcherEndedError(str(error)) from error
        assert process.stdin  # noqa: S101 - as was asked for
        assert process.stdout  # noqa: S101
        searcher = cls(process, process.stdin, process.stdout)
        try:
            searcher.meaning = await searcher._next()
        except BaseException:
            await searcher.finish()
            raise
        return searcher

    async def answer(self, question: str, limit: int, context: Context | None = None) -> Answer:
        """Answer as `Index.answer` does; raises `SearcherEndedError`, `SearchFailedError`."""
        answer: Answer = await self._ask("answer", question, limit, context)
        return answer

    async def explain(self, question: str, place: Standing) -> Explanation:
        """Explain as `Index.explain` does; raises as `answer` does."""
        explanation: Explanation = await self._ask("explain", question, place)
        return explanation

    async def _ask(self, method: str, *given: object) -> Any:  # noqa: ANN401 - each has its own
        if self._questions.is_closing():
            raise SearcherEndedError
        self._questions.write(packed((method, given)))
        return await self._next()

    async def finish(self) -> None:
        """Answer what has been asked, and end."""
        self._questions.close()
        try:
            async with asyncio.timeout(_GRACE):
                await self._process.wait()
        except TimeoutError:
            self._begun = False  # the question is not to blame: it may be asked elsewhere
            self._process.kill()
            await self._process.wait()
        await self._reading

    async def _next(self) -> Any:  # noqa: ANN401 - an answer, or the word that it is ready
        if self._reading.done():
            raise SearcherEndedError
        self._awaited.append(asyncio.get_running_loop().create_future())
        return await self._awaited[-1]

    async def _read(self) -> None:
        """Give each answer to whoever waits for it, until the process ends or takes too long."""
        try:
            while True:
                async with asyncio.timeout(_LONGEST if self._begun else None):
                    await self._read_one()
        except TimeoutError:
            _LOG.warning("A search took more than %.0f s: its process is ended", _LONGEST)
            with contextlib.suppress(ProcessLookupError):
                self._process.kill()
        except (asyncio.IncompleteReadError, OSError):
            _LOG.debug("A process that searches has ended")
        finally:
            self._questions.close()
            for number, future in enumerate(self._awaited):
                failed = self._begun and not number
                _settle(future, SearchFailedError() if failed else SearcherEndedError())

    async def _read_one(self) -> None:
        head = await self._answers.readexactly(LENGTH.size)
        self._begun = head == BEGUN
        if not self._begun:
            found = pickle.loads(await self._answers.readexactly(*LENGTH.unpack(head)))  # noqa: S301 - our own
            _settle(self._awaited.popleft(), found)


def _settle(future: asyncio.Future[Any], found: object) -> None:
    if future.cancelled():
        return
    if isinstance(found, Exception):
        future.set_exception(found)
    else:
        future.set_result(found)


def packed(thing: object) -> bytes:
    """Return a question or an answer as it goes through a pipe, its length first."""
    content = pickle.dumps(thing, pickle.HIGHEST_PROTOCOL)
    return LENGTH.pack(len(content)) + content
