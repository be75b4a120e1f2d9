"""Loads ahead what the first answer, or the first change of an index, would wait for."""

import gc
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from index.engine import open_index
from index.errors import RetrievalError
from index.recipe import recipe


def preparations(data_dir: Path) -> Iterator[None]:
    """Load something at each step: what processes that are forked from this one begin with.

    No file of an index is open between two steps, no thread runs, and what is not needed by every
    process is not loaded.
    """
    with suppress(RetrievalError, OSError):
        open_index(data_dir).example()  # first: each process that searches would do the same
    gc.collect()
    yield
    with suppress(OSError):
        recipe()
    yield
