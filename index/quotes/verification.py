"""Finds out whether a text stands in an article, as written or as people read it, and where."""

import bisect
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

from index.analysis import MARKS
from index.model import Article, BlockKind, Omission, Passage
from index.quotes.shown import BULLET, GAP, Rendition, Span

# Each of these may stand for any other of its kind.
_ALIKE = ("'‘’‚‛′ʼ`´", '"“”„‟″«»', "-‐‑‒–—―−")
_DOTS = "..."
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_PARTS = re.compile(rf"\.\.\.|…|\s[\s{_INVISIBLE}]*|[^\s{_INVISIBLE}]")
_EDGES = re.compile(rf"^[\s{_INVISIBLE}]+|(?<![\s{_INVISIBLE}])[\s{_INVISIBLE}]+$")
_BETWEEN = f"[{_INVISIBLE}]*"
# How many items are left out, in whatever language that is said.
_REST = re.compile(rf"\n\s*{GAP} (?:[^\W\d]+ )?\d+(?: [^\W\d]+){{0,2}}\s*\Z")
_APART = re.compile(rf"\s+{GAP}\s+|\s*\n\s*")
_WORDS = re.compile(rf"(?>(?:[^\W_]|[{MARKS}]){{2,}})")
_MOSTLY = 0.6  # of the words of a line are written as they are read
_MARKED = re.compile(r"[^\W_](?:[*~`\\\u00ad]+|&#?\w+;)[^\W_]")  # within a word
_MOST_CHARACTERS = 5_000_000  # of articles that are looked through: some tenths of a second
_EACH = 3_000  # characters that are looked through while an article is unpacked
_RENDERED = 10  # times as many while one is read as people read it
_MOST_PLACES = 50  # of a text that are told, in one article and in all
LETTER_BY_LETTER, BUT_FOR_MARKS, LINE_BY_LINE = 3, 2, 1
"""How well a text was found."""

_TITLE = "title"  # why a title is omitted that stands in its article's text


@dataclass(frozen=True, slots=True)
class Verification:
    """Where a text stands.

    `passages` are in order of article, then place; empty when it stands nowhere. `exact`: letter
    by letter, as the article has it or as people read it; else it differs in white space, or in
    how quotation marks, dashes and dots are written. `in_parts`: its lines stand in their order,
    with something between them. `titles` are articles whose title has it, and not their text.
    `nearest` is the sentence most like a text that stands nowhere, None when no sentence shares a
    term. `undecided`: it was found nowhere, and not everything was looked at.
    """

    text: str
    passages: tuple[Passage, ...]
    exact: bool
    nearest: Passage | None = None
    undecided: bool = False
    in_parts: bool = False
    titles: tuple[Article, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """Slices of an article that have a text, and how well: the greater `rank`, the better."""

    slices: tuple[Span, ...]
    rank: int


@dataclass(frozen=True, slots=True)
class Sought:
    """A text to look for. `spellings` finds it whatever its marks and spaces are.

    `parts` are its lines without bullets, and what is on both sides of a gap: more than one where
    it may have been copied from a quote of several slices.
    """

    text: str
    spellings: re.Pattern[str]
    parts: tuple[str, ...]

    @classmethod
    def of(cls, text: str) -> "Sought | None":
        """Return `text` as something to look for, None when there is nothing to see in it."""
        text = _EDGES.sub("", text)
        if not text:
            return None
        parts = (part.removeprefix(BULLET).strip() for part in _APART.split(_REST.sub("", text)))
        return cls(text, _whole_numbers(text, _spellings(text)), tuple(filter(None, parts)))

    @property
    def words(self) -> str:
        """What an article has to hold that has the text."""
        return "\n".join(self.parts) or self.text

    def places_in(self, article: Article) -> list[Found]:
        """Return where in an article it stands, the first places of the best kind that there is.

        Omitted stretches but the title are no part of what the author wrote: nothing is found in
        them.
        """
        if found := [Found((span,), LETTER_BY_LETTER) for span in _places(self._exact, article)]:
            return found
        if self.may_be_read_in(article):
            return self._places_read(article) or self._raw(article)
        return self._raw(article)

    @property
    def _exact(self) -> re.Pattern[str]:
        return _whole_numbers(self.text, re.escape(self.text))

    def _raw(self, article: Article) -> list[Found]:
        return [Found((span,), BUT_FOR_MARKS) for span in _places(self.spellings, article)]

    def may_be_read_in(self, article: Article) -> bool:
        """Tell whether an article is worth reading: each part is in a block that has its words."""
        wanted = [set(_WORDS.findall(part)) for part in self.parts]
        return bool(article.blocks) and all(
            any(_may_have(block, words) for block in _written(article)) for words in wanted
        )

    def _places_read(self, article: Article) -> list[Found]:
        read = Rendition.of(article)
        ways = ((LETTER_BY_LETTER, self._exact), (BUT_FOR_MARKS, self.spellings))
        for rank, pattern in ways:
            matches = islice(pattern.finditer(read.text), _MOST_PLACES)
            found = [Found(tuple(read.slices(*match.span())), rank) for match in matches]
            if found := [each for each in found if each.slices]:
                return found
        spans = self._part_by_part(read.text)
        slices = {each for span in spans for each in read.slices(*span)}
        return [Found(_joined(slices), LINE_BY_LINE)] if slices else []

    def _part_by_part(self, text: str) -> list[Span]:
        """Return where the parts stand one behind the other; nothing when one does not."""
        found, at = [], 0
        for part in self.parts if len(self.parts) > 1 else ():
            match = re.compile(rf"(?<!\w){_spellings(part)}(?!\w)").search(text, at)
            if match is None:
                return []
            found.append(match.span())
            at = match.end()
        return found


def _written(article: Article) -> Iterator[str]:
    """Yield the blocks of an article as they are written, rows with the header of their table."""
    header = ""
    for start, end, kind in ((block.start, block.end, block.kind) for block in article.blocks):
        if kind is BlockKind.HEADER:
            header = article.text[start:end]
        if not kind.is_container:
            above = header if kind is BlockKind.ROW else ""
            yield f"{above}\n{article.text[start:end]}"


def _may_have(block: str, words: Collection[str]) -> bool:
    """Tell whether a block has the words, or else most and marks within words."""
    held = sum(word in block for word in words)
    return held == len(words) or (
        held >= _MOSTLY * len(words) and _MARKED.search(block) is not None
    )


def _spellings(text: str) -> str:
    return "".join(map(_spelled, _PARTS.findall(text))).removesuffix(_BETWEEN)


def _spelled(part: str) -> str:
    """Return a pattern of all that one letter, mark or stretch of space may be written as.

    It takes in what is invisible behind it, in one way only: else seeking could take for ever.
    """
    if part[0].isspace():
        return rf"\s[\s{_INVISIBLE}]*"
    if part in {"…", _DOTS}:
        return rf"(?:…|\.{_BETWEEN}\.{_BETWEEN}\.){_BETWEEN}"
    alike = next((kind for kind in _ALIKE if part in kind), "")
    return (f"[{alike}]" if alike else re.escape(part)) + _BETWEEN


def _whole_numbers(text: str, pattern: str) -> re.Pattern[str]:
    """Return a pattern that finds a text with its numbers whole: no 51 in 1951, no 69 in 69,500.

    Words may be cut at both ends.
    """
    before = r"(?<!\d)(?<!\d[.,])" if text[0].isdecimal() else ""
    behind = r"(?!\d|[.,]\d)" if text[-1].isdecimal() else ""
    return re.compile(f"{before}{pattern}{behind}")


def _joined(slices: Iterable[Span]) -> tuple[Span, ...]:
    """Return slices in order and disjoint: a header that was also found by itself counts once."""
    found: list[Span] = []
    for start, end in sorted(slices):
        if found and start < found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return tuple(found)


def _places(pattern: re.Pattern[str], article: Article) -> list[Span]:
    unread = [each for each in article.omitted if each.reason != _TITLE]
    spans = (found.span() for found in pattern.finditer(article.text))
    own = (span for span in spans if not _touches(span, unread))
    return list(islice(own, _MOST_PLACES))


@dataclass(slots=True)
class Finding:
    """Where a text stands in some articles, by their numbers, the best places first.

    `titled` are articles whose title has it, and nothing else. `complete`: all the articles were
    looked through.
    """

    places: list[tuple[int, Found]] = field(default_factory=list)
    titled: list[Article] = field(default_factory=list)
    complete: bool = True

    @property
    def best(self) -> list[tuple[int, Found]]:
        """The places of the best kind that there is, by article and place."""
        rank = max((found.rank for _, found in self.places), default=0)
        best = [each for each in self.places if each[1].rank == rank]
        return sorted(best, key=lambda each: (each[0], each[1].slices))[:_MOST_PLACES]

    @property
    def rank(self) -> int:
        """How well it was found; 0 when it was not."""
        return max((found.rank for _, found in self.places), default=0)


def look_through(
    numbers: Iterable[int], article_of: Callable[[int], Article], sought: Sought
) -> Finding:
    """Look for a text in articles, in their order, until that is enough of them."""
    finding, characters = Finding(), 0
    title = re.compile(rf"(?<!\w){sought.spellings.pattern}(?!\w)")
    for number in numbers:
        exact = sum(found.rank == LETTER_BY_LETTER for _, found in finding.places)
        if characters >= _MOST_CHARACTERS or exact >= _MOST_PLACES:
            finding.complete = False
            break
        article = article_of(number)
        reading = _RENDERED if sought.may_be_read_in(article) else 1
        characters += len(article.text) * reading + _EACH
        places = sought.places_in(article)
        finding.places += [(number, found) for found in places]
        if not places and title.search(article.title):
            finding.titled.append(article)
    return finding


def _touches(span: Span, omitted: Sequence[Omission]) -> bool:
    at = bisect.bisect_right(omitted, span[0], key=lambda each: each.end)
    return at < len(omitted) and omitted[at].start < span[1]
