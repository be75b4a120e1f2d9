"""Cuts out of a page what is omitted, and puts it back into its Markdown as it was seen."""

import re
from collections.abc import Iterator, Sequence

from lxml.html import HtmlElement

from index.formats.markup import LEFT_OUT, PageBlock, Place, left_out, markdown_of
from index.model import Omission

_LEFT_OUT = re.compile(left_out(r"(\d+)"))


def page_markdown(
    root: HtmlElement, blocks: Sequence[PageBlock], reasons: Sequence[str], base: str
) -> tuple[str, tuple[Omission, ...]]:
    """Return a page, which is changed on the way, as Markdown, and what is omitted of that.

    Blocks with a reason are omitted: each is a paragraph of its own, as a browser shows it.
    """
    _Cutter(blocks, reasons).cut(root)
    pieces, omitted, at = [], [], 0
    for number, piece in enumerate(_LEFT_OUT.split(markdown_of(root, base))):
        if number % 2:
            block, reason = blocks[int(piece)], reasons[int(piece)]
            piece = block.text
            omitted.append(Omission(at, at + len(piece), reason))
        pieces.append(piece)
        at += len(piece)
    return "".join(pieces), tuple(omitted)


class _Cutter:
    """Replaces the text of omitted blocks by elements that say which they are."""

    def __init__(self, blocks: Sequence[PageBlock], reasons: Sequence[str]) -> None:
        self._omitted: set[Place] = set()
        self._begins: dict[Place, int] = {}
        self._kept: set[HtmlElement] = set()
        for number, (block, reason) in enumerate(zip(blocks, reasons, strict=True)):
            if reason:
                self._omitted.update(block.places)
                self._begins[block.places[0]] = number
            else:
                for place in block.places:
                    self._keep(place)

    def _keep(self, place: Place) -> None:
        element = place.element.getparent() if place.behind else place.element
        while element is not None and element not in self._kept:
            self._kept.add(element)
            element = element.getparent()

    def cut(self, element: HtmlElement) -> None:
        """Leave in `element` only what is not omitted, and what says where the rest was."""
        place = Place(element, behind=False)
        if place in self._omitted:
            element.text = None
            if place in self._begins:
                element.insert(0, _mark(self._begins[place]))
        for child in [each for each in element if each.tag != LEFT_OUT]:
            if child in self._kept:
                self.cut(child)
                self._cut_behind(child, child)
            else:
                self._cut_whole(child)

    def _cut_whole(self, child: HtmlElement) -> None:
        """Replace an element of which nothing is kept; what has no text at all stays."""
        places = list(_places(child))
        if not any(place in self._omitted for place in places):
            self._cut_behind(child, child)
            return
        last = child
        for place in places:
            if place in self._begins:
                last = _put_behind(last, _mark(self._begins[place]))
        if last is child:
            last = _put_behind(child, child.makeelement("span"))
        self._cut_behind(child, last)
        last.tail = child.tail
        child.tail = None
        child.getparent().remove(child)

    def _cut_behind(self, child: HtmlElement, last: HtmlElement) -> None:
        """Do the same with the text behind an element; `last` is what it stands behind now."""
        place = Place(child, behind=True)
        if place in self._omitted:
            child.tail = None
            if place in self._begins:
                _put_behind(last, _mark(self._begins[place]))


def _places(element: HtmlElement) -> Iterator[Place]:
    yield Place(element, behind=False)
    for child in element:
        yield from _places(child)
        yield Place(child, behind=True)


def _put_behind(element: HtmlElement, made: HtmlElement) -> HtmlElement:
    tail, element.tail = element.tail, None
    element.addnext(made)
    element.tail = tail
    return made


def _mark(number: int) -> HtmlElement:
    mark = HtmlElement()
    mark.tag = LEFT_OUT
    mark.set("name", str(number))
    return mark
