"""Serves generations from an engine that several bots share."""

import threading
from collections.abc import Callable
from pathlib import Path

from index.errors import NothingIndexedError
from index.milvus import DRIFT, Client, Publication, Published, published
from index.model import Progress
from index.search import SELECTION
from index.storage import Store


def publish(
    data_dir: Path,
    url: str,
    on_progress: Callable[[Progress], None] = lambda _: None,
    stop: threading.Event | None = None,
    *,
    unasked: bool = False,
) -> Published:
    """Have the current generation of a data folder served at `url`, unless it is already.

    What has drifted is made anew, except when it is `unasked`. Raises `RetrievalError`; what is
    served is then what was.
    """
    generation = Store(data_dir).newest_whole()
    if generation is None:
        raise NothingIndexedError("Nothing is indexed yet: run `verbatim reindex`.")
    client = Client(url)
    try:
        fresh = not unasked and drift_of(client) > DRIFT
        stop = stop or threading.Event()
        return Publication(client, generation, SELECTION, fresh, on_progress, stop).run()
    finally:
        client.close()


def drift_of(client: Client) -> float:
    """Return by which share what is served has drifted from its impacts; 0 for nothing."""
    try:
        return published(client).about.drift
    except NothingIndexedError:
        return 0.0


def current_generation(data_dir: Path, url: str = "") -> str:
    """Return the name of the generation to answer from: the one in a folder, or served at `url`."""
    if not url:
        return Store(data_dir).pointer().current
    client = Client(url)
    try:
        return published(client).about.name
    finally:
        client.close()
