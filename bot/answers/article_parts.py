"""Cuts an article into parts that a message can hold."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from bot.messages import units
from index import Article, Sentence

_LARGEST = 1200  # UTF-16 units: three blocks and their source fit into a message


@dataclass(frozen=True, slots=True)
class ArticlePart:
    """A paragraph of an article, or whole sentences of a long one, as a span of its text."""

    start: int
    end: int
    paragraph: int


def parts_of(article: Article, sentences: Sequence[Sentence]) -> list[ArticlePart]:
    """Return all `sentences` of an article in blocks, in order.

    A paragraph is a block of its own; one that is too long is cut between sentences, and a
    sentence never.
    """
    paragraphs = groupby(sentences, key=lambda sentence: sentence.paragraph)
    return [
        ArticlePart(parts[0].start, parts[-1].end, number)
        for number, paragraph in paragraphs
        for parts in _parts(article.text, list(paragraph))
    ]


def part_at(blocks: Sequence[ArticlePart], offset: int) -> int:
    """Return the ordinal of the block that has the character at `offset`, or ends before it."""
    return max(0, bisect_right([block.start for block in blocks], offset) - 1)


def _parts(text: str, sentences: Sequence[Sentence]) -> Iterator[list[Sentence]]:
    part: list[Sentence] = []
    for sentence in sentences:
        if part and units(text[part[0].start : sentence.end]) > _LARGEST:
            yield part
            part = []
        part.append(sentence)
    yield part
