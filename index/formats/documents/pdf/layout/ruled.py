"""Tables whose cells have borders: what stands between the lines."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from statistics import median

from index.formats.documents.pdf.layout.grid import Grid
from index.formats.documents.pdf.line import Line, from_the_top, joined
from index.formats.documents.pdf.ruling import Rule, Rules, meet

_NEAR = 3.0  # points: two places that differ by less are one
_FEWEST = 2  # rows, and columns
_MOST_WORDS = 25  # in the usual cell
_MOST_RULES = 600


@dataclass(frozen=True, eq=False)
class TableLine(Line):
    """A whole table, which stands among the lines of a page where its first row does."""

    grid: Grid = field(default_factory=lambda: Grid(()))


def with_ruled_tables(lines: Sequence[Line], rules: Rules) -> list[Line]:
    """Return the lines of a page, those within the borders of a table as one."""
    found = list(lines)
    for across, down in _nets(rules):
        frame = _Frame(_places(across), _places(down), across, down)
        inside = [line for line in found if frame.has(line)]
        table = frame.table(inside) if inside else None
        if table:
            taken = set(map(id, inside))
            place = found.index(inside[0])
            kept = [line for line in found[:place] if id(line) not in taken]
            found = [*kept, table, *(line for line in found[place:] if id(line) not in taken)]
    return found


def _nets(rules: Rules) -> Iterator[tuple[list[Rule], list[Rule]]]:
    """Yield lines that hang together, those across and those down."""
    if len(rules.across) + len(rules.down) > _MOST_RULES:
        return
    across, down = list(rules.across), list(rules.down)
    while across:
        net, beside = [across.pop()], list[Rule]()
        while True:
            more = [one for one in down if any(meet(each, one) for each in net)]
            down = [one for one in down if one not in more]
            beside += more
            further = [one for one in across if any(meet(one, each) for each in more)]
            across = [one for one in across if one not in further]
            net += further
            if not further:
                break
        if len(net) > _FEWEST and len(beside) > _FEWEST:
            yield net, beside


def _places(rules: Sequence[Rule]) -> list[float]:
    found: list[float] = []
    for place in sorted(rule.at for rule in rules):
        if not found or place - found[-1] > _NEAR:
            found.append(place)
    return found


@dataclass(frozen=True, slots=True)
class _Frame:
    """A table's borders: heights from the foot up, places from the left on, and their lines."""

    heights: Sequence[float]
    places: Sequence[float]
    across: Sequence[Rule]
    down: Sequence[Rule]

    def has(self, line: Line) -> bool:
        """Tell whether a line stands within the borders."""
        inside = self.heights[0] < line.base + line.size / 4 < self.heights[-1]
        return (
            inside and self.places[0] - _NEAR < line.left and line.right < self.places[-1] + _NEAR
        )

    def table(self, lines: Sequence[Line]) -> TableLine | None:
        """Return the lines within as a table, None where the borders are of something else."""
        cells: defaultdict[tuple[int, int], list[Line]] = defaultdict(list)
        for line in lines:
            for part in self._parts(line):
                cells[self._cell(part)].append(part)
        words = [sum(len(line.words) for line in cell) for cell in cells.values()]
        if len({row for row, _ in cells}) < _FEWEST or len({at for _, at in cells}) < _FEWEST:
            return None
        if median(words) > _MOST_WORDS:
            return None
        told = {key: tuple(map(joined, from_the_top(cell))) for key, cell in cells.items()}
        rows = range(len(self.heights) - 2, -1, -1)
        grid = [
            [told.get(self._origin(row, at), ()) for at in range(len(self.places) - 1)]
            for row in rows
        ]
        first = max(lines, key=lambda line: line.base)
        every = [word for line in lines for word in line.words]
        return TableLine(every, first.base, first.size, page=first.page, grid=Grid(grid))

    def _parts(self, line: Line) -> Iterator[Line]:
        """Part a line where a border stands between two words."""
        words = [line.words[0]]
        for one, other in pairwise(line.words):
            if any(one.right - _NEAR < place < other.left + _NEAR for place in self.places):
                yield replace(line, words=words)
                words = []
            words.append(other)
        yield replace(line, words=words)

    def _cell(self, line: Line) -> tuple[int, int]:
        height, middle = line.base + line.size / 4, (line.left + line.right) / 2
        row = sum(place < height for place in self.heights) - 1
        at = sum(place < middle for place in self.places) - 1
        return self._origin(
            min(max(row, 0), len(self.heights) - 2), min(max(at, 0), len(self.places) - 2)
        )

    def _origin(self, row: int, at: int) -> tuple[int, int]:
        """Return the first of the places that are one cell, having no border between them."""
        middle = (self.heights[row] + self.heights[row + 1]) / 2
        while at and not _is_border(self.down, self.places[at], middle):
            at -= 1
        centre = (self.places[at] + self.places[at + 1]) / 2
        while row + 2 < len(self.heights) and not _is_border(
            self.across, self.heights[row + 1], centre
        ):
            row += 1
        return row, at


def _is_border(rules: Sequence[Rule], place: float, across: float) -> bool:
    return any(abs(rule.at - place) <= _NEAR and rule.start < across < rule.end for rule in rules)
