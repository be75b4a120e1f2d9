"""The command `verbatim articles`: lists, searches, adds, removes and brings back articles."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.cli.commands.failing import fails_in_a_sentence
from bot.cli.opening import reindexed, settings_of_environment
from bot.cli.saying import say
from bot.library import index_of, library_of

if TYPE_CHECKING:
    from index import Library

_A_PAGE = 20


@click.command()
@click.argument("words", nargs=-1)
@click.option("--page", type=click.IntRange(1), default=1, show_default=True, metavar="N")
@click.option(
    "--add",
    "file",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="Add a copy of FILE, as if it had been sent to the bot.",
)
@click.option("--replace", is_flag=True, help="With --add: also when there is one of this name.")
@click.option("--remove", metavar="NAME", help="Remove what was added under NAME; kept for a day.")
@click.option("--restore", metavar="NAME", help="Bring back what was removed under NAME last.")
@fails_in_a_sentence
def articles(
    words: tuple[str, ...],
    page: int,
    file: Path | None,
    remove: str | None,
    restore: str | None,
    *,
    replace: bool,
) -> None:
    """List articles, those with all WORDS in title or name; `verbatim show NAME` prints one.

    What was added by --add, or sent to the bot, comes first, and can be removed. Files of your own
    folder are not touched: delete them there.
    """
    chosen = [each for each in (file, remove, restore) if each]
    if len(chosen) > 1 or (chosen and words) or (replace and not file):
        raise click.UsageError(
            "--add (with --replace), --remove, --restore, or WORDS: one of them."
        )
    if file:
        _add(file, replace=replace)
    elif remove:
        _remove(remove)
    elif restore:
        _restore(restore)
    else:
        _list(" ".join(words), page)


def _list(words: str, page: int) -> None:
    from bot.cli import printing
    from index import ADDED

    index = index_of(settings_of_environment())
    found = index.titled(words, (page - 1) * _A_PAGE, _A_PAGE, ADDED)
    say(printing.listed(found, page, _A_PAGE))


def _add(file: Path, *, replace: bool) -> None:
    from index import ADDED, CorpusError, addition_name, try_addition

    library = library_of(settings_of_environment())
    name, data = addition_name(file.name), file.read_bytes()
    reading = try_addition(name, data)
    for odd in reading.warnings if reading else ():
        say(f"Read all the same: {odd}", err=True)
    if library.is_taken(name):
        raise CorpusError(f"{library.name} has a file {ADDED}/{name} of its own.")
    if library.additions.has(name) and not replace:
        raise CorpusError(f"There is a file called {name}: --replace replaces it.")
    library.additions.put(name, data)
    say(f"Added {ADDED}/{name}.")
    _reindex(library)


def _remove(name: str) -> None:
    from index import ADDED, CorpusError

    settings = settings_of_environment()
    library = library_of(settings)
    file = name.removeprefix(f"{ADDED}/")
    if library.additions.has(file):
        library.additions.remove(file)
    else:
        article = index_of(settings).article(name)  # names those that are like it
        page = next((each for each in library.entries() if each.place == name), None)
        if page is None or page.kind != "page":
            raise CorpusError(
                f"{article.article_id} was not added by itself: delete the file in your folder, or"
                " remove its source (verbatim sources)."
            )
        library.take_off(page.name)
    say(f"Removed {name}; for a day, --restore brings it back.")
    _reindex(library)


def _restore(name: str) -> None:
    from index import ADDED

    library = library_of(settings_of_environment())
    back = library.bring_back(library.additions.token_of(name.removeprefix(f"{ADDED}/")))
    if not isinstance(back, str):
        list(library.refresh([back.name]))
    say(f"Brought back {name}.")
    _reindex(library)


def _reindex(library: "Library") -> None:
    from bot.cli import printing

    say(printing.report(reindexed(settings_of_environment(), library)))
