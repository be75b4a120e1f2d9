"""Frozen records that everything else passes around."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum, StrEnum
from itertools import takewhile
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


class BlockKind(IntEnum):
    """The type of a block: heads, then leaves, then containers. The numbers are stored."""

    HEADING = 0
    QUESTION = 1
    TERM = 2
    PARAGRAPH = 3
    ITEM = 4
    ROW = 5
    HEADER = 6
    CODE = 7
    CAPTION = 8
    FOOTNOTE = 9
    LIST = 10
    TABLE = 11
    GROUP = 12

    is_head: bool
    """A heading, a question or a term: it is about what follows, its section."""
    is_container: bool
    """A list, a table or a group: it has no text but that of its children."""

    def __init__(self, number: int) -> None:
        self.is_head = number <= 2  # up to TERM
        self.is_container = number >= 10  # from LIST on

    __hash__ = int.__hash__  # that of an Enum is slow, and kinds are looked up all the time


class Block(NamedTuple):
    """A typed span of an article. Blocks are in document order, containers before their children.

    `start` and `end` count characters of `article.text`, end exclusive, and leave out the marks
    around the content: `#`, bullets, `Q:`, the pipes at the ends of a row. Those inside it stay.

    `level` of a head is 1 to 6 for headings, 7 for a bold or short line, 8 for a question, 9 for a
    term. Of a list it is the depth, from 1. `parent` is the ordinal of the LIST, TABLE, GROUP or
    ITEM around it, or -1; a LIST of definitions holds TERMs and ITEMs, and a GROUP what is set
    apart under heads of its own: a note, a tab, a folded answer, a quotation. An ITEM spans its
    own text, not the lists and paragraphs in it; a container spans its first to its last child.
    `of` is the ordinal of what it belongs to, or -1: the lead-in of a LIST, TABLE or CODE, the
    TABLE or CODE of a CAPTION, the block that refers to a FOOTNOTE, the TERM of a defining ITEM.
    `mark` is where a number or letter begins ("3.", "(a)", "§ 5"), or -1: before the content, but
    of a HEADING within. `cells` are the spans of a row's cells, some of them empty.
    """

    kind: BlockKind
    start: int
    end: int
    level: int = 0
    parent: int = -1
    of: int = -1
    mark: int = -1
    cells: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """One source text. Offsets everywhere count characters of `text`, which is never edited.

    `source` is an address or a name to show, "" when only the `article_id` is known.
    `published` is a `datetime` (with its zone) where the time is known. `language` is ISO 639-1,
    "" until detected. `omitted` is in order and disjoint. `site` and `section` are where it was
    published. `pages` has the offsets at which pages begin, and is empty for a text without.
    `also` has the ids of articles that say nearly the same, in order. `gone` is since when its
    site has it or lists it no more, None while it does. `markup` is "md" where the text is
    Markdown, "" where it is plain. `blocks` are in document order, none where all is prose.
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
    markup: str = ""
    blocks: tuple[Block, ...] = ()

    def page_at(self, offset: int) -> int:
        """Return the number, from 1, of the page that has the character at `offset`; or 0."""
        return bisect_right(self.pages, offset)

    def kept(self, start: int, end: int) -> list[tuple[int, int]]:
        """Return the stretches of a span that are not omitted, in order, without space around."""
        first = bisect_right(self.omitted, start, key=lambda each: each.end)
        found, at = [], start
        for omission in takewhile(lambda each: each.start < end, self.omitted[first:]):
            found.append((at, omission.start))
            at = omission.end
        kept = (_stripped(self.text, low, high) for low, high in [*found, (at, end)])
        return [(low, high) for low, high in kept if low < high]

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


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    words = text[start:end]
    return start + len(words) - len(words.lstrip()), start + len(words.rstrip())


class Sentence(NamedTuple):
    """A span from the splitter. `paragraph` counts from 1 within the article."""

    start: int
    end: int
    paragraph: int


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


@dataclass(frozen=True, slots=True)
class Correction:
    """A word of the question that no article has, and the known word searched for instead."""

    written: str
    searched: str


class SmallTalk(StrEnum):
    """A message that asks nothing, by what it is."""

    GREETING = "greeting"
    THANKS = "thanks"
    FAREWELL = "farewell"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Missing:
    """A code, number or day of the question that no article has, and the nearest that some have."""

    written: str
    nearest: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Values or names in which quotes contradict each other, as written, in their order.

    `newest_first` tells that all these quotes have a date, and come by it.
    """

    written: tuple[str, ...]
    newest_first: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """What the corpus says to a question: quotes, or a refusal with its reasons.

    `quotes` is the ranking, best first, also when `answered` is false: then nothing of it is
    shown as an answer. `confidence` is the probability that the first quote answers. `unknown`
    holds the words of the question, as written, that no article has; `has_words` tells that there
    are any to search for. `nearest` are headlines to
    offer with a refusal, best first. `taken_over` are words that it left unsaid, from what it
    follows. `generation` is the name of the one that answers. `disagreement` is that of the best
    quotes, of which there may be more than `quotes` has.

    A message of several questions has an answer for each in `parts`, in order, and is itself what
    the first of them is. One that asks nothing has `small_talk`. `did_you_mean` are corrections to
    be asked back, most likely first; `missing` are codes and days without which nothing answers.
    `language` is that of the question (ISO 639-1), "" where it is not sure.
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
    disagreement: Disagreement | None = None
    has_words: bool = False
    parts: tuple["Answer", ...] = ()
    small_talk: SmallTalk | None = None
    did_you_mean: tuple[Correction, ...] = ()
    missing: tuple[Missing, ...] = ()
    language: str = ""


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something that was not read, or not read as it stood, and why; `source` names its source.

    What is `unseen` could not be looked at: what was indexed of it, and of what is below it, stays.
    `trace` is where that came about when nobody foresaw it, "" otherwise.
    """

    name: str
    reason: str
    source: str = ""
    unseen: bool = False
    trace: str = field(default="", compare=False, repr=False)


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
    what could not be done at all. `guarded` is the generation before a large loss, "" for none: it
    is kept until somebody agrees.
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
    guarded: str = ""


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
