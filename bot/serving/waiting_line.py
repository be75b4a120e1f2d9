"""The line of those who wait for a search."""

from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

_LATEST = 20  # turns


@dataclass(frozen=True, slots=True)
class Ahead:
    """How many stand before somebody, and how many seconds they will take."""

    seconds: float = 0.0
    waiting: int = 0


class WaitingLine:
    """All that wait for one thing that is done one after the other. Not thread-safe."""

    def __init__(self) -> None:
        self._waiting = 0
        self._took: deque[float] = deque(maxlen=_LATEST)

    @property
    def waiting(self) -> int:
        """How many stand in it."""
        return self._waiting

    def took(self, seconds: float) -> None:
        """Note how long somebody's turn took, once it came."""
        self._took.append(seconds)

    @contextmanager
    def place(self) -> Iterator[Ahead]:
        """Stand in the line; get how many stand before one, and how long they will take."""
        before, mean = self._waiting, sum(self._took) / max(1, len(self._took))
        self._waiting += 1
        try:
            yield Ahead(before * mean, before)
        finally:
            self._waiting -= 1
