"""Everything that is asked of an index, from one generation.

To read it: `opening`, `index` (`Index`), `answering`, `explaining`, `verifying`.
"""

from index.engine.index import Index, IndexFacts
from index.engine.opening import open_index

__all__ = ["Index", "IndexFacts", "open_index"]
