"""Finds the reply that a question follows, and its context."""

import asyncio
from collections.abc import Iterator, Sequence

from telegram import Message

from bot.answers.several import seen
from bot.ledger import Ledger, LedgerUnavailableError, MessageId, Reply, Span
from index import Context, Index, UnknownArticleError


async def reply_above(message: Message, ledger: Ledger, index: Index) -> Reply | None:
    """Return the reply of the bot that `message` replies to, also when somebody sent it inline.

    Telegram does not tell which message that is: it is the latest that its sender has picked with
    the words that are quoted there. Raises LedgerUnavailableError.
    """
    above = message.reply_to_message
    if above is None:
        return None
    if above.via_bot is None or above.from_user is None:
        return await ledger.reply_in(MessageId.of(above))
    if above.via_bot.id != message.get_bot().id:
        return None
    replies = await ledger.sent_inline(above.from_user.id)
    return await asyncio.to_thread(_with_quote, above.text or "", replies, index)


def _with_quote(said: str, replies: Sequence[Reply], index: Index) -> Reply | None:
    found = (
        reply
        for reply in replies
        for span in reply.entry.spans
        if any(said.startswith(text) for text in _texts_at(span, index))
    )
    return next(found, None)


def _texts_at(span: Span, index: Index) -> list[str]:
    """Return a quote as people read it, and as releases showed it that knew no structure."""
    try:
        if not span.fits(index.article(span.article_id)):
            return []
    except UnknownArticleError:
        return []
    [quote] = index.requote("", [span.standing])
    return [text for text in (quote.shown.text, quote.passage.text) if text]


async def context_of(message: Message, ledger: Ledger, index: Index, limit: int) -> Context | None:
    """Return what `message` follows; None when it replies to nothing that the ledger knows.

    That is the selected part of the reply, or else the question that got it; and the articles of
    what is to be seen there, up to `limit` quotes, the one pointed at first.
    """
    try:
        reply = await reply_above(message, ledger, index)
    except LedgerUnavailableError:
        return None
    if reply is None:
        return None
    selected = message.quote.text if message.quote else ""
    shown = seen(reply, limit)
    pointed_at = await asyncio.to_thread(lambda: [*_with_words(selected, shown, index)])
    ids = dict.fromkeys(span.article_id for span in (*pointed_at, *shown))
    return Context(selected or reply.entry.asked_for, tuple(ids))


def _with_words(selected: str, spans: tuple[Span, ...], index: Index) -> Iterator[Span]:
    words = " ".join(selected.split())
    for span in spans if words else ():
        if any(words in " ".join(text.split()) for text in _texts_at(span, index)):
            yield span
