"""Chooses the language of a reply."""

from dataclasses import dataclass

from telegram import CallbackQuery, Message, User

from bot.ledger import ChatSettings, Ledger
from bot.messages import Languages, Texts


@dataclass(frozen=True, slots=True)
class Interpreter:
    """Finds the texts for a chat: in the language it has chosen, else in the asking person's."""

    languages: Languages
    ledger: Ledger

    async def texts_for(self, chat_id: int, user: User | None) -> Texts:
        """Return the texts for what `user` does in a chat."""
        return self.texts(await self.ledger.settings_of(chat_id), user)

    async def texts_under(self, message: Message) -> Texts:
        """Return the texts for a reply to `message`."""
        return await self.texts_for(message.chat.id, message.from_user)

    async def texts_after(self, query: CallbackQuery) -> Texts:
        """Return the texts for whoever pressed a button."""
        if query.message is None:  # sent inline, to a chat that nobody knows
            return self.languages.of(query.from_user.language_code)
        return await self.texts_for(query.message.chat.id, query.from_user)

    def texts(self, settings: ChatSettings, user: User | None) -> Texts:
        """Return the texts for `user` in a chat with these settings."""
        return self.languages.of(settings.language, user.language_code if user else None)
