"""Lines that stand in many articles.

An author's sentence must not go because other articles have one like it with other numbers: "The
motion was carried by 7 votes to 0." So digits are let go of in lines that are no sentence or tell
who posted an article and when, and in others only where no author wrote so often and so far apart.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator
from dataclasses import replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from xxhash import xxh3_64_intdigest

from index.analysis import is_ended, paragraphs
from index.formats import TextLine, lines
from index.model import Article, Omission
from index.sources.curation.boilerplate import merged

RETURNING = "returns in many articles"
FEWEST_RETURNS = 5
SAME_NUMBERS = 0.9
"""A sentence is the same each time when this share of the articles of its pattern agrees."""

# The lowest bits of a digest tell its kind: 0 is any other line. A sentence with numbers shares
# the upper half with its pattern, and its numbers are in the lower.
_KIND, _NUMBERED, _PATTERN = 3, 1, 2
_HALF = 0xFFFFFFFF
_DIGITS = re.compile(r"\d+")
_WITHOUT_DIGITS = bytes.maketrans(b"0123456789", b"#" * 10)
_SPACES = bytes.maketrans(b"\t\n\v\f\r\x1c\x1d\x1e\x1f", b" " * 9)
_ALIKE = bytes(range(256)).lower().translate(_SPACES)
_STAMP = re.compile(rb"(?:(?:first|last) )?(?:posted|published|updated|modified)(?: by| on| at|:) ")
_LETTER = re.compile(r"[^\W\d_]")


def line_digests(article: Article) -> NDArray[np.uint64]:
    """Return what tells the lines of an article that are not omitted, each once, in order of size.

    Case and white space make no difference, nor do digits in a line that is no sentence: "12
    comments", "Posted by Jane, 3 May". A sentence with numbers is told twice: as it stands, and its
    pattern, in which digits make no difference. Lines without letters are not told.
    """
    found = {digest for _, digests in _told(article) for digest in digests}
    return np.sort(np.fromiter(found, np.uint64, len(found)))


def repeated_lines(digests: NDArray[np.uint64], articles: int) -> NDArray[np.uint64]:
    """Return those `digests`, of the lines of all `articles`, that return, in order of size.

    An article has a digest once, so one that returns is in many articles: one in two hundred, and
    never fewer than five. What an author says again in five articles is a note about the author.
    A sentence with numbers must be nearly all that there is of its pattern. No pattern is returned.
    """
    if articles < FEWEST_RETURNS:
        return np.zeros(0, np.uint64)
    found, counts = np.unique(digests, return_counts=True)
    often: NDArray[np.bool_] = (counts >= fewest(articles)) & (found & _KIND != _PATTERN)
    numbered = np.flatnonzero(often & (found & _KIND == _NUMBERED))
    patterns = np.searchsorted(found, found[numbered] & ~np.uint64(_HALF) | np.uint64(_PATTERN))
    often[numbered] = counts[numbered] >= SAME_NUMBERS * counts[patterns]
    return found[often]


def repeated_patterns(digests: NDArray[np.uint64], times: float) -> NDArray[np.uint64]:
    """Return the patterns of sentences that return so many times or more, in order of size."""
    found, counts = np.unique(digests[digests & _KIND == _PATTERN], return_counts=True)
    return found[counts >= times]


def says_more(digests: NDArray[np.uint64], omitted: Collection[int]) -> bool:
    """Whether an article with lines of these digests has one that is not among the omitted."""
    told = digests[digests & _KIND != _PATTERN].tolist()
    return any(not _is_among((line, _pattern_of(line)), omitted) for line in told)


def without_lines(article: Article, digests: Collection[int]) -> Article:
    """Return `article` with the lines of these digests omitted, beside what is omitted already."""
    if not digests:
        return article
    found = [
        Omission(line.start, line.end, RETURNING)
        for line, told in _told(article)
        if _is_among(told, digests)
    ]
    return replace(article, omitted=tuple(merged((*article.omitted, *found))))


def fewest(articles: int) -> float:
    """Return in how many of so many articles a line must be to return."""
    return max(FEWEST_RETURNS, articles / 200)


def _is_among(told: tuple[int, ...], digests: Collection[int]) -> bool:
    return any(digest in digests for digest in told)


def _told(article: Article) -> Iterator[tuple[TextLine, tuple[int, ...]]]:
    """Yield each line that has letters and is not omitted, with its digests."""
    sentences = _Sentences(article.text)
    for line in lines(article.text):
        if _LETTER.search(line.text) and not _is_omitted(article, line.start):
            yield line, _digests(line, sentences)


class _Sentences:
    """Tells which lines of a text are sentences, or parts of one that is wrapped."""

    def __init__(self, text: str) -> None:
        self._text = text

    def have(self, line: TextLine) -> bool:
        """Whether the line ends like a sentence, or goes on in a paragraph that does."""
        if is_ended(self._text, line.start, line.end):
            return True
        end = self._ends[bisect_left(self._ends, line.end)]
        return is_ended(self._text, line.end, end)

    @cached_property
    def _ends(self) -> list[int]:
        return [end for _, end in paragraphs(self._text)]


def _digests(line: TextLine, sentences: _Sentences) -> tuple[int, ...]:
    told = _alike(line.text)
    folded = _folded(told)
    if folded == told or _STAMP.match(told) or not sentences.have(line):
        return (xxh3_64_intdigest(folded) & ~_KIND,)
    pattern = xxh3_64_intdigest(folded) & ~_HALF | _PATTERN
    return pattern & ~_HALF | xxh3_64_intdigest(told) & _HALF & ~_KIND | _NUMBERED, pattern


def _pattern_of(digest: int) -> int:
    """Return the pattern of a sentence with numbers, and any other line itself."""
    return digest & ~_HALF | _PATTERN if digest & _KIND == _NUMBERED else digest


def _alike(written: str) -> bytes:
    """Return the same for what differs in case and white space only."""
    if not written.isascii():
        return _encoded(" ".join(written.casefold().split()))
    told = written.encode().translate(_ALIKE)
    return b" ".join(told.split()) if b"  " in told else told


def _folded(told: bytes) -> bytes:
    """Return the same for what differs in digits only."""
    if not told.isascii():
        return _encoded(_DIGITS.sub("#", told.decode("utf-8", "surrogatepass")))
    first, *others = told.translate(_WITHOUT_DIGITS).split(b"#")  # sooner than an expression
    return b"#".join((first, *filter(None, others[:-1]), others[-1])) if others else told


def _encoded(told: str) -> bytes:
    return told.encode("utf-8", "surrogatepass")


def _is_omitted(article: Article, offset: int) -> bool:
    if not article.omitted or offset >= article.omitted[-1].end:
        return False
    at = bisect_right(article.omitted, offset, key=lambda each: each.start)
    return at > 0 and offset < article.omitted[at - 1].end
