"""Tables of figures and of comparisons, for the terminal and as Markdown."""

from collections.abc import Iterable, Sequence

from rich import box
from rich.console import Console, Group
from rich.table import Table

from benchmarks.quality.asking import Reply
from benchmarks.quality.compare import Comparison
from benchmarks.quality.figures import Figures
from benchmarks.quality.lessons import TABLE
from benchmarks.quality.measuring import OURS, Measured
from benchmarks.quality.peers import PEERS

_WIDTH = 160
_SHOWN = 10  # questions that differ, named

_LEGEND = """\
The right quote first / among the first three / the first ten, of the questions that are answerable.
*Shipped*: the weights as they are. *Cross-validated*: learned without any question of the same
article. *Left out*: learned without the whole group that shares text with the set; a group that
nothing is learned from has the shipped weights there. Learned from: {lessons}.
"""
CONFIDENCE_LEGEND = """\
*Area* under the ROC curve: the chance that an answerable question gets more confidence than one
that is not (for other rankings, the score of their first). *Calibration*: mean difference between
confidence and how often the first quote is right. *Answered* of the answerable, *right* of those
answered, *wrong* (answered, and the first quote is not right) of all, *refused* of the others.
"""


def legend() -> str:
    """Return what the table of rankings tells."""
    return _LEGEND.format(lessons=", ".join(row.name for row in TABLE))


def ranking_table(measured: Sequence[Measured]) -> Table:
    """Return how often each ranking is right, a row for each set with answerable questions."""
    table = _table("set", "answerable", *PEERS, *OURS)
    for one in measured:
        figures = {name: Figures.of(replies) for name, replies in one.replies.items()}
        able = sum(bool(reply.question.judge) for reply in _any(one))
        if able:
            ranked = (_ranks(figures.get(name)) for name in (*PEERS, *OURS))
            table.add_row(one.name, str(able), *ranked)
    return table


def confidence_table(measured: Sequence[Measured]) -> Table:
    """Return how good the yes and no is, a row for each set and kind of weights."""
    columns = ("calibration", "answered", "right", "wrong", "refused")
    table = _table("set", "weights", "asked", "area", *PEERS, *columns)
    for one in measured:
        figures = {name: Figures.of(replies) for name, replies in one.replies.items()}
        peers = [_cell(figures[name].area) if name in figures else "" for name in PEERS]
        for name in OURS:
            if name in figures:
                f = figures[name]
                told = (f.calibration, f.answered, f.right_of_answered, f.wrong, f.refused)
                cells = [_cell(f.area), *peers, *map(_cell, told)]
                table.add_row(one.name, name, str(f.questions), *cells)
    return table


def comparison_table(comparison: Comparison) -> Table:
    """Return what was won and lost, a row for each set, kind of weights and depth."""
    table = _table("set", "weights", "right in", "asked", "before", "after", "won", "lost", "p")
    for c in comparison.changes:
        counts = (c.depth, c.questions, c.before, c.after, c.won, c.lost)
        table.add_row(c.name, c.weights, *map(str, counts), f"{c.p:.3g}")
    return table


def told(comparison: Comparison) -> str:
    """Return how many questions are answered otherwise, and the first of them."""
    differing = comparison.differing
    text = f"{len(differing)} of {comparison.common} questions are answered otherwise (as shipped)"
    if differing:
        text += f": {', '.join(differing[:_SHOWN])}{' ...' if len(differing) > _SHOWN else ''}"
    if comparison.alone:
        text += f"; {comparison.alone} are in one of the runs only"
    return f"{text}."


def text_of(parts: Iterable[Table | str]) -> str:
    """Return tables and paragraphs as Markdown that reads well on a terminal too."""
    console = Console(width=_WIDTH, no_color=True, highlight=False, emoji=False, markup=False)
    with console.capture() as captured:
        console.print(Group(*parts))
    lines = (line.rstrip() for line in captured.get().splitlines())
    return "\n".join(lines) + "\n"


def _table(*columns: str) -> Table:
    table = Table(box=box.MARKDOWN)
    for number, column in enumerate(columns):
        table.add_column(column, justify="left" if number == 0 else "right", no_wrap=True)
    return table


def _any(measured: Measured) -> list[Reply]:
    return next(iter(measured.replies.values()))


def _ranks(figures: Figures | None) -> str:
    if figures is None:
        return ""
    return " / ".join(_cell(share) for share in (figures.first, figures.three, figures.ten))


def _cell(share: float | None) -> str:
    return "" if share is None else f"{share:.3f}".removeprefix("0")
