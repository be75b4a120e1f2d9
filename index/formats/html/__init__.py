"""Web pages: their blocks, their facts, their encoding."""

from index.formats.html.charsets import decode_page
from index.formats.html.mending import mend
from index.formats.html.page import parsed, read_fragment, read_page

__all__ = ["decode_page", "mend", "parsed", "read_fragment", "read_page"]
