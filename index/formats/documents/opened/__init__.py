"""Formats brought to HTML: OpenDocument (.odt, .odp), presentations (.pptx), .rst."""

from index.formats.documents.opened.odf import OFFICE, STYLE, TABLE, TEXT, opened, whole

__all__ = ["OFFICE", "STYLE", "TABLE", "TEXT", "opened", "whole"]
