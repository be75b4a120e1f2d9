"""Handler of /settings, of joining a chat, and of its upgrade to a supergroup."""

import logging
from dataclasses import dataclass

from telegram import (
    Bot,
    CallbackQuery,
    Chat,
    ChatMember,
    MaybeInaccessibleMessage,
    Message,
    Update,
    User,
)
from telegram.constants import ChatMemberStatus, ChatType
from telegram.error import TelegramError
from telegram.ext import ContextTypes

from bot.answers import quotes_at_once
from bot.chats import chats_text, settings_buttons
from bot.gateway import Interpreter, Sender, delivery, sender_of
from bot.ledger import ChatSettings, Ledger, LedgerUnavailableError, MessageId, Mode
from bot.messages import Line

_LOG = logging.getLogger(__name__)

_ADMINISTERS = (ChatMemberStatus.OWNER, ChatMemberStatus.ADMINISTRATOR)
_ABSENT = (ChatMemberStatus.LEFT, ChatMemberStatus.BANNED)


@dataclass(frozen=True, slots=True)
class Chats:
    """Lets a group's administrators, whom Telegram names, decide for it; everybody for themselves.

    Who presses a button is checked as who typed the command, each time.
    """

    ledger: Ledger
    interpreter: Interpreter

    async def settings(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Show the settings of a chat, with a button for each choice."""
        message = update.effective_message
        if message is None:
            return
        anonymous = sender_of(message) == Sender.ANONYMOUS
        refusal = (
            None if anonymous else await _refusal(context.bot, message.chat, message.from_user)
        )
        if refusal:
            texts = await self.interpreter.texts_under(message)
            await delivery.reply(message, texts.line(refusal))
            return
        notes = (chats_text.PRESS_TO_SHOW,) if anonymous else ()
        await self._show(message, message.from_user, context.bot, *notes, under=True)

    async def pressed(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Change what a button says, for whoever may, and show the settings as they are then."""
        query = update.callback_query
        if query is None or query.message is None:
            return
        refusal = await _refusal(context.bot, query.message.chat, query.from_user)
        try:
            if refusal is None:
                await self._change(query.message.chat, query.data or "")
        except LedgerUnavailableError:
            refusal = chats_text.NOT_NOW
        if refusal:
            await self._tell(query, refusal)
            return
        await delivery.acknowledge(query)
        await self._show(query.message, query.from_user, context.bot)

    async def joined(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Say in a group that the bot was added to how it is addressed there."""
        change = update.my_chat_member
        if change is None or change.chat.type not in (ChatType.GROUP, ChatType.SUPERGROUP):
            return
        now = change.new_chat_member
        if change.old_chat_member.status not in _ABSENT or now.status in _ABSENT:
            return
        texts = await self.interpreter.texts_for(change.chat.id, change.from_user)
        said = chats_text.joined(texts, context.bot.username, sees_all=_sees_all(context.bot, now))
        await delivery.say(context.bot, change.chat.id, said)

    async def migrated(self, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        """Take along what a group has decided when it becomes a supergroup."""
        message = update.effective_message
        if message is None:
            return
        if message.migrate_to_chat_id:
            await self.ledger.move_chat(message.chat.id, message.migrate_to_chat_id)
        elif message.migrate_from_chat_id:
            await self.ledger.move_chat(message.migrate_from_chat_id, message.chat.id)

    async def _change(self, chat: Chat, data: str) -> None:
        settings = await self.ledger.settings_of(chat.id)
        new = settings_buttons.changed(settings, data, self.interpreter.languages)
        if new is not None and new != settings:
            await self.ledger.set_settings(chat.id, new)

    async def _show(
        self,
        message: MaybeInaccessibleMessage,
        user: User | None,
        bot: Bot,
        *notes: Line,
        under: bool = False,
    ) -> None:
        settings = await self.ledger.settings_of(message.chat.id)
        texts = self.interpreter.texts(settings, user)
        in_group = message.chat.type != ChatType.PRIVATE
        if in_group and await _sees_too_little(bot, message.chat, settings):
            notes = (*notes, chats_text.SEES_LITTLE)
        said = chats_text.settings(texts, *notes, in_group=in_group)
        keyboard = settings_buttons.keyboard(
            texts,
            settings,
            quotes_at_once(message.chat, settings),
            self.interpreter.languages,
            in_group=in_group,
        )
        if under and isinstance(message, Message):
            await delivery.reply(message, said, keyboard)
        else:
            await delivery.change(bot, MessageId.of(message), said, keyboard)

    async def _tell(self, query: CallbackQuery, line: Line) -> None:
        texts = self.interpreter.languages.of(query.from_user.language_code)
        await delivery.acknowledge(query, texts.line(line).text)


async def _refusal(bot: Bot, chat: Chat, user: User | None) -> Line | None:
    """Return why `user` may not decide for `chat`; None for those who may."""
    if chat.type == ChatType.PRIVATE:
        return None
    if user is None:
        return chats_text.GROUP_ADMINISTRATORS_ONLY
    try:
        member = await bot.get_chat_member(chat.id, user.id)
    except TelegramError as error:
        _LOG.warning("It can't be known who administers a group: %s", error)
        return chats_text.CANNOT_CHECK
    return None if member.status in _ADMINISTERS else chats_text.GROUP_ADMINISTRATORS_ONLY


async def _sees_too_little(bot: Bot, chat: Chat, settings: ChatSettings) -> bool:
    """Whether a chat wants more answers than Telegram shows the bot messages."""
    if settings.mode != Mode.CONFIDENT or bot.can_read_all_group_messages:
        return False
    try:
        return not _sees_all(bot, await bot.get_chat_member(chat.id, bot.id))
    except TelegramError:
        return False


def _sees_all(bot: Bot, member: ChatMember) -> bool:
    return bool(bot.can_read_all_group_messages) or member.status in _ADMINISTERS
