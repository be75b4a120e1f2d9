"""Client of the sandbox, a process that reads binary formats.

A file may be made to harm who reads it, or be broken in a way that its reader was never tried
with. What happens in there ends there, with a line in the report.
"""

import json
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from index.confinement import OUT_OF_TIME, command, environment
from index.errors import ArticleError
from index.formats.registry import format_of, listing_of, modules_apart, unread
from index.formats.sandbox.memory import OUT_OF_MEMORY, too_little

SECONDS = 30
MEMORY = 1_000_000_000

_PATIENCE = 20  # seconds to wait for each second of work: the machine may be busy


class Sandbox:
    """A process that reads one file after the other. Thread-safe; started again when it dies.

    It may work `seconds` on a file, which is its own work and no time, and may take `memory` bytes
    more than it begins with. It is confined: it knows nothing of this process's environment, and
    opens nothing. One that neither works nor answers is ended after a multiple of that.
    """

    def __init__(self, seconds: int = SECONDS, memory: int = MEMORY) -> None:
        self._seconds = seconds
        self._memory = memory
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None

    def ask(self, kind: str, name: str, data: bytes) -> bytes:
        """Return what the reader of `kind` makes of `data`, in JSON. Raises `ArticleError`."""
        with self._lock:
            process = self._process or self._start()
            with _ended_after(process, self._seconds * _PATIENCE) as out_of_patience:
                answer = _ask(process, {**_reader(kind), "article_id": name}, data)
            if not answer.endswith(b"\n"):
                self._process = None
                if _end(process) == -OUT_OF_TIME or out_of_patience.is_set():
                    raise ArticleError(f"takes longer than {self._seconds} seconds to read")
                if process.returncode == OUT_OF_MEMORY:
                    raise ArticleError(too_little(self._memory))
                raise ArticleError(f"its reader ended with {process.returncode}")
        if answer.startswith(b"!"):
            reason, trace = json.loads(answer[1:])
            raise ArticleError(reason, trace=trace)
        return answer

    def close(self) -> None:
        """End the process, if there is one."""
        with self._lock:
            if self._process:
                _end(self._process)
            self._process = None

    def _start(self) -> subprocess.Popen[bytes]:
        self._process = subprocess.Popen(
            command(
                "index.formats.sandbox.inside",
                str(self._seconds),
                str(self._memory),
                *modules_apart(),
            ),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment(),
            cwd="/",
        )
        return self._process


@contextmanager
def _ended_after(process: subprocess.Popen[bytes], seconds: float) -> Iterator[threading.Event]:
    """Kill a process in so many seconds, unless this is left before; what is given is set then."""
    killed = threading.Event()

    def kill() -> None:
        killed.set()
        process.kill()

    timer = threading.Timer(seconds, kill)
    timer.daemon = True
    timer.start()
    try:
        yield killed
    finally:
        timer.cancel()


def _reader(kind: str) -> dict[str, str]:
    """Return what the sandbox must be told to read files of a kind. Raises `ArticleError`."""
    row = format_of(kind) or listing_of(kind)
    if row is None:
        raise ArticleError(unread(kind))
    return {"reader": row.reader, "extra": row.extra}


def _ask(process: subprocess.Popen[bytes], about: dict[str, str], data: bytes) -> bytes:
    """Send a file and return the line that comes back, cut short when the process has died."""
    if process.stdin is None or process.stdout is None:
        return b""
    head = json.dumps({**about, "size": len(data)}).encode()
    try:
        process.stdin.write(head + b"\n" + data)
        process.stdin.flush()
    except BrokenPipeError:
        return b""
    return process.stdout.readline()


def _end(process: subprocess.Popen[bytes]) -> int:
    """Return how the process ended, which it does when it has nothing more to read."""
    for pipe in (process.stdin, process.stdout):
        if pipe:
            with suppress(BrokenPipeError):
                pipe.close()
    try:
        return process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        return process.wait()
