"""EPUB books: `spine` lists the chapters, `reading` puts them together."""

from index.formats.documents.book.reading import read_book

__all__ = ["read_book"]
