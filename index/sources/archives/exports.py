"""Posts in an export of a site as XML: of WordPress, or a feed that somebody kept."""

import json
import re
from collections.abc import Iterator
from typing import BinaryIO
from xml.etree import ElementTree as ET

from index.errors import ArticleError
from index.model import Skipped

_CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"
_CREATOR = "{http://purl.org/dc/elements/1.1/}creator"
_WORDPRESS = re.compile(r"\{https?://wordpress\.org/export/[\d.]+/\}")
_KINDS = ("post", "page", "")  # others are pictures, menus, styles
_OTHERS = {
    "mediawiki": "an export of MediaWiki: save its pages as .html",
    "feed": "an Atom feed: add its address with `verbatim sources add`",
    "urlset": "a sitemap: add its address with `verbatim sources add`",
    "opml": "a list of feeds: add its address with `verbatim sources add`",
}
_NO_NAME = re.compile(r"[^\w-]+")
_BLOCK = re.compile(r"<(?:p|div|h[1-6]|ul|ol|table|blockquote|pre|figure)\b", re.IGNORECASE)
_HEAD = 4_096

Member = tuple[str, bytes]


def posts(file: BinaryIO) -> Iterator[Member | Skipped]:
    """Yield the posts and pages that are published, each as a record, in the order of the file.

    What is no post has no name here; drafts are skipped by their title. Raises `ArticleError`
    when the file is no such export.
    """
    if b"<!DOCTYPE" in file.read(_HEAD):
        raise ArticleError("its XML declares entities")
    file.seek(0)
    root: ET.Element | None = None
    try:
        for event, element in ET.iterparse(file, ("start", "end")):  # noqa: S314 (confined)
            if root is None:
                root = _refuse_others(element)
            if event == "end" and element.tag == "item":
                if found := _post(element):
                    yield found
                element.clear()
    except ET.ParseError as error:
        line = f" (line {error.position[0]:,})" if error.position[0] > 1 else ""
        raise ArticleError(f"its XML is broken{line}") from None


def _refuse_others(root: ET.Element) -> ET.Element:
    name = root.tag.rpartition("}")[2].lower()
    if name != "rss":
        what = _OTHERS.get(name, f"its root is `{name}`, which is no export that is read")
        raise ArticleError(f"no export of WordPress: {what}")
    return root


def _post(item: ET.Element) -> Member | Skipped | None:
    """Return a post as a record with its name, None for what is no post."""
    told = {_WORDPRESS.sub("wp:", child.tag): (child.text or "").strip() for child in item}
    if told.get("wp:post_type", "") not in _KINDS:
        return None
    title, link = told.get("title", ""), told.get("link", "")
    shown = _NO_NAME.sub("-", told.get("wp:post_name") or title or link).strip("-")[:80]
    name = "-".join(filter(None, (told.get("wp:post_id", ""), shown))) or "post"
    if reason := _refusal(told):
        return Skipped(name, reason)
    record = {
        "title": title,
        "html": _paragraphs(told.get(_CONTENT) or told.get("description", "")),
        "url": link,
        "author": told.get(_CREATOR) or told.get("author", ""),
        "published": told.get("pubDate") or told.get("wp:post_date") or None,
    }
    return f"{name}.json", json.dumps(record).encode()


def _refusal(told: dict[str, str]) -> str:
    status = told.get("wp:status", "publish")
    if status != "publish":
        return f"not published: its status is {status}"
    if told.get("wp:post_password"):
        return "not published: it has a password"
    text = told.get(_CONTENT) or told.get("description", "")
    return "" if text else "empty: there is no text in it"


def _paragraphs(text: str) -> str:
    """Return HTML with the tags of the paragraphs that blank lines part, as WordPress shows it."""
    return "\n".join(
        part if _BLOCK.search(part) else f"<p>{part.replace(chr(10), '<br>')}</p>"
        for part in re.split(r"\r?\n\s*\r?\n", text)
        if part.strip()
    )
