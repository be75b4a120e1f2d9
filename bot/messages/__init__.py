"""Words as messages: markup, translations, links."""

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
from bot.messages.styling import is_longer, part_styled, quoted_part
from bot.messages.translations import Languages, Line, Texts, english

__all__ = [
    "MAX_UNITS",
    "Languages",
    "Line",
    "Markup",
    "Texts",
    "blockquote",
    "bold",
    "english",
    "is_longer",
    "italic",
    "join",
    "join_fitting",
    "link",
    "part_styled",
    "quoted_part",
    "shortened",
    "to_quote",
    "units",
]
