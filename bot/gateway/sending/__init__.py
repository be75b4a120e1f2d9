"""Calls to Telegram: what is sent, when it may be, and what is done when it fails."""

from bot.gateway.sending import delivery
from bot.gateway.sending.budgets import PER_SECOND
from bot.gateway.sending.carrying import (
    Carried,
    CountedFailures,
    NamedFailures,
    NotCarriedOutError,
    UncertainError,
    expecting,
)
from bot.gateway.sending.rate_limits import RateLimits, seconds_to_wait
from bot.gateway.sending.urgency import Attempts, DroppedError, Sending, Urgency

__all__ = [
    "PER_SECOND",
    "Attempts",
    "Carried",
    "CountedFailures",
    "DroppedError",
    "NamedFailures",
    "NotCarriedOutError",
    "RateLimits",
    "Sending",
    "UncertainError",
    "Urgency",
    "delivery",
    "expecting",
    "seconds_to_wait",
]
