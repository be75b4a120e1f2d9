"""Turns strangers away when the articles are not public."""

from dataclasses import dataclass, field

from telegram import CallbackQuery, Message, Update
from telegram.constants import ChatType
from telegram.ext import ApplicationHandlerStop, ContextTypes

from bot.chats import chats_text
from bot.gateway import (
    Interpreter,
    Pace,
    Sender,
    Sending,
    Urgency,
    command_in,
    delivery,
    question_in,
    sender_of,
)
from bot.inviting import Entry
from bot.readers import Readership

_FREE = (
    "forget"  # a command, and the data of its buttons: who may not read any more can be forgotten
)


def _for_strangers() -> Pace:
    return Pace(burst=1, every=3600.0, line=0)


@dataclass(frozen=True, slots=True)
class Door:
    """Lets readers through, whatever they type or press; `Inline` tells strangers by itself.

    A stranger is told so once an hour: in a private chat, in a group when they ask the bot, and
    whenever they press a button, which nobody else has to wait for. Whoever writes as a group or a
    channel is not known, and so is a stranger. Who comes by an invitation is none from then on.
    """

    interpreter: Interpreter
    readers: Readership
    entry: Entry
    told: Pace = field(default_factory=_for_strangers)

    async def admit(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Raise `ApplicationHandlerStop` for what strangers do."""
        if self.readers.public:
            return
        if query := update.callback_query:
            await self._admit_press(query)
        elif message := update.effective_message:
            me = context.bot.bot
            if await self.readers.admits(message) or command_in(message, me) == _FREE:
                return
            if update.message and (token := self.entry.token_in(message, me)):
                if await self.entry.admits(message, token):
                    return
                raise ApplicationHandlerStop
            addressed = (
                message.chat.type == ChatType.PRIVATE or question_in(message, me) is not None
            )
            if addressed and update.message:
                await self._turn_away(message)
            raise ApplicationHandlerStop

    async def _admit_press(self, query: CallbackQuery) -> None:
        user = query.from_user
        if await self.readers.has(user.id) or (query.data or "").startswith(f"{_FREE}:"):
            return
        texts = self.interpreter.languages.of(user.language_code)
        await delivery.acknowledge(query, chats_text.not_public(texts, user.id).text)
        raise ApplicationHandlerStop

    async def _turn_away(self, message: Message) -> None:
        """Tell whoever wrote that they may not read, once an hour."""
        sender = message.sender_chat or message.from_user or message.chat
        if self.told.join(sender.id) is not None:
            texts = await self.interpreter.texts_under(message)
            person = sender.id if sender_of(message) == Sender.PERSON else None
            how = Sending(Urgency.COURTESY)  # readers are answered before
            await delivery.reply(message, chats_text.not_public(texts, person), how=how)
