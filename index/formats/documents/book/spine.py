"""Chapters of a book in the order of reading, and what of it is no chapter."""

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from lxml import etree

from index.errors import ArticleError
from index.formats.documents.packages import Package, parse_xml
from index.formats.html import parsed

_CONTAINER = "{urn:oasis:names:tc:opendocument:xmlns:container}"
_PACKAGE = "{http://www.idpf.org/2007/opf}"
_REFERENCE = "{http://www.w3.org/2001/04/xmlenc#}CipherReference"
_ENCRYPTION = "META-INF/encryption.xml"
_TEXTS = (
    "application/xhtml+xml",
    "text/html",
    "application/xml",
    "text/xml",
    "text/x-oeb1-document",
)
_TEXT_ENDINGS = (".xhtml", ".html", ".htm", ".xml")

# What a book has before and behind its text, as guides, landmarks, `epub:type` and files name it.
_AROUND = {
    **dict.fromkeys(("toc", "nav", "landmarks", "loi", "lot", "contents"), "contents"),
    **dict.fromkeys(("cover", "title-page", "titlepage", "halftitlepage", "title"), "title page"),
    **dict.fromkeys(("colophon", "copyright-page", "copyright", "imprint"), "colophon"),
}
_TYPE = "epub:type"
_LONGEST_NAME = 100
_NUMBERED = re.compile(r"[\W\d_]*(.*?)[\W\d_]*")


@dataclass(frozen=True, slots=True)
class Item:
    """A part of a book. `name` is its file's; `around` is why it is not to be quoted, or "".

    `trouble` is why it can't be read, "" when it can. `called` is what `around` would be if a short
    part is what its file is called.
    """

    name: str
    around: str = ""
    trouble: str = ""
    called: str = ""


def package_name(package: Package) -> str:
    """Return the name of the file that lists the parts. Raises `ArticleError`."""
    container = parse_xml(package.read("META-INF/container.xml"))
    for element in container.iter(f"{_CONTAINER}rootfile"):
        if name := element.get("full-path"):
            return str(name)
    raise ArticleError("not a book: nothing says where its chapters are")


def items(package: Package, root: etree._Element, name: str) -> Iterator[Item]:
    """Yield the parts of a book in the order of reading, each file once.

    Raises `ArticleError` when all of them are protected.
    """
    folder = posixpath.dirname(name)
    files = {each.get("id"): each for each in root.iter(f"{_PACKAGE}item")}
    locked, around = _locked(package), _around(root, folder)
    found: dict[str, Item] = {}
    for reference in root.iter(f"{_PACKAGE}itemref"):
        listed = files.get(reference.get("idref"))
        if reference.get("linear") == "no":
            continue
        if listed is None or not listed.get("href"):
            told = str(reference.get("idref"))
            found.setdefault(told, Item(told, trouble="it is not among the book's files"))
            continue
        place = _place(folder, listed.get("href"))
        trouble = "it is protected (DRM)" if place in locked else _no_text(listed, place)
        part = (
            "contents" if "nav" in listed.get("properties", "").split() else around.get(place, "")
        )
        found.setdefault(place, Item(place, part, trouble, _called(place)))
    if found and all(each.name in locked for each in found.values()):
        raise ArticleError("protected (DRM): only the program that it was bought for can read it")
    yield from found.values()


def typed(markup: bytes) -> str:
    """Return what all of a part says that it is when it is no chapter, else ""."""
    if _TYPE.encode() not in markup:
        return ""
    node = parsed(markup.decode("utf-8", "replace")).find("body")
    while node is not None and not node.get(_TYPE) and len(node) == 1 and not _has_text(node):
        node = node[0]
    kinds = node.get(_TYPE, "").lower().split() if node is not None else []
    return next((_AROUND[kind] for kind in kinds if kind in _AROUND), "")


def _has_text(node: etree._Element) -> bool:
    return any((text or "").strip() for text in (node.text, node[0].tail))


def _place(folder: str, href: str) -> str:
    path = unquote(href.partition("#")[0])
    return posixpath.normpath(posixpath.join(folder, path))


def _no_text(listed: etree._Element, place: str) -> str:
    kind = listed.get("media-type", "").lower()
    if kind in _TEXTS or place.lower().endswith(_TEXT_ENDINGS) or not kind:
        return ""
    return f"it is no text ({kind})"


def _around(root: etree._Element, folder: str) -> dict[str, str]:
    """Return what the guide of a book says of its files that are no chapters."""
    told = [(each.get("type", "").lower(), each) for each in root.iter(f"{_PACKAGE}reference")]
    return {
        _place(folder, each.get("href", "")): _AROUND[kind]
        for kind, each in told
        if kind in _AROUND
    }


def _called(place: str) -> str:
    """Return what a file is by its name, where that says that it is no chapter."""
    stem = (
        posixpath.splitext(posixpath.basename(place))[0].lower().replace("_", "-")[:_LONGEST_NAME]
    )
    match = _NUMBERED.fullmatch(stem)
    return _AROUND.get(match[1], "") if match else ""


def _locked(package: Package) -> set[str]:
    """Return the files of a book that are encrypted."""
    if _ENCRYPTION not in package.names():
        return set()
    try:
        root = parse_xml(package.read(_ENCRYPTION))
    except ArticleError:
        return set()
    return {unquote(each.get("URI", "")) for each in root.iter(_REFERENCE)}
