"""Blocks of a web page, and the regions that each is part of."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml.etree import iterwalk
from lxml.html import HtmlElement

_UNSEEN = frozenset(
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
_INLINE = frozenset(
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
        "rp",
        "rt",
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
    "caption": "caption",
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
}
_NAMES = (
    (re.compile(r"\b(?:cookies?|consent|gdpr)\b"), "cookie banner"),
    (re.compile(r"\b(?:share|sharing|social)\b"), "share buttons"),
    (re.compile(r"\b(?:related|recommended|recirculation|read-?more|more-stories)\b"), "related"),
    (re.compile(r"\b(?:comments?|disqus)\b"), "comments"),
    (re.compile(r"\b(?:newsletter|signup|subscribe|paywall|promo)\b"), "promotion"),
    (re.compile(r"\b(?:advert\w*|ads?|sponsored)\b"), "advertisement"),
    (re.compile(r"\b(?:breadcrumbs?)\b"), "menu"),
    (re.compile(r"\b(?:caption|credit)\b"), "caption"),
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden")
_HEADING = re.compile(r"h[1-6]$")
_WHITE = re.compile(r"[ \t\r\n\f]+")
_BREAK, _CELL = "\v", "\x1f"


@dataclass(frozen=True, slots=True)
class PageBlock:
    """A paragraph, heading, list item or row of a table, its white space as a browser shows it.

    `part` is what of the page it belongs to by its markup ("menu", "caption" ...), "" when it may
    be text of the author. `hint` is what the names in its markup suggest, which may be wrong.
    `level` is that of a heading, else 0.
    """

    text: str
    part: str
    hint: str
    level: int


def page_blocks(root: HtmlElement) -> Iterator[PageBlock]:
    """Yield the blocks of a page that have text, in order. What is not shown has no block."""
    walk = _Walk()
    steps = iterwalk(root, events=("start", "end", "comment", "pi"))
    for event, element in steps:
        if event == "start":
            yield from walk.enter(element)
            if element.tag in _UNSEEN:
                steps.skip_subtree()
        elif event == "end":
            yield from walk.leave(element)
        else:
            walk.add(element.tail)
    yield from walk.flush()


@dataclass(frozen=True, slots=True)
class _Scope:
    """What the elements around a place say of the text there."""

    part: str = ""
    hint: str = ""
    level: int = 0

    def within(self, element: HtmlElement) -> "_Scope":
        level = self.level
        if element.tag not in _INLINE:
            level = int(element.tag[1]) if _HEADING.match(element.tag) else 0
        return _Scope(_part(element) or self.part, _hint(element) or self.hint, level)


@dataclass(slots=True)
class _Walk:
    """Where a walk over a page is: in which parts, in how many links, with which text so far."""

    scopes: list[_Scope] = field(default_factory=lambda: [_Scope()])
    preformatted: int = 0
    pieces: list[str] = field(default_factory=list)

    def enter(self, element: HtmlElement) -> Iterator[PageBlock]:
        if element.tag not in _INLINE:
            yield from self.flush()
        self.scopes.append(self.scopes[-1].within(element))
        self.preformatted += element.tag == "pre"
        if element.tag == "br":
            self.pieces.append(_BREAK)
        if element.tag not in _UNSEEN:
            self.add(element.text)

    def leave(self, element: HtmlElement) -> Iterator[PageBlock]:
        if element.tag not in _INLINE:
            yield from self.flush()
        if element.tag in ("td", "th"):
            self.pieces.append(_CELL)
        self.scopes.pop()
        self.preformatted -= element.tag == "pre"
        self.add(element.tail)

    def add(self, text: str | None) -> None:
        if text:
            self.pieces.append(text.replace("\n", _BREAK) if self.preformatted else text)

    def flush(self) -> Iterator[PageBlock]:
        text = _shown("".join(self.pieces))
        self.pieces.clear()
        if text:
            scope = self.scopes[-1]
            yield PageBlock(text, scope.part, scope.hint, scope.level)


def _shown(text: str) -> str:
    text = _WHITE.sub(" ", text.replace("\0", ""))
    lines = [line.strip(" ") for line in text.split(_BREAK)]
    cells = ["\t".join(filter(None, map(_stripped, line.split(_CELL)))) for line in lines]
    return "\n".join(filter(None, cells))


def _stripped(cell: str) -> str:
    return cell.strip(" ")


def _part(element: HtmlElement) -> str:
    """Return what the markup of `element` makes it a part of, "" when it is text."""
    if "hidden" in element.attrib or _HIDDEN.search(element.get("style", "").lower()):
        return "hidden"
    return _ELEMENTS.get(element.tag) or _ROLES.get(element.get("role", ""), "")


def _hint(element: HtmlElement) -> str:
    """Return what the names that its makers gave to `element` suggest."""
    names = f"{element.get('class', '')} {element.get('id', '')}".lower().replace("_", "-")
    return next((part for pattern, part in _NAMES if pattern.search(names)), "")
