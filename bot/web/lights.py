"""Text of an article as HTML: escaped, its styles as tags, what is quoted of it as marks."""

from collections.abc import Iterable, Sequence

from markupsafe import Markup, escape

from bot.messages import ANCHOR
from index import ArticleView, Run, StyleKind

_TAGS = {
    StyleKind.BOLD: "b",
    StyleKind.ITALIC: "i",
    StyleKind.STRIKE: "s",
    StyleKind.CODE: "code",
}


class Lights:
    """Writes the runs of one view; each slice of its quote has a name where it begins.

    The slice to be looked at first is called `ANCHOR`, the others by their number.
    """

    def __init__(self, view: ArticleView) -> None:
        self._first = view.first
        self._answer = view.answer
        self._named: set[int] = set()

    def __call__(self, runs: Iterable[Run]) -> Markup:
        """Return runs as HTML."""
        return Markup("").join(map(self._run, runs))

    def are_lit(self, runs: Sequence[Run]) -> bool:
        """Tell whether all of some runs are quoted, and there are any."""
        return bool(runs) and all(run.slice >= 0 for run in runs)

    def name(self, number: int) -> str:
        """Return what a slice is called."""
        return ANCHOR if number == self._first else f"{ANCHOR}-{number + 1}"

    def _run(self, run: Run) -> Markup:
        written = escape(run.text)
        for kind in reversed(run.kinds):
            if kind in _TAGS:
                written = Markup("<{0}>{1}</{0}>").format(_TAGS[kind], written)
        return self._lit(run.slice, written) if run.slice >= 0 else written

    def _lit(self, number: int, written: Markup) -> Markup:
        name = Markup("")
        if number not in self._named:
            self._named.add(number)
            name = Markup(' id="{}"').format(self.name(number))
        kind = Markup(' class="answer"') if number == self._answer else Markup("")
        return Markup("<mark{}{}>{}</mark>").format(name, kind, written)
