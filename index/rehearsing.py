"""A reindex that changes nothing: to look at what it would make, and let go of it."""

from collections.abc import Iterator
from contextlib import contextmanager

from index.answering import Index
from index.building import Reindexing
from index.model import BuildReport


@contextmanager
def rehearsed(reindexing: Reindexing) -> Iterator[tuple[BuildReport, Index]]:
    """Give what a reindex would report, and the index that it would make, until left.

    No other change of the store can be made meanwhile. Raises `RetrievalError` as the reindex
    would.
    """
    with reindexing.rehearse() as (report, generation):
        yield report, Index(generation)
