"""Web pages; those that Telegram makes of a chat are lists of its messages."""

import re
from collections.abc import Iterator
from typing import Any

from lxml.etree import tostring
from lxml.html import HtmlElement

from index.formats.documents.records.lists import read_list
from index.formats.html import decode_page, parsed, read_page
from index.formats.parsed import ParsedArticle

_NAME = b"from_name"  # the class of who wrote a message
_TIME = re.compile(r"(\d\d)\.(\d\d)\.(\d{4}) (\d\d:\d\d)")


def read_page_or_chat(article_id: str, data: bytes) -> ParsedArticle:
    """Return the article on a web page, or in a chat that was exported as a page.

    Raises `ArticleError` when there is no text of an author on it.
    """
    if _NAME in data:
        markup, warnings = decode_page(data)
        root = parsed(markup)
        messages = list(_messages(root))
        if any(each["from"] and each["html"] for each in messages):
            told = {"name": _text(_first(root, "page_header"), "text")}
            reading = read_list(article_id, told, messages)
            return ParsedArticle(reading.article, (*warnings, *reading.warnings))
    return read_page(article_id, data)


def _messages(root: HtmlElement) -> Iterator[dict[str, Any]]:
    """Yield the messages of a chat as its other export has them: who wrote them, when, and what.

    A message that follows others of the same person says no name; what is forwarded has two.
    """
    name = ""
    for message in _all(root, "message"):
        kinds = message.get("class", "").split()
        if "default" not in kinds:
            continue
        if "joined" not in kinds:
            name = _text(message, "from_name")
        text = _first(message, "text")
        html = "" if text is None else tostring(text, encoding="unicode", with_tail=False)
        author = _text(_first(message, "forwarded"), "from_name") or name
        yield {"type": "message", "from": author, "date": _written(message), "html": html}


def _written(message: HtmlElement) -> str:
    """Return when a message was written as ISO 8601, "" where that is not told."""
    date = _first(message, "date")
    said = _TIME.search("" if date is None else date.get("title", ""))
    return f"{said[3]}-{said[2]}-{said[1]}T{said[4]}" if said else ""


def _text(element: HtmlElement | None, name: str) -> str:
    """Return the own text of the first part of a kind: not what is told beside it."""
    found = None if element is None else _first(element, name)
    return "" if found is None else " ".join((found.text or "").split())


def _first(element: HtmlElement, name: str) -> HtmlElement | None:
    return next(_all(element, name), None)


def _all(element: HtmlElement, name: str) -> Iterator[HtmlElement]:
    return (each for each in element.iter("div") if name in each.get("class", "").split())
