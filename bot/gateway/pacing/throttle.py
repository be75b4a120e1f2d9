"""Slows down senders who are too fast, so that nobody else waits."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any

from telegram import Message, Update
from telegram.constants import ChatType
from telegram.ext import ContextTypes

from bot.gateway.pacing.pace import Pace
from bot.gateway.receiving import Unconfirmed
from bot.gateway.reply_language import Interpreter
from bot.gateway.senders import sender_id
from bot.gateway.sending import Sending, Urgency, delivery
from bot.ledger import Ledger, MessageId
from bot.messages import Line

_TOO_MANY = Line("ask.too_fast")
_TOO_MANY_HERE = Line("ask.too_many_here")

Handle = Callable[[Update, ContextTypes.DEFAULT_TYPE], Coroutine[Any, Any, None]]


async def _everybody(_: int) -> bool:
    return True


def _for_groups() -> Pace:
    # Telegram takes 20 messages a minute to a group: who waits gets an answer within three.
    return Pace(burst=20, every=3.0, line=40)


def _for_presses() -> Pace:
    return Pace(burst=16, every=0.5, line=8)


@dataclass(frozen=True, slots=True)
class Paces:
    """How fast people and groups may write, and people press buttons."""

    people: Pace = field(default_factory=Pace)
    groups: Pace = field(default_factory=_for_groups)
    presses: Pace = field(default_factory=_for_presses)


@dataclass(frozen=True, slots=True)
class Throttle:
    """Lets people and groups through at their pace: with what they write, and what they press.

    Who is slowed waits, in silence: Telegram's limits are what is waited for, and a notice would
    take the place of an answer. What comes when a line is full is dropped, which its person is
    told once, and its group once for all. Inline queries are paced like presses: they come by
    themselves while somebody types. Who may not read any more when their turn comes gets silence.
    """

    interpreter: Interpreter
    ledger: Ledger
    paces: Paces
    unconfirmed: Unconfirmed = field(default_factory=Unconfirmed)
    may_read: Callable[[int], Awaitable[bool]] = _everybody

    async def place(self, message: Message) -> float | None:
        """Return the seconds that what somebody wrote has to wait; None when it is turned away."""
        longest = 0.0
        for pace, key in self._lines(message):
            seconds = pace.join(key)
            if seconds is None:
                if pace.turned_away(key):
                    await self._tell(message, everybody=pace is self.paces.groups)
                return None
            longest = max(longest, seconds)
        return longest

    async def _tell(self, message: Message, *, everybody: bool) -> None:
        """Tell whoever wrote `message`, or all that are there, that it gets no answer."""
        texts = await self.interpreter.texts_under(message)
        if everybody:
            said, how = texts.line(_TOO_MANY_HERE), Sending(Urgency.WORD)
            thread_id = message.message_thread_id if message.is_topic_message else None
            bot, chat_id = message.get_bot(), message.chat.id
            await delivery.say(bot, chat_id, said, thread_id=thread_id, how=how)
        else:
            await delivery.reply(message, texts.line(_TOO_MANY), how=Sending(Urgency.COURTESY))

    def is_free_for(self, message: Message) -> bool:
        """Whether what nobody asked the bot need not wait; it takes a place like a question."""
        return all([pace.join(key) == 0.0 for pace, key in self._lines(message)])  # noqa: C419

    def commands(self, handle: Handle) -> Handle:
        """Return `handle` for commands, each once, also when Telegram delivers it again."""
        slowed = self.written(handle)

        async def once(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
            message = update.effective_message
            is_new = message and await self.ledger.claim(MessageId.of(message))
            self.unconfirmed.release(update.update_id)
            if is_new:
                await slowed(update, context)

        return once

    def edited_into(self, handle: Handle) -> Handle:
        """Return `handle` for commands that messages have been edited into.

        A command that was one before is none of these: Telegram tells of an edit when somebody
        reacts to a message. What was a question has a reply to other words.
        """
        slowed = self.written(handle)

        async def when_new(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
            message = update.effective_message
            if message is None:
                return
            edited = MessageId.of(message)
            replied = await self.ledger.reply_to(edited)
            was_question = replied is not None and not replied.entry.answers(message.text or "")
            if was_question or await self.ledger.claim(edited):
                await slowed(update, context)

        return when_new

    def written(self, handle: Handle) -> Handle:
        """Return `handle` for what somebody wrote, at their pace."""

        async def at_their_pace(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
            message = update.effective_message
            seconds = await self.place(message) if message else None
            if message and seconds is not None and await self.waited(sender_id(message), seconds):
                await handle(update, context)

        return at_their_pace

    async def waited(self, user_id: int, seconds: float) -> bool:
        """Wait; tell whether whoever might read before may still."""
        if not seconds:
            return True
        might = await self.may_read(user_id)
        await asyncio.sleep(seconds)
        return not might or await self.may_read(user_id)

    def pressed(self, handle: Handle) -> Handle:
        """Return `handle` for what somebody pressed, at their pace."""

        async def at_their_pace(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
            query = update.callback_query
            if query is None:
                return
            seconds = self.paces.presses.join(query.from_user.id)
            if seconds is None:
                texts = self.interpreter.languages.of(query.from_user.language_code)
                await delivery.acknowledge(query, texts.line(_TOO_MANY).text)
            elif await self.waited(query.from_user.id, seconds):
                await handle(update, context)

        return at_their_pace

    def _lines(self, message: Message) -> list[tuple[Pace, int]]:
        # Those who write under a shared account are slowed together.
        sender = message.sender_chat or message.from_user or message.chat
        if message.chat.type == ChatType.PRIVATE:
            return [(self.paces.people, sender.id)]
        return [(self.paces.people, sender.id), (self.paces.groups, message.chat.id)]
