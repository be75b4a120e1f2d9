"""Marks the texts of a page, so that each is known again in what an extractor takes of it.

Libraries fold letters, drop signs and join lines: what they extract is no slice of the page. A
mark goes with its text, and says where it stood.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from lxml.html import HtmlElement

from index.formats.markup import UNSEEN

# Letters that hardly a page has, one a text: printable, and the same in all normal forms.
_FIRST, _LAST = 0x20000, 0x2A6D0
_MARK = re.compile(f"[{chr(_FIRST)}-{chr(_LAST - 1)}]")
# Shorter texts are left as they are: extractors look at what such a text is as a whole.
_SHORTEST = 20
_FIRST_WORD = re.compile(r"\s*\S{1,20}")


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks of a page, with the lengths of their texts, in characters."""

    lengths: Mapping[str, int]

    def of(self, text: str) -> list[str]:
        """Return the marks in a text, in order."""
        return [each for each in _MARK.findall(text) if each in self.lengths]

    def without(self, text: str) -> str:
        """Return a text without them."""
        return _MARK.sub(lambda match: "" if match[0] in self.lengths else match[0], text)

    def remove(self, root: HtmlElement) -> None:
        """Leave the texts of a page as they were."""
        for element in root.iter():
            if self.of(element.text or ""):
                element.text = self.without(element.text)
            if self.of(element.tail or ""):
                element.tail = self.without(element.tail)


NO_MARKS = Marks(MappingProxyType({}))


def marked(root: HtmlElement) -> Marks:
    """Mark the long texts of a page behind their first words, as far as there are marks."""
    written = set(_MARK.findall("".join(root.itertext())))
    free = (mark for mark in map(chr, range(_FIRST, _LAST)) if mark not in written)
    lengths: dict[str, int] = {}
    for (element, behind), mark in zip(list(_long_texts(root)), free, strict=False):
        text = (element.tail if behind else element.text) or ""
        match = _FIRST_WORD.match(text)
        at = match.end() if match else 0
        lengths[mark] = len(text.strip())
        text = f"{text[:at]}{mark}{text[at:]}"
        if behind:
            element.tail = text
        else:
            element.text = text
    return Marks(lengths)


def _long_texts(root: HtmlElement) -> Iterator[tuple[HtmlElement, bool]]:
    """Yield the places of long texts that are shown, as an element and whether behind it."""
    if root.tag not in UNSEEN:
        if len((root.text or "").strip()) >= _SHORTEST:
            yield root, False
        for child in root:
            yield from _long_texts(child)
    if len((root.tail or "").strip()) >= _SHORTEST:
        yield root, True
