"""Questions to queries: words, codes, numbers, days, slips and names, against one corpus."""

from index.search.reading.query_reader import QueryReader

__all__ = ["QueryReader"]
