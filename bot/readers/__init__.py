"""Readers: named in the settings, members of a chat, invited; and the barred."""

from bot.readers import readers_text
from bot.readers.membership import Membership, Unasked
from bot.readers.readership import Readership

__all__ = ["Membership", "Readership", "Unasked", "readers_text"]
