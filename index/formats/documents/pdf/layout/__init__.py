"""Geometry: which lines of all pages are heads and feet, columns, headings, paragraphs, tables."""

from index.formats.documents.pdf.layout.columns import in_reading_order
from index.formats.documents.pdf.layout.grid import Grid
from index.formats.documents.pdf.layout.margins import Margins, margins, notes_apart
from index.formats.documents.pdf.layout.paragraphs import Flow, Kind, Stretch, flow_of, stretches
from index.formats.documents.pdf.layout.ruled import with_ruled_tables
from index.formats.documents.pdf.layout.signs import bullet, is_told
from index.formats.documents.pdf.layout.typography import Typography, typography

__all__ = [
    "Flow",
    "Grid",
    "Kind",
    "Margins",
    "Stretch",
    "Typography",
    "bullet",
    "flow_of",
    "in_reading_order",
    "is_told",
    "margins",
    "notes_apart",
    "stretches",
    "typography",
    "with_ruled_tables",
]
