"""Cuts an article into stretches that a page can hold, between its blocks."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from index.model import Article, Sentence
from index.outline import begin_of
from index.quotes import LINES, Span

LARGEST = 60_000
"""Characters of a stretch, unless a single word has more."""


def stretches(article: Article, lines: Sequence[Span]) -> list[Span]:
    """Return the stretches of an article, in order and without gaps; at least one.

    They begin where one of `lines` does, which are in order. A line that is too long for any begins
    in the stretch of what is above it, its heading say, and is cut at words.
    """
    begins = [0]
    for start, end in lines:
        if end - start <= LARGEST < end - begins[-1]:
            begins.append(start)
        while end - begins[-1] > LARGEST:
            begins.append(_word_before(article.text, begins[-1] + LARGEST, begins[-1]))
    return [*zip(begins, [*begins[1:], len(article.text)], strict=True)]


def stretch_at(found: Sequence[Span], offset: int) -> int:
    """Return the ordinal of the stretch that has the character at `offset`."""
    return max(0, bisect_right(found, offset, key=lambda each: each[0]) - 1)


def lines_of(article: Article, sentences: Sequence[Sentence]) -> list[Span]:
    """Return where the blocks are that have text; the paragraphs where all is prose."""
    if article.blocks:
        return [(begin_of(each), each.end) for each in article.blocks if each.kind in LINES]
    return [*_paragraphs(sentences)]


def _paragraphs(sentences: Sequence[Sentence]) -> Iterator[Span]:
    begun, at = 0, 0
    for n, sentence in enumerate(sentences):
        if sentence.paragraph != at:
            if n:
                yield sentences[begun].start, sentences[n - 1].end
            begun, at = n, sentence.paragraph
    if sentences:
        yield sentences[begun].start, sentences[-1].end


def _word_before(text: str, at: int, above: int) -> int:
    """Return where the word begins that has the character at `at`; `at` itself for a long one."""
    places = (text.rfind(space, above + LARGEST // 2, at) + 1 for space in "\n ")
    return next((place for place in places if place), at)
