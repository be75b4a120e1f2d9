"""YAML above a Markdown text: title, source or url, published, author."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import yaml

from index.formats.dates import published
from index.model import Omission

_FRONT_MATTER = re.compile(
    r"---[ \t]*(?:\r\n|\r|\n)(?P<yaml>.*?)^(?:---|\.\.\.)[ \t]*$", re.DOTALL | re.MULTILINE
)
_MOST_CHARACTERS = 20_000


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What stands above the text. `end` is where the text may begin, in characters.

    `source` is the `url` where there is one, else the `source`, which is the `site` otherwise.
    """

    end: int
    title: str = ""
    source: str = ""
    site: str = ""
    published: date | None = None
    author: str = ""
    omitted: tuple[Omission, ...] = ()
    warnings: tuple[str, ...] = ()


def read_front_matter(text: str, start: int) -> FrontMatter:
    """Read the front matter at `start`, an empty one when there is none.

    YAML that can't be read is a warning, and is omitted all the same.
    """
    match = _FRONT_MATTER.match(text, start, start + _MOST_CHARACTERS)
    if match is None:
        return FrontMatter(start)
    fields, warning = _fields(match["yaml"].replace("\r\n", "\n").replace("\r", "\n"))
    when = published(fields.get("published", fields.get("date")))
    if when is None and _written(fields, "published", "date"):
        warning = f"front matter: {_written(fields, 'published', 'date')!r} is no date"
    return FrontMatter(
        end=match.end(),
        title=_written(fields, "title"),
        source=_written(fields, "url", "source"),
        site=_written(fields, "source") if _written(fields, "url") else "",
        published=when,
        author=_written(fields, "author", "authors"),
        omitted=(Omission(start, match.end(), "front matter"),),
        warnings=(warning,) if warning else (),
    )


def _fields(written: str) -> tuple[Mapping[str, object], str]:
    try:
        fields = yaml.safe_load(written)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f" (its line {mark.line + 1})" if mark else ""
        return {}, f"front matter: not YAML{where}"
    except (ValueError, RecursionError):
        return {}, "front matter: holds a value that can't be read"
    if fields is None:
        return {}, ""
    if not isinstance(fields, dict):
        return {}, "front matter: not a list of names and values"
    return {str(name).lower(): value for name, value in fields.items()}, ""


def _written(fields: Mapping[str, object], *names: str) -> str:
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
