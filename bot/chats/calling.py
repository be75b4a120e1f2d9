"""Lets commands through that are meant for this bot and no other."""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from telegram import Bot, Chat, Update
from telegram.error import TelegramError
from telegram.ext import ContextTypes

from bot.gateway import Handle, is_called

_LOG = logging.getLogger(__name__)

_KNOWN = 60.0  # seconds for which it is known who is in a group
_REMEMBERED = 1000  # groups


@dataclass(frozen=True, slots=True)
class Calling:
    """Stays silent in groups where a command may be meant for another bot.

    It is meant for this one when it names it, replies to what it said, or when no other bot is
    there. Telegram tells of other bots in a group only how many members there are: they are none
    when all but this one are people who administer it.
    """

    now: Callable[[], float] = time.monotonic
    _alone: dict[int, tuple[float, bool]] = field(default_factory=dict)

    def called(self, handle: Handle) -> Handle:
        """Return `handle` for commands that are meant for this bot."""

        async def when_called(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
            message = update.effective_message
            if message is None:
                return
            if is_called(message, context.bot.bot) or await self._is_alone(
                context.bot, message.chat
            ):
                await handle(update, context)

        return when_called

    async def _is_alone(self, bot: Bot, chat: Chat) -> bool:
        until, alone = self._alone.get(chat.id, (0.0, False))
        if self.now() < until:
            return alone
        alone = await _is_only_bot(bot, chat)
        if len(self._alone) >= _REMEMBERED:
            self._alone.clear()
        self._alone[chat.id] = (self.now() + _KNOWN, alone)
        return alone


async def _is_only_bot(bot: Bot, chat: Chat) -> bool:
    """Tell whether a group surely has no other bot; who can't be asked for may be one."""
    try:
        members = await bot.get_chat_member_count(chat.id)
        administrators = await bot.get_chat_administrators(chat.id)
    except TelegramError as error:
        _LOG.info("It can't be known who is in a group: %s", error)
        return False
    people = {member.user.id for member in administrators if not member.user.is_bot}
    return members == len(people) + 1
