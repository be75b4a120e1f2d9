"""The command that measures how well questions are answered."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.cli.commands.failing import fails_in_a_sentence
from bot.cli.opening import opened, settings_of_environment
from bot.cli.saying import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index import GroundTruth, Index, Outcome

ALL_UNANSWERABLE = 'no question has "sentences" that answer it; all are counted as unanswerable.'


@click.command("eval")
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
    from index import Figures, read_ground_truth
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
        _fit(outcomes, index.threshold, is_set=is_set, err=as_json)


def _fit(outcomes: "Sequence[Outcome]", threshold: float, *, is_set: bool, err: bool) -> None:
    """Show what thresholds would do, on standard error if `err`, and set the best if `is_set`."""
    from bot.cli import printing
    from index import fitted, set_threshold, thresholds

    best = fitted(outcomes, threshold)
    click.echo(printing.thresholds(thresholds(outcomes), best), err=err)
    if is_set:
        set_threshold(settings_of_environment().data_dir, best)
        click.echo(f"Set: answers are given from a confidence of {best:.2f} on.", err=True)


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
