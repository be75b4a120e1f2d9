"""A reading as JSON, to go between processes and to be kept."""

import json
from dataclasses import asdict
from datetime import date, datetime

from index.formats.reading import Reading
from index.model import Article, Omission


def to_json(reading: Reading) -> bytes:
    """Pack a reading in one line."""
    told = asdict(reading)
    when = reading.article.published
    told["article"]["published"] = when.isoformat() if when else None
    return json.dumps(told).encode()


def from_json(packed: bytes) -> Reading:
    """Undo `to_json`."""
    told = json.loads(packed)
    article = told["article"]
    article["published"] = _date(article["published"])
    article["omitted"] = tuple(Omission(**each) for each in article["omitted"])
    article["pages"] = tuple(article["pages"])
    article["also"] = tuple(article["also"])
    return Reading(Article(**article), tuple(told["warnings"]))


def _date(written: str | None) -> date | None:
    if written is None:
        return None
    return datetime.fromisoformat(written) if "T" in written else date.fromisoformat(written)
