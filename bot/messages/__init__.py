"""Words as messages: markup, translations, links."""

from bot.messages.links import to_quote
from bot.messages.markup import Markup, blockquote, bold, italic, join, link, shortened, units
from bot.messages.styling import is_longer, part_styled, quoted_part
from bot.messages.translations import Languages, Line, Texts, english

__all__ = [
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
    "link",
    "part_styled",
    "quoted_part",
    "shortened",
    "to_quote",
    "units",
]
