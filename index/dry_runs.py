"""Dry run: builds a generation, yields it, deletes it on exit."""

from collections.abc import Iterator
from contextlib import contextmanager

from index.engine import Index
from index.indexing import Reindexing
from index.model import BuildReport
from index.search import EmbeddedEngine


@contextmanager
def dry_run(reindexing: Reindexing) -> Iterator[tuple[BuildReport, Index]]:
    """Give what a reindex would report, and the index that it would make, until left.

    No other change of the store can be made meanwhile. Raises `RetrievalError` as the reindex
    would.
    """
    with reindexing.rehearse() as (report, generation):
        yield report, Index(EmbeddedEngine(generation))
