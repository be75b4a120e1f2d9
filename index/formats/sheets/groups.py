"""Rows under a label that stands alone in a table: a group of it, or a block of another kind."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from index.formats.markup import Cell, Row, header_rows

_VALUE = re.compile(r"[^\w(]*\d")
_PHONE = re.compile(r"\D{0,3}(?:\d[ ()/.-]{0,3}){7,}")
_DAY = re.compile(r"\d{1,4}([./-])\d{1,2}\1\d{2,4}")
_LINK = re.compile(r"@\w|://|\bwww\.")
_FEWEST_ROWS = 2
_FEWEST_VALUES = 3  # of a row, its name among them
SAMPLE = 100
"""Rows that tell of which kinds the cells of a table are."""

Kinds = Mapping[int, Counter[str]]
"""How often cells are of which kind, by column; columns without any are left out."""


class Block(NamedTuple):
    """Rows of a table with the label above them, "" for none; `headed` ones may have a header."""

    label: str
    rows: list[Row]
    headed: bool = True


def blocks(table: Sequence[Row], *, usual: bool) -> Iterator[Block]:
    """Yield the blocks of a table: what is above all labels that stand alone, and below each.

    The header of the table is that of a block whose cells are of the same kinds, column by column.
    Another has one of its own or none.
    """
    count = header_rows([row for row in table if not _is_alone(row)], usual=usual)
    labels = _labels(table, count)
    header = [_as_heads(row) for row in table[:count]]
    starts = [*sorted(labels), len(table)]
    if starts[0] > count:
        yield Block("", [*table[: starts[0]]])
    for start, end in pairwise(starts):
        label, rows = table[start][0].text.strip(), [*table[start + 1 : end]]
        if labels[start]:
            yield Block(label, [*header, *rows])
        else:
            yield Block(label, rows, _is_headed(rows, usual=usual))


def _as_heads(row: Row) -> Row:
    """Return a row as a header; one cell in several places stays one."""
    heads = {id(cell): Cell(cell.text, head=True) for cell in row}
    return [heads[id(cell)] for cell in row]


def agree(mine: Kinds, theirs: Kinds) -> bool:
    """Tell whether cells are of the same kinds in each column.

    Names of rows may be of any kind, as rooms have names or numbers, where values agree.
    """
    named = 0 not in mine or 0 not in theirs or _are_alike(mine[0], theirs[0])
    values = any(set(mine[at]) - {"text"} for at in mine if at and at in theirs)
    return _values_agree(mine, theirs) and (named or values)


def _values_agree(mine: Kinds, theirs: Kinds) -> bool:
    return all(_are_alike(mine[at], theirs[at]) for at in mine if at and at in theirs)


def _is_headed(rows: Sequence[Row], *, usual: bool) -> bool:
    """Tell whether the first row of a block below a label differs from the others, as labels do."""
    if not header_rows(rows, usual=usual):
        return False
    return all(cell.head or not cell.text for cell in rows[0]) or not agree(
        kinds(rows[:1]), kinds(rows[1:])
    )


def _labels(table: Sequence[Row], count: int) -> dict[int, bool]:
    """Return the places of labels that stand alone, and whether what is below each goes on."""
    alone = [at for at in range(count, len(table)) if _is_alone(table[at])]
    ends = [*alone, len(table)][1:]
    below = {at: table[at + 1 : end] for at, end in zip(alone, ends, strict=True)}
    above = table[count : alone[0]] if alone else ()
    if _is_grouped(count, below):
        first = kinds(below[count])
        return {at: _values_agree(kinds(rows), first) for at, rows in below.items()}
    found: dict[int, bool] = {}
    told = kinds(above)
    for at, rows in below.items():
        goes_on = agree(kinds(rows), told) if above else at == count > 0
        if rows and (_is_set(table[at], rows) or (above and not goes_on and _is_wide(rows))):
            found[at] = bool(count) and goes_on
    return found


def _is_grouped(count: int, below: Mapping[int, Sequence[Row]]) -> bool:
    """Tell whether labels head all rows of a table below its header, in groups."""
    return count > 0 and count in below and len(below) > 1 and all(below.values())


def _is_wide(rows: Sequence[Row]) -> bool:
    """Tell whether there are several rows of several values."""
    counts = [sum(bool(cell.text.strip()) for cell in row) for row in rows[:SAMPLE]]
    return len(rows) >= _FEWEST_ROWS and min(counts) >= _FEWEST_VALUES


def _is_alone(row: Row) -> bool:
    """Tell whether the first place of a row is all that is filled of it."""
    return bool(row[0].text.strip()) and not any(cell.text.strip() for cell in row[1:])


def _is_set(row: Row, below: Sequence[Row]) -> bool:
    """Tell whether a cell that stands alone is written as what heads the rows below it."""
    return row[0].text.strip().endswith(":") or (row[0].head and not below[0][0].head)


def kinds(rows: Sequence[Row]) -> Kinds:
    """Return how often cells of the first rows are of which kind, by column."""
    found: defaultdict[int, Counter[str]] = defaultdict(Counter)
    for row in rows[:SAMPLE]:
        for column, cell in enumerate(row):
            if kind := _kind(cell.text.strip()):
                found[column][kind] += 1
    return dict(found)


def _kind(text: str) -> str:
    """Return of which kind a cell is, "" for a word that stands for a value: "free", "none"."""
    if _LINK.search(text):
        return "link"
    if _PHONE.fullmatch(text) and not _DAY.fullmatch(text):
        return "phone"
    if _VALUE.match(text):
        return "value"
    is_word = text.islower() and " " not in text
    return "text" if any(map(str.isalpha, text)) and not is_word else ""


def _are_alike(kinds: Counter[str], others: Counter[str]) -> bool:
    """Tell whether the usual kind of some cells is one of the others', or the other way round."""
    return kinds.most_common(1)[0][0] in others or others.most_common(1)[0][0] in kinds
