"""Logs errors of handlers, never the update itself."""

import logging

from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, TelegramError
from telegram.ext import ContextTypes

from bot.gateway.sending import DroppedError, UncertainError

_LOG = logging.getLogger(__name__)


async def log_fault(_: object, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Log an error as loudly as somebody needs to act on it; nothing is sent again."""
    error = context.error
    match error:
        case DroppedError():
            _LOG.debug("A call was not made: %s", error)
        case Forbidden():
            _LOG.info("Somebody has blocked or removed the bot: %s", error)
        case ChatMigrated():
            _LOG.info("A group has become a supergroup while it was answered")
        case BadRequest():
            _LOG.error("Telegram did not accept a request: %s", error)
        case UncertainError():
            _LOG.warning("A message may or may not have arrived, it is not repeated: %s", error)
        case NetworkError():
            _LOG.warning("Telegram can't be reached, a message has been given up: %s", error)
        case TelegramError():
            _LOG.warning("Telegram did not do what it was asked to: %s", error)
        case _:
            _LOG.error("A handler failed", exc_info=error)
