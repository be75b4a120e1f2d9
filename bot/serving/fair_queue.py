"""Queue of several people for one worker: nobody's many jobs keep others waiting."""

import threading
from collections import deque
from dataclasses import dataclass, field
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(slots=True)
class _Line(Generic[T]):
    """Jobs of one person, the turn of the first of them, and the seconds that were had before."""

    turn: float
    had: float = 0.0
    jobs: deque[T] = field(default_factory=deque)


class FairQueue(Generic[T]):
    """Jobs in the order of what people have had, in seconds of work, and then as they came.

    This is start-time fair queueing (Goyal, Vin and Cheng 1996): who comes anew counts as having
    had what the person has whose job is at work, so nobody saves up; of equals, who had nothing
    goes first. All is forgotten when nobody waits. Thread-safe; one thread takes.
    """

    def __init__(self) -> None:
        self._lines: dict[int, _Line[T]] = {}
        self._now = 0.0  # the turn of the job at work
        self._by: int | None = None  # whose that is
        self._closed = False
        self._changed = threading.Condition()

    def put(self, by: int, job: T) -> None:
        """Add a job of a person."""
        with self._changed:
            self._lines.setdefault(by, _Line(self._now)).jobs.append(job)
            self._changed.notify()

    def close(self) -> None:
        """Let there be no more jobs than those that wait."""
        with self._changed:
            self._closed = True
            self._changed.notify()

    def take(self) -> T | None:
        """Return the job to do next; wait for one, None when there are no more."""
        with self._changed:
            self._changed.wait_for(lambda: self._closed or self._next() is not None)
            self._by = self._next()
            if self._by is None:
                return None
            line = self._lines[self._by]
            self._now = max(self._now, line.turn)
            return line.jobs.popleft()

    def took(self, seconds: float) -> None:
        """Note how long the job took that was taken last."""
        with self._changed:
            if self._by is not None:
                line = self._lines[self._by]
                line.turn, line.had = self._now + seconds, line.had + seconds
            if self._next() is None:
                self._lines.clear()

    def _next(self) -> int | None:
        waiting = (by for by, line in self._lines.items() if line.jobs)
        return min(waiting, key=self._place, default=None)

    def _place(self, by: int) -> tuple[float, float]:
        return self._lines[by].turn, self._lines[by].had
