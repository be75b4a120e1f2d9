"""A sheet's rows to Markdown: tables, the lines above and below them, and lines of text."""

from collections.abc import Sequence
from itertools import groupby, zip_longest

from index.formats.markup import Cell, Row, begun, header_rows, tables

MOST_ROWS = 50_000
MOST_CELLS = 1_000_000
"""More rows and filled cells of a file are not read."""

_LONGEST_HEADING, _MOST_WORDS = 80, 12
_ENDS = (".", "!", ";", ",", ":")


def sheet(rows: Sequence[Row], level: int, *, usual: bool = False) -> list[str]:
    """Return the rows of a sheet as Markdown, in paragraphs.

    Empty rows part one table from the next. A short line by itself above a table, or over all of
    its columns, is a heading of `level`. With `usual`, a table has a header where none is seen to.
    """
    found: list[str] = []
    header: Row = ()
    regions = [_parted(region) for region in _regions(rows, usual=usual)]
    for (lines, table, notes), following in zip_longest(regions, regions[1:]):
        heads = bool(table or (len(lines) == 1 and following and following[1]))
        found += [_line(line, level, heads=heads) for line in lines]
        if table:
            header, table = _headed(header, table, usual=usual)
            found += tables(table, usual=usual, section=lambda text: _heading(text, level))
        found += map(begun, notes)
    return found


def _regions(rows: Sequence[Row], *, usual: bool) -> list[list[Row]]:
    """Return stretches of filled rows; where a table only goes on, a gap parts nothing."""
    found: list[list[Row]] = []
    for filled, group in groupby(rows, _is_filled):
        region = list(group)
        if filled and found and _goes_on(found[-1], region, usual=usual):
            found[-1] += region
        elif filled:
            found.append(region)
    return found


def _goes_on(before: Sequence[Row], region: Sequence[Row], *, usual: bool) -> bool:
    """Tell whether a stretch has rows of the table before and neither header nor lines."""
    if _text_of(before[-1]) or _text_of(region[0]) or _is_labelled(region[0]):
        return False
    return _columns(region) <= _columns(before) and not header_rows(region, usual=usual)


def _is_labelled(row: Row) -> bool:
    """Tell whether a row is a name and what it has: "Caretaker:", "Holger"."""
    first = next((cell.text.strip() for cell in row if cell.text.strip()), "")
    return first.endswith(":")


def _is_filled(row: Row) -> bool:
    return any(cell.text.strip() for cell in row)


def _parted(region: Sequence[Row]) -> tuple[list[str], list[Row], list[str]]:
    """Return the lines above a table, its rows, and the lines below it."""
    texts = [_text_of(row) for row in region]
    if all(texts):
        as_table = len(texts) > 2 and not any(map(_is_sentence, texts))
        return ([], list(region), []) if as_table else (texts, [], [])
    first = next(i for i, text in enumerate(texts) if not text)
    last = len(texts)
    while last > first + 1 and texts[last - 1] and _is_sentence(texts[last - 1]):
        last -= 1
    return texts[:first], list(region[first:last]), texts[last:]


def _text_of(row: Row) -> str:
    """Return what stands alone in a row, "" when there are several cells."""
    found = list(dict.fromkeys(cell for cell in row if cell.text.strip()))
    return found[0].text.strip() if len(found) == 1 else ""


def _headed(before: Row, table: list[Row], *, usual: bool) -> tuple[Row, list[Row]]:
    """Return the header of a table, and its rows with it.

    A table that has none goes on with the one `before` when that has labels for all its columns.
    """
    if count := header_rows(table, usual=usual):
        return [Cell(cell.text, head=True) for cell in table[0]] if count == 1 else (), table
    if before and not _is_labelled(table[0]) and _columns(table) <= _columns([before]):
        return before, [before, *table]
    return (), table


def _columns(rows: Sequence[Row]) -> set[int]:
    return {i for row in rows for i, cell in enumerate(row) if cell.text.strip()}


def _is_sentence(text: str) -> bool:
    long = len(text) > _LONGEST_HEADING or len(text.split()) > _MOST_WORDS
    return long or text.endswith(_ENDS)


def _line(text: str, level: int, *, heads: bool) -> str:
    return _heading(text, level) if heads and not _is_sentence(text) else begun(text)


def _heading(text: str, level: int) -> str:
    return f"{'#' * level} {' '.join(text.split())}"
