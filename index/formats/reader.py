"""Reads the bytes of one file as an article, here or in the sandbox."""

from dataclasses import replace
from posixpath import splitext

from index.errors import ArticleError
from index.formats.parsed import ParsedArticle
from index.formats.registry import READ_APART, READ_HERE
from index.formats.sandbox import read_apart
from index.formats.titles import bounded

MOST_BYTES = 20_000_000
"""The size of the largest file that is read. The longest novels have a fifth of this."""


def kind_of(name: str) -> str:
    """Return the ending of a file's name in lower case, with its dot."""
    return splitext(name)[1].lower()


def is_readable(name: str) -> bool:
    """Tell whether files with the ending of `name` are read at all."""
    return kind_of(name) in READ_HERE or kind_of(name) in READ_APART


def read_article(article_id: str, data: bytes, kind: str = "") -> ParsedArticle:
    """Return the article that `data` holds; `kind`, or the ending of its id, says what it is.

    Its title is as long as titles are. Raises `ArticleError`, with the reason to report, when it
    can't be read.
    """
    kind = kind or kind_of(article_id)
    if len(data) > MOST_BYTES:
        raise ArticleError(f"too large: {len(data):,} bytes; the limit is {MOST_BYTES:,}")
    if kind in READ_HERE:
        reading = READ_HERE[kind](article_id, data)
    elif kind in READ_APART:
        reading = read_apart(kind, article_id, data)
    else:
        raise ArticleError("not a kind of file that is read")
    title = bounded(reading.article.title)
    if title == reading.article.title:
        return reading
    return replace(reading, article=replace(reading.article, title=title))
