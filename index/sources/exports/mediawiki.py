"""Articles in an export of MediaWiki."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import quote
from xml.etree import ElementTree as ET

from index.model import Skipped
from index.sources.exports.wordpress import Member

_ARTICLES = "0"
_WIKITEXT = ("", "wikitext")
_NO_NAME = re.compile(r"[^\w.()-]+")
_LAST_PART = re.compile(r"[^/=]*\Z")


@dataclass(slots=True)
class _Revision:
    """One version of a page."""

    at: str = ""
    model: str = ""
    text: str = ""
    is_hidden: bool = False


@dataclass(slots=True)
class _Page:
    """A page, with the newest of its versions that came so far."""

    title: str = ""
    number: str = ""
    namespace: str = _ARTICLES
    is_redirect: bool = False
    newest: _Revision | None = None

    def take(self, revision: _Revision) -> None:
        """Keep a version unless there is a newer one; of two of one time the later one."""
        if self.newest is None or revision.at >= self.newest.at:
            self.newest = revision


@dataclass(slots=True)
class _Site:
    """What an export says of its wiki: an address, and the names of its namespaces."""

    base: str = ""
    namespaces: dict[str, str] = field(default_factory=dict)

    def address(self, title: str) -> str:
        """Return where a page of this title is, "" when the export does not say."""
        named = quote(title.replace(" ", "_"), safe="/:(),'!*@~;&")
        return _LAST_PART.sub("", self.base) + named if self.base else ""


def pages(events: Iterator[tuple[str, ET.Element]]) -> Iterator[Member | Skipped]:
    """Yield the newest version of each article, as a record, in the order of the file.

    Pages of other namespaces (talk, users, files, templates) and those that lead to others are
    counted, and told once for each kind.
    """
    site, page, left_out = _Site(), _Page(), Counter[str]()
    for event, element in events:
        name = element.tag.rpartition("}")[2]
        if event == "start":
            page = _Page() if name == "page" else page
            continue
        if name == "siteinfo":
            site = _site(element)
        elif name == "revision":
            page.take(_revision(element))
            element.clear()
        elif name == "page":
            _describe(page, element)
            if kind := _other_kind(page, site):
                left_out[kind] += 1
            else:
                yield _article(page, site)
            element.clear()
    for kind, count in left_out.items():
        pages_of_it = "1 page is" if count == 1 else f"{count:,} pages are"
        yield Skipped(kind, f"no articles: {pages_of_it} left out")


def _site(element: ET.Element) -> _Site:
    found = _Site()
    for each in element.iter():
        name = each.tag.rpartition("}")[2]
        if name == "base":
            found.base = (each.text or "").strip()
        elif name == "namespace":
            found.namespaces[each.get("key", "")] = (each.text or "").strip()
    return found


def _revision(element: ET.Element) -> _Revision:
    found = _Revision()
    for each in element:
        name = each.tag.rpartition("}")[2]
        if name == "timestamp":
            found.at = (each.text or "").strip()
        elif name == "model":
            found.model = (each.text or "").strip()
        elif name == "text":
            found.text, found.is_hidden = each.text or "", each.get("deleted") is not None
    return found


def _describe(page: _Page, element: ET.Element) -> None:
    for each in element:
        name = each.tag.rpartition("}")[2]
        if name == "title":
            page.title = (each.text or "").strip()
        elif name == "ns":
            page.namespace = (each.text or "").strip()
        elif name == "id":
            page.number = (each.text or "").strip()
        elif name == "redirect":
            page.is_redirect = True


def _other_kind(page: _Page, site: _Site) -> str:
    """Return what a page is that is no article, "" for an article."""
    if page.namespace != _ARTICLES:
        named = site.namespaces.get(page.namespace) or page.title.partition(":")[0]
        return f"{named}:"
    return "redirects" if page.is_redirect else ""


def _article(page: _Page, site: _Site) -> Member | Skipped:
    shown = _NO_NAME.sub("-", page.title).strip("-.")[:80] or "page"
    newest = page.newest
    if newest is None or newest.is_hidden:
        return Skipped(shown, "its text was deleted" if newest else "empty: it has no version")
    if newest.model not in _WIKITEXT:
        return Skipped(shown, f"no text of a wiki: its model is {newest.model}")
    if not newest.text.strip():
        return Skipped(shown, "empty: there is no text in it")
    record = {
        "title": page.title,
        "wikitext": newest.text,
        "url": site.address(page.title),
        "published": newest.at or None,
    }
    return f"{'-'.join(filter(None, (page.number, shown)))}.json", json.dumps(record).encode()
