from .additions import (
    ADDED,
    Additions,
    addition_name,
    kinds_added,
    try_addition,
)
from .catalogue import SOURCE_KINDS, Listed
from .curation import CuratedItem, gathered
from .folder import FolderSource, kinds_read
from .library import Library
from .protocol import Doubtful, Item, Note, Source, Version, Watch
from .skipping import skipped_for
from .unseen import staying
from .web import PageStore, Refreshed, Status

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
