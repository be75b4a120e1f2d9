"""Telegram itself: who speaks to the bot, how fast, and how it answers."""

from bot.gateway.addressing import (
    command_in,
    is_called,
    question_in,
    question_overheard,
    text_given,
    words_after_command,
)
from bot.gateway.commands import AnyCommand, CommandIn
from bot.gateway.faults import log_fault
from bot.gateway.gate import Gate
from bot.gateway.logs import configure_logging
from bot.gateway.pacing import Handle, Newest, Pace, Paces, Throttle
from bot.gateway.receiving import (
    App,
    ConfirmingPolling,
    ConfirmingProcessor,
    LongPolling,
    Receiving,
    Renaming,
    TelegramClock,
    Unconfirmed,
    WatchedPolling,
    Webhook,
    date_of,
)
from bot.gateway.reply_language import Interpreter
from bot.gateway.senders import Sender, sender_id, sender_of
from bot.gateway.sending import (
    PER_SECOND,
    CountedFailures,
    NamedFailures,
    NotCarriedOutError,
    RateLimits,
    Sending,
    UncertainError,
    Urgency,
    delivery,
    expecting,
)
from bot.gateway.service import ServiceError, run_until_stopped
from bot.gateway.unfinished import OpenQuestion, take_up_again

__all__ = [
    "PER_SECOND",
    "AnyCommand",
    "App",
    "CommandIn",
    "ConfirmingPolling",
    "ConfirmingProcessor",
    "CountedFailures",
    "Gate",
    "Handle",
    "Interpreter",
    "LongPolling",
    "NamedFailures",
    "Newest",
    "NotCarriedOutError",
    "OpenQuestion",
    "Pace",
    "Paces",
    "RateLimits",
    "Receiving",
    "Renaming",
    "Sender",
    "Sending",
    "ServiceError",
    "TelegramClock",
    "Throttle",
    "UncertainError",
    "Unconfirmed",
    "Urgency",
    "WatchedPolling",
    "Webhook",
    "command_in",
    "configure_logging",
    "date_of",
    "delivery",
    "expecting",
    "is_called",
    "log_fault",
    "question_in",
    "question_overheard",
    "run_until_stopped",
    "sender_id",
    "sender_of",
    "take_up_again",
    "text_given",
    "words_after_command",
]
