"""Tables of a page as grids: what is in each of their places."""

from collections.abc import Iterator

from bs4.element import Tag

from index.formats.markup.tables import Cell, Row

_MOST_SPANNED = 1_000
_MOST_PLACES = 200_000
EMPTY = Cell("")


def grid(table: Tag, texts: dict[int, str]) -> list[Row]:
    """Return the cells of a table by their places; `texts` has the Markdown of each by its id."""
    places: dict[tuple[int, int], Cell] = {}
    rows = list(_rows(table))
    for y, row in enumerate(rows):
        x = 0
        for cell in _tags(row, "td", "th"):
            while (y, x) in places:
                x += 1
            made = _cell(cell, texts.get(id(cell), ""))
            wide, high = _span(cell, "colspan"), _span(cell, "rowspan")
            high = min(high or len(rows), len(rows) - y)
            if len(places) + wide * high > _MOST_PLACES:
                wide = high = 1
            places |= {(y + i, x + j): made for i in range(high) for j in range(wide)}
            x += wide
    widths = [0] * len(rows)
    for y, x in places:
        widths[y] = max(widths[y], x + 1)
    return [[places.get((y, x), EMPTY) for x in range(width)] for y, width in enumerate(widths)]


def _rows(table: Tag) -> Iterator[Tag]:
    for each in _tags(table, "tr", "thead", "tbody", "tfoot"):
        yield from [each] if each.name == "tr" else _tags(each, "tr")


def _tags(around: Tag, *names: str) -> Iterator[Tag]:
    return (each for each in around.children if isinstance(each, Tag) and each.name in names)


def _cell(cell: Tag, text: str) -> Cell:
    text = text.strip()
    row = cell.parent
    in_head = row is not None and row.parent is not None and row.parent.name == "thead"
    named = cell.name == "th" and cell.get("scope") not in ("row", "rowgroup")
    is_bold = text.startswith("**") and text.endswith("**") and "**" not in text[2:-2]
    return Cell(text, head=in_head or named or is_bold)


def _span(cell: Tag, name: str) -> int:
    """Return over how many places a cell goes; 0 is "to the end", of rows only."""
    written = str(cell.get(name, ""))
    if not written.isdecimal():
        return 1
    return min(int(written), _MOST_SPANNED) if name == "rowspan" else max(1, min(int(written), 100))
