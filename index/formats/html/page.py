"""Web pages: all visible text, with the parts of no author omitted.

Which blocks are the author's is trafilatura's judgement; where they stand is ours, so that what it
leaves out stays in the text, with the reason, and can be shown.
"""

import re
from collections import Counter
from collections.abc import Sequence

import trafilatura
from lxml.etree import ErrorTypes, ParserError, XMLSyntaxError
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from index.errors import ArticleError
from index.formats.html.charsets import decode_page
from index.formats.html.page_blocks import PageBlock, page_blocks
from index.formats.html.page_facts import facts
from index.formats.parsed import ParsedArticle
from index.formats.titles import name_as_title
from index.model import Article, Omission

FURNITURE = "site furniture"
_WORDS = re.compile(r"[^\W_]+")
_TAKEN = "\0"
# A block of fewer words is told apart only by a whole line of what was extracted.
_TELLING_WORDS = 5
_SMALL_PART = 0.25


def read_page(article_id: str, data: bytes) -> ParsedArticle:
    """Return the article on a web page, without menus, banners and the like.

    Its `source` is the address that the page gives as its own, which may be relative. Raises
    `ArticleError` when there is no text of an author on it.
    """
    markup, warnings = decode_page(data)
    extracted = trafilatura.extract(parsed(markup), include_comments=False) or ""
    return ParsedArticle(article_of(article_id, markup, extracted), warnings)


def article_of(article_id: str, markup: str, extracted: str) -> Article:
    """Return the article on a page, of which `extracted` is what its author wrote.

    Raises `ArticleError` when nothing of that is on the page.
    """
    root = parsed(markup)
    blocks = list(page_blocks(root))
    reasons = _reasons(blocks, extracted)
    if blocks and all(reasons):
        raise ArticleError("no article on the page: only menus, banners and the like")
    return _article(article_id, root, blocks, reasons)


def read_fragment(article_id: str, data: bytes) -> ParsedArticle:
    """Return the article in HTML that is nothing but an article: of a feed, a mail, a book."""
    markup, warnings = decode_page(data)
    root = parsed(markup)
    blocks = list(page_blocks(root))
    return ParsedArticle(
        _article(article_id, root, blocks, [each.part for each in blocks]), warnings
    )


def parsed(markup: str) -> HtmlElement:
    """Return the tree of a page. Raises `ArticleError` when there is none."""
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        return document_fromstring(markup.encode(), parser=parser)
    except ParserError:
        raise ArticleError("empty: there is no text in it") from None
    except XMLSyntaxError as error:
        if error.code == ErrorTypes.ERR_NO_MEMORY:
            raise MemoryError from None
        raise ArticleError("its markup is broken") from None


def _article(
    article_id: str, root: HtmlElement, blocks: Sequence[PageBlock], reasons: Sequence[str]
) -> Article:
    told = facts(root)
    title = told.title or name_as_title(article_id)
    omitted, texts, at = [], [], 0
    for block, reason in zip(blocks, reasons, strict=True):
        why = reason or _reason_of_heading(block, title)
        if why:
            omitted.append(Omission(at, at + len(block.text), why))
        texts.append(block.text)
        at += len(block.text) + 2
    if not texts:
        raise ArticleError("empty: there is no text in it")
    return Article(
        article_id,
        title,
        "\n\n".join(texts),
        source=told.address,
        published=told.published,
        author=told.author,
        omitted=tuple(omitted),
        site=told.site,
        section=told.section,
    )


def _reason_of_heading(block: PageBlock, title: str) -> str:
    if _same_words(block.text, title):
        return "title"
    return "heading" if block.level else ""


def _same_words(text: str, other: str) -> bool:
    return len(text) < 2 * len(other) + 20 and _words(text) == _words(other)


def _words(text: str) -> str:
    return " ".join(_WORDS.findall(text.casefold()))


def _reasons(blocks: Sequence[PageBlock], extracted: str) -> list[str]:
    """Return for each block why it is left out, "" where it is in what was extracted.

    Names in markup outvote the extraction where they speak of a small part of it only: that of
    an element around the whole article says nothing about the article.
    """
    words = _Extracted(extracted)
    kept = [not block.part and words.take(block.text) for block in blocks]
    sizes = Counter[str]()
    for block, is_kept in zip(blocks, kept, strict=True):
        sizes[block.hint] += len(block.text) if is_kept else 0
    small = {hint for hint in sizes if hint and sizes[hint] < _SMALL_PART * sizes.total()}
    return [
        block.part or ("" if is_kept and block.hint not in small else block.hint or FURNITURE)
        for block, is_kept in zip(blocks, kept, strict=True)
    ]


class _Extracted:
    """What was extracted, as words. What one block has taken is not there for another."""

    def __init__(self, extracted: str) -> None:
        lines = list(filter(None, map(_words, extracted.splitlines())))
        self._lines = Counter(lines)
        self._words = f" {' '.join(lines)} "
        self._cursor = 0

    def take(self, text: str) -> bool:
        """Tell whether the words of `text` were extracted; of several places the next is taken."""
        words = _words(text)
        if words.count(" ") + 1 < _TELLING_WORDS:
            return self._take_line(words)
        sought = f" {words} "
        at = self._words.find(sought, self._cursor)
        at = self._words.find(sought) if at < 0 else at
        if at < 0:
            return False
        self._cursor = at + len(sought) - 1
        taken = _TAKEN * (len(sought) - 2)
        self._words = f"{self._words[: at + 1]}{taken}{self._words[self._cursor :]}"
        return True

    def _take_line(self, words: str) -> bool:
        if not words or not self._lines[words]:
            return False
        self._lines[words] -= 1
        return True
