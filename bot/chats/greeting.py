"""Handlers of /start and /help; sets the command menus."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from http import HTTPStatus

from telegram import Bot, BotCommandScopeChat, BotCommandScopeDefault, Message, Update
from telegram.constants import ChatType
from telegram.error import TelegramError
from telegram.ext import ContextTypes

from bot.answers import answer_text
from bot.chats import help_text
from bot.gateway import Interpreter, delivery, expecting
from bot.messages import Texts
from bot.serving import LiveIndex, SearchFailedError

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Greeting:
    """Introduces the bot; administrators see what they can do besides."""

    live_index: LiveIndex
    interpreter: Interpreter
    admin_ids: frozenset[int]

    async def start(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Say in a few lines what to ask, with questions of the articles as examples."""
        message = update.effective_message
        if message is None:
            return
        texts = await self.interpreter.texts_under(message)
        try:
            examples = await self.live_index.examples(texts.code)
        except SearchFailedError as error:
            said = texts.line(answer_text.trouble(error))
        else:
            said = help_text.start(texts, self.live_index.current.articles, examples)
        await delivery.reply(message, said)
        if self._is_administrators(message):
            await self._show_menu_to(message.chat.id, context.bot, texts)

    async def help(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Say what the bot can do, with an example."""
        message = update.effective_message
        if message is None:
            return
        texts = await self.interpreter.texts_under(message)
        try:
            examples = await self.live_index.examples(texts.code)
        except SearchFailedError as error:
            await delivery.reply(message, texts.line(answer_text.trouble(error)))
            return
        said = help_text.help_(
            texts,
            context.bot.username,
            self.live_index.current.articles,
            examples[0],
            inline=context.bot.supports_inline_queries,
            administrator=self._is_administrators(message),
        )
        await delivery.reply(message, said)

    def _is_administrators(self, message: Message) -> bool:
        return message.chat.type == ChatType.PRIVATE and message.chat.id in self.admin_ids

    async def unknown_command(self, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        """Say in a private chat that there is no such command."""
        message = update.effective_message
        if message:
            texts = await self.interpreter.texts_under(message)
            await delivery.reply(message, texts.line(help_text.UNKNOWN_COMMAND))

    async def show_menus(self, bot: Bot) -> None:
        """Set everyone's command menus, and the longer one in the administrators' own chats.

        Telegram shows each person the menu of their language, the English one for all others.
        A menu is a convenience: what goes wrong here is logged and nothing more.
        """
        for texts in self.interpreter.languages.all:
            await _show_menu(bot, texts)
        for admin_id in sorted(self.admin_ids):
            texts = await self.interpreter.texts_for(admin_id, None)
            await self._show_menu_to(admin_id, bot, texts)

    async def _show_menu_to(self, admin_id: int, bot: Bot, texts: Texts) -> None:
        menu = _menu(texts, help_text.COMMANDS + help_text.ADMINISTRATORS_COMMANDS)
        try:
            with expecting(HTTPStatus.BAD_REQUEST):
                await bot.set_my_commands(menu, scope=BotCommandScopeChat(admin_id))
        except TelegramError as error:
            # Telegram knows no chat before its person has written: /start tries again.
            _LOG.info("No menu for administrator %d yet: %s", admin_id, error)


async def _show_menu(bot: Bot, texts: Texts) -> None:
    language = None if texts.code == "en" else texts.code
    menu = _menu(texts, help_text.COMMANDS)
    try:
        await bot.set_my_commands(menu, scope=BotCommandScopeDefault(), language_code=language)
    except TelegramError as error:
        _LOG.warning("The command menu can't be set: %s", error)


def _menu(texts: Texts, commands: Sequence[help_text.Command]) -> list[tuple[str, str]]:
    return [(command.name, texts.line(command.description).text) for command in commands]
