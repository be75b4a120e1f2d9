"""Sources of articles: one file a kind, one protocol.

Read `protocol` first, then `folder`, then `library`, which puts all sources together: `combined`,
and `curation`, which compares their articles. `web` fetches pages, keeps them, and is a source too.
"""

from index.sources.additions import (
    ADDED,
    Additions,
    addition_name,
    kinds_added,
    try_addition,
)
from index.sources.catalogue import SOURCE_KINDS, Listed
from index.sources.curation import CuratedItem, gathered
from index.sources.folder import FolderSource, kinds_read
from index.sources.library import Library
from index.sources.protocol import Doubtful, Item, Note, Source, Version, Watch
from index.sources.skipping import skipped_for
from index.sources.unseen import staying
from index.sources.web import PageStore, Refreshed, Status

__all__ = [
    "ADDED",
    "SOURCE_KINDS",
    "Additions",
    "CuratedItem",
    "Doubtful",
    "FolderSource",
    "Item",
    "Library",
    "Listed",
    "Note",
    "PageStore",
    "Refreshed",
    "Source",
    "Status",
    "Version",
    "Watch",
    "addition_name",
    "gathered",
    "kinds_added",
    "kinds_read",
    "skipped_for",
    "staying",
    "try_addition",
]
