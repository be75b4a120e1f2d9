"""One message that shows the progress of long work, and its end."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, Self, TypeVar

from telegram import InlineKeyboardMarkup, Message
from telegram.error import BadRequest, TelegramError

from bot.gateway import delivery
from bot.ledger import MessageId
from bot.messages import Markup

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
class ProgressMessage:
    """The message `sent` in reply to `asked`, changed at most every `between_edits` seconds."""

    asked: Message
    sent: MessageId
    between_edits: float

    @classmethod
    async def begin(cls, asked: Message, said: Markup, between_edits: float) -> Self:
        """Say that the work has begun."""
        return cls(asked, MessageId.of(await delivery.reply(asked, said)), between_edits)

    async def until_done(
        self, work: asyncio.Task[Any], latest: Latest[T], say: Callable[[T], Markup]
    ) -> None:
        """Show `latest` as `say` words it, until the work has ended, well or not."""
        shown = None
        while not (await asyncio.wait({work}, timeout=self.between_edits))[0]:
            if latest.value is not None and latest.value != shown:
                shown = latest.value
                try:
                    await delivery.change(self.asked.get_bot(), self.sent, say(shown))
                except TelegramError as error:
                    _LOG.warning("Progress can't be shown: %s", error)

    async def end(self, said: Markup, keyboard: InlineKeyboardMarkup | None = None) -> None:
        """Say how it ended, in another message when this one is gone."""
        try:
            await delivery.change(self.asked.get_bot(), self.sent, said, keyboard)
        except BadRequest:
            await delivery.reply(self.asked, said, keyboard)
