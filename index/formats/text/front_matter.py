"""Front matter above a Markdown text, as YAML, as TOML or one name a line."""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import yaml

from index.analysis import TextLine, lines
from index.formats.dates import published
from index.formats.titles import plain_title
from index.model import Omission

_MOST_CHARACTERS = 20_000
_FENCES = {"---": ("---", "..."), "+++": ("+++",)}
_NAMED = re.compile(r"([A-Za-z][\w .-]{0,30}?)[ \t]*:(?:[ \t]+(.*))?")
_DASHES = re.compile(r"-{3,}")
# What programs that make sites of texts know by these names. One "title", or two, and none besides
# as many: then lines of names and values are theirs, and not the author's.
_KNOWN = frozenset(
    {
        *("title", "subtitle", "author", "authors", "date", "published", "publish", "created"),
        *("updated", "modified", "lastmod", "status", "draft", "template", "layout", "slug", "url"),
        *("private", "public"),
        *("permalink", "link", "canonical", "tags", "tag", "category", "categories", "keywords"),
        *("description", "summary", "abstract", "lang", "language", "locale", "image", "cover"),
        *("weight", "order", "id", "uuid", "type", "theme", "series", "toc", "comments", "robots"),
        *(
            "license",
            "aliases",
            "alias",
            "visibility",
            "parent",
            "menu",
            "nav",
            "source",
            "save_as",
        ),
    }
)
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
    found = _fenced(head, start) or _listed(head, start)
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


Fields = Mapping[str, object]
Found = tuple[int, Fields, str]
"""Where it ends, its fields by their names in lower case, and a warning or ""."""


def _fenced(text: str, start: int) -> Found | None:
    """Read what stands between marks at the beginning of lines."""
    remaining = lines(text, start)
    first = next(remaining, None)
    if first is None or first.start != start or first.text not in _FENCES:
        return None
    for line in remaining:
        if line.text in _FENCES[first.text] and text[line.start - 1] in "\r\n":
            written = text[first.end : line.start].replace("\r\n", "\n").replace("\r", "\n")
            fields, warning = (_yaml if first.text == "---" else _toml)(written)
            return None if fields is None else (line.end, fields, warning)
    return None


def _yaml(written: str) -> tuple[Fields | None, str]:
    """Return the fields and a warning; None for fields when it is no more than text."""
    try:
        fields = yaml.safe_load(written)
        named = _by_name(fields) if isinstance(fields, dict) else None
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f" (its line {mark.line})" if mark else ""
        return {}, f"front matter: not YAML{where}"
    except (ValueError, OverflowError, RecursionError):
        return {}, "front matter: holds a value that can't be read"
    if fields is None:
        return {}, ""
    if isinstance(fields, str):
        return None, ""
    if named is None:
        return {}, "front matter: not a list of names and values"
    return named, ""


def _toml(written: str) -> tuple[Fields | None, str]:
    try:
        return _by_name(tomllib.loads(written)), ""
    except (ValueError, OverflowError, RecursionError):
        return {}, "front matter: not TOML"


def _by_name(fields: Mapping[Any, object]) -> Fields:
    """Return fields by their names in lower case. Raises `ValueError` for a number too long."""
    for value in fields.values():
        for part in value if isinstance(value, list) else [value]:
            if isinstance(part, int):
                str(part)  # which Python refuses for thousands of digits
    return {str(name).lower(): value for name, value in fields.items()}


def _listed(text: str, start: int) -> Found | None:
    """Read names and values, one a line, that an empty line or a rule ends."""
    fields: dict[str, str] = {}
    end = start
    for line in _block(text, start):
        match = _NAMED.fullmatch(line.text)
        if match is None:
            return None
        fields[match[1].lower()] = (match[2] or "").strip()
        end = line.end
    known = len(_KNOWN & fields.keys())
    if 2 * known < max(len(fields), 1) or ("title" not in fields and known < 2):
        return None
    rule = next((line for line in lines(text, end) if line.start > end), None)
    if rule and _DASHES.fullmatch(rule.text):
        end = rule.end
    return end, fields, ""


def _block(text: str, start: int) -> Iterator[TextLine]:
    for line in lines(text, start):
        if not line.text or _DASHES.fullmatch(line.text):
            return
        yield line


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
