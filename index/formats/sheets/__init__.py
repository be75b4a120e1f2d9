"""Sheets: rows and columns to Markdown, a table each stretch of rows."""

from index.formats.sheets.regions import MOST_CELLS, MOST_ROWS, sheet

__all__ = ["MOST_CELLS", "MOST_ROWS", "sheet"]
