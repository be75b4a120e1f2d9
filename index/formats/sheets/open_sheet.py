"""OpenDocument spreadsheets (.ods): a heading and tables a sheet, cells as they are shown."""

from collections.abc import Iterator

from lxml import etree

from index.errors import ArticleError
from index.formats.documents import OFFICE, STYLE, TABLE, TEXT, opened, whole
from index.formats.markup import Cell, escaped
from index.formats.parsed import ParsedArticle
from index.formats.sheets.regions import MOST_CELLS, MOST_ROWS, sheet
from index.formats.titles import name_as_title
from index.model import Article

_MOST_REPEATED = 1_000  # rows or cells that are alike; more are the empty rest of a sheet
_NOT_SHOWN = ("collapse", "filter")


def read_open_sheet(article_id: str, data: bytes) -> ParsedArticle:
    """Return the sheets of a file, as Markdown. Raises `ArticleError` when it can't be read."""
    document = opened(data, "spreadsheet")
    hidden = _hidden(document.body.getroottree().getroot())
    tables = [
        each
        for each in document.body.iterchildren(f"{TABLE}table")
        if each.get(f"{TABLE}style-name", "") not in hidden
    ]
    parts: list[str] = []
    cut = False
    for table in tables:
        rows = list(_rows(table))
        cut = cut or len(rows) > MOST_ROWS
        if paragraphs := sheet(rows[:MOST_ROWS], 3):
            name = " ".join(table.get(f"{TABLE}name", "").split())
            parts += ([f"## {escaped(name)}"] if len(tables) > 1 else []) + paragraphs
    if not parts:
        raise ArticleError("empty: there is no text in it")
    article = Article(
        article_id,
        document.title or name_as_title(article_id),
        "\n\n".join(parts),
        author=document.author,
    )
    warnings = (f"only its first {MOST_ROWS:,} rows are read",) if cut else ()
    return ParsedArticle(article, warnings, document.made)


def _hidden(root: etree._Element) -> set[str]:
    """Return the styles of sheets that are not shown."""
    return {
        style.get(f"{STYLE}name", "")
        for style in root.iter(f"{STYLE}style")
        for told in style.iter(f"{STYLE}table-properties")
        if told.get(f"{TABLE}display") == "false"
    }


def _rows(table: etree._Element) -> Iterator[list[Cell]]:
    filled = taken = 0
    above: _Spans = {}
    for row in table.iter(f"{TABLE}table-row"):
        if row.get(f"{TABLE}visibility") in _NOT_SHOWN:
            continue
        cells = list(_cells(row, above))
        filled += sum(bool(cell.text) for cell in cells)
        for _ in range(_times(row, "number-rows-repeated", empty=not any(c.text for c in cells))):
            yield cells
            taken += 1
        if filled > MOST_CELLS or taken > MOST_ROWS:
            return


def _cells(row: etree._Element, above: "_Spans") -> Iterator[Cell]:
    """Yield the cells of a row; one that spans others is in all their places."""
    column, beside, left, rows = 0, Cell(""), 0, 1
    for cell in row:
        if cell.tag not in (f"{TABLE}table-cell", f"{TABLE}covered-table-cell"):
            continue
        is_covered, text = cell.tag == f"{TABLE}covered-table-cell", _shown(cell)
        for _ in range(_times(cell, "number-columns-repeated", empty=not text)):
            if is_covered and left:
                left -= 1
            elif is_covered and column in above:
                beside, rows, left = *above.pop(column), 0
            else:
                beside = Cell(escaped(text))
                left = whole(cell.get(f"{TABLE}number-columns-spanned"), 1) - 1
                rows = whole(cell.get(f"{TABLE}number-rows-spanned"), 1)
            if rows > 1 and beside.text:
                above[column] = beside, rows - 1
            yield beside
            column += 1


_Spans = dict[int, tuple[Cell, int]]
"""Cells that go on below, by their column, with how many rows they span from there."""


def _times(element: etree._Element, name: str, *, empty: bool) -> int:
    count = whole(element.get(f"{TABLE}{name}"), 1)
    return 1 if empty and count > _MOST_REPEATED else min(count, _MOST_REPEATED)


def _shown(cell: etree._Element) -> str:
    """Return the text of a cell as it is shown, without what is noted at it."""
    lines = [" ".join("".join(line.itertext()).split()) for line in cell.iterchildren(f"{TEXT}p")]
    written = "\n".join(filter(None, lines))
    return written or cell.get(f"{OFFICE}string-value", "")
