"""One template for all tests of serving: loading takes each process a second and more."""

import asyncio
import contextlib
import socket
import subprocess
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bot.serving.changes import PROGRAM
from bot.serving.processes import Child, Processes, command, environment
from bot.serving.processes.template import IS_KNOWN, Template
from bot.serving.searcher import PROGRAM as SEARCHES


class Forking(Processes):
    """Forks from a template that others go on with; without one it starts each process anew."""

    def __init__(self, template: Template | None) -> None:
        super().__init__()
        self._template = template
        self._started: list[Child] = []

    async def start(self, program: str, *arguments: str) -> Child:
        self._started.append(await super().start(program, *arguments))
        return self._started[-1]

    async def close(self) -> None:
        """Leave the template to the tests to come."""

    async def end_all(self) -> None:
        """End what was started, and see its pipes closed while the loop still runs."""
        for child in self._started:
            with contextlib.suppress(ProcessLookupError):
                child.kill()
            await child.wait()
            child.stdin.close()
            await child.stdout.read()
        await asyncio.sleep(0)


@pytest.fixture(scope="session")
def template(seeds_indexed: Path) -> Iterator[Template | None]:
    """A template process that serves one event loop after the other."""
    if not IS_KNOWN:
        yield None
        return
    ours, its = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    program = "bot.serving.processes.template_program"
    told = command(program, str(seeds_indexed), PROGRAM, SEARCHES)
    with its:
        process = subprocess.Popen(
            told, stdin=its, stdout=subprocess.DEVNULL, env=environment(), start_new_session=True
        )
    ours.setblocking(False)
    yield Template(process, ours)
    ours.close()
    process.wait()


@pytest.fixture
async def forking(template: Template | None) -> AsyncIterator[Forking]:
    """What starts processes at once, for tests of what they do and not of how they start."""
    forking = Forking(template)
    yield forking
    await forking.end_all()
