"""Starts the bot's own processes: forked from a template where there is one, else anew."""

import asyncio
import contextlib
import logging
from asyncio.subprocess import PIPE, Process, create_subprocess_exec
from collections.abc import Sequence
from pathlib import Path
from typing import TypeAlias

from bot.serving.processes.children import command, environment
from bot.serving.processes.forked import Forked
from bot.serving.processes.template import IS_KNOWN, Template

_LOG = logging.getLogger(__name__)

Child: TypeAlias = Process | Forked
"""A process with its input, its output and its end."""


class Processes:
    """Starts processes. Once it is to `prepare`, they begin in some milliseconds.

    A template that has ended is replaced; until then, and where the system has none, each process
    loads everything itself.
    """

    def __init__(self) -> None:
        self._template: Template | None = None
        self._making: asyncio.Task[None] | None = None
        self._made_of: tuple[Path, Sequence[str]] | None = None

    @property
    def template_id(self) -> int | None:
        """The number of the template process in the system, None where there is none."""
        return self._template.pid if self._template and not self._template.has_ended else None

    def prepare(self, data_dir: Path, programs: Sequence[str]) -> None:
        """Begin to load `programs`, and what they need for the index in `data_dir`, ahead.

        Whoever calls this calls `close` in the end.
        """
        if IS_KNOWN:
            self._made_of = data_dir, programs
            self._make()

    async def start(self, program: str, *arguments: str) -> Child:
        """Return a process that runs a module. Raises `OSError` when the system gives none."""
        if self._making:
            await asyncio.wait({self._making})
        if template := self._template:
            try:
                return await template.fork(program, arguments)
            except OSError as error:
                _LOG.warning("No process is forked, but started anew: %s", error)
                await self._replace(template)
        return await create_subprocess_exec(
            *command(program, *arguments),
            stdin=PIPE,
            stdout=PIPE,
            start_new_session=True,  # Ctrl-C is for the process that this one serves
            env=environment(),
        )

    async def close(self) -> None:
        """End the template; what it has forked goes on."""
        self._made_of = None
        if self._making:
            self._making.cancel()
            await asyncio.gather(self._making, return_exceptions=True)
        if self._template:
            await self._template.close()
            self._template = None

    async def _replace(self, template: Template) -> None:
        if self._template is template:
            self._template = None
            self._make()
            await template.close()

    def _make(self) -> None:
        if self._made_of:
            self._making = asyncio.create_task(self._made(*self._made_of))

    async def _made(self, data_dir: Path, programs: Sequence[str]) -> None:
        with contextlib.suppress(OSError):  # then none can be started either, which is told
            self._template = await Template.start(data_dir, programs)
