"""Publishes a generation: rows and table are written aside, then the alias is moved.

To read it: `numbering`, `term_layers`, `drafting`, `row_writing`, `vector_writing`, `clearing`,
then `publishing`, which goes through them.
"""

from index.milvus.writing.drafting import corpus_of
from index.milvus.writing.numbering import GAP, numbered
from index.milvus.writing.publishing import DRIFT, Publication, Published
from index.milvus.writing.vector_writing import Meant

__all__ = ["DRIFT", "GAP", "Meant", "Publication", "Published", "corpus_of", "numbered"]
