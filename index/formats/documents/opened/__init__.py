"""Formats brought to HTML: OpenDocument, presentations (.pptx), .rst, AsciiDoc, wikitext."""

from index.formats.documents.opened.odf import OFFICE, STYLE, TABLE, TEXT, opened, whole
from index.formats.documents.opened.wiki import read_page_of_wiki

__all__ = ["OFFICE", "STYLE", "TABLE", "TEXT", "opened", "read_page_of_wiki", "whole"]
