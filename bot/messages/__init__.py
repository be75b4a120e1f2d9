"""Words as messages: markup, translations, links."""

from bot.messages.links import to_quote
from bot.messages.markup import Markup, blockquote, bold, italic, join, link, shortened, units
from bot.messages.translations import Languages, Line, Texts, english

__all__ = [
    "Languages",
    "Line",
    "Markup",
    "Texts",
    "blockquote",
    "bold",
    "english",
    "italic",
    "join",
    "link",
    "shortened",
    "to_quote",
    "units",
]
