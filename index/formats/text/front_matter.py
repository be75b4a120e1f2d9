"""Front matter above a Markdown text: what it says of the article."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from index.formats.dates import published
from index.formats.text.front_fields import Fields, fields_at
from index.formats.titles import plain_title
from index.model import Omission

_MOST_CHARACTERS = 20_000
_ADDRESS = re.compile(r"(?:https?://|mailto:)\S+$")
_PUBLISHED = ("published", "date", "publishdate", "pubdate", "date_published", "created")
_DATES = (
    *_PUBLISHED,
    *("datum", "fecha", "data", "dato", "дата", "tarih", "erstellt", "created_at", "stand"),
    *("updated", "updated_at", "last_updated", "last-updated", "lastupdated", "last_update"),
    *("lastmod", "modified", "last_modified", "last_modified_at", "last-modified"),
)
_OF_AN_UPDATE = "date"  # in `last_update: {date: 2024-05-01, author: ...}`
_YES, _NO = ("true", "yes", "on", "1"), ("false", "no", "off", "0")
_UNPUBLISHED = ("draft", "private", "pending", "unpublished", "trash")
_SAYING_DRAFT: Mapping[str, Sequence[str]] = {
    "draft": _YES,
    "private": _YES,
    "published": _NO,
    "publish": _NO,
    "public": _NO,
    "status": _UNPUBLISHED,
    "state": _UNPUBLISHED,
    "visibility": _UNPUBLISHED,
}


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What stands above the text. `end` is where the text may begin, in characters.

    `source` is the `url` where that is an address, else the `source`, which is the `site`
    otherwise. `draft` is why it is not to be published, "" when it is.
    """

    end: int
    title: str = ""
    source: str = ""
    site: str = ""
    published: date | None = None
    author: str = ""
    draft: str = ""
    omitted: tuple[Omission, ...] = ()
    warnings: tuple[str, ...] = ()


def read_front_matter(text: str, start: int) -> FrontMatter:
    """Read the front matter at `start`, an empty one when there is none.

    What can't be read between its marks is a warning, and is omitted all the same.
    """
    head = text[: start + _MOST_CHARACTERS]
    found = fields_at(head, start)
    if found is None:
        return FrontMatter(start)
    end, fields, warning = found
    when = next((day for name in _DATES if (day := published(_dated(fields.get(name))))), None)
    if when is None and (written := _written(fields, *_PUBLISHED)):
        warning = f"front matter: {written!r} is no date of the past"
    url, source = _written(fields, "url"), _written(fields, "source")
    address = url if _ADDRESS.match(url) else ""
    return FrontMatter(
        end=end,
        title=plain_title(_written(fields, "title")),
        source=address or source,
        site=source if address else "",
        published=when,
        author=_written(fields, "author", "authors"),
        draft=_draft(fields),
        omitted=(Omission(start, end, "front matter"),),
        warnings=(warning,) if warning else (),
    )


def _dated(value: object) -> object:
    return value.get(_OF_AN_UPDATE) if isinstance(value, dict) else value


def _draft(fields: Fields) -> str:
    """Return which field says that the text is not to be published, "" when none does."""
    values = {name: fields.get(name) for name in _SAYING_DRAFT}
    said = {n: str(v).lower() for n, v in values.items() if isinstance(v, bool) or _is_plain(v)}
    return next(
        (f"{name}: {word}" for name, word in said.items() if word in _SAYING_DRAFT[name]), ""
    )


def _written(fields: Fields, *names: str) -> str:
    """Return the first of `names` that has a value, in one line."""
    for name in names:
        value = fields.get(name)
        parts = value if isinstance(value, list) else [value]
        told = [" ".join(str(part).split()) for part in parts if _is_plain(part)]
        if any(told):
            return ", ".join(filter(None, told))
    return ""


def _is_plain(value: object) -> bool:
    return isinstance(value, str | int | float | date) and not isinstance(value, bool)
