"""Refuses administrators' commands and buttons to everybody else."""

from dataclasses import dataclass

from telegram import CallbackQuery, Message, Update
from telegram.constants import ChatType

from bot.admin import admin_text
from bot.gateway import Interpreter, Sender, delivery, sender_of
from bot.messages import Markup, Texts


@dataclass(frozen=True, slots=True)
class Authority:
    """Refuses with one sentence whoever is not among `admin_ids`."""

    interpreter: Interpreter
    admin_ids: frozenset[int]

    async def command(self, update: Update) -> tuple[Message, Texts] | None:
        """Return an administrator's command and the texts to answer it with.

        None when its sender may not, and has been told so.
        """
        message = update.effective_message
        if message is None:
            return None
        texts = await self.interpreter.texts_under(message)
        refusal = self._refusal(texts, message)
        if refusal:
            await delivery.reply(message, refusal)
            return None
        return message, texts

    async def refused_press(self, query: CallbackQuery) -> bool:
        """Tell whoever pressed a button that they may not, unless they may."""
        if query.from_user.id in self.admin_ids:
            return False
        texts = self.interpreter.languages.of(query.from_user.language_code)
        refusal = admin_text.not_an_administrator(texts, query.from_user.id, private=True)
        await delivery.acknowledge(query, refusal.text)
        return True

    def _refusal(self, texts: Texts, message: Message) -> Markup | None:
        if sender_of(message) != Sender.PERSON or message.from_user is None:
            return texts.line(admin_text.ANONYMOUS)
        if message.from_user.id not in self.admin_ids:
            private = message.chat.type == ChatType.PRIVATE
            return admin_text.not_an_administrator(texts, message.from_user.id, private=private)
        return texts.line(admin_text.FORWARDED) if message.forward_origin else None
