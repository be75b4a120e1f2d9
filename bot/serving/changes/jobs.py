"""Jobs that change an index, or try how it would change, found by name.

Each is given first what is told how far it is, and what stops it when it is set. Those that have
something served take a fence, to be passed before each step that others see.
"""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from index import (
    BuildReport,
    Index,
    Progress,
    Reindexing,
    Source,
    Store,
    dry_run,
    open_index,
    publish,
    publish_earlier,
    publish_vectors,
)

T = TypeVar("T")

OnProgress = Callable[[Progress], None]
Examine = Callable[[BuildReport, Index, Index], T]
"""What is made of a report, the index that is current, and the one that would be."""

Passed = Callable[[], None]


def reindexed(
    on_progress: OnProgress,
    stop: threading.Event,
    source: Source,
    data_dir: Path,
    *,
    unasked: bool,
    agreed: str,
    url: str,
    model: Path | None,
    fence: Passed,
) -> BuildReport:
    """Do what `Reindexing.run` does, and publish it at `url`. Raises `RetrievalError`."""
    store = Store(data_dir)
    run = Reindexing(source, store, on_progress, stop, unasked=unasked, agreed=agreed)
    report = run.run()
    if url:
        publish(data_dir, url, model, on_progress, stop, unasked=unasked, fence=fence)
    return report


def rehearsed(
    on_progress: OnProgress,
    stop: threading.Event,
    source: Source,
    data_dir: Path,
    examine: Examine[T],
) -> T:
    """Build as for a reindex, `examine` what that makes, and let go of it."""
    with dry_run(Reindexing(source, Store(data_dir), on_progress, stop)) as (report, index):
        return examine(report, open_index(data_dir), index)


def rolled_back(
    on_progress: OnProgress,
    stop: threading.Event,
    data_dir: Path,
    url: str,
    model: Path | None,
    fence: Passed,
) -> None:
    """Make the generation before the current one current. Raises `RetrievalError`."""
    if url:
        publish_earlier(data_dir, url, model, on_progress, stop, fence=fence)
    else:
        Store(data_dir).rollback()


def meant(
    on_progress: OnProgress,
    stop: threading.Event,
    data_dir: Path,
    url: str,
    model: Path,
    fence: Passed,
) -> None:
    """Publish the vectors of what is served, if they are made here. Raises `RetrievalError`."""
    publish_vectors(data_dir, url, model, on_progress, stop, fence=fence)
