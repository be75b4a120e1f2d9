"""Mends the lines of a page: what is raised, struck out, hidden or a formula is so by its tag.

Nothing of it changes a fact then: a raised number is no digit of the one before it.
"""

import re

from lxml.html import HtmlElement

from index.formats.markup import HIDDEN, INLINE, formula, part_of

_STYLES = (
    ("s", re.compile(r"text-decoration(?:-line)?\s*:[^;]*line-through")),
    ("sup", re.compile(r"vertical-align\s*:\s*(?:super|text-top)")),
    ("sub", re.compile(r"vertical-align\s*:\s*(?:sub\b|text-bottom)")),
)
_NAMES = (
    (
        "s",
        re.compile(r"(?:^|\s)(?:strike|striked|strikethrough|strike-through|line-through)(?:\s|$)"),
    ),
    ("sup", re.compile(r"(?:^|\s)(?:sup|super|superscript)(?:\s|$)")),
    ("sub", re.compile(r"(?:^|\s)(?:sub|subscript)(?:\s|$)")),
)
_NO_STYLE = ("s", "strike", "del", "sup", "sub")
_FORMULA = re.compile(r"\b(?:math|latex|tex|formula|equation|katex|mathjax)\b")
_FRACTION = re.compile(r"(?:^|\s|-)(?:s?frac|fraction)(?:\s|$)")
_TEX = "math/tex"
_LABELLED = ("h1", "h2", "h3", "h4", "h5", "h6", "summary", "dt")
_FEWEST_BESIDE = 8  # characters of the line that a button is in
_COMMENT, _COMMENT_REFERENCE = re.compile(r"cmnt\d+"), re.compile(r"cmnt_ref\d+")
_READINGS = ("rt", "rp", "rtc")


def mend_lines(root: HtmlElement) -> None:
    """Change the tree of a page so that each line holds what a reader sees, and says how."""
    for element in list(root.iter("math", "script", "img")):
        _mend_formula(element)
    _drop_hidden(root)
    for link in list(root.iter("a")):
        _mend_comment(link)
    for element in list(root.iter(*INLINE)):
        if element.tag in _READINGS:
            element.drop_tree()
        elif element.tag not in _NO_STYLE and (tag := _looks_like(element)):
            element.tag = tag
        elif _FRACTION.search(_names(element)) and _before(element).isdigit():
            element.text = f" {element.text or ''}"
    for button in list(root.iter("button")):
        _mend_button(button)


def _drop_hidden(root: HtmlElement) -> None:
    """Take out of lines what is in them and not shown. What is hidden as a whole stays."""
    for element in list(root.iter(*INLINE)):
        if part_of(element) == HIDDEN and all(each.tag in INLINE for each in element.iter()):
            element.drop_tree()


def _mend_comment(link: HtmlElement) -> None:
    """Say of a comment in the margin of an exported text what it is, and drop its reference."""
    if _COMMENT_REFERENCE.fullmatch(link.get("id", "")):
        around = link.getparent()
        (around if around is not None and around.tag == "sup" else link).drop_tree()
    elif _COMMENT.fullmatch(link.get("id", "")):
        block = next((each for each in link.iterancestors() if each.tag in ("div", "p")), None)
        if block is not None and block.getparent() is not None:
            around = block.getparent()
            held = block if around.tag == "body" or len(around) > 1 else around
            held.set("role", "comment")


def _mend_formula(element: HtmlElement) -> None:
    """Put a formula as text in the place of its tags, its program or its picture, once."""
    if element.tag == "script":
        text = (element.text or "") if element.get("type", "").startswith(_TEX) else ""
    elif element.tag == "img":
        text = element.get("alt", "") if _FORMULA.search(_names(element)) else ""
    else:
        text = formula(element)
    if not text.strip():
        return
    around = _formula_around(element)
    if around is not None:
        element = around
    tail = element.tail
    element.clear()
    element.tag, element.text, element.tail = "span", text.strip(), tail


def _formula_around(element: HtmlElement) -> HtmlElement | None:
    """Return what holds a formula in all its forms: for eyes, for ears, as a picture."""
    around = [
        each
        for each in element.iterancestors()
        if each.tag in INLINE and _FORMULA.search(_names(each))
    ]
    return around[-1] if around else None


def _looks_like(element: HtmlElement) -> str:
    style, names = element.get("style", "").lower(), element.get("class", "").lower()
    styled = (tag for tag, pattern in _STYLES if style and pattern.search(style))
    named = (tag for tag, pattern in _NAMES if names and pattern.search(names))
    return next(styled, "") or next(named, "")


def _names(element: HtmlElement) -> str:
    return str(element.get("class", "")).lower().replace("_", "-")


def _before(element: HtmlElement) -> str:
    """Return the character before an element in its parent, "" when there is none."""
    previous, around = element.getprevious(), element.getparent()
    text = previous.tail if previous is not None else around is not None and around.text
    return str(text or "")[-1:]


def _mend_button(button: HtmlElement) -> None:
    """Take the tag from what unfolds an answer; take out what a program put into a line."""
    around = next((each for each in button.iterancestors() if each.tag not in INLINE), None)
    if around is None:
        return
    beside = len(around.text_content().strip()) - len(button.text_content().strip())
    if around.tag in _LABELLED and beside < _FEWEST_BESIDE:
        button.drop_tag()
    elif around.tag in _LABELLED or (around.tag == "p" and beside >= _FEWEST_BESIDE):
        button.drop_tree()
