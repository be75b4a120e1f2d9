"""Links that open a page at a quote, by text fragments.

Grammar and search: https://wicg.github.io/scroll-to-text-fragment/. Each part of a fragment has
to stand within one block of the page; line breaks of the article are taken for borders of blocks,
and so are those of the cells of a table. Of Markdown, what people read is looked for.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import quote

from index import Article, BlockKind, Passage, shown

LONGEST = 2048  # characters of an address that browsers and Telegram take without question

_WHOLE = 100  # characters of a quote that is given as a whole, not by its first and last words
_FIRST_WORDS = range(4, 9)
_BESIDE = (2, 4, 8)  # words of the text before or behind a quote that is not the only one
_SEEN_BEHIND = 1000  # characters of the text behind a quote: more than the words looked at
_DELIMITER = ":~:"
_SIGNS = re.compile(r"• | · | … ")
_LINKS = re.compile(r"!?\[([^\[\]]*)\]\([^()]*\)")
_BORDERS = re.compile(r"^[ \t]*(?:[-+*]|\d+[.)]|#+|>)[ \t]+|\|", re.MULTILINE)
_MARKS = re.compile(r"[*`~\\]|(?<!\w)_|_(?!\w)")


def to_quote(passage: Passage) -> str:
    """Return the address of an article that opens it at the slice that answers, or "".

    The fragment that the address has stays, but for text that it pointed at itself. When the
    words can't be told from others of the article, it is the nearest that can be said; when all
    gets too long, the address alone. Of an article with pages, the page is opened.
    """
    article = passage.article
    if not article.address:
        return ""
    if article.pages:
        return _at_page(article, passage.start)
    page, _, fragment = article.address.partition("#")
    anchor, _, directives = fragment.partition(_DELIMITER)
    kept = [d for d in directives.split("&") if d and not d.startswith("text=")]
    wanted = _fragment(_around(passage)).directive
    address = f"{page}#{anchor}{_DELIMITER}{'&'.join((wanted, *kept))}"
    return address if len(address) <= LONGEST else article.address


class _Around(NamedTuple):
    """The words of a quote as its page has them, and what is before and behind them."""

    before: str
    words: str
    behind: str


def _around(passage: Passage) -> _Around:
    text, start, end = passage.article.text, passage.start, passage.end
    if not passage.article.markup:
        return _Around(text[:start], text[start:end], text[end:])
    for block in passage.article.blocks:
        if block.kind is BlockKind.ITEM and block.mark == start < block.start < end:
            start = block.start  # a browser writes the number, and does not find it
    read = shown(passage.article, [(start, end)], (start, end)).text
    return _Around(_read(text[:start]), _SIGNS.sub("\n", read), _read(text[end:]))


def _read(markdown: str) -> str:
    """Return roughly what people read of Markdown: other words are told from these."""
    return _MARKS.sub("", _BORDERS.sub("\n", _LINKS.sub(r"\1", markdown)))


def _at_page(article: Article, start: int) -> str:
    number = article.page_at(start)
    if not number or "#" in article.address:
        return article.address
    return f"{article.address}#page={number}"


@dataclass(frozen=True, slots=True)
class _Fragment:
    """Words to look for: from `start` on to `end`, or `start` alone; "" is any."""

    start: str
    end: str = ""
    prefix: str = ""
    suffix: str = ""

    @property
    def directive(self) -> str:
        prefix = f"{_encoded(self.prefix)}-," if self.prefix else ""
        end = f",{_encoded(self.end)}" if self.end else ""
        suffix = f",-{_encoded(self.suffix)}" if self.suffix else ""
        return f"text={prefix}{_encoded(self.start)}{end}{suffix}"

    def find_in(self, page: str) -> tuple[int, int] | None:
        """Return where a browser finds it first in `page`, which is in plain form."""
        start, prefix = _plain(self.start), _plain(self.prefix)
        for at in _places(start, page, 0):
            before = page[max(0, at - len(prefix) - 1) : at].rstrip()
            end = self._end_in(page, at + len(start)) if before.endswith(prefix) else None
            if end is not None:
                return at, end
        return None

    def _end_in(self, page: str, after: int) -> int | None:
        end, suffix = _plain(self.end), _plain(self.suffix)
        ends = (at + len(end) for at in _places(end, page, after)) if end else iter((after,))
        return next(
            (
                at
                for at in ends
                if page[at : at + 1 + len(suffix)].lstrip()[: len(suffix)] == suffix
            ),
            None,
        )


def _places(words: str, page: str, at: int) -> Iterator[int]:
    """Yield where `words` stand in `page`, as whole words, from `at` on."""
    at = page.find(words, at)
    while at >= 0:
        end = at + len(words)
        if not _joined(page[at - 1 : at], words[:1]) and not _joined(
            words[-1:], page[end : end + 1]
        ):
            yield at
        at = page.find(words, at + 1)


def _joined(left: str, right: str) -> bool:
    """Whether two letters make a word go on."""
    return (left.isalnum() or left == "_") and (right.isalnum() or right == "_")


def _fragment(around: _Around) -> _Fragment:
    """Return the plainest fragment that finds the words, the fullest when none does."""
    page, span = _plain_page(around)
    fragment = _Fragment(around.words)
    for fragment in _fragments(around):
        if fragment.find_in(page) == span:
            break
    return fragment


def _plain_page(around: _Around) -> tuple[str, tuple[int, int]]:
    """Return a page in plain form, and where the words are then."""
    head = _plain(around.before)
    if head and around.before[-1].isspace():
        head += " "
    inside = _plain(around.words)
    between = " " if around.behind[:1].isspace() else ""
    span = len(head), len(head) + len(inside)
    # What stands far behind is never found first.
    return head + inside + between + _plain(around.behind[:_SEEN_BEHIND]), span


def _fragments(around: _Around) -> Iterator[_Fragment]:
    """Yield fragments for some words, from the plainest on."""
    lines = around.words.strip().splitlines() or [""]
    cores = list(_cores(lines[0].split(), lines[-1].split(), whole=len(lines) == 1))
    yield from cores
    above = reversed(around.before.splitlines())
    before = next((line.split() for line in above if line.strip()), [])
    behind = next((line.split() for line in around.behind.splitlines() if line.strip()), [])
    for number in _BESIDE:
        prefix, suffix = " ".join(before[-number:]), " ".join(behind[:number])
        for core in (cores[0], cores[-1]):
            yield _Fragment(core.start, core.end, prefix)
            yield _Fragment(core.start, core.end, prefix, suffix)


def _cores(first: list[str], last: list[str], *, whole: bool) -> Iterator[_Fragment]:
    """Yield fragments of a quote's own words; `first` and `last` are those of its lines."""
    if whole and (len(" ".join(first)) <= _WHOLE or len(first) < 2 * _FIRST_WORDS[0]):
        yield _Fragment(" ".join(first))
        return
    for number in _FIRST_WORDS:
        if not whole or 2 * number <= len(first):
            yield _Fragment(" ".join(first[:number]), " ".join(last[-number:]))


def _plain(text: str) -> str:
    """Return `text` as browsers compare it: regardless of case, white space as one space."""
    return " ".join(text.casefold().split())


def _encoded(words: str) -> str:
    """Percent-encode all but letters, digits, "_", "." and "~": "-", "," and "&" mean something."""
    return quote(words.encode("utf-8", "replace"), safe="").replace("-", "%2D")
