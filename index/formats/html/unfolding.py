"""Unfolds what a page shows at a click: an answer below its question, a panel behind its tab."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from lxml.html import HtmlElement

from index.formats.markup import HIDDEN, INLINE, part_of

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_LABELS = frozenset((*_HEADINGS, "dt", "summary"))
_CLICKED = frozenset(("button", "a", "div", "span", "p", "label", "li"))
_TARGETS = ("aria-controls", "data-bs-target", "data-target")
_CALLED = re.compile(r"accordion|collaps|toggle|faq|question|expand|fold|spoiler")
_OTHERS = re.compile(r"menu|nav|modal|dialog|search|login|dropdown|drawer|pop-?up|popover|cart")
_NO_ANSWERS = frozenset(("nav", "form", "dialog", "menu", "aside", "footer", "header", "input"))
_UNSHOWN = frozenset(("hidden", "collapse", "collapsed", "d-none", "is-hidden", "hide", "closed"))
_STYLE = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)[^;]*;?", re.IGNORECASE)
_LONGEST_LABEL = 200  # characters
_FEWEST_WORDS = 2
_MOST_LINKED = 0.5
_LOWEST = 6


class _Folded(NamedTuple):
    label: HtmlElement
    panel: HtmlElement
    level: int


def unfold(root: HtmlElement) -> None:
    """Show what is folded below a label, which becomes a heading where it is only a button.

    A label that says what is below it ends with a question mark, or there are others on the page:
    "Read more" is none.
    """
    found = list(_folded(root))
    for each in found:
        _show(each.panel)
    labels = {_text(each.label) for each in found}
    for each in found:
        if len(labels) > 1 or _text(each.label).endswith(("?", "？", "؟")):
            _head(each)


def _folded(root: HtmlElement) -> Iterator[_Folded]:
    named: dict[str, HtmlElement] = {}
    for element in root.iter():
        if name := element.get("id"):
            named.setdefault(name, element)
    level = 1
    for element in root.iter():
        if element.tag in _HEADINGS:
            level = int(element.tag[1])
        panel = _panel(element, named) if _may_unfold(element) else None
        if panel is not None and _may_be_read(panel):
            yield _Folded(element, panel, min(level + 1, _LOWEST))


def _may_unfold(element: HtmlElement) -> bool:
    """Tell whether an element is made to show something: a button, a tab, a label above it."""
    names = f"{element.get('class', '')} {element.get('id', '')}".lower()
    if _OTHERS.search(names) or element.get("aria-haspopup", "false") != "false":
        return False
    if element.tag in _LABELS:
        return True
    told = element.get("aria-expanded") or element.get("role") in ("tab", "button")
    is_made = told or element.tag == "button" or any(map(element.get, _TARGETS))
    return element.tag in _CLICKED and bool(is_made or _CALLED.search(names))


def _panel(element: HtmlElement, named: dict[str, HtmlElement]) -> HtmlElement | None:
    """Return what belongs to a label: what it names, or what is hidden right behind it."""
    for name in _TARGETS:
        target = named.get((element.get(name) or "").removeprefix("#"))
        if target is not None:
            is_tab = element.get("role") == "tab"
            return target if is_tab or _is_hidden(target) else None
    label = _text(element)
    around: HtmlElement | None = element
    while label and around is not None and not (around.tail or "").strip():
        following = around.getnext()
        if following is not None:
            return following if any(map(_is_hidden, _wrapped(following))) else None
        around = around.getparent()
        if around is not None and _text(around) != label:
            return None
    return None


def _wrapped(element: HtmlElement) -> Iterator[HtmlElement]:
    """Yield an element, and what alone is in it."""
    yield element
    while len(element) == 1 and not (element.text or "").strip():
        element = element[0]
        yield element


def _is_hidden(element: HtmlElement) -> bool:
    names = element.get("class", "").lower().split()
    hides = element.get("aria-hidden") == "true" or part_of(element) == HIDDEN
    return hides or any(each in _UNSHOWN or each.endswith("-hidden") for each in names)


def _may_be_read(panel: HtmlElement) -> bool:
    """Tell whether a panel holds text, and is no menu, form or window."""
    names = f"{panel.get('class', '')} {panel.get('id', '')} {panel.get('role', '')}".lower()
    if panel.tag in INLINE or _OTHERS.search(names):
        return False
    if any(each.tag in _NO_ANSWERS for each in panel.iter()):
        return False
    text = _text(panel)
    linked = sum(len(_text(each)) for each in panel.iter("a"))
    return len(text.split()) >= _FEWEST_WORDS and linked <= _MOST_LINKED * len(text)


def _show(panel: HtmlElement) -> None:
    for each in filter(_is_hidden, list(_wrapped(panel))):
        for name in ("hidden", "aria-hidden", "class"):
            each.attrib.pop(name, None)
        if style := each.get("style"):
            each.set("style", _STYLE.sub("", style))


def _head(folded: _Folded) -> None:
    """Make a heading of a label that is none; that of a tab is moved to its panel."""
    label, panel, level = folded
    text = _text(label)
    is_head = any(each.tag in _LABELS for each in (label, *label.iterancestors()))
    if is_head or not 0 < len(text) <= _LONGEST_LABEL:
        return
    if label.get("role") == "tab":
        heading = panel.makeelement(f"h{level}")
        heading.text, heading.tail, panel.text = text, panel.text, None
        panel.insert(0, heading)
        label.drop_tree()
    elif _is_line(label):
        label.attrib.clear()
        label.tag = f"h{level}"


def _is_line(label: HtmlElement) -> bool:
    """Tell whether no text stands beside a label."""
    previous, around = label.getprevious(), label.getparent()
    before = previous.tail if previous is not None else around is not None and around.text
    return not str(before or "").strip() and not (label.tail or "").strip()


def _text(element: HtmlElement) -> str:
    return " ".join(element.text_content().split())
