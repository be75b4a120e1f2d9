"""A parsed article and its warnings."""

from dataclasses import dataclass
from datetime import date

from index.model import Article

MOST_LEFT_OUT = "most of the page's text was left out"


@dataclass(frozen=True, slots=True)
class ParsedArticle:
    """An article, and what its reader should tell about how it was read.

    `made` is the day on which the file was made, for an article that says nothing of its own.
    """

    article: Article
    warnings: tuple[str, ...] = ()
    made: date | None = None
