"""The commands that show what is indexed."""

import click

from bot.cli.commands.failing import fails_in_a_sentence
from bot.cli.opening import settings_of_environment
from bot.cli.saying import say
from bot.library import index_of, library_of


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print the status as one JSON object.")
@fails_in_a_sentence
def status(*, as_json: bool) -> None:
    """Say what is indexed, since when, which generations are kept, and what is lacking."""
    from bot.cli import printing
    from bot.settings import settings_file
    from index import Store, confinement_here

    settings = settings_of_environment()
    index = index_of(settings, meaning=True)
    statuses = library_of(settings).statuses()
    told = printing.status_as_json if as_json else printing.status
    names = Store(settings.data_dir).names()
    say(told(index, names, settings_file(), statuses, confinement_here()))


@click.command()
@click.argument("article_id")
@click.option("--removed", is_flag=True, help="Show what was left out, and why, instead.")
@fails_in_a_sentence
def show(article_id: str, *, removed: bool) -> None:
    """Print an article as it is indexed."""
    from bot.cli import printing

    article = index_of(settings_of_environment()).article(article_id)
    click.echo(printing.removed(article) if removed else printing.indexed(article))


@click.command()
@fails_in_a_sentence
def duplicates() -> None:
    """List articles that say nearly the same, group by group."""
    from bot.cli import printing
    from index import gathered

    index = index_of(settings_of_environment())
    say(printing.duplicates(gathered(map(index.article, index.article_ids))))
