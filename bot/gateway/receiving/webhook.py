"""Receives updates by a webhook: Telegram brings them, and each is taken up before that is said."""

import asyncio
import hashlib
import hmac
import logging
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from typing import Any

from telegram import Update
from telegram.error import BadRequest, InvalidToken, NetworkError, RetryAfter, TelegramError

from bot.gateway.receiving.confirming import Unconfirmed
from bot.gateway.receiving.long_polling import App
from bot.gateway.receiving.polling import REFUSED
from bot.gateway.sending import seconds_to_wait

_LOG = logging.getLogger(__name__)

_AT_ONCE = 100  # updates that Telegram brings side by side: as many as it can
_LONGEST = 25.0  # seconds that a message may take to be taken up; then it is to come again
_LONGEST_PRESS = 5.0  # seconds that all else may take: who pressed may press again
_LONGEST_PAUSE = 30.0  # seconds between attempts to set it
_LOOK = 60.0  # seconds between looks whether it is still set
_LONGEST_REMOVAL = 2.0  # seconds
_MOST_OTHERS = 3  # times in a row that somebody else has set or removed it
_REMEMBERED = 10_000  # updates that were handled
_MESSAGES = ("message", "edited_message")

OTHERS = (
    "Another program sets or removes the webhook of this bot again and again, so this one gives up."
    " Stop the other one first, or give each a bot of its own."
)


class WebhookRefusedError(Exception):
    """Telegram takes no such address. The message says which, and why."""


class Webhook:
    """Has updates brought to `address`, and puts them into the queue of the application.

    It is set at the start and removed at the end. What was brought is `taken` when the ledger has
    it, or when all is done with it: a process that is killed before that gets it once more.
    """

    def __init__(self, address: str, token: str, unconfirmed: Unconfirmed) -> None:
        self._address = address
        self.secret = hmac.new(token.encode(), b"webhook", hashlib.sha256).hexdigest()
        self._unconfirmed = unconfirmed
        self._app: App | None = None
        self._kinds: Sequence[str] = ()
        self._is_set = False
        self._done: OrderedDict[int, None] = OrderedDict()
        self._complaint = ""

    @property
    def is_well(self) -> bool:
        """Whether it is set, as far as is known."""
        return self._app is not None and self._is_set

    async def begin(self, app: App, kinds: Sequence[str]) -> None:
        """Set it, again and again until Telegram can be reached.

        Raises `InvalidToken`, and `WebhookRefusedError`.
        """
        self._app, self._kinds = app, kinds
        pause = 1.0
        while not self._is_set:
            try:
                await self._set(app)
            except RetryAfter as error:
                pause = seconds_to_wait(error)
            except BadRequest as error:
                raise WebhookRefusedError(
                    f"Telegram takes no webhook at PUBLIC_URL, {self._address}: {error}"
                ) from None
            except NetworkError as error:
                _LOG.warning("The webhook can't be set: %s. Next attempt in %.0f s", error, pause)
            if not self._is_set:
                await asyncio.sleep(pause)
                pause = min(_LONGEST_PAUSE, pause * 2)

    async def end(self) -> str:
        """Look now and then whether it is still set, and set it anew; return why that is no use."""
        others = 0
        while True:
            await asyncio.sleep(_LOOK)
            try:
                others = 0 if await self._is_still_set() else others + 1
            except InvalidToken:
                return REFUSED
            except TelegramError as error:
                self._is_set = False
                _LOG.warning("The webhook can't be looked at: %s", error)
            if others >= _MOST_OTHERS:
                return OTHERS

    async def stop(self, _: App) -> None:
        """Take nothing more, and remove it: what comes meanwhile waits at Telegram's."""
        app, self._app = self._app, None
        if app is None or not self._is_set:
            return
        try:
            async with asyncio.timeout(_LONGEST_REMOVAL):
                await app.bot.delete_webhook()
        except (TelegramError, TimeoutError) as error:
            _LOG.warning("The webhook can't be removed: %s", error)

    async def taken(self, told: Mapping[str, Any]) -> bool:
        """Take an update up; False when that is not done in time, and it is to be brought again.

        An update that can't be read is left out, as it would be the same the next time.
        """
        update_id = int(told["update_id"])
        if self._app is None:
            return False
        if update_id in self._done:
            return True
        if not self._unconfirmed.holds(update_id):
            try:
                update = Update.de_json(dict(told), self._app.bot)
            except Exception as error:  # noqa: BLE001 - whatever it is, it is this update's
                _LOG.error("An update can't be read and is left out: %s", type(error).__name__)
                return True
            self._unconfirmed.hold([update_id])
            await self._app.update_queue.put(update)
        is_message = any(kind in told for kind in _MESSAGES)
        longest = _LONGEST if is_message else _LONGEST_PRESS
        if not await self._unconfirmed.released(update_id, longest):
            return not is_message
        self._note_done(update_id)
        return True

    def _note_done(self, update_id: int) -> None:
        self._done[update_id] = None
        while len(self._done) > _REMEMBERED:
            self._done.popitem(last=False)

    async def _set(self, app: App) -> None:
        await app.bot.set_webhook(
            self._address,
            secret_token=self.secret,
            max_connections=_AT_ONCE,
            allowed_updates=list(self._kinds),
        )
        self._is_set = True

    async def _is_still_set(self) -> bool:
        """Tell whether it was still set, and set it; log what Telegram says of it."""
        if self._app is None:
            return True
        told = await self._app.bot.get_webhook_info()
        if told.last_error_message and told.last_error_message != self._complaint:
            _LOG.warning("Telegram can't bring updates here: %s", told.last_error_message)
        self._complaint = told.last_error_message or ""
        if told.url == self._address:
            self._is_set = True
            return True
        self._is_set = False
        _LOG.warning("Somebody else has set or removed the webhook of this bot. It is set again")
        await self._set(self._app)
        return False
