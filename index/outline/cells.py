"""Cells of one row or column: what they say, below which label, and which are empty."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from index.analysis import Analyzer


class Cells(NamedTuple):
    """The cells of one row: what they say, "" for nothing, and the labels of their columns."""

    labels: list[str]
    texts: list[str]

    def lack(self, asked: Sequence[Collection[str]], analyzer: Analyzer) -> bool:
        """Tell whether an empty cell is asked for, and no other cell.

        `asked` are the terms that count as each word of the question. The row is asked for when
        its cells have some of these words, and called by the first cell that has. That of its
        other columns is asked for whose label has most of the words that no cell has: of several
        alike all.
        """
        if all(self.texts):
            return False
        labels, texts = (
            [set(analyzer.terms(each)) for each in part] for part in (self.labels, self.texts)
        )
        words = frozenset[str]().union(*asked)
        called = next((n for n, terms in enumerate(texts) if not words.isdisjoint(terms)), None)
        if called is None:
            return False
        others = [each for each in asked if all(map(frozenset(each).isdisjoint, texts))]
        shared = [sum(not label.isdisjoint(each) for each in others) for label in labels]
        shared[called] = 0
        most = max(shared)
        sought = [text for text, count in zip(self.texts, shared, strict=True) if count == most]
        return most > 0 and not any(sought)


class Column(NamedTuple):
    """The label of a column of a table, and what its cells say that are not empty."""

    label: str
    cells: list[str]
