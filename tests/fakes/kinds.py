"""A kind of files that nobody has: what is read of it is said loudly."""

from index.formats.parsed import ParsedArticle
from index.model import Article


def read_loud(article_id: str, data: bytes) -> ParsedArticle:
    return ParsedArticle(Article(article_id, "Loud", data.decode().upper()))


def read_badly(article_id: str, data: bytes) -> ParsedArticle:
    raise ZeroDivisionError(article_id, data)
