"""Bytes of one kind to an article: one small reader a kind, all of one shape.

Read `text` first, then `html`, then `documents`. `registry` lists the kinds; all but plain texts
are read in the `sandbox`.
"""

from index.formats.blocks import ASKED_AND_ANSWERED, Plain, blocks_of, paths, plain, section_of
from index.formats.dates import published
from index.formats.listings import Listing, ListingEntry, is_full, listing_from_json
from index.formats.parsed import MOST_LEFT_OUT, ParsedArticle
from index.formats.reader import MOST_BYTES, is_readable, is_slow, read_article
from index.formats.registry import (
    FRAGMENT,
    endings,
    format_of,
    kinds,
    served_format,
    served_types,
    unread,
    unread_type,
)
from index.formats.sandbox import ask_apart, from_json, prepare_to_read, to_json
from index.formats.text import fault_of, known_charset, merged
from index.formats.titles import bounded, name_as_title

__all__ = [
    "ASKED_AND_ANSWERED",
    "FRAGMENT",
    "MOST_BYTES",
    "MOST_LEFT_OUT",
    "Listing",
    "ListingEntry",
    "ParsedArticle",
    "Plain",
    "ask_apart",
    "blocks_of",
    "bounded",
    "endings",
    "fault_of",
    "format_of",
    "from_json",
    "is_full",
    "is_readable",
    "is_slow",
    "kinds",
    "known_charset",
    "listing_from_json",
    "merged",
    "name_as_title",
    "paths",
    "plain",
    "prepare_to_read",
    "published",
    "read_article",
    "section_of",
    "served_format",
    "served_types",
    "to_json",
    "unread",
    "unread_type",
]
