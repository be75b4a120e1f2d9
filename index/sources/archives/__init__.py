"""Archives, mailboxes and exports: what is in them, taken out in a process of its own."""

from index.sources.archives.containers import CONTAINERS, MOST_UNPACKED, is_container
from index.sources.archives.unpacking import Unpacker

__all__ = ["CONTAINERS", "MOST_UNPACKED", "Unpacker", "is_container"]
