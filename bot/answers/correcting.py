"""Handler of the buttons that say what a word was meant to be."""

from dataclasses import dataclass, replace

from telegram import CallbackQuery, Update
from telegram.ext import ContextTypes

from bot.answers import pressing
from bot.answers.asking import MessageTurns, Replies
from bot.answers.buttons import meant_buttons
from bot.answers.views import NotThereError
from bot.gateway import Sending, Urgency, delivery
from bot.ledger import MessageId, Reply

_QUOTES = 10


@dataclass(frozen=True, slots=True)
class Correcting:
    """Asks again, with the word that was meant, and changes the reply: as if its asker edited it.

    Whoever reads the reply may press.
    """

    replies: Replies
    turns: MessageTurns

    async def pressed(self, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        """Do what a button says, or tell whoever pressed it why not."""
        await pressing.do(update, self.replies.interpreter, self._press)

    async def _press(self, query: CallbackQuery) -> None:
        message, target = query.message, meant_buttons.read(query.data or "")
        if message is None or target is None:
            raise NotThereError
        found = await self._find(target, message.chat.id)
        async with self.turns.of(found.entry.asked):
            entry = (await self._find(target, message.chat.id)).entry
            question = target.within(entry.question)
            asked_for = " ".join((question, *entry.taken_over))
            answer = await self.replies.live_index.answer(asked_for, _QUOTES, by=query.from_user.id)
            await delivery.acknowledge(query)
            settings = await self.replies.ledger.settings_of(message.chat.id)
            texts = self.replies.interpreter.languages.of(settings.language, entry.language)
            asked = replace(entry, question=asked_for, taken_over=())
            reply = await self.replies.of_answer(texts, asked, answer, message.chat)
            place = MessageId(message.chat.id, message.message_id)
            how = Sending(Urgency.ANSWER)
            await delivery.change(query.get_bot(), place, reply.said, reply.keyboard, how)

    async def _find(self, target: meant_buttons.Meant, chat_id: int) -> Reply:
        """Return the reply that a button is under, whose question has the word to replace."""
        reply = await self.replies.ledger.reply(target.token, chat_id)
        if reply is None or not reply.entry.question[target.start : target.end]:
            raise NotThereError
        return reply
