"""`verbatim`, the group of all commands."""

import io
import sys

import click

from bot.cli.commands.articles import articles
from bot.cli.commands.asking import ask
from bot.cli.commands.indexing import model, reindex, rollback
from bot.cli.commands.looking import duplicates, show, status
from bot.cli.commands.measuring import evaluate
from bot.cli.commands.serving import chat, run
from bot.cli.commands.upkeep import backup, doctor, restore
from bot.cli.commands.web_sources import sources

COMMANDS: tuple[click.Command, ...] = (
    *(run, chat, ask),
    *(reindex, model, rollback),
    *(status, articles, show, duplicates, sources),
    *(evaluate, doctor, backup, restore),
)


@click.group(commands=COMMANDS, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="verbatim")
def cli() -> None:
    """Exact quotes from your articles, and where each stands: in Telegram and here."""
    _speak_utf8()


def _speak_utf8() -> None:
    """Read and write UTF-8 whatever the environment says; what is none fails no command.

    In JSON, half a surrogate pair (a byte that no encoding explains) is its escape so.
    """
    for stream, errors in ((sys.stdin, "replace"), (sys.stdout, "backslashreplace")):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors=errors)
