"""Decides which blocks of a page are its author's, and says why the others are not.

An extractor's judgement decides. Its output is matched to the blocks by marks; by words where it
has none: of short texts, and of what an extractor took from elsewhere on the page.
"""

import re
from collections import Counter, defaultdict, deque
from collections.abc import Sequence
from typing import TYPE_CHECKING
from unicodedata import normalize

from index.formats.html.marking import Marks
from index.formats.html.short_blocks import is_unlinked, with_short_blocks
from index.formats.markup import HIDDEN, PageBlock

if TYPE_CHECKING:
    from lxml.html import HtmlElement

FURNITURE = "site furniture"
_WORDS = re.compile(r"[^\W_]+")
# A block of fewer words is told apart only by a whole line of what was extracted.
_TELLING_WORDS = 5
_SMALL_PART = 0.25
_MOST_OF_A_TABLE = 0.5
_LOWEST = 7  # below all headings
# Of blocks with fewer words nobody says that they were left out, and they may be buttons.
_PROSE_WORDS = 8
_NOT_MISSED = ("comments",)
_NO_PROSE = ("share buttons",)
_MOST_OF_A_TEXT = 0.5
_IGNORED = str.maketrans("", "", "\u00ad\u200b\u200c\u200d\u2060\ufeff")


def is_mostly_missed(blocks: Sequence[PageBlock], reasons: Sequence[str]) -> bool:
    """Tell whether more of a page's prose is left out than kept, without a reason in its markup."""
    kept = left = 0
    for block, reason in zip(blocks, reasons, strict=True):
        if not reason:
            kept += len(block.text)
        elif block.part in ("", HIDDEN) and block.hint not in _NOT_MISSED and _is_prose(block):
            left += len(block.text)
    return left > kept


def same_words(text: str, other: str) -> bool:
    """Tell whether two texts have the same words, however they are written."""
    return len(text) < 2 * len(other) + 20 and _words(text) == _words(other)


def _words(text: str) -> str:
    """Return the words of a text as they are compared: libraries fold letters and drop signs."""
    return " ".join(_WORDS.findall(normalize("NFKC", text).translate(_IGNORED).casefold()))


def reasons(blocks: Sequence[PageBlock], extracted: str, marks: Marks) -> list[str]:
    """Return for each block why it is left out, "" where it is in what was extracted.

    Names in markup outvote the extraction where they speak of a small part of it only: that of
    an element around the whole article says nothing about the article. Buttons are no prose.
    """
    kept = _kept(blocks, _Extracted(extracted, marks))
    sizes = Counter[str]()
    for block, is_kept in zip(blocks, kept, strict=True):
        sizes[block.hint] += len(block.text) if is_kept else 0
    small = {hint for hint in sizes if hint and sizes[hint] < _SMALL_PART * sizes.total()}
    found = []
    for block, is_kept in zip(blocks, kept, strict=True):
        outvoted = block.hint in small and not (block.hint in _NO_PROSE and _is_prose(block))
        found.append(block.part or ("" if is_kept and not outvoted else block.hint or FURNITURE))
    return found


def reasons_in_own_file(blocks: Sequence[PageBlock], reasons: Sequence[str]) -> Sequence[str]:
    """Return the `reasons` for a page that somebody put among the articles.

    Where nothing was kept of it, all is that its markup does not name and that leads nowhere else;
    where its tables say more than what was kept, they are.
    """
    own = [
        _is_own(block) and reason == FURNITURE
        for block, reason in zip(blocks, reasons, strict=True)
    ]
    kept = [not reason for reason in reasons]
    size = _size(blocks, kept)
    if size:
        own = [each and block.table is not None for block, each in zip(blocks, own, strict=True)]
    if _size(blocks, own) <= size:
        return reasons
    found = _whole(blocks, [each or is_kept for each, is_kept in zip(own, kept, strict=True)])
    return [
        "" if is_kept and reason == FURNITURE else reason
        for reason, is_kept in zip(reasons, found, strict=True)
    ]


def _is_own(block: PageBlock) -> bool:
    return not block.level and not block.hint and is_unlinked(block)


def _size(blocks: Sequence[PageBlock], kept: Sequence[bool]) -> int:
    """Return how many characters are kept, but for headings."""
    pairs = zip(blocks, kept, strict=True)
    return sum(len(block.text) for block, is_kept in pairs if is_kept and not block.level)


def _is_prose(block: PageBlock) -> bool:
    return len(block.text.split()) >= _PROSE_WORDS


def _kept(blocks: Sequence[PageBlock], extracted: "_Extracted") -> list[bool]:
    texts = ["" if block.part else block.text for block in blocks]
    return _whole(blocks, with_short_blocks(blocks, extracted.take(texts)))


def _whole(blocks: Sequence[PageBlock], kept: list[bool]) -> list[bool]:
    """Return which blocks are the author's: tables are as a whole, headings with what they head."""
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

    def __init__(self, extracted: str, marks: Marks) -> None:
        self._marks = marks
        self._found = set(marks.of(extracted))
        self._places: defaultdict[str, deque[int]] = defaultdict(deque)
        pieces, at = [" "], 1
        for line in filter(None, map(_words, marks.without(extracted).splitlines())):
            self._places[line].append(at)
            pieces += [line, " "]
            at += len(line) + 1
        self._words = "".join(pieces)
        self._taken = bytearray(len(self._words))
        self._cursor = 0

    def take(self, texts: Sequence[str]) -> list[bool]:
        """Tell which of some texts, in order, were extracted; "" was not.

        Texts with marks are known by them. Others take lines that are the same as they first, so
        that one that begins with another's words is not told from it. What is left takes parts of
        lines: of several the next.
        """
        marked = [self._marks.of(each) if self._found else [] for each in texts]
        wanted = [_words(self._marks.without(each)) for each in texts]
        known = list(map(self._is_known, marked))
        for words, is_known in zip(wanted, known, strict=True):
            if is_known and self._take_line(words) is None:
                self._take_part(words)
        lines = [
            None if has_marks else self._take_line(words)
            for words, has_marks in zip(wanted, marked, strict=True)
        ]
        return [
            is_known if has_marks else self._is_taken(words, line)
            for words, line, has_marks, is_known in zip(wanted, lines, marked, known, strict=True)
        ]

    def _is_known(self, marks: Sequence[str]) -> bool:
        """Tell whether most of a text with these marks was extracted."""
        lengths = self._marks.lengths
        found = sum(lengths[each] for each in marks if each in self._found)
        return found > 0 and found >= _MOST_OF_A_TEXT * sum(lengths[each] for each in marks)

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
