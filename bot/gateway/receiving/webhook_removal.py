"""Removes webhooks: where one is set, Telegram gives updates to it and to nobody who polls."""

import asyncio
import logging
from urllib.parse import urlsplit

from telegram import Bot
from telegram.error import Conflict, TelegramError

_LOG = logging.getLogger(__name__)


class WebhookRemoval:
    """Removes what another program has set as the webhook of `bot`, and names its host."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._running: asyncio.Task[None] | None = None

    def notice(self, error: TelegramError) -> None:
        """Begin to remove it, when that is what keeps updates from coming."""
        is_webhook = isinstance(error, Conflict) and "webhook" in str(error).lower()
        if is_webhook and (self._running is None or self._running.done()):
            self._running = asyncio.create_task(self.remove())

    async def remove(self) -> None:
        """Remove it, if there is one; where that fails, whoever polls will notice."""
        try:
            url = (await self._bot.get_webhook_info()).url
            if url:
                await self._bot.delete_webhook()
                _LOG.warning(
                    "A webhook on %s was set for this bot. It is removed: questions come here now",
                    urlsplit(url).hostname,
                )
        except TelegramError as error:
            _LOG.warning("A webhook can't be looked for: %s", error)
