"""A reading as JSON, to go between processes and to be kept."""

import json
from dataclasses import asdict
from datetime import date, datetime

from index.formats.reading import Reading
from index.model import Article, Omission

_TIMES = ("published", "gone")


def to_json(reading: Reading) -> bytes:
    """Pack a reading in one line."""
    told = asdict(reading)
    for name in _TIMES:
        when = told["article"][name]
        told["article"][name] = when.isoformat() if when else None
    return json.dumps(told).encode()


def from_json(packed: bytes) -> Reading:
    """Undo `to_json`."""
    told = json.loads(packed)
    article = told["article"]
    article |= {name: _date(article[name]) for name in _TIMES}
    article["omitted"] = tuple(Omission(**each) for each in article["omitted"])
    article["pages"] = tuple(article["pages"])
    article["also"] = tuple(article["also"])
    return Reading(Article(**article), tuple(told["warnings"]))


def _date(written: str | None) -> date | None:
    if written is None:
        return None
    return datetime.fromisoformat(written) if "T" in written else date.fromisoformat(written)
