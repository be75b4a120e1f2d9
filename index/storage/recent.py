"""Remembers the articles that were read last, with their heads."""

from threading import Lock

from index.outline import Heads

_ROOM = 10_000_000  # characters: some 20 MB with what is known of them
_A_BLOCK = 250  # characters take as much memory as one block with its place among the others


class Recent:
    """Articles by their number, as many as there is room for: the longest unused goes first.

    Thread-safe.
    """

    def __init__(self) -> None:
        self._held: dict[int, Heads] = {}
        self._size = 0
        self._lock = Lock()

    def get(self, number: int) -> Heads | None:
        """Return what is remembered of an article, None when that is nothing."""
        with self._lock:
            found = self._held.pop(number, None)
            if found is not None:
                self._held[number] = found
            return found

    def put(self, number: int, heads: Heads) -> None:
        """Remember an article; one that alone takes all the room is not."""
        if _size(heads) > _ROOM:
            return
        with self._lock:
            if number not in self._held:
                self._held[number] = heads
                self._size += _size(heads)
            while self._size > _ROOM:
                self._size -= _size(self._held.pop(next(iter(self._held))))


def _size(heads: Heads) -> int:
    return len(heads.article.text) + _A_BLOCK * len(heads.blocks)
