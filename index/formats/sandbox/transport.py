"""A parsed article as JSON, between processes and in a store."""

import json

from index.article_json import about, article_of
from index.formats.parsed import ParsedArticle


def to_json(reading: ParsedArticle) -> bytes:
    """Pack a reading in one line."""
    article = reading.article
    return json.dumps([about(article), article.text, reading.warnings]).encode()


def from_json(packed: bytes) -> ParsedArticle:
    """Undo `to_json`."""
    told, text, warnings = json.loads(packed)
    return ParsedArticle(article_of(told, text), tuple(warnings))
