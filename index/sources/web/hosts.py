"""Works on many hosts side by side, on each one in sequence."""

import threading
from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from queue import Empty, SimpleQueue
from typing import Generic, TypeVar
from urllib.parse import urlsplit

T = TypeVar("T")
R = TypeVar("R")

MOST_HOSTS = 16
"""How many are asked at once."""

_LOOK = 0.25  # seconds from one look to the next, at whether it is over


class Hosts(Generic[T]):
    """Does `work` on tasks, each at a host, and on the tasks that it returns.

    Up to `most` hosts are worked on at once, and all in turn, so that a slow one holds up only
    its own. Once it `is_over`, nobody waits for what is still at work. Threads end with the
    process: nothing that matters is in them alone.
    """

    def __init__(
        self, work: Callable[[T], Iterable[tuple[str, T]]], most: int, is_over: Callable[[], bool]
    ) -> None:
        self._work = work
        self._is_over = is_over
        self._most = most
        self._waiting: defaultdict[str, deque[T]] = defaultdict(deque)
        self._ready: SimpleQueue[str | None] = SimpleQueue()
        self._changed = threading.Condition()
        self._left = 0
        self._threads = 0
        self._error: Exception | None = None

    def run(self, tasks: Iterable[tuple[str, T]]) -> None:
        """Return when all is done, what came up on the way included. Raises what `work` does."""
        with self._changed:
            self._add(tasks)
            while self._left and not self._error and not self._is_over():
                self._changed.wait(_LOOK)
            for _ in range(self._threads):
                self._ready.put(None)
        if self._error:
            raise self._error

    def _add(self, tasks: Iterable[tuple[str, T]]) -> None:
        for host, task in tasks:
            self._left += 1
            self._waiting[host].append(task)
            if len(self._waiting[host]) == 1:
                self._ready.put(host)
                self._start()

    def _start(self) -> None:
        if self._threads < self._most:
            self._threads += 1
            threading.Thread(target=self._go_on, daemon=True).start()

    def _go_on(self) -> None:
        while (host := self._ready.get()) is not None:
            try:
                found = list(self._work(self._waiting[host][0]))
            except Exception as error:  # noqa: BLE001 (raised again where the result is awaited)
                found, self._error = [], error
            with self._changed:
                self._left -= 1
                self._waiting[host].popleft()
                if self._waiting[host]:
                    self._ready.put(host)
                self._add(found)
                self._changed.notify()


def host_of(address: str) -> str:
    """Return the host in an address, "" where there is none."""
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""


def side_by_side(
    work: Callable[[T], R], many: Sequence[T], most: int, stop: threading.Event
) -> Iterator[R]:
    """Return what comes of `work` on each of `many`, as it comes. Raises what `work` does.

    Once `stop` is set, nothing more comes, and nobody waits for what is still at work.
    """
    waiting: SimpleQueue[T] = SimpleQueue()
    done: SimpleQueue[tuple[R] | Exception] = SimpleQueue()

    def go_on() -> None:
        try:
            while not stop.is_set():
                done.put((work(waiting.get_nowait()),))
        except Empty:
            return
        except Exception as error:  # noqa: BLE001 (raised again where the result is awaited)
            done.put(error)

    for each in many:
        waiting.put(each)
    for _ in range(min(most, len(many))):
        threading.Thread(target=go_on, daemon=True).start()
    return _raised(done, len(many), stop)


def _raised(
    done: SimpleQueue[tuple[R] | Exception], many: int, stop: threading.Event
) -> Iterator[R]:
    while many and not (stop.is_set() and done.empty()):
        try:
            result = done.get(timeout=_LOOK)
        except Empty:
            continue
        many -= 1
        if isinstance(result, Exception):
            raise result
        yield result[0]
