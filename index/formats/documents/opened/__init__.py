"""Texts and slides as XML, brought to HTML: OpenDocument (.odt) and presentations (.pptx, .odp)."""

from index.formats.documents.opened.odf import OFFICE, STYLE, TABLE, TEXT, opened, whole

__all__ = ["OFFICE", "STYLE", "TABLE", "TEXT", "opened", "whole"]
