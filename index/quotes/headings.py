"""Headings above a place in an article, and questions among headings."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice, zip_longest

from index.formats import ADMONITIONS
from index.model import Article, Block, BlockKind
from index.outline import HEADS, begin_of, saying_more, text_of, unmarked

_ASKING = ("?", "？", "؟", "՞")
_OF_ONE = 3  # questions of one article that are examples


def headings_above(article: Article, offset: int) -> tuple[str, ...]:
    """Return what the headings above `offset` say, outermost first, without the title.

    One that says again what the title or the one above it says is left out, too. The heading that
    stands there is not above itself.
    """
    ordinal = bisect_right(article.blocks, offset, key=begin_of) - 1
    written = [text for head in _above(article, ordinal) if (text := _heading(article, head))][::-1]
    says_more = saying_more(unmarked(article.title), map(unmarked, written))
    return tuple(heading for heading, says in zip(written, says_more, strict=True) if says)


def _heading(article: Article, head: Block) -> str:
    """Return what a heading says, "" for one that only says of what kind a note is."""
    text = text_of(article, head)
    return "" if head.parent >= 0 and text.casefold() in ADMONITIONS else text


def _above(article: Article, ordinal: int) -> Iterator[Block]:
    """Yield the headings above a block, innermost first, as `formats.blocks.paths` has them.

    Nothing is read of an article but what is between: thousands of rows have one heading.
    """
    blocks, level = article.blocks, 10
    if ordinal >= 0 and blocks[ordinal].kind.is_head:
        level = blocks[ordinal].level
    for n in range(ordinal - 1, -1, -1):
        head = blocks[n]
        if head.kind.is_head and head.level < level:
            level = head.level
            left = head.parent >= 0 and blocks[ordinal].start >= blocks[head.parent].end
            if head.kind is BlockKind.HEADING and not left:
                yield head
        if level <= 1:
            return


def questions_in(articles: Sequence[Article]) -> Iterator[str]:
    """Yield the first question in each article's headings, then each one's second, and third."""
    asked = (islice(_questions(article), _OF_ONE) for article in articles)
    for rank in zip_longest(*asked):
        yield from filter(None, rank)


def _questions(article: Article) -> Iterator[str]:
    heads = (text_of(article, block) for block in article.blocks if block.kind in HEADS)
    return filter(_asks, heads)


def _asks(text: str) -> bool:
    return text.rstrip().endswith(_ASKING)
