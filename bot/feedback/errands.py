"""Fulfils subscriptions after a reindex, and sends digests once a week."""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TypeVar

from telegram import Bot

from bot.feedback.gap_reports import Gaps
from bot.feedback.subscriptions import Subscriptions
from bot.ledger import LedgerUnavailableError
from bot.serving import LiveIndex

_LOG = logging.getLogger(__name__)

_HOUR = 3600.0  # seconds
_A_WHILE = 600.0  # seconds until what could not be told is tried again

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Errands:
    """Runs between `start` and `stop`, beside the handlers."""

    live_index: LiveIndex
    wishes: Subscriptions
    gaps: Gaps
    _tasks: list[asyncio.Task[None]] = field(default_factory=list)

    def start(self, bot: Bot) -> None:
        """Begin; `bot` says what there is to say."""
        self._tasks.append(asyncio.create_task(self._follow_the_index(bot)))
        self._tasks.append(asyncio.create_task(self._look_at_the_clock(bot)))

    async def stop(self) -> None:
        """End, and wait until that is so."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._tasks.clear()

    async def _follow_the_index(self, bot: Bot) -> None:
        generation = ""
        while True:
            generation = await self.live_index.in_use.other_than(generation)
            while not await _survived(self.wishes.fulfil, bot):
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(_A_WHILE):
                        generation = await self.live_index.in_use.other_than(generation)

    async def _look_at_the_clock(self, bot: Bot) -> None:
        while True:
            await _survived(self.gaps.send_digests, bot)
            await asyncio.sleep(_HOUR)


async def _survived(errand: Callable[[Bot], Awaitable[T]], bot: Bot) -> T | None:
    """Do an errand; what goes wrong is logged, and the next one is not kept from its time."""
    try:
        return await errand(bot)
    except LedgerUnavailableError as error:
        _LOG.warning("An errand waits for the database: %s", error)
    except Exception:  # noqa: BLE001 - an errand that fails must not end all later ones
        _LOG.exception("An errand failed")
    return None
