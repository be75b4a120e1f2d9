"""Articles: their text, their blocks, what is omitted, their sentences."""

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
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
    `published` is a `datetime` (with its zone) where the time is known, a `Month` where no day is.
    `language` is ISO 639-1,
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
