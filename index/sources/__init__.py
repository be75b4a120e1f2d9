"""Where articles come from: one file each, one protocol.

Read `protocol` first, then `folder`, then `library`, which puts all sources together: `combined`,
and then `curating` compares their articles. For the web follow an address: `addresses` (may it be
fetched), `connecting`, `requesting`, `robots`, `fetching`, `hosts` (side by side), `refreshing`,
`pages` (what is kept), `web` (the source made of it).
"""

from index.sources.catalogue import SOURCE_KINDS, Listed
from index.sources.curating import CuratedItem
from index.sources.folder import FolderSource
from index.sources.library import Library
from index.sources.pages import Refreshed, Status
from index.sources.protocol import Doubtful, Item, Note, Source, Version, Watch

__all__ = [
    "SOURCE_KINDS",
    "CuratedItem",
    "Doubtful",
    "FolderSource",
    "Item",
    "Library",
    "Listed",
    "Note",
    "Refreshed",
    "Source",
    "Status",
    "Version",
    "Watch",
]
