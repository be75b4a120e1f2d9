"""Protocol of sources: a cheap list first, each article on demand."""

import threading
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol, TypeAlias, TypeVar

from index.formats import ParsedArticle
from index.model import Progress, Skipped

T = TypeVar("T")


class Version(NamedTuple):
    """What tells whether an article has changed.

    `digest` is of its bytes, and the truth. `stamp` is cheap to get (a size and a time): where it
    is not "" and the same as before, so is the digest.
    """

    digest: str
    stamp: str = ""


class Item(Protocol):
    """One article to be. Small and picklable: a worker process can read it."""

    @property
    def article_id(self) -> str:
        """Unique within the source, and the same in every listing."""

    @property
    def version(self) -> Version:
        """What it was when it was listed."""

    @property
    def source(self) -> str:
        """The name of the source that it is from, as reports call it."""

    def read(self) -> ParsedArticle:
        """Return the article as it is now. Raises `ArticleError` with the reason to report."""


Note: TypeAlias = Callable[[Item, ParsedArticle], T]
Doubtful: TypeAlias = Callable[[Sequence[T]], Collection[str]]


class Reader(Protocol):
    """Reads articles for a source that has to see all of them before it can list any."""

    def __call__(
        self, items: Sequence[Item], note: Note[T], doubtful: Doubtful[T]
    ) -> Iterator[Sequence[T]]:
        """Read items, and yield what is to be noted of each that can be read, in order, in lots.

        `doubtful` gives the ids of a lot that are likely to be listed otherwise than they were
        read, so that it is too early to do more with them. Both are picklable: they may be called
        in another process.
        """


def read_here(
    items: Sequence[Item],
    note: Note[T],
    doubtful: Doubtful[T],  # noqa: ARG001 (nothing more is done with any)
) -> Iterator[Sequence[T]]:
    """Read items one by one, and do nothing else with them."""
    for item in items:
        with suppress(Exception):  # who reads it to index it tells of it
            yield [note(item, item.read())]


@dataclass(frozen=True, slots=True)
class Watch:
    """What who lists a source gives it: whom to tell how it goes, from the thread that lists.

    `on_spent` gets the name of a source and the seconds that went into its articles alone,
    `on_notice` what a report should say besides its counts. `read` reads articles that must be
    read to list them. `homes` has the name of the source of each article that is indexed, by id.
    Setting `stop` ends the work soon.
    """

    on_progress: Callable[[Progress], None] = lambda _: None
    on_spent: Callable[[str, float], None] = lambda _source, _seconds: None
    on_notice: Callable[[str], None] = lambda _: None
    read: Reader = read_here
    homes: Mapping[str, str] = field(default_factory=dict)
    stop: threading.Event = field(default_factory=threading.Event)


class Source(Protocol):
    """Where articles come from."""

    @property
    def name(self) -> str:
        """What reports and status call it."""

    def items(
        self, known: Mapping[str, Version], watch: Watch | None = None
    ) -> Iterator[Item | Skipped]:
        """Yield what there is to read, in the order of `article_id`, and what can't be read.

        What is neither is gone from the source, unless it is below something `unseen`.

        `known` has versions by `article_id` of an earlier listing; it may be empty. With it, what
        has not changed is not opened. A listing that takes long tells `watch`, and heeds its
        `stop`. Raises `CorpusError` when nothing can be listed at all.
        """
