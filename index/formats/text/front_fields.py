"""Fields above a Markdown text: YAML, TOML or JSON, one name a line, or a block of pandoc."""

import json
import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import yaml

from index.analysis import TextLine, lines

_BLANK = re.compile(r"(?:[ \t]*(?:\r\n?|\n))*")
_NAMED = re.compile(r"([A-Za-z][\w .-]{0,30}?)[ \t]*::?(?:[ \t]+(.*))?")
_DASHES = re.compile(r"-{3,}")
_OF_PANDOC = ("title", "author", "date")
_PERCENT = re.compile(r"%(?!%)[ \t]*(.*)")
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

Fields = Mapping[str, object]
Found = tuple[int, Fields, str]
"""Where it ends, its fields by their names in lower case, and a warning or ""."""
_Read = Callable[[str], tuple[Fields | None, str]]


def fields_at(text: str, start: int) -> Found | None:
    """Read the fields at `start`, or below empty lines there; None when there are none."""
    blank = _BLANK.match(text, start)
    begin = blank.end() if blank else start
    found = _fenced(text, begin)
    if found and begin > start and not _is_read(found):
        found = None  # a rule
    return found or _braced(text, begin) or _listed(text, begin) or _of_pandoc(text, begin)


def _is_read(found: Found) -> bool:
    _, fields, warning = found
    return bool(fields) and not warning


def _fenced(text: str, start: int) -> Found | None:
    """Read what stands between marks at the beginning of lines."""
    remaining = lines(text, start)
    first = next(remaining, None)
    if first is None or first.start != start or first.text not in _FENCES:
        return None
    read, ends = _FENCES[first.text]
    for line in remaining:
        if line.text in ends and text[line.start - 1] in "\r\n":
            written = text[first.end : line.start].replace("\r\n", "\n").replace("\r", "\n")
            fields, warning = read(written)
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


def _json(written: str) -> tuple[Fields | None, str]:
    try:
        fields = json.loads(written)
        return (_by_name(fields), "") if isinstance(fields, dict) else (None, "")
    except (ValueError, RecursionError):
        return {}, "front matter: not JSON"


_FENCES: Mapping[str, tuple[_Read, tuple[str, ...]]] = {
    "---": (_yaml, ("---", "...")),
    "---yaml": (_yaml, ("---",)),
    "---toml": (_toml, ("---",)),
    "---json": (_json, ("---",)),
    "+++": (_toml, ("+++",)),
}


def _braced(text: str, start: int) -> Found | None:
    """Read an object of JSON that nothing follows on its last line."""
    if not text.startswith("{", start):
        return None
    try:
        fields, end = json.JSONDecoder().raw_decode(text, start)
        named = _by_name(fields)
    except (ValueError, RecursionError):
        return None
    behind = next(lines(text, end), None)
    return (end, named, "") if _are_known(named) and not (behind and behind.text) else None


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
    name = ""
    for line in _block(text, start):
        match = _NAMED.fullmatch(line.text)
        if name and text[line.start - 1] in " \t":  # it goes on
            fields[name] = f"{fields[name]} {line.text}".strip()
        elif match:
            name = match[1].lower()
            fields[name] = (match[2] or "").strip()
        else:
            return None
        end = line.end
    if not _are_known(fields):
        return None
    rule = next((line for line in lines(text, end) if line.start > end), None)
    if rule and _DASHES.fullmatch(rule.text):
        end = rule.end
    return end, fields, ""


def _are_known(fields: Fields) -> bool:
    """Whether at least half of the names are known, "title" or two of them."""
    known = len(_KNOWN & fields.keys())
    return 2 * known >= max(len(fields), 1) and ("title" in fields or known > 1)


def _of_pandoc(text: str, start: int) -> Found | None:
    """Read the title, the authors and the date, a line each behind a percent sign."""
    matches = [_PERCENT.fullmatch(line.text) for line in _block(text, start)]
    told = [match[1].strip() for match in matches if match]
    if not any(told) or len(told) < len(matches) or len(told) > len(_OF_PANDOC):
        return None
    *_, last = _block(text, start)
    return last.end, dict(zip(_OF_PANDOC, told, strict=False)), ""


def _block(text: str, start: int) -> Iterator[TextLine]:
    for line in lines(text, start):
        if not line.text or _DASHES.fullmatch(line.text):
            return
        yield line
