"""The commands of who keeps the bot running: doctor, backup and restore."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from bot.cli.commands.failing import fails_in_a_sentence
from bot.cli.opening import settings_of_environment
from bot.cli.saying import say


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print the findings as one JSON object.")
@click.option("--running", is_flag=True, help="Say only by the exit status if the bot answers.")
@fails_in_a_sentence
def doctor(*, as_json: bool, running: bool) -> None:
    """Look at all that the bot stands on, and say what is wrong and what to do about it.

    The exit status is 1 when something is wrong. Nothing is changed: it may be done while the bot
    runs, and before anything was indexed.
    """
    from bot.cli import printing
    from bot.doctor import answers, examination, wrong_settings
    from bot.settings import SettingsError

    if running:
        sys.exit(not answers(settings_of_environment()))
    try:
        found = examination(settings_of_environment())
    except SettingsError as error:
        found = wrong_settings(str(error))
    say((printing.findings_as_json if as_json else printing.findings)(found))
    sys.exit(any(each.is_wrong for each in found))


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--index", is_flag=True, help="Put in what is answered from now, with its vectors.")
@click.option("--token", is_flag=True, help="Put in the token too: keep the file as secret as it.")
@fails_in_a_sentence
def backup(file: Path, *, index: bool, token: bool) -> None:
    """Write a backup of this bot to FILE; it may run meanwhile.

    In it are the ledger (from a file or from PostgreSQL), the web sources and what was fetched of
    them, files that were sent to the bot, the settings, and with --index the index. ARTICLES_DIR
    and the token are not in it, nor DATA_DIR and DATABASE_URL, which say where data are. A FILE
    that is a backup is replaced.
    """
    from bot.backup import back_up
    from bot.cli import printing

    settings = settings_of_environment()
    with _failing_in_a_sentence():
        say(printing.backed_up(back_up(settings, file, index=index, secrets=token)))


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--replace", is_flag=True, help="Set aside what is in DATA_DIR.")
@fails_in_a_sentence
def restore(file: Path, *, replace: bool) -> None:
    """Restore the backup FILE, which must be your own, into DATA_DIR and DATABASE_URL.

    All of it is checked before anything is changed. The bot must not run meanwhile. With --replace,
    what is in DATA_DIR is set aside in a folder there; a ledger in PostgreSQL, though, is gone. The
    settings become .env where there is none.
    """
    from bot.backup import restore as restored
    from bot.cli import printing

    settings = settings_of_environment()
    with _failing_in_a_sentence():
        say(printing.restored(restored(settings, file, replace=replace)))


@contextmanager
def _failing_in_a_sentence() -> Iterator[None]:
    from bot.backup import BackupError

    try:
        yield
    except BackupError as error:
        raise click.ClickException(str(error)) from None
