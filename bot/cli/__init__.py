"""The commands of `verbatim`, and the terminal chat."""

from bot.cli.commands import cli

__all__ = ["cli"]
