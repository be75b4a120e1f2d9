"""What every source of articles offers: a cheap list first, each article on demand."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple, Protocol

from index.formats import Reading
from index.model import Skipped
from index.watching import Watch


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

    def read(self) -> Reading:
        """Return the article as it is now. Raises `ArticleError` with the reason to report."""


class Source(Protocol):
    """Where articles come from."""

    @property
    def name(self) -> str:
        """What reports and status call it."""

    def items(
        self, known: Mapping[str, Version], watch: Watch | None = None
    ) -> Iterator[Item | Skipped]:
        """Yield what there is to read, in the order of `article_id`, and what can't be read.

        `known` has versions by `article_id` of an earlier listing; it may be empty. With it, what
        has not changed is not opened. A listing that takes long tells `watch`, and heeds its
        `stop`. Raises `CorpusError` when nothing can be listed at all.
        """
