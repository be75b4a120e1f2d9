"""EPUB books: the chapters in the order of reading, as one article."""

import re
from collections.abc import Sequence
from dataclasses import replace

from lxml import etree

from index.errors import ArticleError
from index.formats.dates import published
from index.formats.documents.book.spine import Item, items, package_name, typed
from index.formats.documents.composing import PARAGRAPH
from index.formats.documents.packages import Package, parse_xml
from index.formats.html import read_fragment
from index.formats.parsed import ParsedArticle
from index.formats.titles import name_as_title
from index.model import Article, Omission

_DUBLIN = "{http://purl.org/dc/elements/1.1/}"
_TAG = re.compile(rb"<\0?[A-Za-z][^>]*>")  # also in UTF-16
_SHORT = 5_000  # characters of a part that may be what its file is called
_MOST_TOLD = 5  # parts that can't be read, by name


def read_book(article_id: str, data: bytes) -> ParsedArticle:
    """Return all chapters of a book as one article; what can't be read of it is a warning.

    Title pages, contents and colophons are omitted. Raises `ArticleError` when there is no chapter
    that can be read.
    """
    package = Package(data)
    name = package_name(package)
    root = parse_xml(package.read(name))
    chapters, warnings = _chapters(package, list(items(package, root, name)))
    if not chapters:
        raise ArticleError(f"empty: there is no chapter in it{_because(warnings)}")
    text, omitted = _joined(chapters)
    article = Article(
        article_id,
        _told(root, "title") or name_as_title(article_id),
        text,
        published=published(_told(root, "date")),
        author=_told(root, "creator"),
        omitted=omitted,
    )
    return ParsedArticle(article, _few(warnings))


def _chapters(
    package: Package, parts: Sequence[Item]
) -> tuple[list[tuple[Article, str]], list[str]]:
    """Return the parts that can be read, each with why it is omitted or "", and what was wrong."""
    chapters, warnings = [], []
    names = frozenset(package.names())
    for part in parts:
        try:
            if part.trouble or part.name not in names:
                raise ArticleError(part.trouble or "it is missing")
            markup = package.read(part.name)
            if not _TAG.search(markup):
                raise ArticleError("it is no page")
            reading = read_fragment(part.name, markup)
        except ArticleError as error:
            if not str(error).startswith("empty"):
                warnings.append(f"not read: {part.name}: {error}")
            continue
        except RecursionError:
            warnings.append(f"not read: {part.name}: nested too deeply")
            continue
        around = part.around or typed(markup)
        if len(reading.article.text) <= _SHORT:
            around = around or part.called
        chapters.append((reading.article, around))
        warnings += [f"{part.name} {each}" for each in reading.warnings]
    if chapters and all(around for _, around in chapters):
        chapters = [(chapter, "") for chapter, _ in chapters]  # a book of one file, called so
    return chapters, warnings


def _joined(chapters: Sequence[tuple[Article, str]]) -> tuple[str, tuple[Omission, ...]]:
    omitted, at = [], 0
    for chapter, around in chapters:
        whole = (Omission(0, len(chapter.text), around),) if around else chapter.omitted
        omitted += [replace(o, start=o.start + at, end=o.end + at) for o in whole]
        at += len(chapter.text) + len(PARAGRAPH)
    return PARAGRAPH.join(chapter.text for chapter, _ in chapters), tuple(omitted)


def _few(warnings: Sequence[str]) -> tuple[str, ...]:
    more = len(warnings) - _MOST_TOLD
    return (*warnings[:_MOST_TOLD], *([f"and of {more:,} more parts"] if more > 0 else []))


def _because(warnings: Sequence[str]) -> str:
    return f" ({warnings[0]})" if warnings else ""


def _told(root: etree._Element, name: str) -> str:
    found = [" ".join("".join(each.itertext()).split()) for each in root.iter(_DUBLIN + name)]
    return ", ".join(filter(None, found))
