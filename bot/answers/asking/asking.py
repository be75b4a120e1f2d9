"""Handler of questions, also of those that are edited afterwards."""

from dataclasses import dataclass, field
from datetime import timedelta

from telegram import Message, Update
from telegram.ext import ContextTypes

from bot.answers.asking.entries import asked_in
from bot.answers.asking.overhearing import Overhearing
from bot.answers.asking.replies import Replies
from bot.answers.asking.saying import say
from bot.answers.asking.turns import MessageTurns
from bot.answers.asking.waiting import Waiting
from bot.gateway import Newest, OpenQuestion, Throttle, question_in, sender_id
from bot.ledger import MessageId
from bot.serving import Step

_NEW = timedelta(hours=1)  # for which an edit may make a question of what was none


@dataclass(frozen=True, slots=True)
class Asking:
    """Answers what the bot is asked, and stays silent otherwise."""

    replies: Replies
    throttle: Throttle
    waiting: Waiting
    overhearing: Overhearing
    turns: MessageTurns = field(default_factory=MessageTurns)
    edits: Newest[MessageId] = field(default_factory=Newest)

    async def asked(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Answer a new message under it."""
        message = update.effective_message
        if message is None:
            return
        question = question_in(message, context.bot.bot)
        was_asked = question is not None
        if not was_asked:
            self.throttle.unconfirmed.release(update.update_id)
            question = await self.overhearing.question_in(message)
        if question is None:
            return
        asked = MessageId.of(message)
        async with self.turns.of(asked):
            is_new = await self.replies.ledger.take_up(asked_in(message, update))
            self.throttle.unconfirmed.release(update.update_id)
            if not is_new:
                return
            async with OpenQuestion(self.replies.ledger, asked).settled():
                seconds = await self.throttle.place(message) if was_asked else 0.0
                if seconds is not None and await self._waited(message, seconds):
                    await self._answer(question, message)

    async def _answer(self, question: str, message: Message, *, edited: bool = False) -> None:
        with self.replies.live_index.line.place() as ahead:
            told = await self.waiting.tell(ahead, message)
            reply = await self.replies.to(question, message, told, edited=edited)
        if reply is None:
            return
        attempts = OpenQuestion(self.replies.ledger, MessageId.of(message))
        with self.replies.live_index.tallies.timed(Step.SENDING):
            sent = await say(message, told, reply, attempts)
        if reply.token:
            await self.replies.ledger.sent(reply.token, sent.message_id)

    async def edited(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Change the reply that a message got to what its new words ask.

        The same words change nothing: Telegram tells of an edit when somebody reacts to a message.
        Nor does what asks nothing any more. Where no reply is known to have arrived, there is a
        new one.
        """
        message = update.effective_message
        question = question_in(message, context.bot.bot) if message else None
        if message is None or not question:
            return
        asked = MessageId.of(message)
        with self.edits.of(asked) as is_newest:
            async with self.turns.of(asked):
                replied = await self.replies.ledger.reply_to(asked)
                if not is_newest() or (replied and replied.entry.answers(question)):
                    return
                if replied and replied.reply_id:
                    await self._change(question, message, replied.reply_id)
                else:
                    await self.answer_anew(question, message, update, known=replied is not None)

    async def _waited(self, message: Message, seconds: float) -> bool:
        return await self.throttle.waited(sender_id(message), seconds)

    async def _change(self, question: str, message: Message, reply_id: int) -> None:
        seconds = await self.throttle.place(message)
        if seconds is None or not await self._waited(message, seconds):
            return
        reply = await self.replies.to(question, message, edited=True)
        if reply is None:
            return
        target = MessageId(message.chat.id, reply_id)
        sent = await say(message, target, reply)
        if reply.token and sent != target:
            await self.replies.ledger.sent(reply.token, sent.message_id)

    async def answer_anew(
        self, question: str, message: Message, update: Update, *, known: bool
    ) -> None:
        """Answer what was no question at first, when it is `known` to ask or was edited of late."""
        is_new = (message.edit_date or message.date) - message.date < _NEW
        if not (known or is_new):
            return
        is_open = await self.replies.ledger.take_up(asked_in(message, update), anew=True)
        if not (known or is_open):
            return
        async with OpenQuestion(self.replies.ledger, MessageId.of(message)).settled():
            seconds = await self.throttle.place(message)
            if seconds is not None and await self._waited(message, seconds):
                await self._answer(question, message, edited=True)
