"""Short blocks among those of the author: extractors leave out what has few words."""

from collections.abc import Iterator, Sequence
from itertools import islice

from lxml.html import HtmlElement

from index.formats.markup import INLINE, PageBlock, Place

_LONGEST = 200  # characters
_DEEPEST, _DEEPEST_LISTED = 3, 5  # elements between a block and what holds the author's text
_LISTS = frozenset(
    ("ul", "ol", "li", "dl", "dd", "details", "table", "thead", "tbody", "tfoot", "tr")
)
_MOST_LINKED = 0.5
"""Share of the characters of a block in links that is no text of an author."""


def with_short_blocks(blocks: Sequence[PageBlock], kept: Sequence[bool]) -> list[bool]:
    """Return which blocks are kept, with short ones that stand between those that are.

    One stands between others when all are in the same element, and those directly. Before the first
    and behind the last it has to be in that element as well, directly or in a list or table, below
    a heading that is.
    """
    extents = _extents(blocks, kept)
    found, headed = list(kept), set[HtmlElement]()
    for number, block in enumerate(blocks):
        if block.level and not block.part and not block.hint:
            headed.add(_holder(block))
        elif not kept[number] and _may_be_text(block):
            found[number] = _is_among(number, block, extents, headed)
    return found


def _extents(
    blocks: Sequence[PageBlock], kept: Sequence[bool]
) -> dict[HtmlElement, tuple[int, int]]:
    """Return the first and the last block that is kept in each element that holds such."""
    found: dict[HtmlElement, tuple[int, int]] = {}
    for number, block in enumerate(blocks):
        if kept[number] and not block.level:
            for holder in _holders(block):
                found[holder] = found.get(holder, (number, number))[0], number
    return found


def _is_among(
    number: int,
    block: PageBlock,
    extents: dict[HtmlElement, tuple[int, int]],
    headed: set[HtmlElement],
) -> bool:
    for depth, element in enumerate(_around(block)):
        if element in extents:
            first, last = extents[element]
            is_listed = all(each.tag in _LISTS for each in islice(_around(block), depth))
            is_between = first < number < last and depth < _DEEPEST
            if is_between or (is_listed and element in headed):
                return True
    return False


def _may_be_text(block: PageBlock) -> bool:
    return not block.hint and len(block.text) <= _LONGEST and is_unlinked(block)


def is_unlinked(block: PageBlock) -> bool:
    """Tell whether a block may be text by its markup, and no more than half of it are links."""
    linked = sum(map(_linked, block.places))
    return not block.part and linked <= _MOST_LINKED * len(block.text)


def _linked(place: Place) -> int:
    """Return how many characters of a place are in a link."""
    element, behind = place
    around = element.getparent() if behind else element
    while around is not None and around.tag in INLINE:
        if around.tag == "a":
            return len((element.tail if behind else element.text) or "")
        around = around.getparent()
    return 0


def _holder(block: PageBlock) -> HtmlElement:
    """Return what the element of a block stands in, or what holds its text without one."""
    return next(_around(block))


def _holders(block: PageBlock) -> Iterator[HtmlElement]:
    """Yield what a block stands in, and what the lists or tables around it stand in."""
    for element in _around(block):
        yield element
        if element.tag not in _LISTS:
            return


def _around(block: PageBlock) -> Iterator[HtmlElement]:
    """Yield the elements that a block is in, innermost first, but its own."""
    element, behind = block.places[0]
    if behind:
        element = element.getparent()
    while element.tag in INLINE and element.getparent() is not None:
        element = element.getparent()
    parent = element.getparent()
    for _ in range(_DEEPEST_LISTED):
        if parent is None:
            parent = element
        yield parent
        element, parent = parent, parent.getparent()
