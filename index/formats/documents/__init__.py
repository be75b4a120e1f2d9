"""Office documents: what a converter leaves out of them is put where it reads it."""

from index.formats.documents.office import properties
from index.formats.documents.opened import (
    OFFICE,
    STYLE,
    TABLE,
    TEXT,
    OpenDocument,
    opened,
    whole,
)
from index.formats.documents.packages import MOST_UNPACKED, Package, parse_xml

__all__ = [
    "MOST_UNPACKED",
    "OFFICE",
    "STYLE",
    "TABLE",
    "TEXT",
    "OpenDocument",
    "Package",
    "opened",
    "parse_xml",
    "properties",
    "whole",
]
