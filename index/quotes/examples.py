"""Examples of questions: those that articles answer themselves, then their titles."""

from collections.abc import Iterator, Sequence
from itertools import islice

from index.model import Article
from index.outline import HEADS, text_of

_ASKING = ("?", "？", "؟", "՞")


def examples(articles: Sequence[Article]) -> Iterator[str]:
    """Yield the first question in each article's headings, and after those every title."""
    for article in articles:
        heads = (text_of(article, block) for block in article.blocks if block.kind in HEADS)
        yield from islice(filter(_asks, heads), 1)
    yield from (article.title for article in articles)


def _asks(text: str) -> bool:
    return text.rstrip().endswith(_ASKING)
