"""Articles compared: boilerplate, repeated lines, near-duplicates."""

from index.sources.curation.boilerplate import cleaned
from index.sources.curation.curated import CuratedItem, CuratedSource
from index.sources.curation.near_duplicates import gathered

__all__ = ["CuratedItem", "CuratedSource", "cleaned", "gathered"]
