"""Pace of senders: its limits, the waiting of those who exceed them, and outdated requests."""

from bot.gateway.pacing.newest import Newest
from bot.gateway.pacing.pace import Pace
from bot.gateway.pacing.throttle import Handle, Paces, Throttle

__all__ = ["Handle", "Newest", "Pace", "Paces", "Throttle"]
