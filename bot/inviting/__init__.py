"""Invitations for readers, and the list of readers: handlers, words and buttons."""

from bot.inviting import inviting_buttons
from bot.inviting.entrance import Entry
from bot.inviting.inviting import Inviting

__all__ = ["Entry", "Inviting", "inviting_buttons"]
