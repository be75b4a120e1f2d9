"""Buttons below the list of articles, and below one of them."""

import re
from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.articles.adding_buttons import sign_of
from bot.messages import Line, Texts, pages_beside
from index import ArticleEntry

PATTERN = r"^articles:"  # of the data of all buttons made here, and of those to remove and undo
AT_ONCE = 8  # articles on a page

_DATA = re.compile(r"articles:(?:(page)|(show|del|undo):([0-9a-f]{1,16}))(?::(\d{1,7}))?")
_A_ROW = 4
_BACK = Line("button.back")
_REMOVE = Line("articles.button_remove")


class Deed(StrEnum):
    """What a button does."""

    PAGE = "page"
    SHOW = "show"
    REMOVE = "del"
    UNDO = "undo"


class Pressed(NamedTuple):
    """A deed, what it is about (the sign of an article, a token, or ""), and a page."""

    deed: Deed
    about: str
    page: int


def pressed(data: str) -> Pressed | None:
    """Return what the button with this data does; None for data of no button."""
    found = _DATA.fullmatch(data)
    return (
        Pressed(Deed(found[1] or found[2]), found[3] or "", int(found[4] or 0)) if found else None
    )


def keyboard(
    texts: Texts, entries: Sequence[ArticleEntry], page: int, pages: int
) -> InlineKeyboardMarkup | None:
    """Return a button with the number of each article of a page, and those to pages beside it."""
    first = page * AT_ONCE + 1
    shown = [
        _button(texts.number(number), f"show:{sign_of(each.article_id)}:{page}")
        for number, each in enumerate(entries, first)
    ]
    rows = [shown[at : at + _A_ROW] for at in range(0, len(shown), _A_ROW)]
    beside = pages_beside(texts, page, pages)
    rows.append([_button(label, f"page:{to}") for to, label in beside])
    rows = [row for row in rows if row]
    return InlineKeyboardMarkup(rows) if rows else None


def below_one(texts: Texts, article_id: str, page: int, *, removable: bool) -> InlineKeyboardMarkup:
    """Return the buttons below one article."""
    row = [_button(texts.line(_BACK).text, f"page:{page}")]
    if removable:
        row.append(_button(texts.line(_REMOVE).text, f"del:{sign_of(article_id)}"))
    return InlineKeyboardMarkup([row])


def _button(label: str, data: str) -> InlineKeyboardButton:
    return InlineKeyboardButton(label, callback_data=f"articles:{data}")
