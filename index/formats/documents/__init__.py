"""PDF, Word, EPUB, mail and JSON records, read in the sandbox."""

from index.formats.documents.packages import MOST_UNPACKED, parse_xml

__all__ = ["MOST_UNPACKED", "parse_xml"]
