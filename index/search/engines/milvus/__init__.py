"""The engine that asks a Milvus server: search there, exact scores and statistics here.

To read it: `rows` (articles as they are read), `analyses`, `ranking`, `fields`, `engine`.
"""

from index.search.engines.milvus.engine import MilvusEngine

__all__ = ["MilvusEngine"]
