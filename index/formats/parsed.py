"""A parsed article and its warnings."""

from dataclasses import dataclass

from index.model import Article

MOST_LEFT_OUT = "most of the page's text was left out"


@dataclass(frozen=True, slots=True)
class ParsedArticle:
    """An article, and what its reader should tell about how it was read."""

    article: Article
    warnings: tuple[str, ...] = ()
