"""Reads the bytes of one file as an article, here or in the sandbox."""

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from importlib import import_module
from typing import Any

from index.errors import ArticleError
from index.formats.dates import byline_of, published_by_name, published_by_text
from index.formats.mistaken import mistaken
from index.formats.parsed import ParsedArticle
from index.formats.registry import Format, format_of, kind_of, unread
from index.formats.sandbox import read_apart
from index.formats.titles import bounded, name_as_title, whole
from index.naming import legible

MOST_BYTES = 20_000_000
"""The size of the largest file that is read. The longest novels have a fifth of this."""

_NO_ADDRESS = re.compile(r"\s*(?:javascript|vbscript|data|file|blob|about)\s*:", re.IGNORECASE)
_NAMES = ("title", "source", "author", "site", "section")

Reader = Callable[[str, bytes], ParsedArticle]


def is_readable(name: str) -> bool:
    """Tell whether files with the ending of `name` are read at all."""
    row = format_of(kind_of(name))
    return row is not None and bool(row.endings)


def is_slow(name: str) -> bool:
    """Tell whether a file called `name`, or a page at this address, is slow to read."""
    row = format_of(kind_of(name))
    return row is None or row.apart


def read_article(article_id: str, data: bytes, kind: str = "") -> ParsedArticle:
    """Return the article that `data` holds; `kind`, or the ending of its id, says what it is.

    Its title is as long as titles are, and its names can be written down and shown; its source is
    no program and no place on a disk. Raises `ArticleError`, with the reason to report, when it
    can't be read.
    """
    row = format_of(kind or kind_of(article_id))
    if len(data) > MOST_BYTES:
        raise ArticleError(f"too large: {len(data):,} bytes; the limit is {MOST_BYTES:,}")
    if row is None:
        raise ArticleError(unread(article_id))
    if what := mistaken(row, data):
        raise ArticleError(what)
    reading = _read(row, article_id, data)
    article = reading.article
    told: dict[str, Any] = {name: legible(whole(getattr(article, name))) for name in _NAMES}
    title = told["title"] or legible(name_as_title(article_id))
    told |= {"title": bounded(title), "markup": row.markup or article.markup}
    if _NO_ADDRESS.match(told["source"]):
        told["source"] = ""
    byline = byline_of(article)
    told["author"] = told["author"] or (byline.author if byline else "")
    told["published"] = (
        article.published
        or published_by_text(article)
        or published_by_name(article_id)
        or reading.made
    )
    if all(getattr(article, name) == value for name, value in told.items()):
        return reading
    return replace(reading, article=replace(article, **told))


def _read(row: Format, article_id: str, data: bytes) -> ParsedArticle:
    if row.apart:
        return read_apart(row.kind, article_id, data)
    return _loaded(row.reader)(article_id, data)


@cache
def _loaded(reader: str) -> Reader:
    module, _, function = reader.partition(":")
    loaded: Reader = getattr(import_module(module), function)
    return loaded
