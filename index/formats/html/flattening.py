"""Flattens what is nested too deeply for all that follows a tree: its text stays."""

from collections.abc import Iterator

from lxml.etree import iterwalk
from lxml.html import HtmlElement

from index.formats.markup import INLINE, UNSEEN

_DEEPEST = 100  # elements around an element
_LINES = frozenset(("p", "pre", "h1", "h2", "h3", "h4", "h5", "h6"))


def flatten(root: HtmlElement) -> None:
    """Let no element be deeper than some: what is holds its line, as a paragraph."""
    for element in reversed(list(_deep(root))):
        if element.tag in UNSEEN:
            element.drop_tree()
        elif element.tag in INLINE and len(element):
            element.drop_tag()
        elif any(each.tag not in INLINE for each in element):
            _wrap_text(element)
            element.drop_tag()
        elif element.tag not in _LINES and element.tag not in INLINE:
            element.tag = "p"


def _deep(root: HtmlElement) -> Iterator[HtmlElement]:
    depth = 0
    for event, element in iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if event == "start" and depth > _DEEPEST:
            yield element


def _wrap_text(container: HtmlElement) -> None:
    """Make a paragraph of the text that a container begins with."""
    if (container.text or "").strip():
        paragraph = container.makeelement("p")
        paragraph.text, container.text = container.text, None
        container.insert(0, paragraph)
