"""The commands about the list of web sources."""

import click

from bot.cli.commands.failing import fails_in_a_sentence
from bot.cli.opening import reindexed, settings_of_environment
from bot.cli.saying import say
from bot.library import library_of


@click.group(invoke_without_command=True)
@click.pass_context
@fails_in_a_sentence
def sources(context: click.Context) -> None:
    """List the web sources of articles, or change the list."""
    if context.invoked_subcommand is None:
        _list_sources()


@sources.command("list")
@fails_in_a_sentence
def list_() -> None:
    """List the sources, with how each is."""
    _list_sources()


@sources.command()
@click.argument("address")
@click.option("--kind", type=click.Choice(["page", "feed", "sitemap", "list", "opml"]))
@click.option("--name", default="", help="What to call it; by default its host.")
@click.option("--untried", is_flag=True, help="List it although nothing can be read there now.")
@fails_in_a_sentence
def add(address: str, kind: str | None, name: str, *, untried: bool) -> None:
    """Try ADDRESS and list it: a page, a feed, a sitemap, a list of addresses or OPML."""
    library = library_of(settings_of_environment())
    listed = (library.add if untried else library.try_and_add)(address, kind or "", name)
    say(f"Added {listed.name} ({listed.kind}). Next: verbatim sources refresh")


@sources.command()
@click.argument("name")
@fails_in_a_sentence
def remove(name: str) -> None:
    """Take the source called NAME off the list; its articles go with the next reindex."""
    listed = library_of(settings_of_environment()).remove(name)
    say(f"Removed {listed.name}. Next: verbatim reindex")


@sources.command()
@click.argument("names", nargs=-1)
@click.option("--minutes", type=click.FloatRange(0), default=10, show_default=True, metavar="N")
@fails_in_a_sentence
def refresh(names: tuple[str, ...], minutes: float) -> None:
    """Fetch what changed of the sources called NAMES, or of all, and reindex.

    Each has N minutes, 0 for as long as it takes; what is left then is fetched first the next time.
    """
    import math

    from bot.cli import printing
    from bot.cli.terminal import shown_fetching

    settings = settings_of_environment()
    library = library_of(settings)
    with shown_fetching() as on_progress:
        refreshed = list(library.refresh(names, on_progress, minutes * 60 or math.inf))
    for each in refreshed:
        say(printing.refreshed(each))
    say(printing.report(reindexed(settings, library)))


def _list_sources() -> None:
    from bot.cli import printing

    library = library_of(settings_of_environment())
    say(printing.sources(library.name, library.entries(), library.statuses()))
