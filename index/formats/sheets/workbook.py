"""Workbooks (.xlsx): a heading and tables a sheet, values as their readers see them."""

import io
import re
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from posixpath import join, normpath
from zipfile import BadZipFile

import openpyxl
from lxml import etree
from openpyxl.cell.rich_text import CellRichText
from openpyxl.utils.cell import range_boundaries

from index.errors import ArticleError
from index.formats.documents import Package, parse_xml, properties
from index.formats.markup import Cell, Row, escaped
from index.formats.parsed import ParsedArticle
from index.formats.sheets.hidden import hidden_lines, seen, without
from index.formats.sheets.number_formats import GENERAL, shown
from index.formats.sheets.regions import MOST_CELLS, MOST_ROWS, sheet
from index.formats.titles import name_as_title
from index.model import Article

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]*?\bref="([A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7})"')
_MOST_MERGED = 10_000
_LONGEST_GAP = 20_000  # empty rows; what is formatted to the last row has a million of them
_GIVEN_NAME = re.compile(r"Sheet|[^\W\d_]+ ?1")  # as programs call the first, in any language
_STRUCK = Cell("")
_BROKEN = (BadZipFile, KeyError, ValueError, TypeError, AttributeError, IndexError, EOFError)


def read_workbook(article_id: str, data: bytes) -> ParsedArticle:
    """Return the sheets of a workbook, as Markdown. Raises `ArticleError` when it can't be read.

    Formulas are read by the values that were last computed. What is hidden or crossed out is no
    part of it: sheets, rows, columns, cells, words.
    """
    package = Package(data)
    package.refuse_entities()
    limit = _Limit()
    try:
        found = list(_sheets(package, data, limit))
    except (*_BROKEN, etree.XMLSyntaxError) as error:
        why = f"not a workbook that can be read ({type(error).__name__})"
        raise ArticleError(f"{why}: open it and save it anew") from None
    if not any(paragraphs for _, paragraphs in found):
        raise ArticleError("empty: there is no text in it")
    alone = len(found) == 1 and _GIVEN_NAME.fullmatch(found[0][0])
    text = "\n\n".join(
        paragraph
        for name, paragraphs in found
        if paragraphs
        for paragraph in ([] if alone else [f"## {escaped(name)}"]) + paragraphs
    )
    told = properties(package)
    article = Article(
        article_id,
        told.title or name_as_title(article_id),
        text,
        author=told.author,
    )
    return ParsedArticle(article, limit.warnings(), told.made)


@dataclass(slots=True)
class _Limit:
    """How many rows and filled cells were taken of a file."""

    rows: int = 0
    cells: int = 0
    reached: bool = False

    def takes(self, cells: int) -> bool:
        """Count a row, and tell whether it is taken."""
        self.rows += bool(cells)
        self.cells += cells
        self.reached = self.reached or self.rows > MOST_ROWS or self.cells > MOST_CELLS
        return not self.reached

    def warnings(self) -> tuple[str, ...]:
        return (f"only its first {self.rows - 1:,} rows are read",) if self.reached else ()


def _sheets(package: Package, data: bytes, limit: _Limit) -> Iterator[tuple[str, list[str]]]:
    """Yield the name of each sheet that is shown, and its text in paragraphs."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about what openpyxl does not keep when it writes
        given = io.BytesIO(data)
        book = openpyxl.load_workbook(given, read_only=True, data_only=True, rich_text=True)
    places = _places(package)
    for each in book.worksheets:
        if each.sheet_state != "visible" or limit.reached:
            continue
        each.reset_dimensions()
        rows = list(_rows(each.iter_rows(), limit))
        place = places.get(each.title, "")
        yield each.title, sheet(_shown(rows, package.read(place) if place else b""), 3)


def _rows(written: Iterator[Sequence[object]], limit: _Limit) -> Iterator[list[Cell]]:
    gap = 0
    for row in written:
        cells = [_cell(each) for each in row]
        filled = sum(bool(cell.text) for cell in cells)
        gap = 0 if filled else gap + 1
        if gap > _LONGEST_GAP or not limit.takes(filled):
            return
        yield cells


def _cell(written: object) -> Cell:
    value = getattr(written, "value", None)
    if value is None or getattr(written, "data_type", "") == "e":
        return Cell("")
    value = seen(value) if isinstance(value, CellRichText) else value
    text = shown(value, getattr(written, "number_format", GENERAL)).strip()
    font = getattr(written, "font", None)
    if font and font.strike:
        return _STRUCK if text else Cell("")
    return Cell(escaped(text), head=bool(font and font.b))


def _shown(rows: list[list[Cell]], part: bytes) -> Sequence[Row]:
    """Return the rows that a sheet shows, of which `part` is the XML."""
    shown = without(_merged(rows, part), hidden_lines(part))
    return [row for row in shown if not _is_struck(row)]


def _is_struck(row: Row) -> bool:
    """Tell whether all that a row has is crossed out."""
    return any(cell is _STRUCK for cell in row) and not any(cell.text for cell in row)


def _merged(rows: list[list[Cell]], part: bytes) -> list[list[Cell]]:
    """Return the rows with each merged cell in all places that it covers."""
    width = max(map(len, rows), default=0)
    found = [match[1].decode() for match in _MERGED.finditer(part)]
    for reference in found[:_MOST_MERGED]:
        left, top, right, bottom = (int(each or 0) for each in range_boundaries(reference))
        if top > len(rows) or left > len(rows[top - 1]):
            continue
        cell = rows[top - 1][left - 1]
        if not cell.text:
            continue
        for row in rows[top - 1 : bottom]:
            row += [Cell("")] * (min(right, width) - len(row))
            row[left - 1 : right] = [cell] * (min(right, width) - left + 1)
    return rows


def _places(package: Package) -> dict[str, str]:
    """Return where in the package each sheet is, by its name."""
    book = "xl/workbook.xml"
    if book not in package.names():
        return {}
    relations = parse_xml(package.read("xl/_rels/workbook.xml.rels"))
    targets = {each.get("Id"): each.get("Target", "") for each in relations}
    return {
        each.get("name", ""): normpath(join("/xl", targets.get(each.get(_RELATION)) or "")).lstrip(
            "/"
        )
        for each in parse_xml(package.read(book)).iter(f"{_MAIN}sheet")
    }
