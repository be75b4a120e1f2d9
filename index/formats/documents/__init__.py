"""Office documents: what a converter leaves out of them is put where it reads it."""

from index.formats.documents.office import properties
from index.formats.documents.packages import MOST_UNPACKED, Package, parse_xml

__all__ = ["MOST_UNPACKED", "Package", "parse_xml", "properties"]
