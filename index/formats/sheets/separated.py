"""Files of separated values (.csv, .tsv): whichever separator and encoding, quoted or not."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice

from index.errors import ArticleError
from index.formats.markup import Cell, escaped
from index.formats.parsed import ParsedArticle
from index.formats.sheets.regions import MOST_CELLS, MOST_ROWS, sheet
from index.formats.text import BYTE_ORDER_MARK, decode
from index.formats.titles import name_as_title
from index.model import Article

_SEPARATORS = ("\t", ";", "|", ",")
_SAID = re.compile(r"sep=(.)[ \t]*(?:\r\n|\r|\n)")
_SAMPLE = 200  # rows
_CONSISTENT = 0.9
_UNCLOSED = "a quotation mark in it is never closed; such marks are read as text"


def read_separated(article_id: str, data: bytes) -> ParsedArticle:
    """Return the table in a file, as Markdown. Raises `ArticleError` when there is none."""
    written, warning = decode(data)
    written = written.removeprefix(BYTE_ORDER_MARK)
    said = _SAID.match(written)
    separator = said[1] if said else _separator(written)
    rows, warnings = _rows(written[said.end() if said else 0 :], separator)
    cells = [[Cell(escaped(cell.strip())) for cell in row] for row in rows]
    text = "\n\n".join(sheet(cells, 2, usual=True))
    if not text:
        raise ArticleError("empty: there is no text in it")
    article = Article(article_id, name_as_title(article_id), text)
    return ParsedArticle(article, (*filter(None, [warning]), *warnings))


def _rows(written: str, separator: str) -> tuple[list[list[str]], list[str]]:
    """Return the rows, and warnings. Marks of quotation that nobody closed are read as text."""
    warnings = []
    try:
        rows, more = _limited(_parsed(written, separator))
    except csv.Error:
        rows, more = [["\n"]], False
    if any("\n" in cell for row in rows for cell in row) and _is_plain(written, separator):
        warnings.append(_UNCLOSED)
        rows, more = _limited(_parsed(written, separator, quoted=False))
    if more:
        warnings.append(f"only its first {len(rows):,} rows are read")
    return rows, warnings


def _is_plain(written: str, separator: str) -> bool:
    """Tell whether each line is a row, all of one length, when quotation marks mean nothing."""
    share, width = _agreement(_parsed(written, separator, quoted=False))
    return share == 1 and width > 1


def _limited(parsed: Iterable[list[str]]) -> tuple[list[list[str]], bool]:
    """Return as many rows as are taken, and whether there are more."""
    rows: list[list[str]] = []
    cells = 0
    for row in parsed:
        cells += len(row)
        if len(rows) == MOST_ROWS or cells > MOST_CELLS:
            return rows, True
        rows.append(row)
    return rows, False


def _parsed(written: str, separator: str, *, quoted: bool = True) -> Iterator[list[str]]:
    """Yield rows. Raises `csv.Error` when a cell is longer than any."""
    return csv.reader(
        io.StringIO(written, newline=""),
        delimiter=separator,
        quoting=csv.QUOTE_MINIMAL if quoted else csv.QUOTE_NONE,
    )


def _separator(written: str) -> str:
    """Return what most rows have equally often, the rarer sign when several are so."""
    found = {each: _agreement(_parsed(written, each)) for each in _SEPARATORS}
    for separator, (share, width) in found.items():
        if share >= _CONSISTENT and width > 1:
            return separator
    return max(_SEPARATORS, key=lambda each: (found[each][1] > 1, found[each][0]))


def _agreement(parsed: Iterator[list[str]]) -> tuple[float, int]:
    """Return the share of rows that have the most usual number of cells, and that number."""
    try:
        widths = Counter(len(row) for row in islice(parsed, _SAMPLE) if row)
    except csv.Error:
        return 0.0, 0
    width, count = max(widths.items(), key=lambda each: (each[1], each[0]), default=(0, 0))
    return count / max(widths.total(), 1), width
