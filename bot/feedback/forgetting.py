"""Handler of /forget, which asks first."""

import re
from dataclasses import dataclass

from telegram import (
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Update,
)
from telegram.ext import ContextTypes

from bot.admin import admin_text
from bot.feedback import feedback_text
from bot.gateway import Interpreter, Sender, delivery, sender_of
from bot.ledger import Forgotten, Ledger, LedgerUnavailableError, MessageId
from bot.messages import Line, Texts

PATTERN = r"^forget:"  # of the data of all buttons made here

_DATA = re.compile(r"forget:(\d{1,19}):(yes|no)")


@dataclass(frozen=True, slots=True)
class Forgetting:
    """Deletes what the ledger has of a person, once they have seen how much and said yes."""

    ledger: Ledger
    interpreter: Interpreter

    async def forget(self, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        """Tell whoever asks for it what would be deleted, with a button to do so."""
        message = update.effective_message
        if message is None or message.from_user is None:
            return
        texts = await self.interpreter.texts_under(message)
        if sender_of(message) != Sender.PERSON:
            await delivery.reply(message, texts.line(admin_text.ANONYMOUS))
            return
        try:
            found = await self.ledger.kept_of(message.from_user.id)
        except LedgerUnavailableError:
            await delivery.reply(message, texts.line(feedback_text.NOT_NOW))
            return
        if found == Forgotten(0, 0, 0):
            await delivery.reply(message, texts.line(feedback_text.NOTHING_KEPT))
            return
        said = feedback_text.to_be_forgotten(texts, found)
        await delivery.reply(message, said, _keyboard(texts, message.from_user.id))

    async def pressed(self, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        """Delete it, or not, as the person whose it is says."""
        query = update.callback_query
        found = _DATA.fullmatch(query.data or "") if query else None
        if query is None or query.message is None:
            return
        if found is None or int(found[1]) != query.from_user.id:
            await self._tell(query, feedback_text.NOT_YOURS)
            return
        texts = await self.interpreter.texts_for(query.message.chat.id, query.from_user)
        try:
            said = texts.line(feedback_text.NOTHING_FORGOTTEN)
            if found[2] == "yes":
                said = feedback_text.forgotten(texts, await self.ledger.forget(query.from_user.id))
        except LedgerUnavailableError:
            await self._tell(query, feedback_text.NOT_NOW)
            return
        await delivery.acknowledge(query)
        place = MessageId(query.message.chat.id, query.message.message_id)
        await delivery.change(query.get_bot(), place, said)

    async def _tell(self, query: CallbackQuery, line: Line) -> None:
        texts = self.interpreter.languages.of(query.from_user.language_code)
        await delivery.acknowledge(query, texts.line(line).text)


def _keyboard(texts: Texts, user_id: int) -> InlineKeyboardMarkup:
    choices = ((feedback_text.FORGET, "yes"), (feedback_text.KEEP, "no"))
    buttons = [
        InlineKeyboardButton(texts.line(line).text, callback_data=f"forget:{user_id}:{choice}")
        for line, choice in choices
    ]
    return InlineKeyboardMarkup([buttons])
