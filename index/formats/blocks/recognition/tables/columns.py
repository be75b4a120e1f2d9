"""Cells in columns: rows of cells that stand below one another, or are short and as many."""

from collections.abc import Sequence

from index.formats.blocks.draft import Span

_WORDS_OF_TEXT = 5
"""A cell of so many words may be a line of text in a column of it."""
_MOST_TEXT = 0.5
"""Share of the cells of a column that may be such, but in one column."""

Rows = Sequence[Sequence[Span]]


def in_columns(text: str, rows: Rows) -> Rows:
    """Return rows with as many cells, some of them empty; no rows when they are no table."""
    columns = _columns(text, rows)
    if max(map(len, rows)) == len(columns):
        placed = [_placed(text, row, columns) for row in rows]
        return placed if not _is_text(text, placed) else ()
    short = all(len(text[slice(*cell)].split()) < _WORDS_OF_TEXT for row in rows for cell in row)
    return rows if short and len(set(map(len, rows))) == 1 else ()


def _columns(text: str, rows: Rows) -> list[Span]:
    """Return the columns, in characters from the margin: where cells of some row stand."""
    found: list[Span] = []
    for start, end in sorted(_from_margin(text, cell) for row in rows for cell in row):
        if found and start < found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return found


def _placed(text: str, row: Sequence[Span], columns: Sequence[Span]) -> list[Span]:
    """Return the cells of a row, with an empty one for each column that it leaves out."""
    placed: list[Span] = []
    rest = list(row)
    for _, behind in columns:
        if rest and _from_margin(text, rest[0])[0] < behind:
            placed.append(rest.pop(0))
        else:
            at = placed[-1][1] if placed else row[0][0]
            placed.append((at, at))
    return placed


def _from_margin(text: str, cell: Span) -> Span:
    margin = text.rfind("\n", 0, cell[0]) + 1
    return cell[0] - margin, cell[1] - margin


def _is_text(text: str, rows: Rows) -> bool:
    """Whether two columns or more are of lines of text, as in newspapers."""
    columns = zip(*rows, strict=True)
    return sum(_is_text_column(text, column) for column in columns) > 1


def _is_text_column(text: str, column: Sequence[Span]) -> bool:
    long = sum(len(text[slice(*cell)].split()) >= _WORDS_OF_TEXT for cell in column)
    return long > _MOST_TEXT * len(column)
