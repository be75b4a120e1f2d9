"""The command that answers questions."""

import sys
from collections.abc import Iterator

import click

from bot.cli.commands.failing import fails_in_a_sentence
from bot.cli.opening import opened, settings_of_environment


@click.command()
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


def _lines() -> Iterator[str]:
    """Yield each line as soon as it has come: whoever writes it may wait for its answer."""
    return (line.strip() for line in sys.stdin)
