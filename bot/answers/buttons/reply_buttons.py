"""Buttons to page through a reply; their data says all, nothing is remembered.

The data of a button names a reply by its token in the ledger, and what to show of it. Whoever
presses a button of long ago, or two people at once, get what that button says.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.messages import Line, Texts, pages_beside

PATTERN = r"^(page|context):"  # of the data of all buttons made here

_PAGE = re.compile(r"page:([0-9a-z]{1,13}):(\d{1,4})")
_CONTEXT = re.compile(r"context:([0-9a-z]{1,13}):(\d{1,4}):(\d{1,4}):(\d{1,6})?")

_IN_A_ROW = 3  # buttons that a phone shows with their whole labels

_CONTEXT_OF_ONE = Line("button.context")
_READ_ONE = Line("button.read")
_MORE = Line("button.more")
_BACK = Line("button.back")


@dataclass(frozen=True, slots=True)
class ToPage:
    """Show the quotes of a reply from the ordinal `first` on."""

    token: str
    first: int

    @property
    def data(self) -> str:
        """As a button carries it: at most 24 bytes."""
        return f"page:{self.token}:{self.first}"


@dataclass(frozen=True, slots=True)
class ToContext:
    """Show the quote with the ordinal `quote` among its neighbours; `first` is where *Back* goes.

    `block` is the part of the article to show, None the one that the quote begins in.
    """

    token: str
    first: int
    quote: int
    block: int | None = None

    @property
    def data(self) -> str:
        """As a button carries it: at most 39 bytes."""
        block = "" if self.block is None else self.block
        return f"context:{self.token}:{self.first}:{self.quote}:{block}"


def read(data: str) -> ToPage | ToContext | None:
    """Return what a button asks for; None for data of other buttons, of whatever origin."""
    if page := _PAGE.fullmatch(data):
        return ToPage(page[1], int(page[2]))
    if context := _CONTEXT.fullmatch(data):
        block = int(context[4]) if context[4] else None
        return ToContext(context[1], int(context[2]), int(context[3]), block)
    return None


def under_page(
    texts: Texts,
    page: ToPage,
    shown: Sequence[int],
    total: int,
    addresses: Sequence[str] = (),
) -> InlineKeyboardMarkup | None:
    """Return the buttons of a page: *Context* and *Read* of each quote, *More* and *Back*.

    `shown` are the ordinals of its quotes as they stand there, of `total`, and `addresses` those
    of their reader pages, where there are any. None without any button.
    """
    contexts = [
        _button(_numbered(texts, number, len(shown)), ToContext(page.token, page.first, ordinal))
        for number, ordinal in enumerate(shown, start=1)
    ]
    steps = []
    if page.first:
        steps.append(_button(texts.line(_BACK).text, ToPage(page.token, 0)))
    following = max(shown, default=page.first) + 1
    if following < total:
        steps.append(_button(texts.line(_MORE).text, ToPage(page.token, following)))
    if len(contexts) == 1:
        return _keyboard([*contexts, *read_buttons(texts, addresses)], steps)
    return _keyboard(*_in_rows(contexts), *read_rows(texts, addresses), steps)


def read_rows(texts: Texts, addresses: Sequence[str]) -> list[list[InlineKeyboardButton]]:
    """Return the buttons of `read_buttons` in rows that a phone shows."""
    return _in_rows(read_buttons(texts, addresses))


def read_buttons(texts: Texts, addresses: Sequence[str]) -> list[InlineKeyboardButton]:
    """Return the buttons that open the reader pages of quotes, as these stand there."""
    if len(addresses) == 1:
        labels = [texts.line(_READ_ONE).text]
    else:
        labels = [texts.gettext("button.read_of", number=n + 1) for n in range(len(addresses))]
    named = zip(labels, addresses, strict=True)
    return [InlineKeyboardButton(label, url=address) for label, address in named if address]


def under_context(
    texts: Texts, at: ToContext, block: int, blocks: int, address: str = ""
) -> InlineKeyboardMarkup:
    """Return the buttons of a quote in context: forward, back in the article, *Back* to the page.

    `block` is the ordinal of what is shown, of `blocks`; `address` is that of the reader page.
    """
    steps = [
        _button(label, ToContext(at.token, at.first, at.quote, there))
        for there, label in pages_beside(texts, block, blocks)
    ]
    back = [_button(texts.line(_BACK).text, ToPage(at.token, at.first))]
    back += read_buttons(texts, [address])
    return InlineKeyboardMarkup([row for row in (steps, back) if row])


def _numbered(texts: Texts, number: int, of: int) -> str:
    if of == 1:
        return texts.line(_CONTEXT_OF_ONE).text
    return texts.gettext("button.context_of", number=number)


def _in_rows(buttons: Sequence[InlineKeyboardButton]) -> list[list[InlineKeyboardButton]]:
    return [[*buttons[at : at + _IN_A_ROW]] for at in range(0, len(buttons), _IN_A_ROW)]


def _button(label: str, target: ToPage | ToContext) -> InlineKeyboardButton:
    return InlineKeyboardButton(label, callback_data=target.data)


def _keyboard(*rows: Sequence[InlineKeyboardButton]) -> InlineKeyboardMarkup | None:
    filled = [row for row in rows if row]
    return InlineKeyboardMarkup(filled) if filled else None
