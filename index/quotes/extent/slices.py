"""Slices of a quote: in document order, disjoint, and one of them answers."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from index.model import Article, Block
from index.outline import begin_of

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Extent:
    """What a quote shows: `spans` in document order, disjoint, and the one that answers."""

    start: int
    end: int
    spans: tuple[Span, ...]

    def with_span(self, span: Span) -> "Extent":
        """Return this extent with one more slice, which does not answer."""
        return replace(self, spans=ordered([*self.spans, span]))


def span_of(block: Block) -> Span:
    """Return the span of a block, with its number or letter."""
    return begin_of(block), block.end


def ordered(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return spans in order and disjoint; overlapping ones become one, empty ones go."""
    found: list[Span] = []
    for start, end in sorted(span for span in spans if span[0] < span[1]):
        if found and start < found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return tuple(found)


def parted(article: Article, spans: Iterable[Span], answering: Span) -> Extent:
    """Return an extent whose slices hold nothing that is omitted, and no space around them.

    What answers is a slice of its own; of a sentence with something omitted in it, the longest.
    """
    start, end = max(article.kept(*answering), key=lambda span: span[1] - span[0])
    found: list[Span] = []
    for low, high in spans:
        if low <= start and end <= high:
            found += [(low, start), (start, end), (end, high)]
        else:
            found.append((low, high))
    return Extent(start, end, tuple(each for span in found for each in article.kept(*span)))
