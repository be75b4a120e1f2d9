"""Confirms messages to Telegram once the ledger has them: a kill before that loses none."""

import asyncio
import contextlib
import json
from collections.abc import Awaitable, Iterable
from http import HTTPStatus
from typing import Any

from telegram import Update
from telegram.ext import BaseUpdateProcessor
from telegram.request import BaseRequest

from bot.gateway.sending import Carried

_LONGEST = 1.0  # seconds that what nobody takes up keeps the next messages waiting


class Unconfirmed:
    """The updates that have come and are not taken up yet, by their ids.

    Of polling, only messages are held; by a webhook, each update is until it is done with.
    """

    def __init__(self) -> None:
        self._releases: dict[int, asyncio.Event] = {}
        self._none = asyncio.Event()
        self._none.set()

    def hold(self, update_ids: Iterable[int]) -> None:
        """Add updates that have come."""
        for update_id in update_ids:
            self._releases.setdefault(update_id, asyncio.Event())
            self._none.clear()

    def holds(self, update_id: int) -> bool:
        """Tell whether an update has come and is not taken up."""
        return update_id in self._releases

    def release(self, update_id: int) -> None:
        """Let an update be confirmed: it has been taken up, or nothing is to be done with it."""
        if release := self._releases.pop(update_id, None):
            release.set()
        if not self._releases:
            self._none.set()

    async def released(self, update_id: int, longest: float) -> bool:
        """Wait until an update may be confirmed; False when it may not within so many seconds."""
        release = self._releases.get(update_id)
        return release is None or await _comes(release, longest)

    async def none_left(self) -> None:
        """Wait until all may be confirmed, for a second at most."""
        await _comes(self._none, _LONGEST)


async def _comes(event: asyncio.Event, longest: float) -> bool:
    """Wait for an event; False when it does not come within so many seconds."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(longest):
            return await event.wait()
    return False


class ConfirmingPolling(Carried):
    """Carries getUpdates by `carrier`; each request confirms what the one before it brought."""

    def __init__(self, carrier: BaseRequest, unconfirmed: Unconfirmed) -> None:
        super().__init__(carrier)
        self._unconfirmed = unconfirmed

    async def do_request(
        self,
        *args: Any,  # noqa: ANN401 - passed on as they come
        **kwargs: Any,  # noqa: ANN401
    ) -> tuple[int, bytes]:
        """Carry a request when all messages fetched before are taken up."""
        await self._unconfirmed.none_left()
        status, payload = await self._carrier.do_request(*args, **kwargs)
        if status == HTTPStatus.OK:
            self._unconfirmed.hold(_messages_in(payload))
        return status, payload


class ConfirmingProcessor(BaseUpdateProcessor):
    """Handles many updates at once; what no handler has taken up may be confirmed in the end."""

    def __init__(self, at_once: int, unconfirmed: Unconfirmed) -> None:
        super().__init__(at_once)
        self._unconfirmed = unconfirmed

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        """Handle an update."""
        try:
            await coroutine
        finally:
            if isinstance(update, Update):
                self._unconfirmed.release(update.update_id)

    async def initialize(self) -> None:
        """Do nothing: all is ready."""

    async def shutdown(self) -> None:
        """Do nothing: nothing is held."""


def _messages_in(payload: bytes) -> list[int]:
    updates = json.loads(payload)["result"]
    if not isinstance(updates, list):
        return []
    return [update["update_id"] for update in updates if "message" in update]
