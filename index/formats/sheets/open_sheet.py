"""OpenDocument spreadsheets (.ods): a heading and tables a sheet, cells as they are shown."""

from collections.abc import Iterator

from lxml import etree

from index.errors import ArticleError
from index.formats.documents import OFFICE, STYLE, TABLE, TEXT, OpenDocument, opened, whole
from index.formats.markup import Cell, escaped, lowered, raised
from index.formats.parsed import ParsedArticle
from index.formats.sheets.hidden import without
from index.formats.sheets.regions import MOST_CELLS, MOST_ROWS, sheet
from index.formats.titles import name_as_title
from index.model import Article

_MOST_REPEATED = 1_000  # rows or cells that are alike; more are the empty rest of a sheet
_NOT_SHOWN = ("collapse", "filter")
_STRUCK = Cell("")
_BETWEEN = (f"{TEXT}s", f"{TEXT}tab", f"{TEXT}line-break")


def read_open_sheet(article_id: str, data: bytes) -> ParsedArticle:
    """Return the sheets of a file, as Markdown. Raises `ArticleError` when it can't be read.

    What is hidden or crossed out is no part of it.
    """
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
        rows = list(_rows(table, document))
        cut = cut or len(rows) > MOST_ROWS
        if paragraphs := sheet(without(rows[:MOST_ROWS], (set(), _columns(table))), 3):
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


def _rows(table: etree._Element, document: OpenDocument) -> Iterator[list[Cell]]:
    filled = taken = 0
    above: _Spans = {}
    for row in table.iter(f"{TABLE}table-row"):
        if _is_hidden(row, "row"):
            continue
        cells = list(_cells(row, above, document))
        filled += sum(bool(cell.text) for cell in cells)
        if any(cell is _STRUCK for cell in cells) and not any(cell.text for cell in cells):
            continue
        for _ in range(_times(row, "number-rows-repeated", empty=not any(c.text for c in cells))):
            yield cells
            taken += 1
        if filled > MOST_CELLS or taken > MOST_ROWS:
            return


def _columns(table: etree._Element) -> set[int]:
    """Return the columns of a sheet, from 0, that are not shown."""
    hidden: set[int] = set()
    at = 0
    for column in table.iter(f"{TABLE}table-column"):
        count = whole(column.get(f"{TABLE}number-columns-repeated"), 1)
        if _is_hidden(column, "column"):
            hidden.update(range(at, at + min(count, _MOST_REPEATED)))
        at += count
    return hidden


def _is_hidden(line: etree._Element, kind: str) -> bool:
    """Tell whether a row or a column is not shown; those of a group that is folded are unfolded."""
    groups = line.iterancestors(f"{TABLE}table-{kind}-group")
    folded = any(each.get(f"{TABLE}display") == "false" for each in groups)
    return line.get(f"{TABLE}visibility") in _NOT_SHOWN and not folded


def _cells(row: etree._Element, above: "_Spans", document: OpenDocument) -> Iterator[Cell]:
    """Yield the cells of a row; one that spans others is in all their places."""
    column, beside, left, rows = 0, Cell(""), 0, 1
    for cell in row:
        if cell.tag not in (f"{TABLE}table-cell", f"{TABLE}covered-table-cell"):
            continue
        is_covered, text = cell.tag == f"{TABLE}covered-table-cell", _shown(cell, document)
        look = document.cells.get(cell.get(f"{TABLE}style-name", ""))
        made = _STRUCK if text and look and look.is_gone else Cell(escaped(text))
        for _ in range(_times(cell, "number-columns-repeated", empty=not text)):
            if is_covered and left:
                left -= 1
            elif is_covered and column in above:
                beside, rows, left = *above.pop(column), 0
            else:
                beside = made
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


def _shown(cell: etree._Element, document: OpenDocument) -> str:
    """Return the text of a cell as it is shown, without what is noted at it."""
    lines = [" ".join(_words(line, document).split()) for line in cell.iterchildren(f"{TEXT}p")]
    written = "\n".join(filter(None, lines))
    return written or ("" if lines else cell.get(f"{OFFICE}string-value", ""))


def _words(element: etree._Element, document: OpenDocument) -> str:
    """Return the words of a line as they look: without those crossed out, 10⁶ for a raised 6."""
    text = element.text or ""
    for part in element:
        look = document.looks.get(part.get(f"{TEXT}style-name", ""))
        inner = " " if part.tag in _BETWEEN else _words(part, document)
        if look and look.is_gone:
            inner = ""
        elif look and "sup" in look.tags:
            inner = raised(inner, text[-1:])
        elif look and "sub" in look.tags:
            inner = lowered(inner)
        text += inner + (part.tail or "")
    return text
