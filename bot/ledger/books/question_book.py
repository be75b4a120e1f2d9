"""Questions that are taken up, and those whose answers are not out yet."""

import logging
from uuid import uuid4

from sqlalchemy import Connection

from bot.ledger import chats, questions
from bot.ledger.books.book import Book, Desk
from bot.ledger.database import LedgerUnavailableError
from bot.ledger.records import Asked, Left, MessageId

_LOG = logging.getLogger(__name__)


class QuestionBook(Book):
    """Messages that were taken up, and questions until they are settled.

    All of it stands on the way to an answer, and never fails.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._run = uuid4().hex  # tells this process from those before it
        self._to_settle: set[MessageId] = set()

    async def claim(self, message: MessageId) -> bool:
        """Take up a message before it is answered; False when it was taken up before.

        It is remembered for two days: Telegram delivers nothing later than that.
        """
        now = self._now()
        if message in self._spare:
            return False
        try:
            return await self._database.write(lambda c: chats.claim(c, message, now))
        except LedgerUnavailableError as error:
            return await self._taken_up_by_the_way(message, error)

    async def take_up(self, question: Asked, *, anew: bool = False) -> bool:
        """Claim a question and keep it open until it is settled; False when it is not to be.

        What was taken up before and is open still may be taken up again: by the next process, when
        nothing was sent in answer; `anew`, also when that is uncertain, or when it was in vain.
        """
        now = self._now()
        if question.asked in self._spare and not anew:
            return False
        update = question.update and self._kept(question.update)
        kept = Asked(question.asked, question.asker, update)
        work = self._database.write(lambda c: questions.take_up(c, kept, self._run, now, anew=anew))
        try:
            return await work
        except LedgerUnavailableError as error:
            return anew or await self._taken_up_by_the_way(question.asked, error)

    async def _taken_up_by_the_way(self, message: MessageId, error: Exception) -> bool:
        """Take up what the database can't note: it may know the message, and take no more."""
        _LOG.warning("The ledger is not kept now: %s", error)
        known = self._database.read(lambda c: questions.is_taken_up(c, message))
        if message in self._spare or await self._or_else(False, known):
            return False
        self._spare.add(message, self._now())
        return True

    async def note_attempt(self, asked: MessageId, *, begun: bool) -> None:
        """Note that an answer may have gone out from now on, or that it surely has not."""
        if not begun:
            self._spare.discard(asked)
        work = self._database.write(lambda c: questions.note(c, asked, begun=begun))
        if not await self._or_else(False, work) and begun:
            self._spare.add(asked, self._now())

    async def settle(self, asked: MessageId) -> None:
        """Close a question: what there was to say to it is said.

        What can't be closed now is closed with the next one: the next process would answer it.
        """
        self._to_settle.add(asked)
        settled = tuple(self._to_settle)

        def close(connection: Connection) -> bool:
            for each in settled:
                questions.settle(connection, each)
            return True

        if await self._or_else(False, self._database.write(close)):
            self._to_settle.difference_update(settled)
        else:
            self._spare.add(asked, self._now())

    async def leave_uncertain(self, asked: MessageId) -> None:
        """Leave a question open whose answer may have arrived; its words are not kept for that."""
        await self._or_else(None, self._database.write(lambda c: questions.leave(c, asked)))

    async def left_behind(self) -> Left:
        """Return the questions that processes before this one left open; those too old are closed.

        What is to be answered is open until somebody takes it up: another end changes nothing.
        """
        now = self._now()
        work = self._database.write(lambda c: questions.left_behind(c, self._run, now, self._spare))
        return await self._or_else(Left(), work)
