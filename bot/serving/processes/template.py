"""Client of the template process."""

import asyncio
import contextlib
import json
import os
import socket
import sys
from asyncio.subprocess import DEVNULL, Process, create_subprocess_exec
from collections.abc import Sequence
from pathlib import Path
from typing import Self

from bot.serving.processes.children import command, environment
from bot.serving.processes.forked import Forked

_LONGEST = 30.0  # seconds until it has forked: it may be loading

IS_KNOWN = sys.platform == "linux"
"""Whether this system can fork what has loaded libraries: those of others may not bear it."""


class Template:
    """A process that has loaded `programs`, and forks others that run them."""

    def __init__(self, process: Process, control: socket.socket) -> None:
        self._process = process
        self._control = control

    @property
    def pid(self) -> int:
        """Its number in the system."""
        return self._process.pid

    @property
    def has_ended(self) -> bool:
        """Whether nothing can be forked any more."""
        return self._process.returncode is not None

    @classmethod
    async def start(cls, data_dir: Path, programs: Sequence[str]) -> Self:
        """Start it; it loads what is of use for the index in `data_dir`. Raises `OSError`."""
        ours, its = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        try:
            with its:
                process = await create_subprocess_exec(
                    *command("bot.serving.processes.template_program", str(data_dir), *programs),
                    stdin=its.fileno(),
                    stdout=DEVNULL,
                    start_new_session=True,  # Ctrl-C is for the process that this one serves
                    env=environment(),
                )
        except BaseException:
            ours.close()
            raise
        ours.setblocking(False)
        return cls(process, ours)

    async def fork(self, program: str, arguments: Sequence[str]) -> Forked:
        """Return another process that runs `program`. Raises `OSError` when there is none."""
        its_input, requests = os.pipe()
        results, its_output = os.pipe()
        reports, its_report = os.pipe()
        given = (its_input, its_output, its_report)
        try:
            asked = json.dumps([program, arguments]).encode()
            socket.send_fds(self._control, [asked], given)
        except OSError:
            for end in (requests, results, reports):
                os.close(end)
            raise
        finally:
            for end in given:
                os.close(end)
        try:
            async with asyncio.timeout(_LONGEST):
                return await Forked.of(requests, results, reports)
        except (TimeoutError, EOFError) as error:
            raise OSError("the template process has forked nothing") from error

    async def close(self) -> None:
        """End it; what was forked goes on."""
        self._control.close()
        with contextlib.suppress(ProcessLookupError):
            self._process.kill()
        await self._process.wait()
