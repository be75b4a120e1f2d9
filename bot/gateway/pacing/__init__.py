"""How fast people may be: pace of a sender, waiting of those who exceed it, what is outdated."""

from bot.gateway.pacing.newest import Newest
from bot.gateway.pacing.pace import Pace
from bot.gateway.pacing.throttle import Handle, Paces, Throttle

__all__ = ["Handle", "Newest", "Pace", "Paces", "Throttle"]
