"""The commands of `verbatim`, by subject; each imports what it needs when it runs."""

from bot.cli.commands.group import cli

__all__ = ["cli"]
