"""Fields of records in exports: their usual names, and their values."""

import json
import re
from collections.abc import Mapping
from html import unescape

from index.errors import ArticleError
from index.formats.titles import whole

Record = Mapping[str, object]

NAMES: Mapping[str, tuple[str, ...]] = {
    "title": ("question", "title", "headline", "subject", "name"),
    "text": (
        *("text", "body", "content", "content_text", "message", "article", "answer"),
        "description",
    ),
    "html": ("html", "content_html", "body_html", "text_html"),
    "wikitext": ("wikitext",),
    "url": ("url", "link", "permalink", "canonical_url", "href"),
    "author": (
        *("forwarded_from", "author", "byline", "from"),  # what is forwarded is its author's
        *("creator", "user_profile", "username", "authors"),
    ),
    "published": (
        *("published", "date", "published_at", "date_published", "datePublished", "pubDate"),
        *("created_at", "created", "timestamp", "ts"),
    ),
}
"""The names of each field; the first that has something in it counts."""

_INNER = ("rendered", "name", "real_name", "display_name", "title")
_LISTS = ("messages", "items", "articles", "posts", "records", "entries", "results", "data")
_TAG = re.compile(r"<[^<>]*+>")
_MARKUP = re.compile(
    r"<(?:p|br|div|h[1-6]|[uo]l|table|blockquote|strong|em|a\s)\b[^<>]*>", re.IGNORECASE
)


def parsed_json(data: bytes) -> object:
    """Return what some JSON holds. Raises `ArticleError`, with the place of the fault."""
    try:
        return json.loads(data)
    except json.JSONDecodeError as error:
        if error.msg == "Extra data" and error.lineno > 1 and data.lstrip().startswith(b"{"):
            raise ArticleError("several records, one a line: call it .jsonl") from None
        place = f"line {error.lineno:,}, " if error.lineno > 1 else ""
        raise ArticleError(f"not JSON ({place}column {error.colno:,})") from None
    except (ValueError, RecursionError):
        raise ArticleError("not JSON") from None


def fault_of(line: bytes) -> str:
    """Return why no article can be read from a record in JSON, "" when one can."""
    try:
        record = parsed_json(line.rstrip())
        if not isinstance(record, dict):
            return "not a JSON object"
        refuse_empty(record)
        _refuse_unread(record)
    except ArticleError as error:
        return str(error)
    return ""


def _refuse_unread(record: Record) -> None:
    """Raise `ArticleError` for a record that has a text, and of which nothing can be read."""
    for name in ("title", "url", "author"):
        field(record, name)
    if "\0" in field(record, "text"):
        raise ArticleError("not a text: it holds NUL characters")
    markup = field(record, "html") or field(record, "text") or field(record, "wikitext")
    if not unescape(_TAG.sub("", markup)).strip():
        raise ArticleError("empty: there is no text in it")


def refuse_empty(record: Record) -> None:
    """Raise `ArticleError` for a record without text."""
    if not any(field(record, name).strip() for name in ("text", "html", "wikitext")):
        has = ", ".join(map(str, list(record)[:8]))
        raise ArticleError(
            "empty: a record has its text in `text`, `body`, `content`, `answer` or `html`;"
            f" this one has {has or 'nothing'}"
        )


def field(record: Record, name: str) -> str:
    """Return a field as text, "" without one. Raises `ArticleError` when it is no text."""
    for each in NAMES[name]:
        if written := _written(record.get(each), each):
            return whole(written)
    return ""


def value(record: Record, name: str) -> object:
    """Return a field as it is, None without one."""
    found = (record.get(each) for each in NAMES[name])
    return next((each for each in found if each is not None and each != ""), None)


def is_markup(text: str) -> bool:
    """Tell whether a text is HTML, whatever its field is called."""
    return bool(_MARKUP.search(text))


def listed(told: object) -> list[Record] | None:
    """Return the records in a list, or in an object around one; None where there is no list."""
    if isinstance(told, dict) and not any(_is_text(told.get(each)) for each in NAMES["text"]):
        lists = (told.get(each) for each in _LISTS)
        told = next((each for each in lists if isinstance(each, list) and each), None)
    if not isinstance(told, list) or (told and not any(isinstance(each, dict) for each in told)):
        return None
    return [each for each in told if isinstance(each, dict)]


def _is_text(told: object) -> bool:
    return isinstance(told, str) and bool(told.strip())


def _written(told: object, name: str) -> str:
    if isinstance(told, dict):
        is_line = name in NAMES["title"] and isinstance(told.get("rendered"), str)
        inner = next((told[each] for each in _INNER if told.get(each)), "")
        told = unescape(inner) if is_line else inner
    elif isinstance(told, list):
        told = (", " if name == "authors" else "").join(_written(each, name) for each in told)
    if told is not None and not isinstance(told, str):
        raise ArticleError(f"its {name} is no text")
    return told or ""
