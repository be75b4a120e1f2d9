"""How far long work is, shown in the message that told of its begin."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from telegram import Bot
from telegram.error import TelegramError

from bot import delivery
from bot.ledger import MessageId
from bot.markup import Markup

T = TypeVar("T")

_LOG = logging.getLogger(__name__)


class Latest(Generic[T]):
    """Where a thread that works leaves what it is at, and the event loop finds it."""

    def __init__(self) -> None:
        self.value: T | None = None

    def note(self, value: T) -> None:
        """Leave what the work is at now."""
        self.value = value


@dataclass(frozen=True, slots=True)
class Shown:
    """The message `sent`, which says how far work is, at most every `between_edits` seconds."""

    bot: Bot
    sent: MessageId
    between_edits: float

    async def until_done(
        self, work: asyncio.Task[Any], latest: Latest[T], say: Callable[[T], Markup]
    ) -> None:
        """Show `latest` as `say` words it, until the work has ended, well or not."""
        shown = None
        while not (await asyncio.wait({work}, timeout=self.between_edits))[0]:
            if latest.value is not None and latest.value != shown:
                shown = latest.value
                try:
                    await delivery.change(self.bot, self.sent, say(shown))
                except TelegramError as error:
                    _LOG.warning("Progress can't be shown: %s", error)
