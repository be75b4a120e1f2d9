"""Features of the texts of the best candidates, which no column of the index has."""

from index.search.evidence.reading.attributes import unstated
from index.search.evidence.reading.close_reading import CloseReading
from index.search.evidence.reading.closeness import closeness

__all__ = ["CloseReading", "closeness", "unstated"]
