"""Receives updates by asking for them, again and again."""

import contextlib
import logging
from collections.abc import Sequence
from typing import Any, Protocol

from telegram.error import TelegramError
from telegram.ext import Application

from bot.gateway.receiving.polling import WatchedPolling
from bot.gateway.receiving.webhook_removal import WebhookRemoval

_LOG = logging.getLogger(__name__)

App = Application[Any, Any, Any, Any, Any, Any]

_LONG_POLL = 30  # seconds


class Receiving(Protocol):
    """A way in which updates come into the queue of an application."""

    @property
    def is_well(self) -> bool:
        """Whether updates can come now, as far as is known."""

    async def begin(self, app: App, kinds: Sequence[str]) -> None:
        """Let updates of these kinds come. Raises `TelegramError`."""

    async def end(self) -> str:
        """Wait until no more can come, and return why, for whoever runs the bot."""

    async def stop(self, app: App) -> None:
        """Let no more come."""


class LongPolling:
    """Polls, with requests that `watched` carries; what is set as a webhook is removed."""

    def __init__(self, watched: WatchedPolling) -> None:
        self._watched = watched

    @property
    def is_well(self) -> bool:
        """Whether Telegram is asked for updates, and answers."""
        return self._watched.is_well

    async def begin(self, app: App, kinds: Sequence[str]) -> None:
        """Begin to poll, again and again until it works."""
        webhook = WebhookRemoval(app.bot)
        await webhook.remove()

        def failed(error: TelegramError) -> None:
            _LOG.warning("Polling failed and will be tried again: %s", error)
            webhook.notice(error)

        if app.updater:
            await app.updater.start_polling(
                timeout=_LONG_POLL,
                bootstrap_retries=-1,
                allowed_updates=list(kinds),
                error_callback=failed,
            )

    async def end(self) -> str:
        """Wait until polling has come to an end."""
        return await self._watched.end()

    async def stop(self, app: App) -> None:
        """Poll no more."""
        if app.updater and app.updater.running:
            with contextlib.suppress(TelegramError):  # what ended polling has been told
                await app.updater.stop()
