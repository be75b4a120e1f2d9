"""Buttons below the questions about what was sent, and below what was added."""

from enum import StrEnum

import xxhash
from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.messages import Line, Texts

PATTERN = r"^article:"  # of the data of the buttons about what was sent


class Choice(StrEnum):
    """What an administrator decides about what they sent; nothing else is in the data.

    What it is about is what the message with the button replies to.
    """

    TEXT = "text"
    QUESTION = "ask"
    REPLACE = "replace"
    BOTH = "both"
    NOTHING = "no"


_LABELS = {
    Choice.TEXT: Line("added.button_text"),
    Choice.QUESTION: Line("added.button_question"),
    Choice.REPLACE: Line("added.button_replace"),
    Choice.BOTH: Line("added.button_both"),
    Choice.NOTHING: Line("added.button_nothing"),
}
_REMOVE = Line("articles.button_remove")
_UNDO = Line("articles.button_undo")


def pressed(data: str) -> Choice | None:
    """Return what the button with this data decides; None for data of no button."""
    choice = data.partition(":")[2]
    return Choice(choice) if choice in set(Choice) else None


def which(texts: Texts) -> InlineKeyboardMarkup:
    """Return the buttons below the question what a text is."""
    return _keyboard(texts, Choice.TEXT, Choice.QUESTION, Choice.NOTHING)


def same_name(texts: Texts) -> InlineKeyboardMarkup:
    """Return the buttons below the question what to do with a second file of a name."""
    return _keyboard(texts, Choice.REPLACE, Choice.BOTH, Choice.NOTHING)


def remove(texts: Texts, article_id: str) -> InlineKeyboardMarkup:
    """Return the button that removes an article, or what came in one file with it."""
    return _one(texts, _REMOVE, f"articles:del:{sign_of(article_id)}")


def undo(texts: Texts, token: str) -> InlineKeyboardMarkup:
    """Return the button that brings back what was removed or replaced."""
    return _one(texts, _UNDO, f"articles:undo:{token}")


def sign_of(article_id: str) -> str:
    """Return what stands for an article in the data of a button: 16 characters."""
    return xxhash.xxh3_64_hexdigest(article_id.encode("utf-8", "surrogatepass"))


def _one(texts: Texts, line: Line, data: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(texts.line(line).text, callback_data=data)]])


def _keyboard(texts: Texts, *choices: Choice) -> InlineKeyboardMarkup:
    buttons = [
        InlineKeyboardButton(texts.line(_LABELS[each]).text, callback_data=f"article:{each}")
        for each in choices
    ]
    return InlineKeyboardMarkup([[each] for each in buttons])
