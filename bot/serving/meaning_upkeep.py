"""Makes vectors behind the index in use, and brings them into use when all are whole."""

import asyncio
import contextlib
import logging
import os
from dataclasses import dataclass

from bot.serving.live_index import LiveIndex
from bot.serving.processes import command, environment
from bot.serving.vectors_program import BUSY, LOWEST
from index import Lack, NothingIndexedError, current_generation

_LOG = logging.getLogger(__name__)

_PASSING = frozenset((Lack.NOT_INSTALLED, Lack.LITTLE_MEMORY, Lack.NO_VECTORS))
"""What may be there later, while the same generation is in use."""


@dataclass(slots=True)
class MeaningUpkeep:
    """Sees to it that questions are matched by meaning, where there is a model for it.

    A process of low priority makes the vectors of the generation in use; it ends when another one
    comes into use, and with this one. What fails is logged once for each reason and tried again
    after `pause` seconds; what another process is at is looked for after `look`.
    """

    live_index: LiveIndex
    pause: float = 600.0
    look: float = 30.0
    _told: str = ""

    async def run(self) -> None:
        """Go on until cancelled."""
        await self.live_index.in_use.ready()
        while True:
            generation = self.live_index.current.generation
            try:
                wait = await self._see_to(generation)
            except Exception:  # noqa: BLE001 - what fails must not end all that comes later
                _LOG.exception("The vectors can't be made")
                wait = self.pause
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(wait):
                    await self.live_index.in_use.other_than(generation)

    async def _see_to(self, generation: str) -> float | None:
        """Make what is lacking and use it; return when to look again, None for never."""
        if self.live_index.in_use.url:
            return await self._see_to_served(generation)
        used = await self.live_index.in_use.meaning()
        if used.lack not in _PASSING or self.live_index.current.older:
            return None
        made = await self.live_index.in_use.meaning_on_disk()
        if made.lack is Lack.NO_VECTORS:
            status = await self._made(generation)
            if status:
                return self.look if status == BUSY else self.pause
        elif not made.active:
            return self.pause
        await self.live_index.in_use.see_meaning(generation)
        return None if (await self.live_index.in_use.meaning()).active else self.pause

    async def _see_to_served(self, generation: str) -> float | None:
        """Make the vectors of what this bot has had published, and have them published too."""
        live, model = self.live_index, self.live_index.in_use.model
        if model is None or live.current.meaning.lack not in _PASSING:
            return None
        if live.lease:
            await live.lease.held()
        try:
            here = await asyncio.to_thread(current_generation, live.data_dir)
        except NothingIndexedError:
            return self.look
        if live.is_changing:
            return self.look
        if status := await self._made(here, used=generation):
            return self.look if status == BUSY else self.pause
        await live.publish_vectors(model)
        return self.pause

    async def _made(self, generation: str, used: str = "") -> int:
        """Make the vectors in another process, while one is `used`; return its exit status."""
        process = await asyncio.create_subprocess_exec(
            *command(
                "bot.serving.vectors_program",
                *map(str, (self.live_index.data_dir, generation, self.live_index.in_use.model)),
            ),
            stdin=asyncio.subprocess.PIPE,  # when this end of it is gone, so is the process
            stderr=asyncio.subprocess.PIPE,
            start_new_session=True,  # Ctrl-C is for the process that this one serves
            env=environment(),
        )
        with contextlib.suppress(OSError):  # before it has loaded anything: what it is at can wait
            os.setpriority(os.PRIO_PROCESS, process.pid, LOWEST)
        assert process.stderr  # noqa: S101 - as was asked for
        reading = asyncio.create_task(process.stderr.read())
        other = asyncio.create_task(self.live_index.in_use.other_than(used or generation))
        try:
            await asyncio.wait({reading, other}, return_when=asyncio.FIRST_COMPLETED)
            unwanted = other.done()
            if not unwanted:
                await process.wait()
        finally:
            other.cancel()
            await _end(process)
        said = (await reading).decode(errors="replace")
        if process.returncode and not unwanted:
            self._tell(process.returncode, said)
        return process.returncode or 0

    def _tell(self, status: int, said: str) -> None:
        """Log why no vectors were made, unless that was logged last."""
        reason = said.strip().rpartition("\n")[2] or f"exit status {status}"
        if status != BUSY and reason != self._told:
            self._told = reason
            _LOG.warning("The vectors were not made, words alone are matched: %s", reason)


async def _end(process: asyncio.subprocess.Process) -> None:
    """End a process; what it has made stays."""
    with contextlib.suppress(ProcessLookupError):
        process.kill()
    await process.wait()
