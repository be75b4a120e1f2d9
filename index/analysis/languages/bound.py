"""Bounds of a range of numbers."""

from enum import StrEnum


class Bound(StrEnum):
    """What of a range is said: what is least in it, what is most, or both."""

    LEAST = "least"
    MOST = "most"
    BOTH = "both"
    OLDER = "older"
    """Of ages, the least; of versions and years, the most."""
