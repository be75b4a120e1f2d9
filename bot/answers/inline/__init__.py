"""Quotes to pick in any chat, after the bot's name."""

from bot.answers.inline.picking import Inline

__all__ = ["Inline"]
