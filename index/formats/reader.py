"""Reads the bytes of one file as an article, here or in the sandbox."""

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from importlib import import_module
from typing import Any

from index.errors import ArticleError
from index.formats.parsed import ParsedArticle
from index.formats.registry import Format, format_of, kind_of, unread
from index.formats.sandbox import read_apart
from index.formats.titles import bounded, name_as_title, whole
from index.naming import legible

MOST_BYTES = 20_000_000
"""The size of the largest file that is read. The longest novels have a fifth of this."""

_NO_ADDRESS = re.compile(r"\s*(?:javascript|vbscript|data|file|blob|about)\s*:", re.IGNORECASE)
_NAMES = ("title", "source", "author", "site", "section")

_PDF, _ZIP = b"%PDF-", b"PK\x03\x04"
_ZIPPED = frozenset((".xlsx", ".ods", ".docx", ".odt", ".pptx", ".odp", ".epub"))
# How files begin that are of another kind than their name says, and what they are.
_BEGINNINGS: tuple[tuple[bytes, str], ...] = (
    (_PDF, "a PDF: call it .pdf"),
    (_ZIP, "a zip archive or an Office file: call it what it is"),
    (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        "an Office file with a password, or of before 2007: save it as .docx, .xlsx or .pptx",
    ),
    (b"{\\rtf", "RTF: save it as .docx"),
    (b"\x89PNG\r\n", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b\x08", "packed by gzip: unpack it"),
    (b"7z\xbc\xaf\x27\x1c", "an archive: pack it as .zip"),
    (b"Rar!\x1a\x07", "an archive: pack it as .zip"),
    (b"SQLite format 3\0", "a database"),
)
_BEGINNINGS_OF_HTML = (b"<!doctype html", b"<html", b"<table", b"<head", b"<body")

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
    if what := _mistaken(row, data):
        raise ArticleError(what)
    reading = _read(row, article_id, data)
    article = reading.article
    told: dict[str, Any] = {name: legible(whole(getattr(article, name))) for name in _NAMES}
    title = told["title"] or legible(name_as_title(article_id))
    told |= {"title": bounded(title), "markup": row.markup or article.markup}
    if _NO_ADDRESS.match(told["source"]):
        told["source"] = ""
    if all(getattr(article, name) == value for name, value in told.items()):
        return reading
    return replace(reading, article=replace(article, **told))


def _mistaken(row: Format, data: bytes) -> str:
    """Return what a file is instead of what its name says, by how it begins; "" in doubt."""
    if not data:
        return "empty: there is no text in it"
    is_zipped = row.kind in _ZIPPED
    own = _ZIP if is_zipped else _PDF if row.kind == ".pdf" else b""
    for beginning, what in _BEGINNINGS:
        if data.startswith(beginning) and beginning != own:
            return what
    begins = data[:100].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if (is_zipped or row.kind == ".pdf") and begins.startswith(_BEGINNINGS_OF_HTML):
        return "a page: call it .html"
    return f"no {row.kind} file" if is_zipped and not data.startswith(b"PK") else ""


def _read(row: Format, article_id: str, data: bytes) -> ParsedArticle:
    if row.apart:
        return read_apart(row.kind, article_id, data)
    return _loaded(row.reader)(article_id, data)


@cache
def _loaded(reader: str) -> Reader:
    module, _, function = reader.partition(":")
    loaded: Reader = getattr(import_module(module), function)
    return loaded
