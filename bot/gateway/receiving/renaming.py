"""Notices that the bot has been given another name."""

import asyncio
import logging
import time
from collections.abc import Callable

from telegram import Update
from telegram.error import TelegramError
from telegram.ext import ContextTypes

from bot.gateway.addressing import bots_called

_LOG = logging.getLogger(__name__)

_KNOWN = 60.0  # seconds for which a name is known to be another bot's
_REMEMBERED = 1000  # names


class Renaming:
    """Asks Telegram for the bot's name when a bot is called whose name is not known."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._others: dict[str, float] = {}
        self._asking = asyncio.Lock()

    async def notice(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Learn the name of `context.bot` anew, where that may be what `update` calls."""
        message = update.message or update.edited_message
        for name in bots_called(message) if message else ():
            async with self._asking:
                me = context.bot.username.lower()
                if name != me and self._others.get(name, 0.0) <= self._now():
                    await self._ask(name, context)

    async def _ask(self, name: str, context: ContextTypes.DEFAULT_TYPE) -> None:
        before = context.bot.username
        try:
            await context.bot.get_me()  # the library keeps the answer
        except TelegramError as error:
            _LOG.info("It can't be known if the bot has another name: %s", error)
            return
        if context.bot.username != before:
            _LOG.info("The bot is called @%s now, no more @%s", context.bot.username, before)
        if len(self._others) >= _REMEMBERED:
            self._others.clear()
        self._others[name] = self._now() + _KNOWN
