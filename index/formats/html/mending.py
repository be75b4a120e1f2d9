"""Mends the blocks of a page before they are sought: what is not as it looks becomes so."""

from collections.abc import Iterator

from lxml.etree import XPath
from lxml.html import HtmlElement

from index.formats.html.lines import mend_lines
from index.formats.markup import INLINE, part_of

_LONGEST_CELL = 600
_LONGEST_HEADING = 200
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_IN_LAYOUT = frozenset({"table", *_HEADINGS, "form", "article", "section"})
_BREAKS, _FEWEST_BREAKS = frozenset(("p", "br", "li", "div", "hr")), 3
_TABLE = frozenset({"table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption"})
_MENUS = ("menu", "beside the text", "foot of the page")
_MAIN = XPath("descendant::*[self::main or @role = 'main']")


def mend(root: HtmlElement) -> None:
    """Change the tree of a page so that its lines and its blocks are what a reader sees."""
    mend_lines(root)
    mend_blocks(root)


def mend_blocks(root: HtmlElement) -> None:
    """Change tables that are none, and headings that are never closed."""
    for table in list(root.iter("table")):
        if _is_layout(table):
            for element in _parts(table):
                element.tag = "div"
    for heading in list(root.iter(*_HEADINGS)):
        _mend_heading(heading)


def close_menus(root: HtmlElement) -> None:
    """End menus, and what stands beside the text, where the text begins: they were not closed.

    The text is what is in `main`, or has its role; in `article` where all of these are within such
    a part.
    """
    for text in (_MAIN(root), root.iter("article")):
        found = [(_menu_around(each), each) for each in text]
        if found and all(menu is not None for menu, _ in found):
            menu, first = found[0]
            _end_before(menu, first)
            return
        if found:
            return


def _menu_around(element: HtmlElement) -> HtmlElement | None:
    menus = [each for each in element.iterancestors() if part_of(each) in _MENUS]
    return menus[-1] if menus else None


def _end_before(menu: HtmlElement, first: HtmlElement) -> None:
    """Move `first`, and all that follows it in `menu`, behind that."""
    moved, node = [first, *first.itersiblings()], first.getparent()
    while node is not menu:
        moved += node.itersiblings()
        node = node.getparent()
    tail, menu.tail = menu.tail, None
    for each in reversed(moved):
        menu.addnext(each)
    moved[-1].tail = f"{moved[-1].tail or ''}{tail or ''}" or None


def _is_layout(table: HtmlElement) -> bool:
    if table.get("role") in ("presentation", "none"):
        return True
    rows = [each for each in _parts(table) if each.tag == "tr"]
    cells = [[cell for cell in row if cell.tag in ("td", "th")] for row in rows]
    widest = max(map(len, cells), default=0)
    if widest < 2:
        return True
    found = [cell for row in cells for cell in row]
    if any(each.tag in _IN_LAYOUT for cell in found for each in cell.iterdescendants()):
        return True
    return len(rows) == 1 and any(map(_is_column, found))


def _is_column(cell: HtmlElement) -> bool:
    """Tell whether a cell holds what a column of a page does: much, or several paragraphs."""
    breaks = sum(each.tag in _BREAKS for each in cell.iterdescendants())
    return len(cell.text_content()) > _LONGEST_CELL or breaks >= _FEWEST_BREAKS


def _parts(table: HtmlElement) -> Iterator[HtmlElement]:
    """Yield a table and its parts, but not those of tables within."""
    yield table
    for child in list(table):
        if child.tag in _TABLE and child.tag != "table":
            yield from _parts(child)


def _mend_heading(heading: HtmlElement) -> None:
    """Let a heading hold nothing but its line: what is more was to stand behind it."""
    blocks = [each for each in heading.iterdescendants() if each.tag not in INLINE]
    if not blocks:
        return
    if len(heading.text_content()) <= _LONGEST_HEADING and {e.tag for e in blocks} <= {"div"}:
        for each in blocks:
            each.drop_tag()
        return
    own = heading.makeelement(heading.tag)
    own.text, heading.text, heading.tag = heading.text, None, "div"
    for child in list(heading):
        if any(each.tag not in INLINE for each in child.iter()):
            break
        own.append(child)
    heading.insert(0, own)
