"""The terminal chat, in colour on a terminal and plain elsewhere."""

import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from html.parser import HTMLParser

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TaskID,
    TextColumn,
    TimeElapsedColumn,
)
from rich.text import Text

from bot.answers import answer_text
from bot.cli.looking import Looking
from bot.messages import Markup, english
from index import Answer, Index
from index import Progress as BuildProgress

_STYLES = {
    "b": "bold yellow",
    "i": "italic dim",
    "s": "strike",
    "code": "cyan",
    "pre": "cyan",
    "a": "underline",
    "blockquote": "",
}
_ENDING = frozenset(("exit", "quit", "/exit", "/quit", ":q"))
_HELPING = frozenset(("help", "/help"))
_HOW_TO_CHAT = (
    "Write a question and press Enter; after an answer, context (or context 2) shows a quote among"
    " its neighbours, more shows further quotes; help shows this, exit or Ctrl-D ends."
)
_COMMAND = re.compile(r"/\w+(@\w+)?(\s|$)")  # and no path, like /etc/hosts
_ELSEWHERE = (
    "Here only help, exit and, after an answer, context and more are commands; the others are for"
    " Telegram."
)
_WIDEST = 100  # columns of a quote; longer lines are hard to read


class Terminal:
    """Shows replies on standard output and reads questions from standard input."""

    def __init__(self) -> None:
        self._texts = english()
        self._console = Console(highlight=False, soft_wrap=not sys.stdout.isatty())

    def show_answer(self, answer: Answer) -> None:
        """Print the reply that Telegram would show, and how long it took."""
        self.show(answer_text.answer(self._texts, answer))

    def show(self, reply: Markup) -> None:
        """Print a reply: quotes behind a bar, their sources below."""
        for block in _blocks(reply.html):
            if block.is_quote:
                self._show_quote(block.text)
            elif block.text.plain.strip():
                self._show_lines(block.text)
        self._console.print()

    def chat(self, current: Callable[[], Index]) -> None:
        """Answer line after line, from what is current then, until the input or the chat ends."""
        if sys.stdin.isatty():
            held = self._texts.articles(current().articles)
            self._console.print(f"{held}. {_HOW_TO_CHAT}", style="dim")
        last: Looking | None = None
        while (line := self._read()) is not None and line.casefold() not in _ENDING:
            if line.casefold() in _HELPING:
                self._console.print(f"{_HOW_TO_CHAT}\n")
            elif last and (looked := last.asked_for(line)):
                self.show(looked)
            elif _COMMAND.match(line):
                self._console.print(f"{_ELSEWHERE}\n")
            elif line:
                index = current()
                last = Looking(self._texts, index, index.answer(line))
                self.show(last.page.said)

    def _read(self) -> str | None:
        try:
            return (input("? ") if sys.stdin.isatty() else input()).strip()
        except (EOFError, KeyboardInterrupt):
            return None

    def _show_lines(self, text: Text) -> None:
        for line in text.split("\n"):
            if line.plain.strip():
                line.stylize("dim" if line.plain.startswith("— ") else "")
                self._console.print(line)
            else:
                self._console.print()

    def _show_quote(self, text: Text) -> None:
        if not self._console.is_terminal:
            for line in text.split("\n"):
                self._console.print(Text("> ").append_text(line))
            return
        for line in text.wrap(self._console, min(self._console.width, _WIDEST) - 2):
            self._console.print(Text("▌ ", "cyan").append_text(line))


class _Block:
    def __init__(self, *, is_quote: bool) -> None:
        self.is_quote = is_quote
        self.text = Text()


class _Reader(HTMLParser):
    """Cuts a reply into blocks: quotes, and what stands between them."""

    def __init__(self) -> None:
        super().__init__()
        self.blocks = [_Block(is_quote=False)]
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        style = _STYLES[tag]
        if tag == "a":
            style += f" link {dict(attrs)['href']}"
        if tag == "blockquote":
            self.blocks.append(_Block(is_quote=True))
        self._open.append(style)

    def handle_endtag(self, tag: str) -> None:
        self._open.pop()
        if tag == "blockquote":
            self.blocks.append(_Block(is_quote=False))

    def handle_data(self, data: str) -> None:
        if not self.blocks[-1].text and len(self.blocks) > 1:
            data = data.removeprefix("\n")
        self.blocks[-1].text.append(data, " ".join(self._open).strip())


def _blocks(html: str) -> list[_Block]:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.blocks


@contextmanager
def shown_progress() -> Iterator[Callable[[BuildProgress], None]]:
    """Show how far a build is, on standard error when that is a terminal."""
    with _bars() as bars:
        task = bars.add_task("", total=None)
        yield lambda at: bars.update(
            task, description=at.stage.capitalize(), completed=at.done, total=at.total or None
        )


@contextmanager
def shown_fetching() -> Iterator[Callable[[str, int, int], None]]:
    """Show how far a refresh is: a line for each source, with its pages done and found."""
    tasks: dict[str, TaskID] = {}
    with _bars() as bars:

        def show(source: str, done: int, found: int) -> None:
            if source not in tasks:
                tasks[source] = bars.add_task(f"Fetching {source}")
            bars.update(tasks[source], completed=done, total=found)

        yield show


@contextmanager
def shown_vectors() -> Iterator[Callable[[int, int], None]]:
    """Show how many vectors are made, on standard error when that is a terminal."""
    with _bars() as bars:
        task = bars.add_task("Vectors", total=None)
        yield lambda done, total: bars.update(task, completed=done, total=total)


def _bars() -> Progress:
    console = Console(stderr=True)
    columns = (
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    return Progress(*columns, console=console, transient=True, disable=not console.is_terminal)
