"""Reads an export as XML, by the kind that its root names."""

from collections.abc import Callable, Iterator
from itertools import chain
from typing import BinaryIO
from xml.etree import ElementTree as ET

from index.errors import ArticleError
from index.model import Skipped
from index.sources.exports.mediawiki import pages
from index.sources.exports.wordpress import Member, post

_OTHERS = {
    "feed": "an Atom feed: add its address with `verbatim sources add`",
    "urlset": "a sitemap: add its address with `verbatim sources add`",
    "opml": "a list of feeds: add its address with `verbatim sources add`",
    "html": "a page: call it .html",
}
_HEAD = 4_096

Events = Iterator[tuple[str, ET.Element]]


def posts(file: BinaryIO) -> Iterator[Member | Skipped]:
    """Yield what is published in an export, each as a record, in the order of the file.

    Those are the posts and pages of WordPress, and the articles of MediaWiki. What is none of them
    has no name here; drafts are skipped by their title. Raises `ArticleError` when the file is no
    such export.
    """
    if b"<!DOCTYPE" in file.read(_HEAD):
        raise ArticleError("its XML declares entities")
    file.seek(0)
    try:
        events: Events = ET.iterparse(file, ("start", "end"))  # noqa: S314 (confined)
        first = next(events, None)
        if first is not None:
            yield from _reader(first[1])(chain([first], events))
    except ET.ParseError as error:
        line = f" (line {error.position[0]:,})" if error.position[0] > 1 else ""
        raise ArticleError(f"its XML is broken{line}") from None


def _reader(root: ET.Element) -> Callable[[Events], Iterator[Member | Skipped]]:
    name = root.tag.rpartition("}")[2].lower()
    if name == "mediawiki":
        return pages
    if name == "rss":
        return _items
    what = _OTHERS.get(name, f"its root is `{name}`, which is no export that is read")
    raise ArticleError(f"no export of WordPress or MediaWiki: {what}")


def _items(events: Events) -> Iterator[Member | Skipped]:
    for event, element in events:
        if event == "end" and element.tag == "item":
            if found := post(element):
                yield found
            element.clear()
