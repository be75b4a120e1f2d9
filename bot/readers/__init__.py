"""Who may read: named in the settings, a member of a chat, or invited; and who is barred."""

from bot.readers import readers_text
from bot.readers.membership import Membership, Unasked
from bot.readers.readership import Readership

__all__ = ["Membership", "Readership", "Unasked", "readers_text"]
