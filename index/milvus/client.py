"""`Client`: asks a Milvus server, with little patience."""

import logging
import random
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, NamedTuple, cast
from urllib.parse import unquote, urlsplit

import numpy as np
from numpy.typing import NDArray

from index.errors import MissingPackageError, SearchUnavailableError, StoreError

_PATIENCE = 2.0  # seconds for one answer
_PAUSE = 0.05, 0.25  # seconds before it is asked for again, anywhere between
_REST = 1.0  # seconds after a failure in which nothing is asked: who waits is told at once
_WRITING = 120.0  # seconds for one write

Row = Mapping[str, Any]
Fence = Callable[[], None]


def open_to_all() -> None:
    """Let everybody pass."""


class Hits(NamedTuple):
    """Keys and scores of rows, the best first, ties in any order."""

    keys: NDArray[np.int64]
    scores: NDArray[np.float64]


@dataclass(slots=True)
class Client:
    """What is asked of the server at an address: http://user:password@host:19530/corpus.

    What does not come in time, or fails, is asked for once more; then `SearchUnavailableError` is
    raised, and for a second by all that is asked. Each connection that failed is given up, and
    collections that a server that was started again has not loaded are loaded. Before each step
    that changes something, `fence` is passed, which raises where it must not. Thread-safe.
    """

    address: str
    patience: float = _PATIENCE
    fence: Fence = open_to_all
    _client: Any = None
    _rests_until: float = 0.0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def __post_init__(self) -> None:
        try:
            import pymilvus  # noqa: F401
        except ImportError:
            raise MissingPackageError(
                "INDEX_URL needs pymilvus: pip install 'verbatim[milvus]'.", "pymilvus"
            ) from None

    @property
    def corpus(self) -> str:
        """The name of the corpus there."""
        return urlsplit(self.address).path.strip("/") or "verbatim"

    def served(self) -> str:
        """Return the name of the collection behind the alias, "" where there is none."""
        told = self._asked("list_aliases", "")
        if self.corpus not in told["aliases"]:
            return ""
        return str(self._asked("describe_alias", "", alias=self.corpus)["collection_name"])

    def collections(self) -> list[str]:
        """Return the names of all collections."""
        return list(self._asked("list_collections", ""))

    def count(self, collection: str) -> int:
        """Return how many rows a collection has, with all that was written to it."""
        named = {"filter": "", "output_fields": ["count(*)"], "consistency_level": "Strong"}
        found = self._asked("query", collection, collection_name=collection, **named)
        return int(found[0]["count(*)"])

    def rows(self, collection: str, keys: Sequence[int], *fields: str) -> list[Row]:
        """Return the rows with these keys that there are, in any order."""
        if not keys:
            return []
        named = {"ids": list(keys), "output_fields": [*fields]}
        return list(self._asked("get", collection, collection_name=collection, **named))

    def nearest(
        self, collection: str, column: str, vector: Mapping[int, float] | list[float], most: int
    ) -> Hits:
        """Return the rows with the greatest inner products."""
        named = {"data": [vector], "anns_field": column, "limit": most}
        found = self._asked("search", collection, collection_name=collection, **named)[0]
        keys = np.array([each["key"] for each in found], np.int64)
        return Hits(keys, np.array([each["distance"] for each in found], np.float64))

    def write(self, method: str, **named: object) -> Any:  # noqa: ANN401 - as the method has it
        """Do what changes something, as often as pymilvus tries. Raises `StoreError`."""
        self.fence()
        try:
            return self._done(method, timeout=_WRITING, **named)
        except _errors() as error:
            raise StoreError(
                f"The search engine did not take what was written ({_short(error)}). What it serves"
                " was not changed."
            ) from error

    def insert(self, collection: str, rows: Iterable[Row], most: int = 2000) -> None:
        """Add rows, some at a time. None with their keys may be there: nobody looks."""
        for several in _some(rows, most):
            self.write("insert", collection_name=collection, data=several)

    def put(self, collection: str, rows: Iterable[Row], most: int = 2000) -> None:
        """Add rows, some at a time, in the place of those with their keys if there are any."""
        for several in _some(rows, most):
            self.write("upsert", collection_name=collection, data=several)

    def warm(self, collection: str, column: str) -> None:
        """Have what searches need at hand before anybody searches. Raises `StoreError`."""
        named = {"data": [{1: 1.0}], "anns_field": column, "limit": 1}
        self.write("search", collection_name=collection, **named)

    def close(self) -> None:
        """Close the connection; another one is made when something is asked again."""
        self._give_up(self._client)

    def _asked(self, method: str, collection: str, **named: object) -> Any:  # noqa: ANN401
        if time.monotonic() < self._rests_until:
            raise SearchUnavailableError(_UNAVAILABLE)
        try:
            return self._once(method, **named)
        except _errors():
            time.sleep(random.uniform(*_PAUSE))  # noqa: S311 - no secret
        try:
            if collection:
                self._once("load_collection", collection_name=collection)
            return self._once(method, **named)
        except _errors() as error:
            self._rests_until = time.monotonic() + _REST
            raise SearchUnavailableError(_away(error)) from error

    def _once(self, method: str, **named: object) -> Any:  # noqa: ANN401
        return self._done(method, timeout=self.patience, retry_times=0, **named)

    def _done(self, method: str, **named: object) -> Any:  # noqa: ANN401
        client = self._connected()
        try:
            return getattr(client, method)(**named)
        except _errors():
            self._give_up(client)
            raise

    def _connected(self) -> Any:  # noqa: ANN401
        with self._lock:
            if self._client is None:
                self._client = _connection(self.address, self.patience)
            return self._client

    def _give_up(self, client: Any) -> None:  # noqa: ANN401
        """Close a connection, unless another thread has done so."""
        with self._lock:
            if client is None or client is not self._client:
                return
            self._client = None
        client.close()


_UNAVAILABLE = "Search is not available at the moment: the engine at INDEX_URL does not answer."

_LACKING = "Search is not available at the moment: what INDEX_URL serves lacks a collection."


def _away(error: Exception) -> str:
    """Return what is said of an engine that did not do what it was asked for."""
    from pymilvus.exceptions import ErrorCode

    is_lacking = getattr(error, "code", 0) == ErrorCode.COLLECTION_NOT_FOUND
    return f"{_LACKING} Run `verbatim reindex`." if is_lacking else _UNAVAILABLE


def _some(rows: Iterable[Row], most: int) -> Iterator[list[Row]]:
    waiting = iter(rows)
    while several := list(islice(waiting, most)):
        yield several


def _connection(address: str, patience: float) -> Any:  # noqa: ANN401
    from pymilvus import MilvusClient

    logging.getLogger("pymilvus").setLevel(logging.CRITICAL)  # what fails is raised as well
    told = urlsplit(address)
    port = f":{told.port}" if told.port else ""
    token = f"{unquote(told.username)}:{unquote(told.password or '')}" if told.username else ""
    bare = f"{told.scheme}://{told.hostname}{port}"
    return MilvusClient(bare, token=token, timeout=patience, dedicated=True)


def _errors() -> tuple[type[Exception], ...]:
    """Return what pymilvus raises when a server fails it."""
    from grpc import RpcError
    from pymilvus import MilvusException

    return MilvusException, RpcError, ValueError  # the last of a channel that another has closed


def _short(error: Exception) -> str:
    said = cast("str", getattr(error, "message", "")) or str(error)
    return said.strip().partition("\n")[0][:200]
