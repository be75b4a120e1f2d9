"""Requests that replace one another: only the newest counts."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Generic, TypeVar

K = TypeVar("K")


class Newest(Generic[K]):
    """The newest of what comes again and again; whoever holds an older one finds out that it is."""

    def __init__(self) -> None:
        self._newest: dict[K, object] = {}

    @contextmanager
    def of(self, key: K) -> Iterator[Callable[[], bool]]:
        """Put one more of `key`; get what tells whether there has been none since."""
        mine = object()
        self._newest[key] = mine
        try:
            yield lambda: self._newest.get(key) is mine
        finally:
            if self._newest.get(key) is mine:
                del self._newest[key]
