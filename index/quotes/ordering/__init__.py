"""Orders of quotes that answer alike: copies, rivals, what denies."""

from index.quotes.ordering.copies import newest_copies_first
from index.quotes.ordering.denials import as_asked_first, denies
from index.quotes.ordering.rivals import named_first

__all__ = ["as_asked_first", "denies", "named_first", "newest_copies_first"]
