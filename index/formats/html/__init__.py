"""Web pages: their blocks, their facts, their encoding."""

from index.formats.html.mending import mend
from index.formats.html.page import parsed, read_fragment

__all__ = ["mend", "parsed", "read_fragment"]
