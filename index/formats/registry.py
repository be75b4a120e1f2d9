"""The one list of kinds of files: ending to reader."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from index.formats.parsed import ParsedArticle
from index.formats.text import read_markdown, read_plain

READ_HERE: Mapping[str, Callable[[str, bytes], ParsedArticle]] = MappingProxyType(
    {".txt": read_plain, ".md": read_markdown, ".markdown": read_markdown}
)
"""Plain texts, read in the process that wants them."""

FRAGMENT = ".fragment"

READ_APART: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        ".html": ("index.formats.html.page", "read_page"),
        ".htm": ("index.formats.html.page", "read_page"),
        ".xhtml": ("index.formats.html.page", "read_page"),
        FRAGMENT: ("index.formats.html.page", "read_fragment"),
        ".pdf": ("index.formats.documents.pdf", "read_pdf"),
        ".docx": ("index.formats.documents.word", "read_word"),
        ".epub": ("index.formats.documents.epub", "read_book"),
        ".eml": ("index.formats.documents.mail", "read_mail"),
        ".json": ("index.formats.documents.json_record", "read_record"),
    }
)
"""Module and function for the rest, which the sandbox imports and nobody else."""

LIST_APART: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "feed": ("index.formats.listings.feeds", "read_feed"),
        "sitemap": ("index.formats.listings.feeds", "read_sitemap"),
        "opml": ("index.formats.listings.feeds", "read_outline"),
        "list": ("index.formats.listings.feeds", "read_addresses"),
    }
)
"""The same for what names articles that are elsewhere."""
