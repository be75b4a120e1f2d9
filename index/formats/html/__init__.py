"""Web pages: their blocks, their facts, their encoding."""

from index.formats.html.page import read_fragment

__all__ = ["read_fragment"]
