"""Client of the sandbox, a process that reads binary formats.

A file may be made to harm who reads it, or be broken in a way that its reader was never tried
with. What happens in there ends there, with a line in the report.
"""

import json
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from index.confinement import OUT_OF_TIME, command, environment, work_of
from index.errors import ArticleError
from index.formats.registry import format_of, listing_of, modules_apart, unread
from index.formats.sandbox.memory import OUT_OF_MEMORY, too_little

SECONDS = 60
MEMORY = 1_000_000_000

_PATIENCE = 600.0  # seconds: whoever has hardly worked for so long waits for something
_LOOKS = 5.0  # seconds from one look at its work to the next
_HARDLY = 1.0  # seconds of work


class Sandbox:
    """A process that reads one file after the other. Thread-safe; started again when it dies.

    It may work `seconds` on a file, which is its own work and no time, and may take `memory` bytes
    more than it begins with. It is confined: it knows nothing of this process's environment, and
    opens nothing. One that neither works nor answers for minutes is ended; one that a busy machine
    lets work little is not.
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
            with _ended_when_idle(process, _PATIENCE) as was_idle:
                answer = _ask(process, {**_reader(kind), "article_id": name}, data)
            if not answer.endswith(b"\n"):
                self._process = None
                if _end(process) == -OUT_OF_TIME:
                    raise ArticleError(f"takes longer than {self._seconds} seconds to read")
                if was_idle.is_set():
                    raise ArticleError("its reader came to a standstill")
                if process.returncode == OUT_OF_MEMORY:
                    raise ArticleError(too_little(self._memory))
                raise ArticleError(f"its reader ended with {process.returncode}")
        if answer.startswith(b"!"):
            reason, trace = json.loads(answer[1:])
            raise ArticleError(reason, trace=trace)
        return answer

    def prepare(self) -> None:
        """Start the process, unless there is one: a file that comes then need not wait for that."""
        with self._lock:
            if self._process is None:
                self._start()

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
def _ended_when_idle(
    process: subprocess.Popen[bytes], patience: float
) -> Iterator[threading.Event]:
    """Kill a process that has hardly worked for so long, unless this is left before.

    What is given is set then. Where the system does not tell its work, time counts instead.
    """
    left, killed = threading.Event(), threading.Event()

    def watch() -> None:
        worked, since = work_of(process.pid) or 0.0, time.monotonic()
        while not left.wait(min(_LOOKS, patience / 4)):
            now = work_of(process.pid)
            if now is not None and now - worked >= _HARDLY:
                worked, since = now, time.monotonic()
            elif time.monotonic() - since > patience:
                killed.set()
                process.kill()
                return

    threading.Thread(target=watch, daemon=True).start()
    try:
        yield killed
    finally:
        left.set()


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
