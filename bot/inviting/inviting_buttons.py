"""Buttons below the list of readers."""

import re
from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.inviting import inviting_text
from bot.ledger import Invitation, Visitor
from bot.messages import Texts, pages_beside

PATTERN = r"^readers:"  # of the data of all buttons made here
AT_ONCE = 8  # people and invitations on a page

_DATA = re.compile(r"readers:(page|out|in|end):(\d{1,19}):(\d{1,6})")


class Deed(StrEnum):
    """What a button does: show a page, remove or readmit a reader, end an invitation."""

    PAGE = "page"
    REMOVE = "out"
    READMIT = "in"
    END = "end"


class Pressed(NamedTuple):
    """A deed, whom or what it is about (by a number), and the page to show then."""

    deed: Deed
    number: int
    page: int


def pressed(data: str) -> Pressed | None:
    """Return what the button with this data does; None for data of no button."""
    found = _DATA.fullmatch(data)
    return Pressed(Deed(found[1]), int(found[2]), int(found[3])) if found else None


def keyboard(
    texts: Texts, items: Sequence[Invitation | Visitor], page: int, pages: int
) -> InlineKeyboardMarkup | None:
    """Return a button for each item of a page, and those that lead to the pages beside it."""
    rows = [[_of_item(texts, each, page)] for each in items]
    beside = pages_beside(texts, page, pages)
    rows.append([_button(label, Deed.PAGE, 0, to) for to, label in beside])
    rows = [row for row in rows if row]
    return InlineKeyboardMarkup(rows) if rows else None


def _of_item(texts: Texts, item: Invitation | Visitor, page: int) -> InlineKeyboardButton:
    if isinstance(item, Invitation):
        label = texts.gettext("readers.button_end", number=item.number)
        return _button(label, Deed.END, item.number, page)
    name = inviting_text.called(item)
    if item.barred:
        label = texts.gettext("readers.button_readmit", name=name)
        return _button(label, Deed.READMIT, item.user_id, page)
    return _button(
        texts.gettext("readers.button_remove", name=name), Deed.REMOVE, item.user_id, page
    )


def _button(label: str, deed: Deed, number: int, page: int) -> InlineKeyboardButton:
    return InlineKeyboardButton(label, callback_data=f"readers:{deed}:{number}:{page}")
