"""The commands that stay: the bot, and the chat in the terminal."""

import sys
from typing import TYPE_CHECKING

import click

from bot.cli.commands.failing import fails_in_a_sentence
from bot.cli.opening import kept_current, prepared, settings_of_environment
from bot.cli.saying import say
from bot.library import library_of

if TYPE_CHECKING:
    from bot.settings import Settings
    from index import Index

HOW_TO_SERVE_TELEGRAM = (
    "No TELEGRAM_BOT_TOKEN: to answer in Telegram, send /newbot to @BotFather there,\n"
    "put the token it gives you into .env (TELEGRAM_BOT_TOKEN=...) and start again."
)


@click.command()
@fails_in_a_sentence
def run() -> None:
    """Index the articles and run the Telegram bot; without a token, chat here."""
    from bot.settings import settings_file

    settings = settings_of_environment()
    if not settings.token:
        click.echo(HOW_TO_SERVE_TELEGRAM, err=True)
    say(f"Settings: {settings_file()}", err=True)
    if not settings.token:
        _chat(settings)
        return
    from bot.running import running_alone

    with running_alone(settings.data_dir):
        sys.exit(_serve(settings))


@click.command()
@fails_in_a_sentence
def chat() -> None:
    """Ask questions here and read the answers."""
    _chat(settings_of_environment())


def _serve(settings: "Settings") -> int:
    from bot.service import serve
    from bot.serving import LiveIndex

    library = library_of(settings)
    live_index = LiveIndex(
        prepared_or_none(settings),  # kept by nobody else: it is closed when it was swapped
        library,
        settings.data_dir,
        library.stop,
        settings.model,
        settings.index_address,
    )
    return serve(settings, live_index)


def prepared_or_none(settings: "Settings") -> "Index | None":
    """Open what is to answer; None while the engine that has it does not answer."""
    from index import SearchUnavailableError

    try:
        return prepared(settings, meaning=False)
    except SearchUnavailableError as error:
        say(f"{error} The bot starts, and answers as soon as it does.", err=True)
        return None


def _chat(settings: "Settings") -> None:
    from bot.cli.terminal import Terminal

    with kept_current(settings) as current:
        Terminal().chat(current)
