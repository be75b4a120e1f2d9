"""An article in blocks that a message can hold, to walk through it. Pure."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from bot.markup import units
from index import Article, Sentence

_LARGEST = 1200  # UTF-16 units: three blocks and their source fit into a message


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph of an article, or whole sentences of a long one, as a span of its text."""

    start: int
    end: int
    paragraph: int


def blocks_of(article: Article, sentences: Sequence[Sentence]) -> list[Block]:
    """Return all `sentences` of an article in blocks, in order.

    A paragraph is a block of its own; one that is too long is cut between sentences, and a
    sentence never.
    """
    paragraphs = groupby(sentences, key=lambda sentence: sentence.paragraph)
    return [
        Block(parts[0].start, parts[-1].end, number)
        for number, paragraph in paragraphs
        for parts in _parts(article.text, list(paragraph))
    ]


def block_at(blocks: Sequence[Block], offset: int) -> int:
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
