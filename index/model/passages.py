"""Passages of articles, where they stand, and how people read them."""

from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

from index.model.articles import Article


@dataclass(frozen=True, slots=True)
class Passage:
    """Whole neighbouring sentences of one article: what is ranked and what is quoted.

    `start` and `end` are those of the slice that answers; they count characters of
    `article.text`, end exclusive. `first` is the ordinal of its first sentence within the article,
    from 0. `slices` are all of them, none where it is the only one. `headings` are above it,
    outermost first, without the title.
    """

    article: Article
    start: int
    end: int
    paragraph: int = 1
    first: int = 0
    slices: tuple[tuple[int, int], ...] = ()
    headings: tuple[str, ...] = ()

    @property
    def spans(self) -> tuple[tuple[int, int], ...]:
        """All slices, in document order and disjoint."""
        return self.slices or ((self.start, self.end),)

    @property
    def text(self) -> str:
        """The exact slices of the article, joined by a line break."""
        return "\n".join(self.article.text[start:end] for start, end in self.spans)

    @property
    def standing(self) -> "Standing":
        """Where it stands."""
        return Standing(self.article.article_id, self.start, self.end, self.spans)


class Standing(NamedTuple):
    """Where a quote stands: in which article, the slice that answers, and all its slices.

    `spans` are in document order and disjoint.
    """

    article_id: str
    start: int
    end: int
    spans: tuple[tuple[int, int], ...]


class StyleKind(IntEnum):
    """How a stretch of text is set."""

    BOLD = 0
    ITALIC = 1
    CODE = 2
    STRIKE = 3
    LINK = 4
    PRE = 5


class Style(NamedTuple):
    """A stretch of a text, end exclusive, and how it is set."""

    start: int
    end: int
    kind: StyleKind


@dataclass(frozen=True, slots=True)
class Shown:
    """A passage as people read it: `styles` and `answer`, the part that answers, count its text."""

    text: str
    styles: tuple[Style, ...] = ()
    answer: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True)
class Quote:
    """A passage shown as an answer.

    `matches` are the spans of words that matched the question, in order, disjoint, counted in
    characters of `shown.text`, and `terms` the term of each.
    """

    passage: Passage
    score: float
    shown: Shown
    matches: tuple[tuple[int, int], ...] = ()
    terms: tuple[str, ...] = ()
