"""The commands of who keeps the bot running: the doctor."""

import sys

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
