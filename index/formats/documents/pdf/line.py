"""Words and lines of a page, with their places."""

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from statistics import median
from typing import NamedTuple

_CLOSEST, _USUAL_PITCH, _WIDEST = 0.8, 1.2, 2.5
_BESIDE = 0.35  # of the letters' size: two heights that differ by less are one


class Word(NamedTuple):
    """What stands without a space; `left` and `right` are its edges, in points."""

    text: str
    left: float
    right: float


@dataclass(frozen=True, eq=False)
class Line:
    """Words side by side, with no wide gap, set in one font.

    `base` is the height on which they stand, in points from the foot of the page; `size` is that
    of the letters, which are all of one width where they are `mono`. A line that `is_item` begins
    with the number of an item. `page` counts from 0.
    """

    words: Sequence[Word]
    base: float
    size: float
    bold: bool = False
    mono: bool = False
    is_item: bool = False
    page: int = 0

    @cached_property
    def text(self) -> str:
        """The words, with a space between two."""
        return " ".join(word.text for word in self.words)

    @cached_property
    def left(self) -> float:
        """The left edge of what is furthest left."""
        return min(word.left for word in self.words)

    @cached_property
    def right(self) -> float:
        """The right edge of what is furthest right."""
        return max(word.right for word in self.words)

    @property
    def width(self) -> float:
        """How far it is from the left edge to the right one."""
        return self.right - self.left

    def is_beside(self, other: "Line") -> bool:
        """Tell whether both stand at the same height of one page."""
        near = abs(self.base - other.base) < _BESIDE * max(self.size, other.size)
        return near and self.page == other.page


def rows_of(lines: Iterable[Line]) -> list[list[Line]]:
    """Return neighbours that stand side by side together, in the order of the lines."""
    found: list[list[Line]] = []
    for line in lines:
        if found and line.is_beside(found[-1][-1]):
            found[-1].append(line)
        else:
            found.append([line])
    return found


def from_the_top(lines: Iterable[Line]) -> list[list[Line]]:
    """Return the rows of a page from the top down, each from left to right."""
    rows = rows_of(sorted(lines, key=lambda line: -line.base))
    return [sorted(row, key=lambda line: line.left) for row in rows]


def joined(lines: Sequence[Line]) -> Line:
    """Return lines that stand side by side as one, in their order."""
    words = [word for line in lines for word in line.words]
    widest = max(lines, key=lambda line: len(line.text))
    bold, mono = all(line.bold for line in lines), all(line.mono for line in lines)
    return replace(widest, words=words, bold=bold, mono=mono)


def pitch(lines: Sequence[Line]) -> float:
    """Return how far a line usually stands below the one before, for letters of size 1."""
    steps = (
        (one.base - other.base) / other.size
        for one, other in itertools.pairwise(lines)
        if abs(one.size - other.size) < 1
    )
    found = [step for step in steps if _CLOSEST < step < _WIDEST]
    return median(found) if found else _USUAL_PITCH
