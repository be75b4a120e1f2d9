"""Calls to Telegram: what is sent, when it may be, and what is done when it fails."""

from bot.gateway.sending import delivery
from bot.gateway.sending.carrying import (
    Carried,
    NamedFailures,
    NotCarriedOutError,
    UncertainError,
)
from bot.gateway.sending.rate_limits import Attempts, RateLimits, seconds_to_wait

__all__ = [
    "Attempts",
    "Carried",
    "NamedFailures",
    "NotCarriedOutError",
    "RateLimits",
    "UncertainError",
    "delivery",
    "seconds_to_wait",
]
