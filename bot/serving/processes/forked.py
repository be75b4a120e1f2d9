"""Asynchronous handle of a process that another one has forked."""

import asyncio
import contextlib
import os
import signal
import struct
from asyncio import StreamReader, StreamReaderProtocol, StreamWriter
from typing import Self

REPORT = struct.Struct("!i")
"""What is told of a forked process: first its number, in the end its exit status."""


class Forked:
    """A process like `asyncio.subprocess.Process`, of which another process is the parent.

    It tells by a pipe of its own how the process has ended. When nobody is left to tell, it was
    killed as far as anybody knows.
    """

    def __init__(
        self, pid: int, stdin: StreamWriter, stdout: StreamReader, told: StreamReader
    ) -> None:
        self.pid = pid
        self.stdin = stdin
        self.stdout = stdout
        self.returncode: int | None = None
        self._ended = asyncio.create_task(self._end(told))

    @classmethod
    async def of(cls, requests: int, results: int, reports: int) -> Self:
        """Return the process at the other ends of these pipes, which are its own from now on.

        Raises `EOFError` when there is none.
        """
        stdin, stdout, told = (
            await _writer(requests),
            await _reader(results),
            await _reader(reports),
        )
        try:
            [pid] = REPORT.unpack(await told.readexactly(REPORT.size))
        except BaseException:
            stdin.close()
            raise
        return cls(pid, stdin, stdout, told)

    async def wait(self) -> int:
        """Wait for its end; return its exit status, that of a signal negative."""
        return await asyncio.shield(self._ended)

    def kill(self) -> None:
        """End it at once. Raises `ProcessLookupError` when it has ended."""
        if self.returncode is not None:
            raise ProcessLookupError
        os.kill(self.pid, signal.SIGKILL)

    async def _end(self, told: StreamReader) -> int:
        try:
            [status] = REPORT.unpack(await told.readexactly(REPORT.size))
        except (asyncio.IncompleteReadError, OSError):
            status = -signal.SIGKILL
        self.returncode = int(status)
        with contextlib.suppress(OSError):
            await told.read()  # to its end, which closes the pipe
        return self.returncode


async def _reader(end: int) -> StreamReader:
    reader = StreamReader()
    pipe = os.fdopen(end, "rb", 0)
    loop = asyncio.get_running_loop()
    await loop.connect_read_pipe(lambda: StreamReaderProtocol(reader), pipe)
    return reader


async def _writer(end: int) -> StreamWriter:
    loop, pipe = asyncio.get_running_loop(), os.fdopen(end, "wb", 0)
    transport, protocol = await loop.connect_write_pipe(
        lambda: StreamReaderProtocol(StreamReader()), pipe
    )
    return StreamWriter(transport, protocol, None, loop)
