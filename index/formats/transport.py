"""A reading as JSON, to go between processes and to be kept."""

import json

from index.codec import about, article_of
from index.formats.reading import Reading


def to_json(reading: Reading) -> bytes:
    """Pack a reading in one line."""
    article = reading.article
    return json.dumps([about(article), article.text, reading.warnings]).encode()


def from_json(packed: bytes) -> Reading:
    """Undo `to_json`."""
    told, text, warnings = json.loads(packed)
    return Reading(article_of(told, text), tuple(warnings))
