"""EPUB books: the chapters in the order of reading."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePosixPath
from urllib.parse import unquote

from lxml import etree

from index.errors import ArticleError
from index.formats.dates import published
from index.formats.documents.composing import PARAGRAPH
from index.formats.documents.packages import Package, parse_xml
from index.formats.html import read_fragment
from index.formats.parsed import ParsedArticle
from index.formats.titles import name_as_title
from index.model import Article, Omission

_CONTAINER = "{urn:oasis:names:tc:opendocument:xmlns:container}"
_PACKAGE = "{http://www.idpf.org/2007/opf}"
_DUBLIN = "{http://purl.org/dc/elements/1.1/}"


def read_book(article_id: str, data: bytes) -> ParsedArticle:
    """Return all chapters of a book as one article. Raises `ArticleError` when it can't be read."""
    package = Package(data)
    name = _package_name(package)
    root = parse_xml(package.read(name))
    chapters = [read_chapter.article for read_chapter in _chapters(package, root, name)]
    if not chapters:
        raise ArticleError("empty: there is no chapter in it")
    text, omitted = _joined(chapters)
    article = Article(
        article_id,
        _told(root, "title") or name_as_title(article_id),
        text,
        published=published(_told(root, "date")),
        author=_told(root, "creator"),
        omitted=omitted,
    )
    return ParsedArticle(article)


def _package_name(package: Package) -> str:
    container = parse_xml(package.read("META-INF/container.xml"))
    for element in container.iter(f"{_CONTAINER}rootfile"):
        if name := element.get("full-path"):
            return str(name)
    raise ArticleError("not a book: nothing says where its chapters are")


def _chapters(package: Package, root: etree._Element, name: str) -> Iterator[ParsedArticle]:
    folder = PurePosixPath(name).parent
    files = {each.get("id"): each.get("href", "") for each in root.iter(f"{_PACKAGE}item")}
    for reference in root.iter(f"{_PACKAGE}itemref"):
        href = unquote(files.get(reference.get("idref"), ""))
        if reference.get("linear") == "no" or not href:
            continue
        try:
            yield read_fragment(href, package.read(str(folder / href)))
        except ArticleError as error:
            if not str(error).startswith("empty"):
                raise


def _joined(chapters: list[Article]) -> tuple[str, tuple[Omission, ...]]:
    omitted, at = [], 0
    for chapter in chapters:
        omitted += [replace(o, start=o.start + at, end=o.end + at) for o in chapter.omitted]
        at += len(chapter.text) + len(PARAGRAPH)
    return PARAGRAPH.join(chapter.text for chapter in chapters), tuple(omitted)


def _told(root: etree._Element, name: str) -> str:
    found = [" ".join("".join(each.itertext()).split()) for each in root.iter(_DUBLIN + name)]
    return ", ".join(filter(None, found))
