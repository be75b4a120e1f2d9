"""Votes, complaints and wishes to be told."""

from datetime import datetime

from sqlalchemy import Connection

from bot.ledger import feedback, replies
from bot.ledger.books.book import Book
from bot.ledger.database import LedgerUnavailableError
from bot.ledger.records import Complaint, Entry, MessageId, Subscription, Tally, Vote


class FeedbackBook(Book):
    """What people made of replies, and what they wish to be told."""

    async def vote(self, token: str, vote: Vote) -> Tally | None:
        """Set a person's vote on a reply, instead of any before; None for an unknown reply."""
        now = self._now()
        return await self._database.write(lambda c: feedback.vote(c, token, vote, now))

    async def tally(self, token: str) -> Tally:
        """Count the votes on a reply."""
        return await self._database.read(lambda c: feedback.tally(c, token))

    async def complaints(self, since: datetime, until: datetime) -> list[Complaint]:
        """Return the refused and the disliked questions of a period, oldest first.

        Those whose text is not kept (any more) are not among them. `bot.feedback.gaps` groups them.
        """
        return await self._database.read(lambda c: feedback.complaints(c, since, until))

    async def wish(self, token: str, user_id: int) -> bool:
        """Keep a person's wish to be told; False when the question's text is not kept."""
        now = self._now()
        return await self._database.write(lambda c: feedback.wish(c, token, user_id, now))

    async def wishes(self) -> list[Subscription]:
        """Return the wishes that are not fulfilled yet, oldest first."""
        return await self._database.read(feedback.wishes)

    async def has_wish(self, token: str) -> bool:
        """Tell whether who got this reply waits to be told of an answer."""
        return await self._database.read(lambda c: feedback.has_wish(c, token))

    async def is_open(self, wish: Subscription) -> bool:
        """Tell whether a wish is neither fulfilled nor withdrawn.

        One that could not be closed when it was fulfilled is closed now.
        """
        if _noted(wish) in self._spare:
            await self.fulfil(wish)
            return False
        return await self._database.read(lambda c: feedback.is_open(c, wish.wish_id))

    async def fulfil(
        self, wish: Subscription, entry: Entry | None = None, reply_id: int | None = None
    ) -> bool:
        """Close a wish once its person has been told; False when it was closed before.

        `entry` is what they were told in the message `reply_id`; it takes the place of the refusal.
        """
        now, question = self._now(), self._kept(entry.question) if entry else None

        def close(connection: Connection) -> bool:
            if not feedback.fulfil(connection, wish.wish_id, now):
                return False
            if entry and reply_id is not None:
                token = replies.record(connection, entry, question, now)
                replies.sent(connection, token, reply_id)
            return True

        try:
            return await self._database.write(close)
        except LedgerUnavailableError:
            self._spare.add(_noted(wish), now)
            raise


def _noted(wish: Subscription) -> MessageId:
    """Return what stands for a wish among messages: no chat has this id."""
    return MessageId(0, wish.wish_id)
