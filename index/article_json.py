"""Articles as values that JSON has, and back."""

from collections.abc import Mapping
from dataclasses import fields
from datetime import date, datetime
from typing import Any

from index.block_codec import decode, encode
from index.model import Article, Month, Omission

_FIELDS = tuple(field.name for field in fields(Article) if field.name != "text")
_DATES = ("published", "gone")


def about(article: Article) -> dict[str, Any]:
    """Return all of an article but its text."""
    told = {name: getattr(article, name) for name in _FIELDS}
    told |= {name: told[name] and told[name].isoformat() for name in _DATES}
    told |= {"blocks": encode(article.blocks)}
    return told | {"omitted": [[o.start, o.end, o.reason] for o in article.omitted]}


def article_of(told: Mapping[str, Any], text: str) -> Article:
    """Return the article that has this text and of which `about` told this.

    What an older release did not tell is as it is in plain text.
    """
    own: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in told.items()
    }
    own |= {name: date_of(own[name]) for name in _DATES}
    own["blocks"] = decode(own.get("blocks", ()))
    own["omitted"] = tuple(Omission(*each) for each in own["omitted"])
    return Article(text=text, **own)


def date_of(written: str | None) -> date | None:
    """Return the day, the month or the moment that was written in ISO 8601; None for None."""
    if written is None:
        return None
    if (month := Month.read(written)) is not None:
        return month
    return datetime.fromisoformat(written) if "T" in written else date.fromisoformat(written)
