"""Cells of one row or column: what they say, below which label, and which are empty."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from index.analysis import Analyzer


class Cells(NamedTuple):
    """The first cell of a row, and the labels of its columns: of filled cells, of empty ones."""

    first: str
    filled: list[str]
    empty: list[str]

    def lack(self, asked: Sequence[Collection[str]], analyzer: Analyzer) -> bool:
        """Tell whether an empty cell is asked for, and no other cell.

        `asked` are the terms that count as each word of the question. The row is asked for when
        its first cell has a word; its columns are, when their labels have one of the others.
        """
        if not self.empty:
            return False
        first, filled, empty = (
            set(analyzer.terms("\n".join(texts)))
            for texts in ([self.first], self.filled, self.empty)
        )
        others = [each for each in asked if first.isdisjoint(each)]
        if len(others) == len(asked) or all(empty.isdisjoint(each) for each in others):
            return False
        return all(filled.isdisjoint(each) for each in others)


class Column(NamedTuple):
    """The label of a column of a table, and what its cells say that are not empty."""

    label: str
    cells: list[str]
