"""Finds the reply that a question follows, and its context."""

from collections.abc import Sequence

from telegram import Message

from bot.answers.several import seen
from bot.gateway import sender_id
from bot.ledger import Ledger, LedgerUnavailableError, MessageId, Reply, Span
from bot.serving import LiveIndex
from index import Context, Index, QuotedPlace


async def reply_above(message: Message, ledger: Ledger, live_index: LiveIndex) -> Reply | None:
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
    said = above.text or ""
    for reply in await ledger.sent_inline(above.from_user.id):
        texts = await _texts_at(reply.entry.spans, live_index, sender_id(message))
        if any(said.startswith(text) for every in texts for text in every):
            return reply
    return None


async def _texts_at(spans: Sequence[Span], live_index: LiveIndex, by: int) -> list[list[str]]:
    """Return the quotes as people read them, and as releases showed them that knew no structure.

    Of an article that is too short by now there is none.
    """
    places = [QuotedPlace(span.standing) for span in spans]
    quotes = await live_index.ask(by, Index.quotes_at, "", places)
    read = {n: (quote.shown.text, quote.passage.text) for n, quote in quotes.items()}
    return [[text for text in read.get(n, ()) if text] for n in range(len(spans))]


async def context_of(
    message: Message, ledger: Ledger, live_index: LiveIndex, limit: int
) -> Context | None:
    """Return what `message` follows; None when it replies to nothing that the ledger knows.

    That is the selected part of the reply, or else the question that got it; and the articles of
    what is to be seen there, up to `limit` quotes, the one pointed at first.
    """
    try:
        reply = await reply_above(message, ledger, live_index)
    except LedgerUnavailableError:
        return None
    if reply is None:
        return None
    selected = message.quote.text if message.quote else ""
    shown = seen(reply, limit)
    words = " ".join(selected.split())
    texts = await _texts_at(shown, live_index, sender_id(message)) if words else []
    pointed_at = [
        span
        for span, every in zip(shown, texts, strict=False)
        if any(words in " ".join(text.split()) for text in every)
    ]
    ids = dict.fromkeys(span.article_id for span in (*pointed_at, *shown))
    return Context(selected or reply.entry.asked_for, tuple(ids))
