"""Lines that several results have: columns, counts, named articles."""

from collections.abc import Sequence

from rich.console import Console
from rich.table import Table

from bot.messages import english
from index import Skipped, escaped, kinds_read

_WIDEST = 1_000  # columns of a table: no line is broken here
_REPORTED = 20  # skipped articles and warnings named to people; --json has all


def columns(heads: Sequence[str], rows: Sequence[Sequence[object]]) -> list[str]:
    """Return the lines of a table: names to the left, numbers to the right."""
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for number, head in enumerate(heads):
        table.add_column(head, justify="right" if number else "left", no_wrap=True)
    for row in rows:
        table.add_row(*(f"{each:,}" if isinstance(each, int) else str(each) for each in row))
    console = Console(width=_WIDEST, markup=False, emoji=False, highlight=False, color_system=None)
    with console.capture() as captured:
        console.print(table)
    return [line.rstrip() for line in captured.get().splitlines()]


def counted(articles: int, sentences: int) -> str:
    """Return how many articles and sentences there are."""
    texts = english()
    return f"{texts.articles(articles)}, {texts.sentences(sentences)}"


def skipped(articles: Sequence[Skipped]) -> list[str]:
    """Return a line for each that was skipped, and below them what is read, where that is news."""
    kinds = kinds_read(articles)
    return [*named("skipped", articles), *([f"  read are: {' '.join(kinds)}"] if kinds else ())]


def named(what: str, articles: Sequence[Skipped]) -> list[str]:
    """Return a line for each article with its reason, up to a limit that is told."""
    lines = [f"  {what}: {escaped(f'{s.name}: {s.reason}')}" for s in articles[:_REPORTED]]
    if len(articles) > _REPORTED:
        lines.append(f"  and {len(articles) - _REPORTED:,} more {what} (--json names all)")
    return lines
