"""What a question follows, when it replies to one of the bot's messages."""

import asyncio
from collections.abc import Iterator

from telegram import Message

from bot.ledger import Ledger, LedgerUnavailableError, MessageId, Span
from index import Context, Index, UnknownArticleError


async def context_of(message: Message, ledger: Ledger, index: Index, limit: int) -> Context | None:
    """Return what `message` follows; None when it replies to nothing that the ledger knows.

    That is the selected part of the reply, or else the question that got it; and the articles of
    what is to be seen there, up to `limit` quotes, the one pointed at first.
    """
    if message.reply_to_message is None:
        return None
    try:
        reply = await ledger.reply_in(MessageId.of(message.reply_to_message))
    except LedgerUnavailableError:
        return None
    if reply is None:
        return None
    selected = message.quote.text if message.quote else ""
    seen = reply.seen(limit)
    pointed_at = await asyncio.to_thread(lambda: [*_with_words(selected, seen, index)])
    ids = dict.fromkeys(span.article_id for span in (*pointed_at, *seen))
    return Context(selected or reply.entry.question, tuple(ids))


def _with_words(selected: str, spans: tuple[Span, ...], index: Index) -> Iterator[Span]:
    words = " ".join(selected.split())
    for span in spans if words else ():
        try:
            text = index.article(span.article_id).text[span.start : span.end]
        except UnknownArticleError:
            continue
        if words in " ".join(text.split()):
            yield span
