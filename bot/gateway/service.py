"""Runs the bot: starts when Telegram is reached, stops within a bound."""

import asyncio
import contextlib
import logging
import signal
from collections.abc import Callable, Coroutine
from typing import Any

from telegram import Update
from telegram.error import InvalidToken, NetworkError, RetryAfter

from bot.gateway.receiving import REFUSED, App, Receiving, WebhookRefusedError
from bot.gateway.sending import seconds_to_wait

_LOG = logging.getLogger(__name__)

ALLOWED_UPDATES = [
    Update.MESSAGE,
    Update.EDITED_MESSAGE,
    Update.CALLBACK_QUERY,
    Update.INLINE_QUERY,
    Update.CHOSEN_INLINE_RESULT,
    Update.MY_CHAT_MEMBER,
    Update.CHAT_MEMBER,
]
_LONGEST_PAUSE = 30.0  # seconds between attempts to reach Telegram at the start
_GRACE = 6.0  # seconds to finish what runs; then there is still something to close


class ServiceError(Exception):
    """The bot can't go on. The message says what to do."""


async def run_until_stopped(app: App, receiving: Receiving, on_stop: Callable[[], None]) -> None:
    """Receive and answer until SIGTERM or SIGINT; then finish what runs, within a bound.

    `on_stop` is called first on the way out, to interrupt what may take long. Raises
    `ServiceError` when receiving has come to an end by itself.
    """
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stopping.set)
    try:
        await _run_unless(stopping, _serve(app, receiving))
    finally:
        on_stop()
        await _shut_down(app, receiving)


async def _run_unless(stopping: asyncio.Event, work: Coroutine[Any, Any, None]) -> None:
    """Do `work` until it ends, or cancel it when `stopping` is set."""
    working = asyncio.create_task(work)
    waiting = asyncio.create_task(stopping.wait())
    try:
        await asyncio.wait({working, waiting}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        waiting.cancel()
        working.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await working


async def _serve(app: App, receiving: Receiving) -> None:
    try:
        await _initialize(app)
        if app.post_init:
            await app.post_init(app)
        await receiving.begin(app, ALLOWED_UPDATES)
        await app.start()
    except InvalidToken:
        raise ServiceError(REFUSED) from None  # the original names the token
    except WebhookRefusedError as error:
        raise ServiceError(str(error)) from None
    _LOG.info("@%s answers", app.bot.username)
    raise ServiceError(await receiving.end())


async def _initialize(app: App) -> None:
    """Ask Telegram who we are, again and again until it says so."""
    pause = 1.0
    while True:
        try:
            return await app.initialize()
        except RetryAfter as error:
            pause = seconds_to_wait(error)
        except NetworkError as error:
            _LOG.warning("Telegram can't be reached: %s. Next attempt in %.0f s", error, pause)
        await asyncio.sleep(pause)
        pause = min(_LONGEST_PAUSE, pause * 2)


async def _shut_down(app: App, receiving: Receiving) -> None:
    try:
        async with asyncio.timeout(_GRACE):
            await receiving.stop(app)
            if app.running:
                await app.stop()
            if app.post_stop:
                await app.post_stop(app)
            await app.shutdown()
            await app.bot.shutdown()  # when the application never got as far as being initialized
    except TimeoutError:
        _LOG.warning("Not everything was finished within %.0f s", _GRACE)
