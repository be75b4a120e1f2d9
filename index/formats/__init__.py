"""Bytes of one kind to an article: one small reader a kind, all of one shape.

Read `text` first, then `html`, then `documents`. `registry` lists the kinds; all but plain texts
are read in the `sandbox`.
"""

from index.formats.dates import published
from index.formats.lines import TextLine, lines
from index.formats.listings import Listing, ListingEntry, listing_from_json
from index.formats.parsed import ParsedArticle
from index.formats.reader import MOST_BYTES, is_readable, kind_of, read_article
from index.formats.registry import FRAGMENT, READ_HERE
from index.formats.sandbox import (
    ask_apart,
    command,
    environment,
    from_json,
    limit_files,
    limit_memory,
    limit_time,
    to_json,
)
from index.formats.titles import bounded, name_as_title

__all__ = [
    "FRAGMENT",
    "MOST_BYTES",
    "READ_HERE",
    "Listing",
    "ListingEntry",
    "ParsedArticle",
    "TextLine",
    "ask_apart",
    "bounded",
    "command",
    "environment",
    "from_json",
    "is_readable",
    "kind_of",
    "limit_files",
    "limit_memory",
    "limit_time",
    "lines",
    "listing_from_json",
    "name_as_title",
    "published",
    "read_article",
    "to_json",
]
