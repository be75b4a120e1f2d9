"""Telegram itself: who speaks to the bot, how fast, and how it answers."""

from bot.gateway import delivery
from bot.gateway.addressing import (
    command_in,
    is_called,
    question_in,
    question_overheard,
    text_given,
)
from bot.gateway.carrying import NamedFailures, NotCarriedOutError, UncertainError
from bot.gateway.confirming import ConfirmingPolling, ConfirmingProcessor, Unconfirmed
from bot.gateway.faults import log_fault
from bot.gateway.gate import Gate
from bot.gateway.logs import configure_logging
from bot.gateway.polling import WatchedPolling
from bot.gateway.rate_limits import RateLimits
from bot.gateway.reply_language import Interpreter
from bot.gateway.senders import Sender, sender_id, sender_of
from bot.gateway.service import App, ServiceError, run_until_stopped
from bot.gateway.throttle import Handle, Paces, Throttle
from bot.gateway.unfinished import OpenQuestion, take_up_again

__all__ = [
    "App",
    "ConfirmingPolling",
    "ConfirmingProcessor",
    "Gate",
    "Handle",
    "Interpreter",
    "NamedFailures",
    "NotCarriedOutError",
    "OpenQuestion",
    "Paces",
    "RateLimits",
    "Sender",
    "ServiceError",
    "Throttle",
    "UncertainError",
    "Unconfirmed",
    "WatchedPolling",
    "command_in",
    "configure_logging",
    "delivery",
    "is_called",
    "log_fault",
    "question_in",
    "question_overheard",
    "run_until_stopped",
    "sender_id",
    "sender_of",
    "take_up_again",
    "text_given",
]
