"""Mends a page before its blocks are sought: what is not as it looks becomes as it looks."""

from collections.abc import Iterator

from lxml.html import HtmlElement

from index.formats.markup import HIDDEN, INLINE, part_of

_LONGEST_CELL = 600
_LONGEST_HEADING = 200
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_IN_LAYOUT = frozenset({"table", *_HEADINGS, "form", "article", "section"})
_TABLE = frozenset({"table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption"})


def mend(root: HtmlElement) -> None:
    """Change the tree of a page: hidden words, tables that are none, headings never closed."""
    _drop_hidden_words(root)
    for table in list(root.iter("table")):
        if _is_layout(table):
            for element in _parts(table):
                element.tag = "div"
    for heading in list(root.iter(*_HEADINGS)):
        _mend_heading(heading)


def _drop_hidden_words(root: HtmlElement) -> None:
    """Take out of lines what is in them and not shown. What is hidden as a whole stays."""
    for element in list(root.iter(*INLINE)):
        if part_of(element) == HIDDEN and all(each.tag in INLINE for each in element.iter()):
            element.drop_tree()


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
    return len(rows) == 1 and any(len(cell.text_content()) > _LONGEST_CELL for cell in found)


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
