"""Frozen records that everything else passes around."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Omission:
    """A stretch of an article's text that is no sentence of its author, and why.

    Titles, front matter and site furniture are omitted: they stay in the text, so that offsets
    hold, and are never indexed or quoted. `start` and `end` count characters, end exclusive.
    """

    start: int
    end: int
    reason: str


@dataclass(frozen=True, slots=True)
class Article:
    """One source text. Offsets everywhere count characters of `text`, which is never edited.

    `source` is an address or a name to show, "" when only the `article_id` is known.
    `published` is a `datetime` (with its zone) where the time is known. `language` is ISO 639-1,
    "" until detected. `omitted` is in order and disjoint. `site` and `section` are where it was
    published. `pages` has the offsets at which pages begin, and is empty for a text without.
    `also` has the ids of articles that say nearly the same, in order. `gone` is since when its
    site has it or lists it no more, None while it does.
    """

    article_id: str
    title: str
    text: str
    source: str = ""
    published: date | None = None
    author: str = ""
    language: str = ""
    omitted: tuple[Omission, ...] = ()
    site: str = ""
    section: str = ""
    pages: tuple[int, ...] = ()
    also: tuple[str, ...] = ()
    gone: date | None = None

    def page_at(self, offset: int) -> int:
        """Return the number, from 1, of the page that has the character at `offset`; or 0."""
        return bisect_right(self.pages, offset)

    @property
    def visible(self) -> list[str]:
        """The stretches of the text that are not omitted, in order."""
        begins = [0, *(omission.end for omission in self.omitted)]
        ends = [*(omission.start for omission in self.omitted), len(self.text)]
        return [self.text[begin:end] for begin, end in zip(begins, ends, strict=True)]

    @property
    def address(self) -> str:
        """The web address of the article, or ""."""
        return self.source if self.source.startswith(("https://", "http://")) else ""


class Sentence(NamedTuple):
    """A span from the splitter. `paragraph` counts from 1 within the article."""

    start: int
    end: int
    paragraph: int


@dataclass(frozen=True, slots=True)
class Passage:
    """Whole neighbouring sentences of one article: what is ranked and what is quoted.

    `start` and `end` count characters of `article.text`, end exclusive. `first` is the ordinal of
    its first sentence within the article, from 0.
    """

    article: Article
    start: int
    end: int
    paragraph: int = 1
    first: int = 0

    @property
    def text(self) -> str:
        """The exact slice of the article."""
        return self.article.text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Quote:
    """A passage shown as an answer.

    `matches` are the spans of words that matched the question, in order, disjoint, counted in
    characters of `passage.text`, and `terms` the term of each.
    """

    passage: Passage
    score: float
    matches: tuple[tuple[int, int], ...] = ()
    terms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Correction:
    """A word of the question that no article has, and the known word searched for instead."""

    written: str
    searched: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What the corpus says to a question: quotes, or a refusal with its reasons.

    `quotes` is the ranking, best first, also when `answered` is false: then nothing of it is
    shown as an answer. `confidence` is the probability that the first quote answers. `unknown`
    holds the words of the question, as written, that no article has. `nearest` are headlines to
    offer with a refusal, best first. `taken_over` are words that it left unsaid, from what it
    follows. `generation` is the name of the one that answers.
    """

    question: str
    answered: bool
    confidence: float
    quotes: tuple[Quote, ...] = ()
    unknown: tuple[str, ...] = ()
    corrections: tuple[Correction, ...] = ()
    nearest: tuple[Article, ...] = ()
    taken_over: tuple[str, ...] = ()
    milliseconds: float = 0.0
    generation: str = ""


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something that was not read, or not read as it stood, and why; `source` names its source."""

    name: str
    reason: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class SourceReport:
    """What a build did with the articles of one source.

    `found` are all that it lists: added, changed, unchanged and skipped. `removed` are articles
    of the generation before that are its no more. `seconds` went into its articles alone, of all
    processes together; what goes into all articles at once is in those of the whole build only.
    """

    name: str
    found: int = 0
    added: int = 0
    changed: int = 0
    unchanged: int = 0
    removed: int = 0
    skipped: int = 0
    cleaned_lines: int = 0
    near_copies: int = 0
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What a build found and did. Counts are articles but for `sentences`.

    `skipped` was left out; `warnings` were read all the same. `cleaned_lines` return in many
    articles and are omitted; `near_copies` are articles of which there is another. `sources` has
    the same by source, in the order in which they are listed, removed ones last. `notices` say
    what could not be done at all.
    """

    generation: str
    articles: int
    sentences: int
    added: int
    changed: int
    removed: int
    skipped: Sequence[Skipped]
    warnings: Sequence[Skipped]
    seconds: float
    cleaned_lines: int = 0
    near_copies: int = 0
    sources: Sequence[SourceReport] = ()
    notices: Sequence[str] = ()


class Stage(StrEnum):
    """What a build is at, in this order."""

    LISTING = "listing"
    READING = "reading"
    COMPARING = "comparing"
    INDEXING = "indexing"
    WRITING = "writing"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a stage is: `done` of `total`, which is 0 where nobody knows it beforehand.

    Articles are listed, read and indexed, groups of articles with the same facts are compared.
    """

    stage: Stage
    done: int = 0
    total: int = 0
