"""The engine that reads the arrays of one generation, memory-mapped, in this process."""

from index.search.engines.embedded.engine import EmbeddedEngine

__all__ = ["EmbeddedEngine"]
