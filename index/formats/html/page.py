"""Web pages: all visible text, with the parts of no author omitted.

Which blocks are the author's is trafilatura's judgement; what they are and where they stand is
ours, so that headings and tables are whole, and what it leaves out stays in the text, with the
reason, and can be shown.
"""

import re
from collections import Counter, defaultdict, deque
from collections.abc import Sequence
from unicodedata import normalize
from urllib.parse import urljoin

import trafilatura
from lxml.etree import ErrorTypes, ParserError, XMLSyntaxError
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from index.errors import ArticleError
from index.formats.html.charsets import decode_page
from index.formats.html.cutting import page_markdown
from index.formats.html.mending import drop_hidden_words, mend
from index.formats.html.page_facts import facts
from index.formats.html.short_blocks import with_short_blocks
from index.formats.markup import PageBlock, page_blocks
from index.formats.parsed import MOST_LEFT_OUT, ParsedArticle
from index.formats.registry import MARKDOWN
from index.formats.titles import name_as_title
from index.model import Article

FURNITURE = "site furniture"
_WORDS = re.compile(r"[^\W_]+")
# A block of fewer words is told apart only by a whole line of what was extracted.
_TELLING_WORDS = 5
_SMALL_PART = 0.25
_MOST_OF_A_TABLE = 0.5
_LOWEST = 7  # below all headings
# Of blocks with fewer words nobody says that they were left out.
_PROSE_WORDS = 8
_NOT_MISSED = ("comments",)
_IGNORED = str.maketrans("", "", "\u00ad\u200b\u200c\u200d\u2060\ufeff")
_PRIVATE = str.maketrans("", "", "\ue000\ue001")  # signs that pages have for pictures, ours too


def read_page(article_id: str, data: bytes) -> ParsedArticle:
    """Return the article on a web page, without menus, banners and the like.

    Its `source` is the address that the page gives as its own, which may be relative. Raises
    `ArticleError` when there is no text of an author on it.
    """
    markup, warnings = decode_page(data)
    root = parsed(markup)
    drop_hidden_words(root)
    extracted = trafilatura.extract(root, include_comments=False) or ""
    reading = page_reading(article_id, markup, extracted)
    return ParsedArticle(reading.article, (*warnings, *reading.warnings))


def page_reading(article_id: str, markup: str, extracted: str) -> ParsedArticle:
    """Return the article on a page, of which `extracted` is what its author wrote.

    Raises `ArticleError` when nothing of that is on the page.
    """
    root, blocks = _page(markup)
    reasons = _reasons(blocks, extracted)
    if blocks and all(reason or block.level for block, reason in zip(blocks, reasons, strict=True)):
        raise ArticleError("no article on the page: only menus, banners and the like")
    missed = _missed(blocks, reasons)
    article = _article(article_id, root, blocks, reasons)
    return ParsedArticle(article, (MOST_LEFT_OUT,) if missed else ())


def read_fragment(article_id: str, data: bytes) -> ParsedArticle:
    """Return the article in HTML that is nothing but an article: of a feed, a mail, a book."""
    markup, warnings = decode_page(data)
    root, blocks = _page(markup)
    return ParsedArticle(
        _article(article_id, root, blocks, [each.part for each in blocks]), warnings
    )


def _page(markup: str) -> tuple[HtmlElement, list[PageBlock]]:
    root = parsed(markup.translate(_PRIVATE))
    mend(root)
    return root, list(page_blocks(root))


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
    if not blocks:
        raise ArticleError("empty: there is no text in it")
    told = facts(root)
    title = told.title or name_as_title(article_id)
    reasons = _with_titles(blocks, reasons, title)
    text, omitted = page_markdown(root, blocks, reasons, _base(article_id, told.address))
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


def _with_titles(blocks: Sequence[PageBlock], reasons: Sequence[str], title: str) -> list[str]:
    """Return the reasons with the title told: its heading is kept once, other places are not."""
    found, seen = list(reasons), False
    for number, block in enumerate(blocks):
        if not block.part and _same_words(block.text, title):
            found[number] = "title" if seen or not block.level else ""
            seen = seen or bool(block.level)
    return found


def _missed(blocks: Sequence[PageBlock], reasons: Sequence[str]) -> bool:
    """Tell whether more of a page's prose is left out than kept, without a reason in its markup."""
    kept = left = 0
    for block, reason in zip(blocks, reasons, strict=True):
        if not reason:
            kept += len(block.text)
        elif not block.part and block.hint not in _NOT_MISSED:
            left += len(block.text) if len(block.text.split()) >= _PROSE_WORDS else 0
    return left > kept


def _same_words(text: str, other: str) -> bool:
    return len(text) < 2 * len(other) + 20 and _words(text) == _words(other)


def _words(text: str) -> str:
    """Return the words of a text as they are compared: libraries fold letters and drop signs."""
    return " ".join(_WORDS.findall(normalize("NFKC", text).translate(_IGNORED).casefold()))


def _reasons(blocks: Sequence[PageBlock], extracted: str) -> list[str]:
    """Return for each block why it is left out, "" where it is in what was extracted.

    Names in markup outvote the extraction where they speak of a small part of it only: that of
    an element around the whole article says nothing about the article.
    """
    kept = _kept(blocks, extracted)
    sizes = Counter[str]()
    for block, is_kept in zip(blocks, kept, strict=True):
        sizes[block.hint] += len(block.text) if is_kept else 0
    small = {hint for hint in sizes if hint and sizes[hint] < _SMALL_PART * sizes.total()}
    return [
        block.part or ("" if is_kept and block.hint not in small else block.hint or FURNITURE)
        for block, is_kept in zip(blocks, kept, strict=True)
    ]


def _kept(blocks: Sequence[PageBlock], extracted: str) -> list[bool]:
    """Tell which blocks are the author's: tables are as a whole, headings with what they head."""
    texts = ["" if block.part else block.text for block in blocks]
    kept = with_short_blocks(blocks, _Extracted(extracted).take(texts))
    sizes: defaultdict[HtmlElement, list[int]] = defaultdict(lambda: [0, 0])
    for block, is_kept in zip(blocks, kept, strict=True):
        if block.table is not None:
            sizes[block.table][is_kept] += len(block.text)
    following = 0  # the level of what is kept next, 0 when it is not
    for number in reversed(range(len(blocks))):
        block = blocks[number]
        if block.table is not None:
            left, taken = sizes[block.table]
            kept[number] = not block.part and taken >= _MOST_OF_A_TABLE * (left + taken)
        elif block.level and not block.part:
            kept[number] = kept[number] or following > block.level
        following = block.level or _LOWEST if kept[number] else 0
    return kept


class _Extracted:
    """What was extracted, as words. What one block has taken is not there for another."""

    def __init__(self, extracted: str) -> None:
        self._places: defaultdict[str, deque[int]] = defaultdict(deque)
        pieces, at = [" "], 1
        for line in filter(None, map(_words, extracted.splitlines())):
            self._places[line].append(at)
            pieces += [line, " "]
            at += len(line) + 1
        self._words = "".join(pieces)
        self._taken = bytearray(len(self._words))
        self._cursor = 0

    def take(self, texts: Sequence[str]) -> list[bool]:
        """Tell which of some texts, in order, were extracted; "" was not.

        Texts take lines that are the same as they first, so that one that begins with another's
        words is not told from it. What is left takes parts of lines: of several the next.
        """
        wanted = list(map(_words, texts))
        lines = list(map(self._take_line, wanted))
        return [self._is_taken(*pair) for pair in zip(wanted, lines, strict=True)]

    def _is_taken(self, words: str, line: int | None) -> bool:
        if line is not None:
            self._cursor = line + len(words)
            return True
        return words.count(" ") + 1 >= _TELLING_WORDS and self._take_part(words)

    def _take_line(self, words: str) -> int | None:
        places = self._places.get(words)
        if not places:
            return None
        at = places.popleft()
        if words.count(" ") + 1 >= _TELLING_WORDS:
            self._mark(at, words)
        return at

    def _take_part(self, words: str) -> bool:
        for begin, end in ((self._cursor, len(self._words)), (0, self._cursor)):
            at = self._words.find(f" {words} ", begin, end)
            while at >= 0:
                if not any(self._taken[at + 1 : at + 1 + len(words)]):
                    self._mark(at + 1, words)
                    return True
                at = self._words.find(f" {words} ", at + 1, end)
        return False

    def _mark(self, at: int, words: str) -> None:
        self._taken[at : at + len(words)] = b"\1" * len(words)
        self._cursor = at + len(words)
