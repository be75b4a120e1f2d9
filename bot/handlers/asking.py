"""Questions and their answers, also when the question is edited afterwards."""

import asyncio
import logging
from dataclasses import dataclass, field
from weakref import WeakValueDictionary

from telegram import Message, Update
from telegram.constants import ChatType
from telegram.ext import ContextTypes

from bot import delivery, replies
from bot.ledger import Ledger, MessageId
from bot.live_index import LiveIndex
from bot.markup import Markup
from bot.questions import question_in

_LOG = logging.getLogger(__name__)

_QUOTES_IN_PRIVATE = 3
_QUOTES_IN_A_GROUP = 1


class Turns:
    """Things to do one after the other for each key, in the order they came."""

    def __init__(self) -> None:
        self._locks: WeakValueDictionary[MessageId, asyncio.Lock] = WeakValueDictionary()

    def of(self, key: MessageId) -> asyncio.Lock:
        """Return the lock of `key`; it lives as long as somebody holds it or waits for it."""
        return self._locks.setdefault(key, asyncio.Lock())


@dataclass(frozen=True, slots=True)
class Asking:
    """Answers what the bot is asked, and stays silent otherwise."""

    live_index: LiveIndex
    ledger: Ledger
    turns: Turns = field(default_factory=Turns)

    async def asked(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Answer a new message under it."""
        message = update.effective_message
        question = question_in(message, context.bot.bot) if message else None
        if message is None or question is None:
            return
        asked = MessageId.of(message)
        async with self.turns.of(asked):
            sent = await delivery.reply(message, await self._said_to(question, message))
            self.ledger.record(asked, sent.message_id)

    async def edited(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Change the reply that a message got to what its new words ask; got it none, nothing."""
        message = update.effective_message
        question = question_in(message, context.bot.bot) if message else None
        if message is None or not question:
            return
        asked = MessageId.of(message)
        async with self.turns.of(asked):
            reply_id = self.ledger.reply_to(asked)
            if reply_id is not None:
                said = await self._said_to(question, message)
                await delivery.change(context.bot, MessageId(asked.chat_id, reply_id), said)

    async def _said_to(self, question: str, message: Message) -> Markup:
        if not question:
            return replies.NO_QUESTION
        in_group = message.chat.type != ChatType.PRIVATE
        limit = _QUOTES_IN_A_GROUP if in_group else _QUOTES_IN_PRIVATE
        try:
            answer = await self.live_index.answer(question, limit)
        except Exception:
            await delivery.reply(message, replies.TROUBLE)
            raise
        self.ledger.count(answer)
        _LOG.info(
            "%s a question in %.0f ms, confidence %.2f",
            "answered" if answer.answered else "refused",
            answer.milliseconds,
            answer.confidence,
        )
        return replies.answer(answer, brief=in_group)
