"""Drops stale messages and those of other bots."""

import logging
from dataclasses import dataclass
from datetime import timedelta

from telegram import Update
from telegram.ext import ApplicationHandlerStop, ContextTypes

from bot.gateway.receiving import TelegramClock
from bot.gateway.senders import Sender, sender_of

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Gate:
    """Lets through what somebody wrote, not so long ago that an answer would be a riddle.

    What came while the bot was down is fetched when it is back: of that, what is older than
    `longest_wait` by Telegram's `clock` stays unanswered.
    """

    longest_wait: timedelta
    clock: TelegramClock

    async def admit(self, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        """Raise `ApplicationHandlerStop` for an update that no other handler is to see."""
        message = update.message or update.edited_message
        if message is None:
            return
        if sender_of(message) == Sender.MACHINE:
            raise ApplicationHandlerStop
        waited = self.clock.now() - (message.edit_date or message.date)
        if waited > self.longest_wait:
            _LOG.info("Left unanswered: a message that waited for %s", waited)
            raise ApplicationHandlerStop
