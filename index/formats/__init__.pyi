from .blocks import ADMONITIONS, ASKED_AND_ANSWERED, Plain, blocks_of, paths, plain, section_of
from .dates import published
from .listings import Listing, ListingEntry, is_full, listing_from_json
from .parsed import MOST_LEFT_OUT, ParsedArticle
from .reader import MOST_BYTES, is_readable, is_slow, read_article
from .registry import (
    FRAGMENT,
    endings,
    format_of,
    kinds,
    served_format,
    served_types,
    unread,
    unread_type,
)
from .sandbox import ask_apart, from_json, prepare_to_read, to_json
from .text import fault_of, known_charset, merged
from .titles import bounded, name_as_title

__all__ = [
    "ADMONITIONS",
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
