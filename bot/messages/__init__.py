"""Words as messages: markup, translations, links."""

from bot.messages.left_out import left_out_as
from bot.messages.links import to_quote
from bot.messages.markup import (
    MAX_UNITS,
    Markup,
    blockquote,
    bold,
    italic,
    join,
    join_fitting,
    link,
    shortened,
    units,
)
from bot.messages.paging import pages_beside
from bot.messages.reader_links import (
    ANCHOR,
    Opening,
    ReaderLinks,
    path_of,
    read_quote,
    read_start,
)
from bot.messages.styling import is_longer, part_styled, quoted_part
from bot.messages.translations import Languages, Line, Texts, english

__all__ = [
    "ANCHOR",
    "MAX_UNITS",
    "Languages",
    "Line",
    "Markup",
    "Opening",
    "ReaderLinks",
    "Texts",
    "blockquote",
    "bold",
    "english",
    "is_longer",
    "italic",
    "join",
    "join_fitting",
    "left_out_as",
    "link",
    "pages_beside",
    "part_styled",
    "path_of",
    "quoted_part",
    "read_quote",
    "read_start",
    "shortened",
    "to_quote",
    "units",
]
