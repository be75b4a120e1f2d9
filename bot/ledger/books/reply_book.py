"""Replies, by their tokens, their questions and their messages."""

from datetime import datetime

from bot.ledger import replies
from bot.ledger.books.book import Book
from bot.ledger.records import Counts, Entry, MessageId, Reply, Span, View


class ReplyBook(Book):
    """What was said to whom.

    `record`, `sent` and `reply_to` stand on the way to an answer, and never fail.
    """

    async def record(self, entry: Entry) -> str | None:
        """Write a reply that is about to be sent; return its token for callback data.

        A question that got a reply before, and was edited, keeps its token; spans and view are
        the new ones, and votes are gone, and so are wishes once there is an answer. None when
        nothing could be written: such a reply goes out without buttons.
        """
        now, question = self._now(), self._kept(entry.question)
        return await self._or_else(
            None, self._database.write(lambda c: replies.record(c, entry, question, now))
        )

    async def sent(self, token: str, reply_id: int) -> None:
        """Note the message that carries the reply, once Telegram has told its id."""
        await self._or_else(None, self._database.write(lambda c: replies.sent(c, token, reply_id)))

    async def reply_to(self, question: MessageId) -> Reply | None:
        """Return the reply that a message got, None when it got none or is not known."""
        return await self._or_else(
            None, self._database.read(lambda c: replies.by_question(c, question))
        )

    async def reply(self, token: str, chat_id: int) -> Reply | None:
        """Return the reply of a token, None when it was not given in this chat or is forgotten.

        A client can send any callback data: without `chat_id`, counting up would read what
        others were told.
        """
        return await self._database.read(lambda c: replies.by_token(c, token, chat_id))

    async def reply_in(self, message: MessageId) -> Reply | None:
        """Return the reply that a message of the bot carries, for whoever replies to it."""
        return await self._database.read(lambda c: replies.by_message(c, message))

    async def reply_in_inline(self, inline_id: str) -> Reply | None:
        """Return the reply that an inline message carries, for whoever presses its buttons."""
        return await self._database.read(lambda c: replies.by_inline_id(c, inline_id))

    async def sent_inline(self, user_id: int) -> list[Reply]:
        """Return the latest quotes that a person has picked and sent, the last one first."""
        return await self._database.read(lambda c: replies.sent_inline(c, user_id))

    async def show(self, token: str, view: View) -> None:
        """Note what of a reply is to be seen now."""
        await self._database.write(lambda c: replies.show(c, token, view))

    async def quoted(self, since: datetime) -> list[Span]:
        """Return all spans of answers given from `since` on, each once, by article and place."""
        return await self._database.read(lambda c: replies.quoted(c, since))

    async def counts(self, since: datetime) -> Counts:
        """Count what was answered and what was refused from `since` on."""
        return await self._database.read(lambda c: replies.counts(c, since))
