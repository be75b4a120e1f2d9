"""Questions to queries: words, codes, numbers, days, slips and names, against one corpus."""

from index.search.reading.query_reader import QueryReader
from index.search.reading.word_reader import Fields

__all__ = ["Fields", "QueryReader"]
