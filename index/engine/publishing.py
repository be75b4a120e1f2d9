"""Serves generations from an engine that several bots share."""

import threading
from collections.abc import Callable
from pathlib import Path

from index.errors import NothingIndexedError, StoreError
from index.milvus import (
    DRIFT,
    Client,
    Fence,
    Meant,
    Publication,
    Published,
    corpus_of,
    open_to_all,
    published,
)
from index.model import Progress
from index.search import SELECTION
from index.semantic import MeaningOpening
from index.storage import Store


def publish(
    data_dir: Path,
    url: str,
    model: Path | None = None,
    on_progress: Callable[[Progress], None] = lambda _: None,
    stop: threading.Event | None = None,
    *,
    unasked: bool = False,
    fence: Fence = open_to_all,
) -> Published:
    """Have the current generation of a data folder served at `url`, unless it is already.

    With a `model`, it has vectors too where those are made. What has drifted is made anew, except
    when it is `unasked`. Before each step that changes what is at `url`, `fence` is passed, which
    raises where it must not. Raises `RetrievalError`; what is served is then what was.
    """
    generation = Store(data_dir).newest_whole()
    if generation is None:
        raise NothingIndexedError("Nothing is indexed yet: run `verbatim reindex`.")
    client = Client(url, fence=fence)
    try:
        meant = MeaningOpening(data_dir, generation, model).made()
        fresh = not unasked and drift_of(client) > DRIFT
        stop = stop or threading.Event()
        return Publication(
            client, generation, SELECTION, meant and Meant(*meant), fresh, on_progress, stop
        ).run()
    finally:
        client.close()


def publish_earlier(
    data_dir: Path,
    url: str,
    model: Path | None = None,
    on_progress: Callable[[Progress], None] = lambda _: None,
    stop: threading.Event | None = None,
    *,
    fence: Fence = open_to_all,
) -> Published:
    """Make the generation before the current one of a data folder current, and have it served.

    Where nobody answers at `url`, or the fence is shut, nothing is changed here either. Raises as
    `publish` does.
    """
    client = Client(url)
    try:
        client.served()
    finally:
        client.close()
    fence()
    Store(data_dir).rollback()
    return publish(data_dir, url, model, on_progress, stop, unasked=True, fence=fence)


def publish_vectors(
    data_dir: Path,
    url: str,
    model: Path,
    on_progress: Callable[[Progress], None] = lambda _: None,
    stop: threading.Event | None = None,
    *,
    fence: Fence = open_to_all,
) -> Published | None:
    """Do as `publish` does, if what is served is what the folder has; else nothing."""
    generation, client = Store(data_dir).newest_whole(), Client(url)
    try:
        served = published(client).about.corpus
    finally:
        client.close()
    if generation is None or served != corpus_of(generation):
        return None
    return publish(data_dir, url, model, on_progress, stop, unasked=True, fence=fence)


def drift_of(client: Client) -> float:
    """Return by which share what is served has drifted from its impacts; 0 for nothing whole."""
    try:
        return published(client).about.drift
    except StoreError:
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
