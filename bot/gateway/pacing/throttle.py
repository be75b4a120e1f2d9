"""Slows down senders who are too fast, so that nobody else waits."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any

from telegram import Message, Update
from telegram.constants import ChatType
from telegram.ext import ContextTypes

from bot.gateway.pacing.pace import Pace, Wait
from bot.gateway.receiving import Unconfirmed
from bot.gateway.reply_language import Interpreter
from bot.gateway.sending import delivery
from bot.ledger import Ledger, MessageId
from bot.messages import Line

_TOO_MANY = Line("ask.too_fast")

Handle = Callable[[Update, ContextTypes.DEFAULT_TYPE], Coroutine[Any, Any, None]]


def _for_groups() -> Pace:
    # Telegram takes 20 messages a minute to a group, and some of them are no answers.
    return Pace(burst=15, every=4.0, line=10)


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

    Who is slowed waits; what comes when their line is full is dropped, which they are told once.
    Inline queries are paced like presses: they come by themselves while somebody types.
    """

    interpreter: Interpreter
    ledger: Ledger
    paces: Paces
    unconfirmed: Unconfirmed = field(default_factory=Unconfirmed)

    async def place(self, message: Message) -> Wait | None:
        """Return how long what somebody wrote has to wait; None when it is turned away."""
        waits = []
        for pace, key in self._lines(message):
            wait = pace.join(key)
            if wait is None:
                if pace.turned_away(key):
                    texts = await self.interpreter.texts_under(message)
                    await delivery.reply(message, texts.line(_TOO_MANY))
                return None
            waits.append(wait)
        return max(waits, key=lambda wait: wait.seconds)

    def is_free_for(self, message: Message) -> bool:
        """Whether what nobody asked the bot need not wait; it takes a place like a question."""
        waits = [pace.join(key) for pace, key in self._lines(message)]
        return all(wait is not None and not wait.seconds for wait in waits)

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
            wait = await self.place(message) if message else None
            if wait is not None:
                await asyncio.sleep(wait.seconds)
                await handle(update, context)

        return at_their_pace

    def pressed(self, handle: Handle) -> Handle:
        """Return `handle` for what somebody pressed, at their pace."""

        async def at_their_pace(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
            query = update.callback_query
            if query is None:
                return
            wait = self.paces.presses.join(query.from_user.id)
            if wait is None:
                texts = self.interpreter.languages.of(query.from_user.language_code)
                await delivery.acknowledge(query, texts.line(_TOO_MANY).text)
            else:
                await asyncio.sleep(wait.seconds)
                await handle(update, context)

        return at_their_pace

    def _lines(self, message: Message) -> list[tuple[Pace, int]]:
        # Those who write under a shared account are slowed together.
        sender = message.sender_chat or message.from_user or message.chat
        if message.chat.type == ChatType.PRIVATE:
            return [(self.paces.people, sender.id)]
        return [(self.paces.people, sender.id), (self.paces.groups, message.chat.id)]
