"""A parsed article and its warnings."""

from dataclasses import dataclass

from index.model import Article


@dataclass(frozen=True, slots=True)
class ParsedArticle:
    """An article, and what its reader should tell about how it was read."""

    article: Article
    warnings: tuple[str, ...] = ()
