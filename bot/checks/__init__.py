"""/why and /verify: handlers and words."""

from bot.checks.checking import Checking

__all__ = ["Checking"]
