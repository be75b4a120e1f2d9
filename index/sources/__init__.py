"""Where articles come from: one file each, one protocol. Read `protocol` first, then `folder`."""

from index.sources.folder import FolderSource
from index.sources.protocol import Item, Source, Version

__all__ = ["FolderSource", "Item", "Source", "Version"]
