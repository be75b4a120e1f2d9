"""Sources to a new generation: plan, analyse, merge, write."""

from index.indexing.building import Reindexing

__all__ = ["Reindexing"]
