"""The engine that asks a Milvus server: search there, exact scores and statistics here.

To read it: `listed_articles` (what is at hand), `rows` (articles as they are read), `analyses`,
`counting`, `ranking`, `fields`, `engine`.
"""

from index.search.engines.milvus.engine import MilvusEngine

__all__ = ["MilvusEngine"]
