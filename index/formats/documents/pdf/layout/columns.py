"""Reading order: columns of prose one after the other, all else from the top down."""

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from statistics import median

from index.formats.documents.pdf.line import Line, from_the_top

_FEWEST_LINES = 4  # on each side, else there are no columns
_FEWEST_WORDS = 3
_FILLED = 0.7  # of the longest lines: how long the usual line of prose is
_NARROWEST_GUTTER = 6  # points
_MOST_ACROSS = 0.3  # of the lines: they go over the gutter
_MOST_TRIED = 12  # places for a gutter
_FEWEST_ROWS, _SAME, _ROOM = 3, 2.0, 1.2  # rows of a table, points, times the usual step
_MOST_UPWARD = 0.08  # of the lines: they are drawn after what stands below them


def in_reading_order(lines: Sequence[Line]) -> list[list[Line]]:
    """Return the lines of a page in the order of reading, parted where another column begins."""
    gutter = _gutter(lines)
    if gutter is None:
        return [_settled(lines)] if lines else []
    found: list[list[Line]] = []
    for band in _bands(lines, gutter):
        left = [line for line in band if line.right <= gutter]
        right = [line for line in band if line.left >= gutter]
        if left and right:
            found += [*in_reading_order(left), *in_reading_order(right)]
        else:
            found.append(_flat(band))
    return found


def _flat(lines: Sequence[Line]) -> list[Line]:
    return [line for row in from_the_top(lines) for line in row]


def _settled(lines: Sequence[Line]) -> list[Line]:
    """Return lines as the file draws them, unless it often goes up again."""
    upward = sum(
        other.base > one.base + other.size and not other.is_beside(one)
        for one, other in pairwise(lines)
    )
    return _flat(lines) if upward > _MOST_UPWARD * len(lines) else list(lines)


def _gutter(lines: Sequence[Line]) -> float | None:
    """Return where between two columns of prose nothing stands, None where there are none."""
    if len(lines) < 2 * _FEWEST_LINES:
        return None
    for place in _gaps(lines):
        left = [line for line in lines if line.right <= place]
        right = [line for line in lines if line.left >= place]
        across = len(lines) - len(left) - len(right)
        if across <= _MOST_ACROSS * len(lines) and _are_columns(left, right):
            return place
    return None


def _gaps(lines: Sequence[Line]) -> list[float]:
    """Return the middles of the gaps that fewest lines go over, widest first."""
    edges = sorted([(line.left, 1) for line in lines] + [(line.right, -1) for line in lines])
    open_lines, gaps = 0, []
    for (at, step), (following, _) in pairwise(edges):
        open_lines += step
        width = following - at
        if width >= _NARROWEST_GUTTER and open_lines <= _MOST_ACROSS * len(lines):
            gaps.append((open_lines, -width, (at + following) / 2))
    return [place for *_, place in sorted(gaps)[:_MOST_TRIED]]


def _are_columns(left: Sequence[Line], right: Sequence[Line]) -> bool:
    if not (_is_prose(left) and _is_prose(right)):
        return False
    top = min(max(line.base for line in left), max(line.base for line in right))
    foot = max(min(line.base for line in left), min(line.base for line in right))
    shared = [sum(foot <= line.base <= top for line in side) for side in (left, right)]
    return min(shared) >= _FEWEST_LINES and not _begin_together(left, right)


def _is_prose(lines: Sequence[Line]) -> bool:
    """Tell whether most lines fill their column, as those of paragraphs do."""
    if len(lines) < _FEWEST_LINES:
        return False
    widths = sorted(line.width for line in lines)
    filled = median(widths) >= _FILLED * widths[-1 - len(widths) // 10]  # a headline is broader
    return filled and median(len(line.words) for line in lines) >= _FEWEST_WORDS


def _begin_together(left: Sequence[Line], right: Sequence[Line]) -> bool:
    """Tell whether paragraphs begin side by side, as the cells of a table do."""
    heights = [_beginnings(side) for side in (left, right)]
    if min(map(len, heights)) < _FEWEST_ROWS:
        return False
    few, many = sorted(heights, key=len)
    return all(any(abs(one - other) < _SAME for other in many) for one in few)


def _beginnings(lines: Sequence[Line]) -> list[float]:
    """Return the heights of the lines above which there is room."""
    ordered = _flat(lines)
    steps = [one.base - other.base for one, other in pairwise(ordered)]
    usual = median(steps) if steps else 0.0
    return [
        ordered[0].base,
        *(line.base for line, step in zip(ordered[1:], steps, strict=True) if step > _ROOM * usual),
    ]


def _bands(lines: Sequence[Line], gutter: float) -> Iterator[list[Line]]:
    """Yield lines from the top down, parted where a line goes over the gutter, and behind it."""
    ordered = _flat(lines)
    for _, group in groupby(ordered, lambda line: line.left < gutter < line.right):
        yield list(group)
