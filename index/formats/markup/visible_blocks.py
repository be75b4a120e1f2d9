"""Blocks of a web page, and the regions that each is part of."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from lxml.etree import iterwalk
from lxml.html import HtmlElement

UNSEEN = frozenset(
    {
        "script",
        "style",
        "noscript",
        "template",
        "head",
        "svg",
        "math",
        "canvas",
        "iframe",
        "object",
        "embed",
        "audio",
        "video",
        "select",
        "option",
        "datalist",
        "textarea",
        "input",
        "map",
        "area",
    }
)
INLINE = frozenset(
    {
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "label",
        "mark",
        "meter",
        "nobr",
        "output",
        "q",
        "rb",
        "rp",
        "rt",
        "rtc",
        "ruby",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
        "img",
        "picture",
        "source",
        "br",
        "td",
        "th",
    }
)
_ELEMENTS = {
    "nav": "menu",
    "footer": "foot of the page",
    "aside": "beside the text",
    "figcaption": "caption",
    "button": "button",
    "menu": "menu",
    "dialog": "dialog",
}
_ROLES = {
    "navigation": "menu",
    "contentinfo": "foot of the page",
    "complementary": "beside the text",
    "dialog": "dialog",
    "alertdialog": "dialog",
    "search": "search",
    "toolbar": "buttons",
    "comment": "comments",
}
_NAMES = (
    (re.compile(r"\b(?:cookies?|consent|gdpr)\b"), "cookie banner"),
    (re.compile(r"\b(?:share|sharing|social)\b"), "share buttons"),
    (re.compile(r"\b(?:related|recommended|recirculation|read-?more|more-stories)\b"), "related"),
    (re.compile(r"\b(?:comments?|disqus)\b"), "comments"),
    (re.compile(r"\b(?:newsletter|signup|subscribe|promo)\b"), "promotion"),
    (re.compile(r"\b(?:advert\w*|ads?|sponsored)\b"), "advertisement"),
    (re.compile(r"\b(?:breadcrumbs?)\b"), "menu"),
    (re.compile(r"\b(?:caption|credit)\b"), "caption"),
)
_PAYWALL = re.compile(r"\bpaywall\b")
_LONGEST_OFFER = 300  # characters: what holds more under such a name is the text that is sold
_NOTE = re.compile(r"(?:foot|end)note|\bnote\b|doc-(?:tip|notice)")  # of the text, by its role
_CALLOUT = re.compile(r"\b(?:admonition|callout|starlight-aside)\b")  # as makers of manuals name it
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden")
_HEADING = re.compile(r"h[1-6]$")
_WHITE = re.compile(r"[ \t\r\n\f]+")
_BREAK, _CELL = "\v", "\x1f"
HIDDEN = "hidden"


class Place(NamedTuple):
    """Where a piece of text stands in the tree: within an element or right behind it."""

    element: HtmlElement
    behind: bool


@dataclass(frozen=True, slots=True)
class PageBlock:
    """A paragraph, heading, list item or row of a table, its white space as a browser shows it.

    `part` is what of the page it belongs to by its markup ("menu", "caption" ...), "" when it may
    be text of the author. `hint` is what the names in its markup suggest, which may be wrong.
    `level` is that of a heading, else 0. `table` is the one of which it is a row or the caption.
    `places` are where its text stands, in order.
    """

    text: str
    part: str
    hint: str
    level: int
    table: HtmlElement | None = None
    places: tuple[Place, ...] = ()


def page_blocks(root: HtmlElement) -> Iterator[PageBlock]:
    """Yield the blocks of a page that have text, in order. What is not shown has no block."""
    walk = _Walk()
    steps = iterwalk(root, events=("start", "end", "comment", "pi"))
    for event, element in steps:
        if event == "start":
            yield from walk.enter(element)
            if element.tag in UNSEEN:
                steps.skip_subtree()
        elif event == "end":
            yield from walk.leave(element)
        else:
            walk.add(element.tail, Place(element, behind=True))
    yield from walk.flush()


@dataclass(frozen=True, slots=True)
class _Scope:
    """What the elements around a place say of the text there."""

    part: str = ""
    hint: str = ""
    around: str = ""  # the hint of the elements around the block
    level: int = 0
    table: HtmlElement | None = None
    in_cell: bool = False

    def within(self, element: HtmlElement) -> "_Scope":
        level, around, hint = self.level, self.around, _hint(element) or self.hint
        if element.tag not in INLINE:
            level = int(element.tag[1]) if _HEADING.match(element.tag) else 0
            around = hint
        return _Scope(
            part_of(element) or self.part,
            hint,
            around,
            level,
            element if element.tag == "table" else self.table,
            self.in_cell or element.tag in ("td", "th", "caption"),
        )


@dataclass(slots=True)
class _Walk:
    """Where a walk over a page is: in which parts, in how many links, with which text so far."""

    scopes: list[_Scope] = field(default_factory=lambda: [_Scope()])
    preformatted: int = 0
    pieces: list[str] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    longest: int = 0
    told: _Scope = field(default_factory=_Scope)
    hints: set[str] = field(default_factory=set)

    def enter(self, element: HtmlElement) -> Iterator[PageBlock]:
        yield from self._between(element)
        self.scopes.append(self.scopes[-1].within(element))
        self.preformatted += element.tag == "pre"
        if element.tag == "br":
            self.pieces.append(_BREAK)
        if element.tag not in UNSEEN:
            self.add(element.text, Place(element, behind=False))

    def leave(self, element: HtmlElement) -> Iterator[PageBlock]:
        yield from self._between(element)
        if element.tag in ("td", "th"):
            self.pieces.append(_CELL)
        self.scopes.pop()
        self.preformatted -= element.tag == "pre"
        self.add(element.tail, Place(element, behind=True))

    def add(self, text: str | None, place: Place) -> None:
        """Add a piece of text. What a block is part of is said where most of its text stands.

        The name of an element within a line says nothing of the line, but where it holds it all.
        """
        scope = self.scopes[-1]
        if not text:
            return
        self.pieces.append(text.replace("\n", _BREAK) if self.preformatted else text)
        self.places.append(place)
        if any(map(str.isalnum, text)):
            self.hints.add(scope.hint)
        if (length := len(text.strip())) > self.longest:
            self.longest, self.told = length, scope

    def flush(self) -> Iterator[PageBlock]:
        text = _shown("".join(self.pieces))
        if text:
            told = self.told
            row = told.table if told.in_cell else None
            hint = told.hint if len(self.hints) == 1 else told.around
            yield PageBlock(text, told.part, hint, told.level, row, tuple(self.places))
        self.pieces.clear()
        self.places.clear()
        self.hints.clear()
        self.longest = 0

    def _between(self, element: HtmlElement) -> Iterator[PageBlock]:
        """End the block where an element begins or ends; in a cell or code that ends a line."""
        if element.tag in INLINE:
            return
        if self.scopes[-1].in_cell or (self.preformatted and element.tag != "pre"):
            self.pieces.append(_BREAK)
        else:
            yield from self.flush()


def _shown(text: str) -> str:
    text = _WHITE.sub(" ", text.replace("\0", ""))
    lines = [line.strip(" ") for line in text.split(_BREAK)]
    cells = ["\t".join(filter(None, map(_stripped, line.split(_CELL)))) for line in lines]
    return "\n".join(filter(None, cells))


def _stripped(cell: str) -> str:
    return cell.strip(" ")


def part_of(element: HtmlElement) -> str:
    """Return what the markup of `element` makes it a part of, "" when it is text."""
    hidden = element.get("hidden")
    if hidden is not None and hidden != "until-found":  # which is a folded answer
        return HIDDEN
    if _HIDDEN.search(element.get("style", "").lower()):
        return HIDDEN
    if _NOTE.search(f"{element.get('role', '')} {element.get('epub:type', '')}"):
        return ""
    if element.tag == "aside" and _CALLOUT.search(element.get("class", "")):
        return ""
    return _ELEMENTS.get(element.tag) or _ROLES.get(element.get("role", ""), "")


def _hint(element: HtmlElement) -> str:
    """Return what the names that its makers gave to `element` suggest."""
    if element.tag in ("html", "body"):
        return ""
    names = f"{element.get('class', '')} {element.get('id', '')}".lower().replace("_", "-")
    if _PAYWALL.search(names) and _is_offer(element):
        return "promotion"
    return next((part for pattern, part in _NAMES if pattern.search(names)), "")


def _is_offer(element: HtmlElement) -> bool:
    """Tell whether something offers to sell a text, and does not hold it."""
    leads = next(element.iter("a", "button", "form"), None) is not None
    return leads and len(element.text_content()) <= _LONGEST_OFFER
