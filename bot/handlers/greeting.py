"""What the bot says about itself: /start, /help, and the command menus."""

import logging
from dataclasses import dataclass

from telegram import Bot, BotCommandScopeChat, BotCommandScopeDefault, Message, Update
from telegram.constants import ChatType
from telegram.error import TelegramError
from telegram.ext import ContextTypes

from bot import delivery, replies
from bot.live_index import LiveIndex

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Greeting:
    """Introduces the bot; administrators see what they can do besides."""

    live_index: LiveIndex
    admin_ids: frozenset[int]

    async def help(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Say what the bot can do, with an example; in a group only when called by name."""
        message = update.effective_message
        if message is None or not _is_called(message, context.bot.username):
            return
        index = self.live_index.current
        in_private = message.chat.type == ChatType.PRIVATE
        administrator = in_private and message.chat.id in self.admin_ids
        said = replies.help_(
            context.bot.username, index.articles, index.example(), administrator=administrator
        )
        await delivery.reply(message, said)
        if administrator:
            await self._show_menu_to(message.chat.id, context.bot)

    async def unknown_command(self, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        """Say in a private chat that there is no such command."""
        if update.effective_message:
            await delivery.reply(update.effective_message, replies.UNKNOWN_COMMAND)

    async def show_menus(self, bot: Bot) -> None:
        """Set everyone's command menu, and the longer one in the administrators' own chats.

        A menu is a convenience: what goes wrong here is logged and nothing more.
        """
        everyones = [(command.name, command.description) for command in replies.COMMANDS]
        try:
            await bot.set_my_commands(everyones, scope=BotCommandScopeDefault())
        except TelegramError as error:
            _LOG.warning("The command menu can't be set: %s", error)
        for admin_id in sorted(self.admin_ids):
            await self._show_menu_to(admin_id, bot)

    async def _show_menu_to(self, admin_id: int, bot: Bot) -> None:
        commands = replies.COMMANDS + replies.ADMINISTRATORS_COMMANDS
        menu = [(command.name, command.description) for command in commands]
        try:
            await bot.set_my_commands(menu, scope=BotCommandScopeChat(admin_id))
        except TelegramError as error:
            # Telegram knows no chat before its person has written: /start tries again.
            _LOG.info("No menu for administrator %d yet: %s", admin_id, error)


def _is_called(message: Message, bot_name: str) -> bool:
    """Whether a command is meant for this bot beyond doubt."""
    first_word = (message.text or "").split(maxsplit=1)[0].lower()
    in_private = message.chat.type == ChatType.PRIVATE
    return in_private or first_word.endswith(f"@{bot_name.lower()}")
