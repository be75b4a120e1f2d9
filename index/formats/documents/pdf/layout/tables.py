"""Tables: rows of cells that stand in columns one below the other."""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace
from statistics import median

from index.formats.documents.pdf.layout.grid import Grid
from index.formats.documents.pdf.layout.ruled import TableLine
from index.formats.documents.pdf.layout.signs import is_label
from index.formats.documents.pdf.line import Line, Word, joined, rows_of

Span = tuple[float, float]
Row = Sequence[Line]

_FEWEST_ROWS, _FEWEST_CELLS = 3, 6
_MOST_WORDS = 14  # in the usual cell
_FURTHEST = 3.2  # times the letters' size: what stands further below is no row of the table
_WITHIN = 1.5  # times the step within a cell: rows that are further apart are two
_MOST_ALONE = 2  # lines between two rows of several cells
_BROADEST = 0.6  # of the table: what is broader and alone is no row of it
_BROAD = 0.45  # of the letters' size: a gap between two cells, where words have less


def parted(lines: Sequence[Line]) -> Iterator[Line | Grid]:
    """Yield the lines of one column, with tables in place of what is set in cells."""
    rows = [_labelled(row) for row in rows_of(lines)]
    place = 0
    while place < len(rows):
        first = rows[place][0]
        end = place if isinstance(first, TableLine) else _end(rows, place)
        grid = _grid(rows[place:end]) if end - place > 1 else None
        if isinstance(first, TableLine):
            yield first.grid
        elif grid and _counts(grid):
            yield from (replace(joined(row), is_item=True) for row in rows[place:end])
        elif grid:
            yield grid
        else:
            yield joined(rows[place])
        place = end if grid else place + 1


def _counts(grid: Grid) -> bool:
    """Tell whether a table of two columns is a list: the first has the numbers of its items."""
    if len(grid.rows[0]) != 2:
        return False
    told = ["".join(line.text for line in first).strip(".)(") for first, _ in grid.rows]
    numbers = [int(text) if text.isdecimal() else 0 for text in told if text]
    return len(numbers) > 1 and numbers == list(range(numbers[0], numbers[0] + len(numbers)))


def _labelled(row: Row) -> Row:
    """Return a row in which the sign of an item is no cell."""
    if len(row) > 1 and is_label(row[0].text):
        return [joined(row[:2]), *row[2:]]
    return row


def _end(rows: Sequence[Row], place: int) -> int:
    """Return the place behind the rows that may be one table with the row at `place`."""
    if len(rows[place]) < 2:
        return place
    end = place + 1
    for i in range(place + 1, len(rows)):
        above, row = rows[i - 1], rows[i]
        step = above[0].base - row[0].base
        if (
            isinstance(row[0], TableLine)
            or row[0].page != above[0].page
            or not 0 < step < _FURTHEST * row[0].size
        ):
            break
        if len(row) > 1:
            end = i + 1
        elif i - end >= _MOST_ALONE or not _may_go_on(rows[place:end], row):
            break
        elif row[0].left > rows[place][0].right and i == end:
            end = i + 1
    return end


def _may_go_on(table: Sequence[Row], row: Row) -> bool:
    """Tell whether a line alone may be part of a table: the rest of a cell, or a short row."""
    left = min(cell.left for each in table for cell in each)
    right = max(cell.right for each in table for cell in each)
    size = row[0].size
    is_short = row[0].width < _BROADEST * (right - left) or row[0].left > table[0][0].right
    return is_short and row[0].left >= left - size and row[0].right <= right + size


def _grid(rows: Sequence[Row]) -> Grid | None:
    """Return rows as a table, None where they are none."""
    columns = _columns(rows)
    if len(columns) < 2:
        return None
    cells = _put_together([_cells(row, columns) for row in rows], rows)
    filled = [cell for row in cells for cell in row if cell]
    if len(cells) < _FEWEST_ROWS and len(filled) < _FEWEST_CELLS:
        return None
    if sum(sum(map(bool, row)) > 1 for row in cells) < max(2, 0.5 * len(cells)):
        return None
    if median(sum(len(line.words) for line in cell) for cell in filled) > _MOST_WORDS:
        return None
    return Grid(cells)


def _columns(rows: Sequence[Row]) -> list[Span]:
    """Return from where to where the columns go, by the rows that have most cells."""
    most = max(map(len, rows))
    while most > 1:
        told = [row for row in rows if len(row) >= most]
        if len(told) > 1 or len(rows) <= _FEWEST_ROWS:
            return _merged([(cell.left, cell.right) for row in told for cell in row])
        most -= 1
    return []


def _merged(spans: Sequence[Span]) -> list[Span]:
    found: list[Span] = []
    for left, right in sorted(spans):
        if found and left < found[-1][1]:
            found[-1] = found[-1][0], max(found[-1][1], right)
        else:
            found.append((left, right))
    return found


def _cells(row: Row, columns: Sequence[Span]) -> list[list[Line]]:
    """Return what of a row stands in each column; what goes over several is in all of them."""
    found: list[list[Line]] = [[] for _ in columns]
    for line in row:
        for part in _split(line, columns):
            places = _places(part, columns)
            for place in places:
                found[place].append(part)
    return found


def _split(line: Line, columns: Sequence[Span]) -> Iterator[Line]:
    """Part a line where another column begins and the gap is broader than between words."""
    words: list[Word] = []
    for word in line.words:
        gap = word.left - words[-1].right if words else 0.0
        if (
            words
            and gap > _BROAD * line.size
            and _nearest(words[-1], columns) != _nearest(word, columns)
        ):
            yield replace(line, words=words)
            words = []
        words.append(word)
    yield replace(line, words=words)


def _nearest(word: Word | Line, columns: Sequence[Span]) -> int:
    middle = (word.left + word.right) / 2
    return min(
        range(len(columns)),
        key=lambda i: max(columns[i][0] - middle, middle - columns[i][1], 0.0),
    )


def _places(line: Line, columns: Sequence[Span]) -> Sequence[int]:
    covered = [
        i
        for i, (left, right) in enumerate(columns)
        if min(right, line.right) - max(left, line.left) > 0.5 * min(right - left, line.size)
    ]
    return covered if len(covered) > 1 else [_nearest(line, columns)]


def _put_together(
    cells: Sequence[Sequence[Sequence[Line]]], rows: Sequence[Row]
) -> list[list[list[Line]]]:
    """Return rows in which the lines of a cell stand together."""
    steps = [one[0].base - other[0].base for one, other in itertools.pairwise(rows)]
    within = min(steps) if steps else 0.0
    found: list[list[list[Line]]] = [[*map(list, cells[0])]]
    for row, step in zip(cells[1:], steps, strict=True):
        if step < _WITHIN * within and not all(row):
            for into, more in zip(found[-1], row, strict=True):
                into += more
        else:
            found.append([*map(list, row)])
    return found
