"""`Ledger`, which handlers call, on one database."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import TypeVar
from uuid import uuid4

from sqlalchemy import URL, Connection

from bot.ledger import chats, feedback, questions, replies, retention
from bot.ledger.database import Database, LedgerUnavailableError
from bot.ledger.migrating import migrate
from bot.ledger.records import (
    Asked,
    ChatSettings,
    Complaint,
    Counts,
    Entry,
    Forgotten,
    Left,
    MessageId,
    Reply,
    Span,
    Subscription,
    Tally,
    View,
    Vote,
)

T = TypeVar("T")

_LOG = logging.getLogger(__name__)
_DAILY = timedelta(days=1)
_AT_A_TIME = 500  # replies pruned in one transaction


def open_ledger(
    url: URL, question_days: int, now: Callable[[], datetime] = lambda: datetime.now(UTC)
) -> "Ledger":
    """Bring the database to this release and open it. Blocks; raises LedgerError.

    Questions are kept for `question_days`; with 0 their text never reaches the database.
    """
    migrate(url)
    return Ledger(Database(url), question_days, now)


class Ledger:
    """What was said to whom, and what they made of it. Any number of callers at once.

    What stands on the way to an answer (the first part below) never fails: when the database is
    gone or full, that is logged, and it returns what lets the answer go out. Everything else raises
    LedgerUnavailableError then.
    """

    def __init__(self, database: Database, question_days: int, now: Callable[[], datetime]) -> None:
        self._database = database
        self._question_days = question_days
        self._now = now
        self._run = uuid4().hex  # tells this process from those before it
        self._to_settle: set[MessageId] = set()

    # On the way to an answer.

    async def claim(self, message: MessageId) -> bool:
        """Take up a message before it is answered; False when it was taken up before.

        It is remembered for two days: Telegram delivers nothing later than that.
        """
        now = self._now()
        return await self._or_else(
            True, self._database.write(lambda c: chats.claim(c, message, now))
        )

    async def take_up(self, question: Asked, *, anew: bool = False) -> bool:
        """Claim a question and keep it open until it is settled; False when it is not to be.

        What was taken up before and is open still may be taken up again: by the next process, when
        nothing was sent in answer; `anew`, also when that is uncertain, or when it was in vain.
        """
        now = self._now()
        update = question.update and self._kept(question.update)
        kept = Asked(question.asked, question.asker, update)
        work = self._database.write(lambda c: questions.take_up(c, kept, self._run, now, anew=anew))
        return await self._or_else(True, work)

    async def note_attempt(self, asked: MessageId, *, begun: bool) -> None:
        """Note that an answer may have gone out from now on, or that it surely has not."""
        work = self._database.write(lambda c: questions.note(c, asked, begun=begun))
        await self._or_else(None, work)

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

    async def leave_uncertain(self, asked: MessageId) -> None:
        """Leave a question open whose answer may have arrived; its words are not kept for that."""
        await self._or_else(None, self._database.write(lambda c: questions.leave(c, asked)))

    async def left_behind(self) -> Left:
        """Return the questions that processes before this one left open; those too old are closed.

        What is to be answered is open until somebody takes it up: another end changes nothing.
        """
        now = self._now()
        work = self._database.write(lambda c: questions.left_behind(c, self._run, now))
        return await self._or_else(Left(), work)

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

    async def told_how_to_ask(self, user_id: int) -> bool:
        """Note that a person is told how to ask; False when they were within a day."""
        now = self._now()
        return await self._or_else(
            False, self._database.write(lambda c: chats.told_how_to_ask(c, user_id, now))
        )

    async def settings_of(self, chat_id: int) -> ChatSettings:
        """Return what a chat has decided, `ChatSettings()` when it has not."""
        return await self._or_else(
            ChatSettings(), self._database.read(lambda c: chats.settings(c, chat_id))
        )

    # What is done with a reply afterwards.

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

    # Feedback and wishes.

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
        """Tell whether a wish is neither fulfilled nor withdrawn."""
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

        return await self._database.write(close)

    # Chats.

    async def set_settings(self, chat_id: int, settings: ChatSettings) -> None:
        """Keep what a chat has decided, all of it: change one with `dataclasses.replace`."""
        await self._database.write(lambda c: chats.set_settings(c, chat_id, settings))

    async def move_chat(self, old: int, new: int) -> None:
        """Take a group's settings and wishes to its supergroup; a second time changes nothing."""
        await self._database.write(lambda c: chats.move(c, old, new))

    async def chats_with_digest(self) -> list[int]:
        """Return the chats that want the weekly digest."""
        return await self._database.read(chats.with_weekly_digest)

    # Housekeeping.

    async def due(self, errand: str, every: timedelta = _DAILY) -> bool:
        """Take up an errand that was last taken up `every` ago or more; restarts don't matter."""
        now = self._now()
        return await self._database.write(lambda c: chats.due(c, errand, every, now))

    async def prune(self) -> None:
        """Delete what is too old: texts of questions, wishes, replies, claims.

        No trace of it stays in SQLite's files; PostgreSQL clears its own at the next vacuum.
        """
        days, now = self._question_days, self._now()
        while await self._database.write(lambda c: retention.prune(c, days, now, _AT_A_TIME)):
            pass
        await self._database.scrub()

    async def prune_daily(self) -> None:
        """Delete what is too old, now and every day, until cancelled; what fails is logged."""
        while True:
            try:
                await self.prune()
            except LedgerUnavailableError as error:
                _LOG.warning("What is too old is not deleted now: %s", error)
            except Exception:  # noqa: BLE001 - what fails today must not end all later days
                _LOG.exception("What is too old can't be deleted")
            await asyncio.sleep(_DAILY.total_seconds())

    async def kept_of(self, user_id: int) -> Forgotten:
        """Count what `forget` would delete of a person."""
        return await self._database.read(lambda c: retention.kept_of(c, user_id))

    async def forget(self, user_id: int) -> Forgotten:
        """Delete a person's questions with the replies to them, votes and wishes, in all chats.

        What others asked stays, also where the person voted. Traces stay as `prune` says.
        """
        forgotten = await self._database.write(lambda c: retention.forget(c, user_id))
        await self._database.scrub()
        return forgotten

    def close(self) -> None:
        """Finish what was begun and disconnect; blocks for a moment."""
        self._database.close()

    def _kept(self, question: str) -> str | None:
        if not question or not self._question_days:
            return None
        # PostgreSQL takes no NUL, and neither database half a surrogate pair.
        return question.replace("\0", "").encode("utf-8", "replace").decode("utf-8")

    async def _or_else(self, otherwise: T, call: Awaitable[T]) -> T:
        try:
            return await call
        except LedgerUnavailableError as error:
            _LOG.warning("The ledger is not kept now: %s", error)
            return otherwise
