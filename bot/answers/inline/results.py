"""Quotes as results of an inline query."""

from collections.abc import Sequence

import xxhash
from telegram import (
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
    LinkPreviewOptions,
)
from telegram.constants import ParseMode

from bot.answers import refusal_text
from bot.answers.buttons import vote_buttons
from bot.answers.quote_text import is_long, quoted, source
from bot.ledger import Tally
from bot.messages import Line, Texts, shortened
from index import Quote

HOW_TO = Line("inline.how_to")
NO_ANSWER = refusal_text.NO_ANSWER
NOT_PUBLIC = Line("door.not_public")

_START = "inline"  # what a private chat is opened with
_LONG_TITLE = 100
_LONG_DESCRIPTION = 160


def result(
    texts: Texts, quote: Quote, *, language: str = "", with_votes: bool
) -> InlineQueryResultArticle:
    """Return a quote to pick: its beginning and where it stands; sent, it says both in full.

    `with_votes` puts buttons to vote with under it.
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
        reply_markup=vote_buttons.below(
            None, vote_buttons.rows(texts, vote_buttons.NOT_RECORDED, Tally())
        )
        if with_votes
        else None,
    )


def results(
    texts: Texts, quotes: Sequence[Quote], *, language: str = "", with_votes: bool
) -> list[InlineQueryResultArticle]:
    """Return the quotes to pick from, each place once, in their order."""
    different = {result_id(quote): quote for quote in reversed(quotes)}
    return [
        result(texts, quote, language=language, with_votes=with_votes)
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
