"""BM25 over posting lists: of sentences, sections and titles, and of articles as their sums."""

from index.search.bm25.groups import GroupBM25
from index.search.bm25.saturation import ARTICLE, SELECTION, SENTENCE, Saturation
from index.search.bm25.units import BM25, Floats

__all__ = [
    "ARTICLE",
    "BM25",
    "SELECTION",
    "SENTENCE",
    "Floats",
    "GroupBM25",
    "Saturation",
]
