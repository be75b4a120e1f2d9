"""Follows inline tokens, and the HTML among them, to what a person reads."""

import re
from typing import NamedTuple

from markdown_it.token import Token

from index.formats.blocks.inline.collector import Collector
from index.formats.blocks.inline.division import between_lines
from index.formats.blocks.inline.parser import tokens_of
from index.model import StyleKind

_TAG = re.compile(r"<(/?)([a-zA-Z][\w:-]*)")
_HIDDEN = frozenset(("script", "style", "rt", "rp", "template"))
INLINE_TAGS = frozenset(
    re.findall(
        r"\w+",
        "a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd label mark"
        " q ruby s samp small span strike strong sub sup time tt u var wbr",
    )
)
"""Tags that stand within a line of text."""
_STYLES = {
    "strong": StyleKind.BOLD,
    "b": StyleKind.BOLD,
    "em": StyleKind.ITALIC,
    "i": StyleKind.ITALIC,
    "code": StyleKind.CODE,
    "tt": StyleKind.CODE,
    "s": StyleKind.STRIKE,
    "del": StyleKind.STRIKE,
    "strike": StyleKind.STRIKE,
    "link": StyleKind.LINK,
    "a": StyleKind.LINK,
}
_RAISED = frozenset(("sup", "sub"))
_NAMES = {"raised": "sup", "lowered": "sub"}
_WIDE = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3000-\u9fff\uf900-\ufaff\uff00-\uff60]"
)
_FRACTION = re.compile(r"[^/⁄\n]{0,20}?(?:\^|</sup>)\s?[/⁄]")
_MOST_SPACE = 100
_HYPHENS = ("-", "‐")
_STARS = re.compile(r"\*{2,}")


class _Opened(NamedTuple):
    name: str
    begun: int


class Follower:
    """Adds what one source shows to a collector, in which it begins at `base`.

    `whole` is the text in which links may be defined. In a table's `cell` a pipe within code is
    escaped.
    """

    def __init__(
        self, collector: Collector, source: str, whole: str, *, cell: bool, base: int = 0
    ) -> None:
        self._collector = collector
        self._source = source
        self._whole = whole
        self._cell = cell
        self._base = base
        self._opened: list[_Opened] = []
        self._hidden = ""

    def follow(self) -> None:
        """Read the source."""
        behind = 0
        for token in tokens_of(self._source, self._whole):
            at = max(behind, token.meta.get("at", behind))
            behind = at + self._read(token, at)

    def _read(self, token: Token, at: int) -> int:
        """Add what a token shows, and return how much of the source it takes at least."""
        if token.type == "html_inline":
            self._tag(token.content, at)
            return len(token.content)
        if self._hidden:
            return len(token.content)
        match token.type:
            case "text":
                return self._text(token, at)
            case "text_special":
                return self._special(token, at)
            case "code_inline":
                return self._code(token, at)
            case "softbreak" | "hardbreak":
                return self._break(at)
            case "image":
                return self._image(token, at)
        if token.nesting:
            self._turn(token, at)
        return 0

    def _text(self, token: Token, at: int) -> int:
        if token.content != "*" or not _is_left_over(self._source, at):
            self._collector.put(token.content, self._base + at)
        return len(token.content)

    def _special(self, token: Token, at: int) -> int:
        if token.info == "escape":
            self._collector.put(token.content, self._base + at + 2 - len(token.content))
        else:
            self._collector.put_for(token.content, self._base + at)
        return len(token.markup)

    def _code(self, token: Token, at: int) -> int:
        begun, content = len(self._collector), token.content
        first = at + len(token.markup)
        starts = self._source.startswith(content[:1].strip(), first)
        if not starts or not self._source.startswith(token.markup, first + len(content)):
            first += 1  # a space behind the marks
        self._put_code(content, self._base + first)
        self._collector.style(begun, StyleKind.CODE)
        return first - at + len(content)

    def _put_code(self, content: str, at: int) -> None:
        parts = content.split("\\|") if self._cell else [content]
        for number, part in enumerate(parts):
            if number:
                self._collector.put("|", at + 1)
                at += 2
            self._collector.put(part, at)
            at += len(part)

    def _break(self, at: int) -> int:
        before = self._source[max(0, at - _MOST_SPACE) : at].rstrip()
        following = self._source[at : at + _MOST_SPACE].lstrip()
        if before.endswith(_HYPHENS) and following[:1].isalpha():
            self._divided(before[:-1], following, at)
        elif not (_WIDE.match(self._collector.last) and _WIDE.match(following)):
            self._collector.put_space(self._base + at)
        return 1

    def _divided(self, before: str, following: str, at: int) -> None:
        """Join the halves of a word, or the words of a compound, or keep them apart."""
        between = between_lines(before, following, self._whole)
        if not between:
            self._collector.drop_last()
        elif between.endswith(" "):
            self._collector.put_space(self._base + at)

    def _image(self, token: Token, at: int) -> int:
        base = self._base + at + 2
        within = Follower(self._collector, token.content, self._whole, cell=self._cell, base=base)
        within.follow()
        return 2 + len(token.content)

    def _turn(self, token: Token, at: int) -> None:
        """Follow a token that opens or closes."""
        name = token.type.rpartition("_")[0]
        name = _NAMES.get(name, name)
        if token.nesting > 0:
            self._open(name, at, at + 1)
        else:
            self._close(name, at, at + 1)

    def _tag(self, written: str, at: int) -> None:
        match = _TAG.match(written)
        if match is None:
            return
        closing, name = match[1], match[2].lower()
        if self._hidden or name in _HIDDEN:
            self._hide(name, bool(closing), at)
        elif name not in INLINE_TAGS:
            self._collector.put_space(self._base + at)
        elif closing:
            self._close(name, at, at + len(written))
        elif not written.endswith("/>"):
            self._open(name, at, at + len(written))

    def _hide(self, name: str, closing: bool, at: int) -> None:
        if closing and name == self._hidden:
            self._hidden = ""
        elif not closing and not self._hidden and f"</{name}" in self._source[at:].lower():
            self._hidden = name

    def _open(self, name: str, at: int, behind: int) -> None:
        if name in _RAISED and self._source[behind : behind + 1].isdigit():
            self._part(name, at)
        self._opened.append(_Opened(name, len(self._collector)))

    def _part(self, name: str, at: int) -> None:
        """Keep a raised or lowered number from becoming digits of what stands before it."""
        if not self._collector.last.isalnum():
            return
        if name == "sup" and not _FRACTION.match(self._source, at + 1):
            self._collector.put_for("^", self._base + at)
        elif name == "sup" or self._collector.last.isdigit():
            self._collector.put_space(self._base + at)

    def _close(self, name: str, at: int, behind: int) -> None:
        opened = next((each for each in reversed(self._opened) if each.name == name), None)
        if opened is None:
            return
        self._opened.remove(opened)
        if name in _STYLES:
            self._collector.style(opened.begun, _STYLES[name])
        following = self._source[behind : behind + 1]
        if name in _RAISED and self._collector.last.isdigit() and following.isdigit():
            self._collector.put_space(self._base + at)


def _is_left_over(source: str, at: int) -> bool:
    """Whether a star is one of a pair of which the other stands outside of the source."""
    start = at
    while start and source[start - 1] == "*":
        start -= 1
    stars = _STARS.match(source, start)
    if stars is None:
        return False
    before, behind = source[start - 1 : start] if start else "", source[stars.end() :][:1]
    return (not before.strip()) != (not behind.strip())
