"""Formats brought to HTML: OpenDocument, presentations (.pptx), .rst, AsciiDoc, wikitext."""

from index.formats.documents.opened.odf import (
    OFFICE,
    STYLE,
    TABLE,
    TEXT,
    OpenDocument,
    opened,
    whole,
)
from index.formats.documents.opened.wiki import read_page_of_wiki

__all__ = [
    "OFFICE",
    "STYLE",
    "TABLE",
    "TEXT",
    "OpenDocument",
    "opened",
    "read_page_of_wiki",
    "whole",
]
