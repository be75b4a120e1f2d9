"""Headings above a place in an article."""

from bisect import bisect_right

from index.model import Article, BlockKind
from index.outline import Heads


def headings_above(article: Article, offset: int) -> tuple[str, ...]:
    """Return what the headings above `offset` say, outermost first, without the title.

    The heading that stands there is not above itself.
    """
    ordinal = bisect_right(article.blocks, offset, key=lambda each: each.start) - 1
    if ordinal < 0:
        return ()
    heads = Heads(article, article.blocks)
    path = (n for n in heads.path(ordinal) if article.blocks[n].kind is BlockKind.HEADING)
    return tuple(map(heads.written, path))
