"""A sheet's rows to Markdown: tables, the lines above and below them, and lines of text."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import groupby, zip_longest

from index.formats.markup import Cell, Row, begun, header_rows, tables
from index.formats.sheets.groups import SAMPLE, Kinds, agree, blocks, kinds

MOST_ROWS = 50_000
MOST_CELLS = 1_000_000
"""More rows and filled cells of a file are not read."""

_LONGEST_HEADING, _MOST_WORDS = 80, 12
_ENDS = (".", "!", ";", ",", ":")


def sheet(rows: Sequence[Row], level: int, *, usual: bool = False) -> list[str]:
    """Return the rows of a sheet as Markdown, in paragraphs.

    Empty rows part one table from the next. A short line by itself above a table, or over all of
    its columns, is a heading of `level`; a label alone in a row, where others below it are of its
    group, is one below that. With `usual`, a table has a header where none is seen to.
    """
    found: list[str] = []
    before: list[Row] = []
    section = partial(_heading, level=level)
    regions = [_parted(region) for region in _regions(_from_left(rows), usual=usual)]
    for (lines, table, notes), following in zip_longest(regions, regions[1:]):
        heads = bool(table or (len(lines) == 1 and following and following[1]))
        found += [_line(line, level, heads=heads) for line in lines]
        below = level + any(map(_is_heading, found))
        for label, block, headed in blocks(table, usual=usual) if table else ():
            found += [_heading(label, below)] if label else []
            told = [] if label else _continued(before, block, usual=usual)
            before = told or block
            found += tables(before, usual=usual, section=section, headed=headed)
            before = before if headed else []
        found += map(begun, notes)
    return found


def _from_left(rows: Sequence[Row]) -> list[Row]:
    """Return rows without the columns at the left that are empty in all of them."""
    left = min(_columns(rows), default=0)
    return [row[left:] for row in rows]


@dataclass(slots=True)
class _Region:
    """A stretch of filled rows, with what goes on with it."""

    rows: list[Row]
    usual: bool
    columns: set[int] = field(default_factory=set)
    kinds: Kinds = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._tell(self.rows)

    def take(self, rows: Sequence[Row]) -> None:
        told = len(self.rows)
        self.rows += rows
        self._tell(rows, anew=told < SAMPLE)

    def _tell(self, rows: Sequence[Row], *, anew: bool = True) -> None:
        self.columns |= _columns(rows)
        if anew:
            first = self.rows[: 2 * SAMPLE]
            header = max(header_rows(first, usual=self.usual), len(first) == 1)
            self.kinds = kinds(first[header:])

    def goes_on(self, rows: Sequence[Row]) -> bool:
        """Tell whether a stretch has rows of this table and neither header nor lines."""
        if _text_of(self.rows[-1]) or _text_of(rows[0]) or _is_labelled(rows[0]):
            return False
        if header_rows(rows, usual=self.usual) or not _columns(rows) <= self.columns:
            return False
        return agree(kinds(rows), self.kinds)


def _regions(rows: Sequence[Row], *, usual: bool) -> list[list[Row]]:
    """Return stretches of filled rows; where a table only goes on, a gap parts nothing."""
    found: list[_Region] = []
    for filled, group in groupby(rows, _is_filled):
        stretch = list(group)
        if filled and found and found[-1].goes_on(stretch):
            found[-1].take(stretch)
        elif filled:
            found.append(_Region(stretch, usual))
    return [region.rows for region in found]


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


def _continued(before: list[Row], table: list[Row], *, usual: bool) -> list[Row]:
    """Return a table below the header of the one `before`, no rows where it does not go on.

    It does when it has no header itself, that one has labels for all its columns, and its cells
    are of the same kinds.
    """
    if header_rows(table, usual=usual) or header_rows(before, usual=usual) != 1:
        return []
    if _is_labelled(table[0]) or not _columns(table) <= _columns(before[:1]):
        return []
    header = [Cell(cell.text, head=True) for cell in before[0]]
    return [header, *table] if agree(kinds(table), kinds(before[1:])) else []


def _columns(rows: Sequence[Row]) -> set[int]:
    return {i for row in rows for i, cell in enumerate(row) if cell.text.strip()}


def _is_sentence(text: str) -> bool:
    long = len(text) > _LONGEST_HEADING or len(text.split()) > _MOST_WORDS
    return long or text.endswith(_ENDS)


def _line(text: str, level: int, *, heads: bool) -> str:
    return _heading(text, level) if heads and not _is_sentence(text) else begun(text)


def _heading(text: str, level: int) -> str:
    return f"{'#' * level} {' '.join(text.removesuffix(':').split())}"


def _is_heading(paragraph: str) -> bool:
    return paragraph.startswith("#")
