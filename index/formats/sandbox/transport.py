"""A parsed article as JSON, between processes and in a store."""

import json

from index.article_json import about, article_of, date_of
from index.formats.parsed import ParsedArticle


def to_json(reading: ParsedArticle) -> bytes:
    """Pack a reading in one line."""
    article, made = reading.article, reading.made and reading.made.isoformat()
    return json.dumps([about(article), article.text, reading.warnings, made]).encode()


def from_json(packed: bytes) -> ParsedArticle:
    """Undo `to_json`."""
    told, text, warnings, *made = json.loads(packed)  # which older releases did not tell
    return ParsedArticle(article_of(told, text), tuple(warnings), date_of(*made or (None,)))
