"""Bytes of one kind to an article: one small reader a kind, all of one shape.

Read `text` first, then `html`, then `documents`. `registry` lists the kinds; all but plain texts
are read in the `sandbox`.
"""

from index.formats.blocks import blocks_of, heading_path, plain, section_of
from index.formats.dates import published
from index.formats.lines import TextLine, lines, stands_alone
from index.formats.listings import Listing, ListingEntry, listing_from_json
from index.formats.parsed import ParsedArticle
from index.formats.reader import MOST_BYTES, is_readable, is_slow, read_article
from index.formats.registry import FRAGMENT, endings, format_of, served_format, served_types
from index.formats.sandbox import (
    OUT_OF_TIME,
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
    "OUT_OF_TIME",
    "Listing",
    "ListingEntry",
    "ParsedArticle",
    "TextLine",
    "ask_apart",
    "blocks_of",
    "bounded",
    "command",
    "endings",
    "environment",
    "format_of",
    "from_json",
    "heading_path",
    "is_readable",
    "is_slow",
    "limit_files",
    "limit_memory",
    "limit_time",
    "lines",
    "listing_from_json",
    "name_as_title",
    "plain",
    "published",
    "read_article",
    "section_of",
    "served_format",
    "served_types",
    "stands_alone",
    "to_json",
]
