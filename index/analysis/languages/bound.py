"""Bounds of a range of numbers."""

from enum import StrEnum


class Bound(StrEnum):
    """What of a range is said: what is least in it, what is most, or both."""

    LEAST = "least"
    MOST = "most"
    BOTH = "both"
    OLDER = "older"
    """Of ages, the least; of versions and years, the most."""
    SINCE = "since"
    """The least, until now where it is a year."""
    FROM = "from"
    """The least, of years and versions; before another number it may tell a place: from gate 5."""
    UNTIL = "until"
    """The most, likewise: up to floor 12."""
