"""The commands of `verbatim`; each imports what it needs when it runs."""

import io
import sys
from collections.abc import Callable, Iterator
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, ParamSpec

import click

from bot.cli.opening import kept_current, opened, prepared, reindexed, settings_of_environment
from bot.cli.saying import say
from bot.library import library_of

if TYPE_CHECKING:
    from bot.settings import Settings
    from index import GroundTruth, Index

P = ParamSpec("P")

HOW_TO_SERVE_TELEGRAM = (
    "No TELEGRAM_BOT_TOKEN: to answer in Telegram, send /newbot to @BotFather there,\n"
    "put the token it gives you into .env (TELEGRAM_BOT_TOKEN=...) and start again."
)

ALL_UNANSWERABLE = 'no question has "sentences" that answer it; all are counted as unanswerable.'


def fails_in_a_sentence(command: Callable[P, None]) -> Callable[P, None]:
    """Turn what is expected to go wrong into one line on standard error and exit status 1."""

    @wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        from bot.cli.running import AlreadyRunningError
        from bot.settings import SettingsError
        from index import RetrievalError, escaped

        try:
            command(*args, **kwargs)
        except (AlreadyRunningError, SettingsError, RetrievalError) as error:
            raise click.ClickException(escaped(str(error))) from error
        except BrokenPipeError:
            sys.stderr.close()  # whoever read has gone: nobody is left to tell

    return run


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="verbatim")
def cli() -> None:
    """Exact quotes from your articles, and where each stands: in Telegram and here."""
    _speak_utf8()


@cli.command()
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
    from bot.cli.running import running_alone

    with running_alone(settings.data_dir):
        sys.exit(_serve(settings))


@cli.command()
@fails_in_a_sentence
def chat() -> None:
    """Ask questions here and read the answers."""
    _chat(settings_of_environment())


@cli.command()
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
    from index import Store

    settings = settings_of_environment()
    report = reindexed(settings, library_of(settings, articles))
    if agree:
        Store(settings.data_dir).agree()
        report = replace(report, guarded="")
    say(printing.report_as_json(report) if as_json else printing.report(report))
    make_vectors(settings.data_dir, settings.model)


@cli.command()
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


@cli.command()
@click.argument("question", nargs=-1)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a question.")
@click.option("--limit", type=click.IntRange(1, 50), default=3, show_default=True, metavar="K")
@fails_in_a_sentence
def ask(question: tuple[str, ...], limit: int, *, as_json: bool) -> None:
    """Answer QUESTION, or each line of standard input, an empty one too."""
    from bot.cli import printing
    from bot.cli.terminal import Terminal

    index = opened(settings_of_environment())
    terminal = Terminal()
    for asked in [" ".join(question)] if question else _lines():
        answer = index.answer(asked, limit)
        if as_json:
            click.echo(printing.answer_as_json(answer))
        else:
            terminal.show_answer(answer)


@cli.command("eval")
@click.argument("questions", type=click.Path(path_type=Path))
@click.option("--articles", type=click.Path(path_type=Path), help="Folder that they ask about.")
@click.option("--json", "as_json", is_flag=True, help="Print the figures as one JSON object.")
@click.option("--fit", is_flag=True, help="Show what other thresholds would do, and the best.")
@click.option("--set", "is_set", is_flag=True, help="With --fit: answer from the best one on.")
@fails_in_a_sentence
def evaluate(
    questions: Path, articles: Path | None, *, as_json: bool, fit: bool, is_set: bool
) -> None:
    """Measure how well the file QUESTIONS is answered, from its own articles or those indexed.

    It has one of four forms. JSON lines ask about the articles indexed, or those of --articles; a
    question without "sentences" is one that they don't answer; "kind" and "article" may lack:

    \b
      {"question": "Who won?", "kind": "who", "article": "a.txt", "sentences": ["Ann won."]}

    The others bring their articles with them: SQuAD's JSON, WikiQA's table with its heading, or
    two columns, with their names above them or not: a question, a tab, and the sentence that
    answers it. With names, commas or semicolons may part the columns.
    """  # noqa: D301 - click keeps lines as they are below that sign
    import json
    from tempfile import TemporaryDirectory

    from bot.cli import printing
    from index import Figures, fitted, read_ground_truth, set_threshold, thresholds
    from index import evaluate as outcomes_of

    if is_set and not fit:
        raise click.UsageError("--set goes with --fit.")

    asked = read_ground_truth(questions)
    if asked.heading:
        say(f"{questions}: its first line names columns: {', '.join(asked.heading)}", err=True)
    if not any(question.is_answerable for question in asked.questions):
        click.echo(f"{questions}: {ALL_UNANSWERABLE}", err=True)
    with TemporaryDirectory() as folder:
        index = _index_for(asked, articles, Path(folder))
        outcomes = outcomes_of(index, asked)
        figures = Figures.of(outcomes, index.threshold)
    click.echo(json.dumps(figures.as_dict()) if as_json else printing.figures(figures))
    if fit:
        best = fitted(outcomes, index.threshold)
        click.echo(printing.thresholds(thresholds(outcomes), best), err=as_json)
        if is_set:
            set_threshold(settings_of_environment().data_dir, best)
            click.echo(f"Set: answers are given from a confidence of {best:.2f} on.", err=True)


@cli.command()
@click.option("--json", "as_json", is_flag=True, help="Print the status as one JSON object.")
@fails_in_a_sentence
def status(*, as_json: bool) -> None:
    """Say what is indexed, since when, which generations are kept, and what is lacking."""
    from bot.cli import printing
    from bot.settings import settings_file
    from index import Store, confinement_here, open_index

    settings = settings_of_environment()
    index = open_index(settings.data_dir, model=settings.model)
    statuses = library_of(settings).statuses()
    told = printing.status_as_json if as_json else printing.status
    names = Store(settings.data_dir).names()
    say(told(index, names, settings_file(), statuses, confinement_here()))


@cli.command()
@fails_in_a_sentence
def rollback() -> None:
    """Go back to the generation before the current one."""
    from index import Store

    name = Store(settings_of_environment().data_dir).rollback()
    click.echo(f"Generation {name} is current again.")


@cli.command()
@click.argument("article_id")
@click.option("--removed", is_flag=True, help="Show what was left out, and why, instead.")
@fails_in_a_sentence
def show(article_id: str, *, removed: bool) -> None:
    """Print an article as it is indexed."""
    from bot.cli import printing
    from index import open_index

    article = open_index(settings_of_environment().data_dir).article(article_id)
    click.echo(printing.removed(article) if removed else printing.indexed(article))


@cli.command()
@fails_in_a_sentence
def duplicates() -> None:
    """List articles that say nearly the same, group by group."""
    from bot.cli import printing
    from index import gathered, open_index

    index = open_index(settings_of_environment().data_dir)
    say(printing.duplicates(gathered(map(index.article, index.article_ids))))


@cli.group(invoke_without_command=True)
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


def _index_for(asked: "GroundTruth", articles: Path | None, folder: Path) -> "Index":
    """Index what questions ask about in `folder`, aside from what is served."""
    from bot.cli.vectors import opened_with_vectors
    from index import ArticleList, FolderSource, Reindexing, Store

    settings = settings_of_environment()
    if articles is None and not asked.articles:
        return opened(settings)
    source = FolderSource(articles) if articles is not None else ArticleList(asked.articles)
    Reindexing(source, Store(folder)).run()
    return opened_with_vectors(folder, settings.model)


def _serve(settings: "Settings") -> int:
    from bot.app import serve
    from bot.serving import LiveIndex

    library = library_of(settings)
    live_index = LiveIndex(
        prepared(settings, meaning=False),  # kept by nobody else: it is closed when it was swapped
        library,
        settings.data_dir,
        library.stop,
        settings.model,
    )
    return serve(settings, live_index)


def _chat(settings: "Settings") -> None:
    from bot.cli.terminal import Terminal

    with kept_current(settings) as current:
        Terminal().chat(current)


def _lines() -> Iterator[str]:
    """Yield each line as soon as it has come: whoever writes it may wait for its answer."""
    return (line.strip() for line in sys.stdin)


def _speak_utf8() -> None:
    """Read and write UTF-8 whatever the environment says; what is none fails no command.

    In JSON, half a surrogate pair (a byte that no encoding explains) is its escape so.
    """
    for stream, errors in ((sys.stdin, "replace"), (sys.stdout, "backslashreplace")):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors=errors)
