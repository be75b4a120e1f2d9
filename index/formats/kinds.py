"""The kinds of files that are read, by the endings of their names, and what reads each."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from index.formats.markdown import read_markdown
from index.formats.plain import read_plain
from index.formats.reading import Reading

READ_HERE: Mapping[str, Callable[[str, bytes], Reading]] = MappingProxyType(
    {".txt": read_plain, ".md": read_markdown, ".markdown": read_markdown}
)
"""Plain texts, read in the process that wants them."""

FRAGMENT = ".fragment"

READ_APART: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        ".html": ("index.formats.html", "read_page"),
        ".htm": ("index.formats.html", "read_page"),
        ".xhtml": ("index.formats.html", "read_page"),
        FRAGMENT: ("index.formats.html", "read_fragment"),
        ".pdf": ("index.formats.pdf", "read_pdf"),
        ".docx": ("index.formats.word", "read_word"),
        ".epub": ("index.formats.book", "read_book"),
        ".eml": ("index.formats.mail", "read_mail"),
        ".json": ("index.formats.record", "read_record"),
    }
)
"""Module and function for the rest, which the sandbox imports and nobody else."""

LIST_APART: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "feed": ("index.formats.listings", "read_feed"),
        "sitemap": ("index.formats.listings", "read_sitemap"),
        "opml": ("index.formats.listings", "read_outline"),
        "list": ("index.formats.listings", "read_addresses"),
    }
)
"""The same for what names articles that are elsewhere."""
