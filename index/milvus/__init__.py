"""One corpus in Milvus: rows of our own vectors and analysis, tables of what is frozen, an alias.

To read it: `layout` (which collections there are), `client`, `packing`, then what goes through
them: `article_rows`, `impacts`, `term_chunks`, `lexicon`, `tables`. What is in `writing` writes.
"""

from index.milvus.article_rows import ArticleRow, Lists
from index.milvus.client import Client, Fence, Hits, open_to_all
from index.milvus.layout import ROOM, Kind, owners_of
from index.milvus.packing import content_of, unpacked
from index.milvus.tables import Listed, Table, published
from index.milvus.term_chunks import Excerpt, TermRow
from index.milvus.writing import DRIFT, Meant, Publication, Published, corpus_of

__all__ = [
    "DRIFT",
    "ROOM",
    "ArticleRow",
    "Client",
    "Excerpt",
    "Fence",
    "Hits",
    "Kind",
    "Listed",
    "Lists",
    "Meant",
    "Publication",
    "Published",
    "Table",
    "TermRow",
    "content_of",
    "corpus_of",
    "open_to_all",
    "owners_of",
    "published",
    "unpacked",
]
