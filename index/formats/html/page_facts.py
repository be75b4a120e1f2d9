"""Facts of a web page: address, title, author, site, section, time."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from lxml.html import HtmlElement

from index.formats.dates import published

_MOST_JSON = 200_000
_SEPARATOR = re.compile(r"\s+[-–—|·•»:]\s+")  # between the title of a page and that of its site


@dataclass(frozen=True, slots=True)
class Facts:
    """What a page says of itself; "" and None where it says nothing. `address` may be relative."""

    address: str
    title: str
    author: str
    site: str
    section: str
    published: date | None


def facts(root: HtmlElement) -> Facts:
    """Collect what a page says, in its metadata first and in its text where that is silent."""
    meta = _meta(root)
    told = _json_ld(root)
    when = [meta.get("article:published_time"), told.get("datePublished"), *_times(root)]
    when += [meta.get("date"), meta.get("dc.date"), meta.get("pubdate"), told.get("dateCreated")]
    return Facts(
        address=_attribute(root, "//link[@rel='canonical']/@href") or meta.get("og:url", ""),
        title=_first(
            told.get("headline"), meta.get("og:title"), _heading(root), _title(root), _titled(root)
        ),
        author=_first(_names(told.get("author")), meta.get("author"), meta.get("article:author")),
        site=_first(meta.get("og:site_name"), _names(told.get("publisher"))),
        section=_first(meta.get("article:section"), _names(told.get("articleSection"))),
        published=next(filter(None, map(published, when)), None),
    )


def _first(*values: object) -> str:
    """Return the first value with words, in one line; an address is nobody's name."""
    for value in values:
        written = " ".join(value.split()) if isinstance(value, str) else ""
        if written and not written.startswith(("https://", "http://")):
            return written
    return ""


def _meta(root: HtmlElement) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        if name and element.get("content"):
            found.setdefault(name.lower(), element.get("content"))
    return found


def _attribute(root: HtmlElement, path: str) -> str:
    found = root.xpath(path)
    return str(found[0]).strip() if found else ""


def _times(root: HtmlElement) -> Iterator[str]:
    for path in ("//*[@itemprop='datePublished']", "//time[@pubdate]", "//article//time"):
        for element in root.xpath(path)[:1]:
            yield element.get("datetime") or element.get("content") or ""


def _heading(root: HtmlElement) -> str:
    """Return the heading that the page's title begins with, else the only one of level 1."""
    headings = [" ".join(each.text_content().split()) for each in root.iter("h1", "h2")]
    begun = _SEPARATOR.split(" ".join(_title(root).split()), 1)
    if len(begun) > 1 and begun[0] in headings:
        return begun[0]
    highest = [each.text_content() for each in root.iter("h1")]
    return highest[0] if len(highest) == 1 else ""


def _title(root: HtmlElement) -> str:
    titles = root.xpath("//head/title")
    return titles[0].text_content() if titles else ""


def _titled(root: HtmlElement) -> str:
    """Return the line that a word processor set as the title."""
    found = root.xpath("//p[contains(concat(' ', @class, ' '), ' title ')]")
    return found[0].text_content() if found else ""


def _json_ld(root: HtmlElement) -> Mapping[str, Any]:
    """Return the first description of an article in the page's linked data."""
    for script in root.xpath("//script[@type='application/ld+json']"):
        text = script.text or ""
        if len(text) > _MOST_JSON:
            continue
        try:
            told = json.loads(text)
        except (ValueError, RecursionError):
            continue
        for each in _described(told):
            if "headline" in each or "datePublished" in each:
                return each
    return {}


def _described(told: object) -> Iterator[Mapping[str, Any]]:
    if isinstance(told, list):
        for each in told:
            yield from _described(each)
    elif isinstance(told, dict):
        yield told
        yield from _described(told.get("@graph"))


def _names(told: object) -> str:
    """Return names in the forms that linked data has for persons, firms and lists of them."""
    if isinstance(told, list):
        return ", ".join(filter(None, map(_names, told[:10])))
    if isinstance(told, dict):
        return _names(told.get("name"))
    return told if isinstance(told, str) else ""
