"""One page as PDFium has it: its letters, its form fields, its pictures."""

from index.formats.documents.pdf.page.forms import fields, filled_in
from index.formats.documents.pdf.page.page_lines import PageLines, page_lines
from index.formats.documents.pdf.page.pictures import is_picture, ranges

__all__ = ["PageLines", "fields", "filled_in", "is_picture", "page_lines", "ranges"]
