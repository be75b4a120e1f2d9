"""JSON Feed, https://www.jsonfeed.org/version/1.1/."""

import json
import re
from collections.abc import Mapping
from html import escape

from index.errors import ArticleError
from index.formats.dates import published
from index.formats.listings.entries import Told, is_uncut, listed
from index.formats.listings.listing import Listing, ListingEntry
from index.formats.titles import whole

_PARAGRAPHS = re.compile(r"\n\s*\n")


def is_json(data: bytes) -> bool:
    """Tell whether a feed is one in JSON."""
    return data[:1_024].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{")


def read_json_feed(data: bytes) -> Listing:
    """Return the entries of a feed. Raises `ArticleError` when it is none."""
    try:
        feed = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise ArticleError("not a feed: its JSON is broken") from None
    items = feed.get("items") if isinstance(feed, dict) else None
    if not isinstance(items, list):
        raise ArticleError("not a feed: JSON without a list of `items`")
    author = _author(feed)
    entries = (_entry(each, _text(feed, "title"), author) for each in items if _is_object(each))
    return listed(entries)


def _entry(item: Mapping[str, object], site: str, author: str) -> Told:
    when = published(item.get("date_published") or item.get("date_modified"))
    html = _text(item, "content_html") or _marked_up(_text(item, "content_text"))
    summary = _marked_up(_text(item, "summary"))
    entry = ListingEntry(
        address=_line(_text(item, "url") or _text(item, "external_url")),
        title=_line(_text(item, "title")),
        author=_author(item) or author,
        published=when.isoformat() if when else "",
        html=html or (summary if is_uncut(summary) else ""),
        site=_line(site),
        guid=_id(item),
    )
    return entry, html or summary


def _id(item: Mapping[str, object]) -> str:
    written = item.get("id")
    return _line(whole(str(written))) if isinstance(written, str | int | float) else ""


def _author(told: Mapping[str, object]) -> str:
    """Return the names of whom a feed or an entry is by, as versions 1.1 and 1 write them."""
    several = told.get("authors")
    written = several if isinstance(several, list) else [told.get("author")]
    names = (_line(_text(each, "name")) for each in written if isinstance(each, dict))
    return ", ".join(filter(None, names))


def _marked_up(text: str) -> str:
    paragraphs = filter(str.strip, _PARAGRAPHS.split(text.replace("\r\n", "\n")))
    return "".join(f"<p>{escape(each.strip()).replace(chr(10), '<br>')}</p>" for each in paragraphs)


def _text(told: Mapping[str, object], name: str) -> str:
    value = told.get(name)
    return whole(value) if isinstance(value, str) else ""


def _line(written: str) -> str:
    return " ".join(written.split())


def _is_object(item: object) -> bool:
    return isinstance(item, dict)
