"""Questions to queries: words, codes, numbers, days, slips and names, against one corpus."""

from index.search.reading.query_reader import QueryReader
from index.search.reading.ranges import is_in_range_of_years

__all__ = ["QueryReader", "is_in_range_of_years"]
