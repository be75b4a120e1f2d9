"""Items of a list that stand in one line: "1. Open the shed 2. Take the oars"."""

import re
from typing import NamedTuple

from index.analysis.languages import ARTICLES, PREPOSITIONS, words

STARTS = frozenset("(123456789abiABI•‣⁃◦▪●")
"""With these a list in a line may begin."""
_FIRST = frozenset("1aA")
_ENUMERATOR = re.compile(
    r"(?P<bullet>[•‣⁃◦▪●])|(?P<opening>\(?)(?P<number>\d{1,2}|[a-zA-Z])(?P<closing>\.\)|[.)])(?=\s+\S)"
)
_BEFORE = re.compile(r"(?:[.!?:…。：؟।][\"'”»)]*\s+|\n\s*|\A\s*)\Z")
_WORD_BEHIND = re.compile(r"\s+[^\W_]")
_LAST_WORD = re.compile(r"([^\W\d_]+)\W*\Z")
_JOINING = words("and or und oder et ou y o e u och og eller en of i a и или ja tai ve veya")
_FEWEST_LETTERS, _FEWEST_WORDS = 3, 2
_AROUND = 6
_LONGEST = 1_000  # characters of an item


class _Style(NamedTuple):
    """How the items of one list are numbered."""

    opening: str
    closing: str

    @property
    def is_bracketed(self) -> bool:
        return ")" in self.closing


def is_first(word: str) -> bool:
    """Whether a word before a full stop may number the first item of a list."""
    return word in _FIRST


def items_in_line(text: str, start: int, end: int) -> list[int]:
    """Return where the second and further items begin of a list whose first begins at `start`.

    They are numbered in order and in one style, or have the same bullet. A list within a sentence,
    with commas or an "and" between its items, is none; nor are numbers that belong to the word
    before them, as of "im 2. Stock".
    """
    first = _ENUMERATOR.match(text, start, end)
    if not first:
        return []
    if first["bullet"]:
        again = re.compile(rf"(?<=\s){first['bullet']}\s?(?=\w)")
        return [found.start() for found in again.finditer(text, first.end(), end)]
    if not _BEFORE.search(text[max(0, start - _AROUND) : start]):
        return []
    found = _numbered(text, first, end)
    may_be_initial = first["closing"] == "." and first["number"].isupper()
    return [] if may_be_initial and len(found) == 1 else found


def _numbered(text: str, first: re.Match[str], end: int) -> list[int]:
    style = _Style(first["opening"], first["closing"])
    number, behind, found = first["number"], first.end(), []
    while number := _next(number):
        marked = f"{style.opening}{number}{style.closing}"
        at = _find(text, marked, behind, min(end, behind + _LONGEST))
        if at < 0:
            break
        if not _is_apart(text[behind:at], style):
            return []
        found.append(at)
        behind = at + len(marked)
    return found


def _find(text: str, marked: str, start: int, end: int) -> int:
    """Return where `marked` stands apart, before a word; -1 if it does not."""
    at = text.find(marked, start, end)
    while at >= 0:
        if text[at - 1].isspace() and _WORD_BEHIND.match(text, at + len(marked), end):
            return at
        at = text.find(marked, at + 1, end)
    return at


def _next(number: str) -> str:
    if number.isdigit():
        return str(int(number) + 1)
    return "" if number in "zZ" else chr(ord(number) + 1)


def _is_apart(item: str, style: _Style) -> bool:
    """Whether an item is whole, so that the number behind it begins another one."""
    item = item.strip()
    last = _LAST_WORD.search(item)
    if item[-1:] in ",/–-&(" or not last:
        return False
    word = last[1]
    if word in _JOINING or word.lower() in ARTICLES:
        return False
    if style.is_bracketed:
        return True
    if word in PREPOSITIONS:
        return item[-1] in ".!?;"
    return len(item.split()) >= _FEWEST_WORDS or len(word) > _FEWEST_LETTERS
