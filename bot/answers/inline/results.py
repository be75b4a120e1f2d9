"""Quotes as results of an inline query."""

from collections.abc import Callable, Sequence

import xxhash
from telegram import (
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
    LinkPreviewOptions,
)
from telegram.constants import ParseMode

from bot.answers import refusal_text
from bot.answers.buttons import reply_buttons, vote_buttons
from bot.answers.quote_text import is_long, quoted, source
from bot.ledger import Span, Tally
from bot.messages import Line, Texts, shortened
from index import Quote, QuotedPlace

HOW_TO = Line("inline.how_to")
NO_ANSWER = refusal_text.NO_ANSWER
NOT_PUBLIC = Line("door.not_public")

_START = "inline"  # what a private chat is opened with
_LONG_TITLE = 100
_LONG_DESCRIPTION = 160


Address = Callable[[QuotedPlace], str]


def result(
    texts: Texts, quote: Quote, *, language: str = "", with_votes: bool, address: Address
) -> InlineQueryResultArticle:
    """Return a quote to pick: its beginning and where it stands; sent, it says both in full.

    `address` gives that of its reader page, "" for none: a button under it opens that, and
    `with_votes` there are others to vote with.
    """
    said = quoted(texts, quote, expandable=is_long(quote), language=language)
    whence = source(texts, quote.passage, language=language)
    return InlineQueryResultArticle(
        id=result_id(quote),
        title=shortened(quote.shown.text, _LONG_TITLE),
        description=shortened(whence.text, _LONG_DESCRIPTION),
        input_message_content=InputTextMessageContent(
            said.html,
            parse_mode=ParseMode.HTML,
            link_preview_options=LinkPreviewOptions(is_disabled=True),
        ),
        reply_markup=_keyboard(texts, address(Span.of(quote.passage).place), with_votes=with_votes),
    )


def _keyboard(texts: Texts, address: str, *, with_votes: bool) -> InlineKeyboardMarkup | None:
    reads = reply_buttons.read_buttons(texts, [address])
    keyboard = InlineKeyboardMarkup([reads]) if reads else None
    if not with_votes:
        return keyboard
    votes = vote_buttons.rows(texts, vote_buttons.NOT_RECORDED, Tally())
    return vote_buttons.below(keyboard, votes)


def results(
    texts: Texts,
    quotes: Sequence[Quote],
    *,
    language: str = "",
    with_votes: bool,
    address: Address,
) -> list[InlineQueryResultArticle]:
    """Return the quotes to pick from, each place once, in their order."""
    different = {result_id(quote): quote for quote in reversed(quotes)}
    return [
        result(texts, quote, language=language, with_votes=with_votes, address=address)
        for quote in reversed(different.values())
    ]


def result_id(quote: Quote) -> str:
    """Return what tells a quote from all others: 32 characters, the same in every generation."""
    passage = quote.passage
    place = f"{passage.article.article_id}\0{passage.text}"
    return xxhash.xxh3_128_hexdigest(place.encode("utf-8", "surrogatepass"))


def button(texts: Texts, line: Line) -> InlineQueryResultsButton:
    """Return a line above the results; pressed, it opens the private chat, which says more."""
    return button_saying(texts.line(line).text)


def button_saying(label: str) -> InlineQueryResultsButton:
    """Return such a line with a label of any length."""
    return InlineQueryResultsButton(shortened(label, _LONG_TITLE), start_parameter=_START)
