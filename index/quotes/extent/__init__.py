"""Extents of quotes: which slices make sense alone.

To read it: `extents`, `sections`, `leads`, `notes`, `slices`.
"""

from index.quotes.extent.extents import Extents
from index.quotes.extent.slices import Extent, parted

__all__ = ["Extent", "Extents", "parted"]
