"""The commands that change what is answered from: index, encoder, generation."""

from pathlib import Path

import click

from bot.cli.building import building_alone
from bot.cli.commands.failing import fails_in_a_sentence
from bot.cli.opening import reindexed, settings_of_environment
from bot.cli.saying import say
from bot.library import library_of


@click.command()
@click.option("--articles", type=click.Path(path_type=Path), help="Folder to read (ARTICLES_DIR).")
@click.option("--json", "as_json", is_flag=True, help="Print the report as one JSON object.")
@click.option("--agree", is_flag=True, help="Keep no older generation for what was lost since.")
@fails_in_a_sentence
def reindex(articles: Path | None, *, as_json: bool, agree: bool) -> None:
    """Read the articles, index what changed, and make it what is answered from.

    It is answered from by words as soon as the report is printed; then its vectors are made.
    """
    from dataclasses import replace

    from bot.cli import printing
    from bot.cli.vectors import make_vectors
    from index import Store, publish_vectors

    settings = settings_of_environment()
    report = reindexed(settings, library_of(settings, articles))
    if agree:
        Store(settings.data_dir).agree()
        report = replace(report, guarded="")
    say(printing.report_as_json(report) if as_json else printing.report(report))
    made = make_vectors(settings.data_dir, settings.model)
    if made and settings.model and settings.index_address:
        with building_alone(settings) as fence:
            given = settings.data_dir, settings.index_address, settings.model
            publish_vectors(*given, fence=fence)


@click.command()
@click.option(
    "--from",
    "files",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    metavar="FOLDER",
    help="Take its files from here, not from the network.",
)
@fails_in_a_sentence
def model(files: Path | None) -> None:
    """Install the sentence encoder that questions are compared by, and say what it is."""
    from bot.cli import printing
    from index import ALL_MINILM, Encoder, default_model, install

    place = settings_of_environment().model
    if place is None:
        click.echo("SEMANTIC_MODEL is off: questions are matched by words alone.")
        return
    if place == default_model():
        now = install(ALL_MINILM, place, files)
        click.echo("installed now" if now else "installed already")
    say(printing.model(Encoder(place).description, place))


@click.command()
@fails_in_a_sentence
def rollback() -> None:
    """Go back to the generation before the current one."""
    from index import Store, publish_earlier

    settings = settings_of_environment()
    with building_alone(settings) as fence:
        if settings.index_address:
            given = settings.data_dir, settings.index_address, settings.model
            name = publish_earlier(*given, fence=fence).name
        else:
            name = Store(settings.data_dir).rollback()
    click.echo(f"Generation {name} is current again.")
