"""A Milvus server as a process of its own: the embedded one that its makers publish."""

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from shutil import which

import pytest

PROGRAM = which("milvus-lite", path=str(Path(sys.executable).parent))
needs_milvus = pytest.mark.skipif(
    PROGRAM is None, reason="milvus-lite is not installed: make .venv/.dev, or pip install it"
)
_LONGEST_START = 60.0  # seconds


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@dataclass
class MilvusServer:
    """One server, listening on this machine alone; it may be killed and started again."""

    folder: Path
    port: int = field(default_factory=free_port)
    _process: subprocess.Popen[bytes] | None = None

    def url(self, corpus: str) -> str:
        return f"http://127.0.0.1:{self.port}/{corpus}"

    def start(self) -> None:
        """Start it, unless it runs."""
        assert PROGRAM
        if self._process:
            return
        where = ["--host", "127.0.0.1", "--port", str(self.port)]
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                [PROGRAM, "server", "--data-dir", str(self.folder / "rows"), *where],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        until = time.monotonic() + _LONGEST_START
        while not self._listens():
            assert self._process.poll() is None, (self.folder / "log").read_text()
            assert time.monotonic() < until, "milvus-lite does not begin to listen"
            time.sleep(0.05)

    def _listens(self) -> bool:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port), 1):
            return True
        return False

    def kill(self) -> None:
        """End it as a machine that loses its power does."""
        if self._process:
            self._process.kill()
            self._process.wait()
            self._process = None

    @contextlib.contextmanager
    def halted(self):
        """Keep it from answering, though it is there."""
        assert self._process
        os.kill(self._process.pid, signal.SIGSTOP)
        os.waitpid(self._process.pid, os.WUNTRACED)  # until each of its threads has stopped
        try:
            yield
        finally:
            os.kill(self._process.pid, signal.SIGCONT)


def started(folder: Path) -> MilvusServer:
    server = MilvusServer(folder)
    server.start()
    return server
