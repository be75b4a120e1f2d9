"""Everything that is asked of an index, from one generation.

To read it: `opening`, `publishing`, `index` (`Index`), `answering`, `asking`, `explaining`,
`verifying`.
"""

from index.engine.index import Index, IndexFacts
from index.engine.opening import open_index
from index.engine.publishing import (
    current_generation,
    publish,
    publish_earlier,
    publish_vectors,
)

__all__ = [
    "Index",
    "IndexFacts",
    "current_generation",
    "open_index",
    "publish",
    "publish_earlier",
    "publish_vectors",
]
