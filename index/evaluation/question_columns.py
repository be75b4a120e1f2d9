"""Questions and the sentences that answer them in the columns of a table, with or without names.

The first line names the columns when it has the words for question and answer, or when its cells
are labels and those of no other line are.
"""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from index.formats import ASKED_AND_ANSWERED

_SEPARATORS = (";", ",")
_ASKED = frozenset(("q", "query", "prompt", *(asked for asked, _ in ASKED_AND_ANSWERED)))
_ANSWERED = frozenset(
    ("a", "sentence", "expected", "gold", "quote", *(answer for _, answer in ASKED_AND_ANSWERED))
)
_MOST_WORDS = 3
_FEWEST_OTHERS = 2
_SENTENCE_ENDS = ("?", ".", "!", "…", "？", "。", "！", "؟")

Row = Sequence[str]


@dataclass(frozen=True, slots=True)
class Pairs:
    """What the rows below the names have, in their order; `names` is empty where none are."""

    names: tuple[str, ...]
    rows: tuple[tuple[str, str], ...]


class PairError(ValueError):
    """A line has no question and answer: `line` is its number."""

    def __init__(self, line: int) -> None:
        super().__init__(f"line {line}")
        self.line = line


def read_pairs(text: str) -> Pairs:
    """Return the questions and answers of a table whose columns tabs part.

    Semicolons and commas part them, and quotation marks hold them together, where the first line
    has the words for question and answer. Raises `PairError`.
    """
    lines = _separated(text) or list(_by_tabs(text))
    rows = [row for _, row in lines]
    names = tuple(rows[0]) if rows and _names_columns(rows) else ()
    asked, answered = _columns(names)
    found = []
    for number, row in lines[1:] if names else lines:
        if len(row) <= max(asked, answered):
            raise PairError(number)
        found.append((row[asked], row[answered]))
    return Pairs(names, tuple(found))


def _by_tabs(text: str) -> Iterator[tuple[int, Row]]:
    """Yield the rows that are not blank, with the numbers of their lines."""
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            yield number, line.rstrip("\r").split("\t")


def _separated(text: str) -> list[tuple[int, Row]]:
    """Return the rows of a table that commas or semicolons part, none when it is no such table."""
    head = text.partition("\n")[0]
    for separator in _SEPARATORS:
        if "\t" not in head and _known_names(next(csv.reader([head], delimiter=separator), ())):
            reader = csv.reader(text.splitlines(keepends=True), delimiter=separator)
            return [(reader.line_num, row) for row in reader if any(map(str.strip, row))]
    return []


def _names_columns(rows: Sequence[Row]) -> bool:
    first, *others = rows
    if _known_names(first):
        return True
    if len(others) < _FEWEST_OTHERS or not all(map(_is_label, first)):
        return False
    return not any(_is_label(cell) for row in others for cell in row[:2])


def _known_names(cells: Row) -> bool:
    """Tell whether cells have both words, as labels."""
    folded = set(map(_folded, cells))
    return bool(folded & _ASKED and folded & _ANSWERED)


def _columns(names: Row) -> tuple[int, int]:
    """Return the places of the questions and of the answers: the first two, or as named."""
    folded = list(map(_folded, names))
    if not _known_names(names):
        return 0, 1
    asked = next(i for i, name in enumerate(folded) if name in _ASKED)
    return asked, next(i for i, name in enumerate(folded) if name in _ANSWERED)


def _folded(cell: str) -> str:
    """Return a label without its number of many, its marks and its capitals."""
    return cell.strip().strip("*_#\"':").casefold().removesuffix("s")


def _is_label(cell: str) -> bool:
    """Tell whether a cell may name what is below it: short, no sentence, no number."""
    words = cell.split()
    if not words or len(words) > _MOST_WORDS or words[-1].endswith(_SENTENCE_ENDS):
        return False
    return not any(map(str.isdigit, cell))
