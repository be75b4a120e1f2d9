"""Web pages: all visible text, with the parts of no author omitted.

Which blocks are the author's is trafilatura's judgement; what they are and where they stand is
ours, so that headings and tables are whole, and what it leaves out stays in the text, with the
reason, and can be shown.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from urllib.parse import urljoin

import trafilatura
from lxml.etree import ErrorTypes, ParserError, XMLSyntaxError
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from index.errors import ArticleError
from index.formats.html.charsets import decode_page
from index.formats.html.cutting import page_markdown
from index.formats.html.flattening import flatten
from index.formats.html.judging import (
    is_mostly_missed,
    reasons,
    reasons_in_own_file,
    same_words,
)
from index.formats.html.lines import mend_lines
from index.formats.html.marking import marked
from index.formats.html.mending import close_menus, mend_blocks
from index.formats.html.names import unnamed
from index.formats.html.no_article import (
    refuse_missing_page,
    refuse_redirection,
    refuse_scripted_page,
)
from index.formats.html.page_facts import facts
from index.formats.html.unfolding import unfold
from index.formats.markup import PageBlock, page_blocks
from index.formats.parsed import MOST_LEFT_OUT, ParsedArticle
from index.formats.registry import MARKDOWN
from index.formats.titles import name_as_title
from index.model import Article

Extractor = Callable[[HtmlElement], str]
"""A library's judgement: a page, which it may change, to the text that its author wrote."""

_PRIVATE = str.maketrans("", "", "\ue000\ue001")  # signs that pages have for pictures, ours too
_REFERENCE = re.compile(r"&#(?:[xX](?P<hex>[0-9a-fA-F]{1,6})|(?P<number>[0-9]{1,7}));?")
_CONTROLS = re.compile(r"[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_WHITE = "\t\n\r"
_TOO_DEEP = "its elements are nested too deeply: what follows that is not read"


def read_page(article_id: str, data: bytes) -> ParsedArticle:
    """Return the article on a web page, without menus, banners and the like.

    Its `source` is the address that the page gives as its own, which may be relative. Raises
    `ArticleError` when there is no text of an author on it.
    """
    markup, warnings = decode_page(data)
    reading = page_reading(article_id, markup, _extracted)
    return ParsedArticle(reading.article, (*warnings, *reading.warnings))


def page_reading(article_id: str, markup: str, extract: Extractor) -> ParsedArticle:
    """Return the article on a page, of which `extract` says what its author wrote.

    Raises `ArticleError` when nothing of that is on the page.
    """
    root, warnings = _shown(markup)
    refuse_redirection(root)
    marks = marked(root)
    extracted = extract(unnamed(root))
    mend_blocks(root)
    blocks = list(page_blocks(root))
    told: Sequence[str] = reasons(blocks, extracted, marks)
    marks.remove(root)
    blocks = [replace(each, text=marks.without(each.text)) for each in blocks]
    if "://" not in article_id:
        told = reasons_in_own_file(blocks, told)
    if blocks and all(reason or block.level for block, reason in zip(blocks, told, strict=True)):
        raise ArticleError("no article on the page: only menus, banners and the like")
    missed = is_mostly_missed(blocks, told)
    kept = [each for each, why in zip(blocks, told, strict=True) if not why]
    refuse_scripted_page(root, kept)
    refuse_missing_page(root, kept)
    article = _article(article_id, root, blocks, told)
    return ParsedArticle(article, (*warnings, *((MOST_LEFT_OUT,) if missed else ())))


def _extracted(root: HtmlElement) -> str:
    return trafilatura.extract(root, include_comments=False) or ""


def read_fragment(article_id: str, data: bytes) -> ParsedArticle:
    """Return the article in HTML that is nothing but an article: of a feed, a mail, a book."""
    markup, warnings = decode_page(data)
    root, more = _shown(markup)
    mend_blocks(root)
    blocks = list(page_blocks(root))
    return ParsedArticle(
        _article(article_id, root, blocks, [each.part for each in blocks]), (*warnings, *more)
    )


def _shown(markup: str) -> tuple[HtmlElement, Sequence[str]]:
    """Return the tree of a page whose lines hold what a reader sees, and warnings."""
    root, warnings = _tree(markup.translate(_PRIVATE))
    unfold(root)
    mend_lines(root)
    close_menus(root)
    return root, warnings


def parsed(markup: str) -> HtmlElement:
    """Return the tree of a page. Raises `ArticleError` when there is none."""
    return _tree(markup)[0]


def _tree(markup: str) -> tuple[HtmlElement, Sequence[str]]:
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    markup = _CONTROLS.sub("", _REFERENCE.sub(_referred, markup))
    try:
        root = document_fromstring(markup.encode(), parser=parser)
    except ParserError:
        raise ArticleError("empty: there is no text in it") from None
    except XMLSyntaxError as error:
        if error.code == ErrorTypes.ERR_NO_MEMORY:
            raise MemoryError from None
        raise ArticleError("its markup is broken") from None
    flatten(root)
    too_deep = parser.error_log.filter_types(ErrorTypes.ERR_RESOURCE_LIMIT)
    return root, (_TOO_DEEP,) if too_deep else ()


def _referred(match: re.Match[str]) -> str:
    """Return what a number stands for, as browsers take it: Windows-1252 where it is a control."""
    number = int(match["hex"], 16) if match["hex"] else int(match["number"])
    if number < 0x20 and chr(number) not in _WHITE:
        return ""
    if 0x80 <= number < 0xA0:
        return bytes([number]).decode("cp1252", "ignore")
    return match[0]


def _article(
    article_id: str, root: HtmlElement, blocks: Sequence[PageBlock], left_out: Sequence[str]
) -> Article:
    if not blocks:
        raise ArticleError("empty: there is no text in it")
    told = facts(root)
    title = told.title or name_as_title(article_id)
    left_out = _with_titles(blocks, left_out, title)
    text, omitted = page_markdown(root, blocks, left_out, _base(article_id, told.address))
    return Article(
        article_id,
        title,
        text,
        source=told.address,
        published=told.published,
        author=told.author,
        omitted=omitted,
        site=told.site,
        section=told.section,
        markup=MARKDOWN,
    )


def _base(article_id: str, address: str) -> str:
    """Return the address that links on a page are relative to, "" when it is not known."""
    try:
        return urljoin(article_id if "://" in article_id else "", address)
    except ValueError:
        return ""


def _with_titles(blocks: Sequence[PageBlock], left_out: Sequence[str], title: str) -> list[str]:
    """Return the reasons with the title told: its heading is kept once, other places are not."""
    found, seen = list(left_out), False
    for number, block in enumerate(blocks):
        if not block.part and same_words(block.text, title):
            found[number] = "title" if seen or not block.level else ""
            seen = seen or bool(block.level)
    return found
