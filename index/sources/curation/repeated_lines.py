"""Lines that return in many articles: boilerplate that nobody had to describe.

What an author writes in many articles is still the author's: a warning in five leaflets, a heading,
a row. Of a folder's own files only lines that say who posted them and when are left out; of the
pages of a web site what is on most of them, and lines that are no sentence and return.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator
from dataclasses import replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from xxhash import xxh3_64_intdigest

from index.analysis import TextLine, is_ended, lines, paragraphs_of
from index.formats import merged
from index.model import Article, Omission

RETURNING = "returns in many articles"
FEWEST_RETURNS = 5
MOST = 0.5
"""What is on more than this share of the pages of a web site is no author's."""

# The lowest bits of a digest tell its kind: 0 is any other line.
_KIND, _AUTHORS, _STAMP = 3, 1, 2
_DIGITS = re.compile(r"\d+")
_WITHOUT_DIGITS = bytes.maketrans(b"0123456789", b"#" * 10)
_SPACES = bytes.maketrans(b"\t\n\v\f\r\x1c\x1d\x1e\x1f", b" " * 9)
_ALIKE = bytes(range(256)).lower().translate(_SPACES)
_POSTED = re.compile(
    rb"(?:(?:first|last) )?(?:posted|published|updated|modified)(?: by| on| at|:) "
)
_LETTER = re.compile(r"[^\W\d_]")
# Headings, rows, items, notes, definitions, questions and answers, and what has a label.
_STRUCTURE = re.compile(
    r"#{1,6}\s|[|>]|[-*+•◦▪]\s|\(?\w{1,4}[.)]\s|:\s|\[\^|\*\*|[^:]{1,60}:\**\s+\S"
)
_EMPHASIS = "*_~`"


def line_digests(article: Article) -> NDArray[np.uint64]:
    """Return what tells the lines of an article that are not omitted, each once, in order of size.

    Case and white space make no difference, nor do digits in a line that is neither a sentence nor
    of a structure: "12 comments", "Posted by Jane, 3 May". Lines without letters are not told.
    """
    found = {digest for _, digest in _told(article)}
    return np.sort(np.fromiter(found, np.uint64, len(found)))


def repeated_lines(digests: NDArray[np.uint64], pages: int) -> NDArray[np.uint64]:
    """Return those `digests`, of the lines of so many web pages, that return, in order of size.

    A page has a digest once, so one that returns is on many pages: one in two hundred, and never
    fewer than five. A sentence, and what belongs to a structure, must be on most pages.
    """
    found, counts = _often(digests, pages)
    returning: NDArray[np.bool_] = (found & _KIND != _AUTHORS) | (counts > MOST * pages)
    return found[returning]


def returning_stamps(digests: NDArray[np.uint64], files: int) -> NDArray[np.uint64]:
    """Return those that return of the lines of files that say who posted an article and when."""
    found, _ = _often(digests, files)
    returning: NDArray[np.bool_] = found & _KIND == _STAMP
    return found[returning]


def says_more(digests: NDArray[np.uint64], omitted: Collection[int]) -> bool:
    """Tell whether an article with lines of these digests has one that is not omitted."""
    return any(digest not in omitted for digest in digests.tolist())


def without_lines(article: Article, digests: Collection[int]) -> Article:
    """Return `article` with the lines of these digests omitted, beside what is omitted already."""
    if not digests:
        return article
    found = [
        Omission(line.start, line.end, RETURNING)
        for line, digest in _told(article)
        if digest in digests
    ]
    return replace(article, omitted=tuple(merged((*article.omitted, *found))))


def fewest(articles: int) -> float:
    """Return in how many of so many articles a line must be to return."""
    return max(FEWEST_RETURNS, articles / 200)


def _often(
    digests: NDArray[np.uint64], articles: int
) -> tuple[NDArray[np.uint64], NDArray[np.int64]]:
    """Return the digests that are in many of so many articles, and in how many."""
    found, counts = np.unique(digests, return_counts=True)
    often = counts >= fewest(articles)
    return found[often], counts[often].astype(np.int64)


def _told(article: Article) -> Iterator[tuple[TextLine, int]]:
    """Yield each line that has letters and is not omitted, with its digest."""
    sentences = _Sentences(article.text)
    for line in lines(article.text):
        if _LETTER.search(line.text) and not _is_omitted(article, line.start):
            yield line, _digest(line, sentences)


class _Sentences:
    """Tells which lines of a text are sentences, or parts of one that is wrapped."""

    def __init__(self, text: str) -> None:
        self._text = text

    def have(self, line: TextLine) -> bool:
        """Whether the line ends like a sentence, or goes on in a paragraph that does."""
        if self._is_ended(line.start, line.end):
            return True
        end = self._ends[bisect_left(self._ends, line.end)]
        return self._is_ended(line.end, end)

    def _is_ended(self, start: int, end: int) -> bool:
        while end > start and self._text[end - 1] in _EMPHASIS:
            end -= 1
        return is_ended(self._text, start, end)

    @cached_property
    def _ends(self) -> list[int]:
        return [end for _, end in paragraphs_of(self._text)]


def _digest(line: TextLine, sentences: _Sentences) -> int:
    told = _alike(line.text)
    if _STRUCTURE.match(line.text) or sentences.have(line):
        return xxh3_64_intdigest(told) & ~_KIND | _AUTHORS
    return xxh3_64_intdigest(_folded(told)) & ~_KIND | (_STAMP if _POSTED.match(told) else 0)


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
