"""The sandboxes of this process: a file that is slow to read keeps no other one waiting."""

import atexit
import math
import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache

from index.formats.parsed import ParsedArticle
from index.formats.sandbox.process import Sandbox
from index.formats.sandbox.transport import from_json

_MOST = max(2, min(4, (os.cpu_count() or 1) + 1))
_MOMENT = 1.0  # seconds: starting another sandbox takes as long
_IDLE = 60.0  # seconds
_NEVER = math.inf  # when one was used that has not been yet


def read_apart(kind: str, article_id: str, data: bytes) -> ParsedArticle:
    """Read `data` in a sandbox of this process, which is started when it is first needed.

    `kind` is one that the registry knows. Raises `ArticleError` with the reason.
    """
    return from_json(ask_apart(kind, article_id, data))


def ask_apart(kind: str, name: str, data: bytes) -> bytes:
    """Return what the reader of `kind` makes of `data`, a reading or a listing, in JSON."""
    return _sandboxes(os.getpid()).ask(kind, name, data)


def prepare_to_read() -> None:
    """Start a sandbox now, and keep one until this process ends: it takes a second or two.

    Raises `OSError` when there can't be one.
    """
    _sandboxes(os.getpid()).keep_one()


@cache
def _sandboxes(process: int) -> "Sandboxes":  # noqa: ARG001 (the key: a fork needs its own)
    sandboxes = Sandboxes()
    atexit.register(sandboxes.close)
    return sandboxes


class Sandboxes:
    """Sandboxes that threads take in turn. Whoever waits for more than a moment starts another.

    There are up to `most`; each ends when nobody has needed it for `idle` seconds, which gives back
    its memory. Where one is to be kept, another one takes its place.
    """

    def __init__(self, most: int = _MOST, idle: float = _IDLE) -> None:
        self._most = most
        self._idle = idle
        self._changed = threading.Condition()
        self._started = 0
        self._free: list[tuple[Sandbox, float]] = []  # the one that was used last is last
        self._tidying: threading.Timer | None = None
        self._keeps = False

    def ask(self, kind: str, name: str, data: bytes) -> bytes:
        """Return what `Sandbox.ask` does, of one that is free."""
        with self._taken() as sandbox:
            return sandbox.ask(kind, name, data)

    def keep_one(self) -> None:
        """Have one ready from now on. Raises `OSError` when it can't be started."""
        self._keeps = True
        self._spare()

    def close(self) -> None:
        """End those that nobody uses."""
        self._keeps = False
        self._end_unused(_NEVER)

    def _spare(self) -> None:
        """Start one that nobody has needed yet, unless one is free."""
        with self._changed:
            if self._free or self._started >= self._most:
                return
            self._started += 1
        sandbox = Sandbox()
        try:
            sandbox.prepare()
        finally:
            with self._changed:
                self._free.append((sandbox, _NEVER))
                self._changed.notify()

    @contextmanager
    def _taken(self) -> Iterator[Sandbox]:
        with self._changed:
            sandbox = self._first_free()
        try:
            yield sandbox
        finally:
            if self._keeps:
                with suppress(OSError):  # then whoever comes next is told
                    sandbox.prepare()
            with self._changed:
                self._free.append((sandbox, time.monotonic()))
                self._changed.notify()
                self._tidy_later()

    def _first_free(self) -> Sandbox:
        """Wait for a sandbox, and not for more than a moment where there may be another one."""
        patience = time.monotonic() + _MOMENT
        while not self._free:
            left = patience - time.monotonic() if self._started else 0
            if self._started < self._most and left <= 0:
                self._started += 1
                return Sandbox()
            self._changed.wait(left if self._started < self._most else None)
        return self._free.pop()[0]

    def _tidy_later(self) -> None:
        if self._tidying is None:
            self._tidying = threading.Timer(self._idle, self._tidy)
            self._tidying.daemon = True
            self._tidying.start()

    def _tidy(self) -> None:
        self._end_unused(time.monotonic() - self._idle)
        if self._keeps:
            with suppress(OSError):  # then whoever comes next is told
                self._spare()
        with self._changed:
            self._tidying = None
            if any(used < _NEVER for _, used in self._free):
                self._tidy_later()

    def _end_unused(self, since: float) -> None:
        """End those that nobody has used since then."""
        with self._changed:
            unused = [sandbox for sandbox, used in self._free if used <= since]
            self._free = [each for each in self._free if each[1] > since]
            self._started -= len(unused)
            self._changed.notify(len(unused))
        for sandbox in unused:
            sandbox.close()
