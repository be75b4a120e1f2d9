"""Posts in an export of WordPress, or in a feed that somebody kept."""

import json
import re
from xml.etree import ElementTree as ET

from index.model import Skipped

_CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"
_CREATOR = "{http://purl.org/dc/elements/1.1/}creator"
_WORDPRESS = re.compile(r"\{https?://wordpress\.org/export/[\d.]+/\}")
_KINDS = ("post", "page", "")  # others are pictures, menus, styles
_NO_NAME = re.compile(r"[^\w-]+")
_BLOCK = re.compile(r"<(?:p|div|h[1-6]|ul|ol|table|blockquote|pre|figure)\b", re.IGNORECASE)

Member = tuple[str, bytes]
"""A name below the export, and what it holds."""


def post(item: ET.Element) -> Member | Skipped | None:
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
