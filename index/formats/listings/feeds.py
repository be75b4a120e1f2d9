"""Feeds, sitemaps and OPML files to listings."""

import re
import zlib
from calendar import timegm
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from time import struct_time

import feedparser
from lxml import etree

from index.errors import ArticleError
from index.formats.dates import published
from index.formats.documents import MOST_UNPACKED, parse_xml
from index.formats.listings.entries import decoded, is_full, is_uncut, listed
from index.formats.listings.json_feed import is_json, read_json_feed
from index.formats.listings.listing import MOST_ENTRIES, Listing, ListingEntry, listing_to_json

_ADDRESS = re.compile(r"https?://", re.IGNORECASE)
_EXACT = re.compile(r"\d+(?:\.\d+)?$|\d{4}-\d\d-\d\d")
_PUBLISHED = ("", "publish", "published", "inherit")


def read_feed(_name: str, data: bytes) -> bytes:
    """Return the entries of an RSS, Atom or JSON feed. Raises `ArticleError` when it is none."""
    if is_json(data):
        return listing_to_json(read_json_feed(data))
    _refuse_entities(data)
    parsed = feedparser.parse(data, resolve_relative_uris=False, sanitize_html=False)
    if not parsed.version and not parsed.entries:
        raise ArticleError("not a feed")
    site = _title(parsed.feed)
    kept = [each for each in parsed.entries if not _draft(each)]
    found = ((replace(_entry(each), site=site), _text(each)) for each in kept)
    drafts = ((_entry(each).address, _draft(each)) for each in parsed.entries)
    refused = tuple((address, reason) for address, reason in drafts if address and reason)
    return listing_to_json(listed(found, refused))


def read_sitemap(_name: str, data: bytes) -> bytes:
    """Return the pages, or the other sitemaps, that a sitemap names. Raises `ArticleError`."""
    root = parse_xml(_unpacked(data))
    kind = etree.QName(root).localname
    places = [each for each in root.iter("{*}loc") if _is_place(each)]
    addresses = filter(None, (_line(each.text) for each in places))
    if kind == "sitemapindex":
        return listing_to_json(Listing(listings=tuple(addresses)[:MOST_ENTRIES]))
    if kind != "urlset":
        raise ArticleError("not a sitemap")
    return listing_to_json(_listing(map(ListingEntry, addresses)))


def read_outline(_name: str, data: bytes) -> bytes:
    """Return the feeds that an OPML file names. Raises `ArticleError` when it is none."""
    root = parse_xml(data)
    if etree.QName(root).localname != "opml":
        raise ArticleError("not an OPML file")
    feeds = [outline.get("xmlUrl", "").strip() for outline in root.iter("outline")]
    return listing_to_json(Listing(listings=tuple(filter(None, feeds))[:MOST_ENTRIES]))


def read_addresses(_name: str, data: bytes) -> bytes:
    """Return the addresses in a text, one a line; "#" begins a remark.

    Raises `ArticleError` for a page, such as a server may send instead when it is in trouble.
    """
    if data.lstrip()[:1] == b"<":
        raise ArticleError("not a list of addresses")
    lines = data.decode("utf-8-sig", "replace").splitlines()
    addresses = (line.partition(" #")[0].strip() for line in lines if line.strip()[:1] != "#")
    return listing_to_json(_listing(map(ListingEntry, filter(None, addresses))))


def _listing(entries: Iterator[ListingEntry]) -> Listing:
    """Keep the first entry of each address, and no more than are taken."""
    found: dict[str, ListingEntry] = {}
    for entry in entries:
        found.setdefault(entry.address, entry)
    kept = tuple(found.values())[:MOST_ENTRIES]
    return Listing(kept, dropped=len(found) - len(kept))


def _entry(written: feedparser.FeedParserDict) -> ListingEntry:
    content, summary = _content(written), written.get("summary") or ""
    link, guid = _line(written.get("link")), _line(written.get("id"))
    if link == guid and not _ADDRESS.match(guid):
        link = ""  # feedparser takes an id for one when nothing says that it is none
    return ListingEntry(
        address=link,
        title=_title(written),
        author=decoded(_line(written.get("author"))),
        published=_time(written, "published") or _time(written, "updated"),
        html=summary if is_uncut(summary) and not is_full(content) else content,
        guid=guid,
    )


def _content(written: feedparser.FeedParserDict) -> str:
    return max((each.get("value", "") for each in written.get("content", [])), key=len, default="")


def _text(written: feedparser.FeedParserDict) -> str:
    content = _content(written)
    return content if content.strip() else written.get("summary") or ""


def _title(written: feedparser.FeedParserDict) -> str:
    """Return a title as it reads; one that its feed calls plain has no codes to undo."""
    detail = written.get("title_detail") or {}
    title = _line(written.get("title"))
    return decoded(title) if detail.get("type") != "text/plain" else title


def _draft(written: feedparser.FeedParserDict) -> str:
    """Return why an entry is not to be read, "" when it is published."""
    status = _line(written.get("wp_status")).lower()
    if _line(written.get("app_draft")).lower() == "yes":
        status = "draft"
    return "" if status in _PUBLISHED else f"not published: its status is {status}"


def _time(written: feedparser.FeedParserDict, name: str) -> str:
    """Return a time of an entry, in UTC, or its day; "" for none and for one that can't be."""
    told, parsed = _line(written.get(name)), written.get(f"{name}_parsed")
    exact = _EXACT.match(told)  # which feedparser takes for a year, or mends
    found = published(told if exact else parsed and _moment(parsed))
    if isinstance(found, datetime):
        found = found.astimezone(UTC)
    return found.isoformat() if found else ""


def _moment(parsed: struct_time) -> datetime | None:
    """Return a time that feedparser has read; None for one that no calendar has."""
    try:
        return datetime.fromtimestamp(timegm(parsed), UTC)
    except (ValueError, OverflowError, OSError):
        return None


def _line(written: str | None) -> str:
    return " ".join((written or "").split())


def _is_place(element: etree._Element) -> bool:
    """Tell whether this is the place of a page, and not of a picture in it."""
    return etree.QName(element.getparent()).localname in ("url", "sitemap")


def _unpacked(data: bytes) -> bytes:
    if not data.startswith(b"\x1f\x8b"):
        return data
    try:
        unpacked = zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(data, MOST_UNPACKED)
    except zlib.error:
        raise ArticleError("its compression is broken") from None
    if len(unpacked) == MOST_UNPACKED:
        raise ArticleError(f"larger than {MOST_UNPACKED:,} bytes when unpacked")
    return unpacked


def _refuse_entities(data: bytes) -> None:
    if b"<!ENTITY" in data:
        raise ArticleError("its XML declares entities")
