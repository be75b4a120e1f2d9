"""Rows of articles as they are read from a server; those read last are remembered."""

from collections.abc import Iterable, Sequence
from threading import Lock

from index.errors import UnknownArticleError
from index.milvus import ArticleRow, Client, content_of
from index.outline import Heads
from index.storage import Recent, decode_article

_ROOM = 100_000_000  # bytes of analysis that are remembered
_AT_ONCE = 100  # rows that are read with one call


class Rows:
    """The analysis of articles of one collection, by number. Thread-safe."""

    def __init__(self, client: Client, collection: str) -> None:
        self._client = client
        self._collection = collection
        self._held: dict[int, ArticleRow] = {}
        self._size = 0
        self._lock = Lock()

    def of(self, numbers: Sequence[int]) -> list[ArticleRow]:
        """Return the rows of articles."""
        with self._lock:
            found = {n: row for n in numbers if (row := self._held.get(n)) is not None}
        lacking = [n for n in numbers if n not in found]
        for at in range(0, len(lacking), _AT_ONCE):
            found |= self._read(lacking[at : at + _AT_ONCE])
        self._remember(found)
        return [found[n] for n in numbers]

    def _read(self, numbers: Sequence[int]) -> dict[int, ArticleRow]:
        rows = self._client.rows(self._collection, numbers, "key", "analysis")
        if len(rows) < len(numbers):
            raise UnknownArticleError("An article is not there any more.")
        return {row["key"]: ArticleRow.unpacked(row["analysis"]) for row in rows}

    def _remember(self, found: dict[int, ArticleRow]) -> None:
        with self._lock:
            for number, row in found.items():
                if self._held.pop(number, None) is None:
                    self._size += row.size
                self._held[number] = row
            for number in self._beyond():
                self._size -= self._held.pop(number).size

    def _beyond(self) -> Iterable[int]:
        """Return what there is no room for: the longest unused goes first."""
        over, gone = self._size - _ROOM, []
        for number, row in self._held.items():
            if over <= 0:
                break
            gone.append(number)
            over -= row.size
        return gone


class Texts:
    """The articles of one collection, with their heads, by number. Thread-safe."""

    def __init__(self, client: Client, collection: str) -> None:
        self._client = client
        self._collection = collection
        self._recent = Recent()

    def heads(self, number: int) -> Heads:
        """Return an article, and what its blocks are under."""
        heads = self._recent.get(number)
        if heads is None:
            rows = self._client.rows(self._collection, [number], "text")
            if not rows:
                raise UnknownArticleError("The article is not there any more.")
            article = decode_article(content_of(rows[0]["text"]))
            heads = Heads(article, article.blocks)
            self._recent.put(number, heads)
        return heads
