"""Turns strangers away when the articles are not public."""

from dataclasses import dataclass

from telegram import Message, Update
from telegram.constants import ChatType
from telegram.ext import ApplicationHandlerStop, ContextTypes

from bot.chats import chats_text
from bot.gateway import Interpreter, Sender, delivery, sender_of
from bot.settings import Readers


@dataclass(frozen=True, slots=True)
class Door:
    """Lets readers through, whatever they type or press; `Inline` tells strangers by itself.

    Strangers are told so in a private chat and when they press a button; in a group they get
    silence. Whoever writes as a group or a channel is not known, and so is a stranger.
    """

    interpreter: Interpreter
    readers: Readers

    async def admit(self, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        """Raise `ApplicationHandlerStop` for what strangers do."""
        if self.readers.public or not (update.callback_query or update.effective_message):
            return
        if query := update.callback_query:
            if not self.readers.has(query.from_user.id):
                texts = self.interpreter.languages.of(query.from_user.language_code)
                note = chats_text.not_public(texts, query.from_user.id)
                await delivery.acknowledge(query, note.text)
                raise ApplicationHandlerStop
        elif (message := update.effective_message) and not self._is_readers(message):
            await self._turn_away(message)
            raise ApplicationHandlerStop

    def _is_readers(self, message: Message) -> bool:
        person = message.from_user if sender_of(message) == Sender.PERSON else None
        return person is not None and self.readers.has(person.id)

    async def _turn_away(self, message: Message) -> None:
        if message.chat.type == ChatType.PRIVATE:
            texts = await self.interpreter.texts_under(message)
            said = chats_text.not_public(texts, message.chat.id)
            await delivery.reply(message, said)
