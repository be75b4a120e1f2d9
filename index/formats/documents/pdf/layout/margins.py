"""Running heads, feet and page numbers: what stands around the text of pages."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from index.formats.documents.pdf.layout.typography import Typography
from index.formats.documents.pdf.line import Line, from_the_top

_NUMBER = re.compile(r"\d+")
_PAGE = r"(?:page|seite|sayfa|página|pagina|side|sida|strona|strana|страница|p\.|s\.|стр\.?)"
_LONE_NUMBER = re.compile(
    rf"\W*(?:{_PAGE} ?)?\d{{1,4}}(?:\s*(?:/|of|von|de|di|из)\s*\d{{1,4}})?\W*", re.IGNORECASE
)
_TOLD_NUMBER = re.compile(rf"(?<!\w){_PAGE} ?(\d{{1,4}})(?!\w)", re.IGNORECASE)
_ROMAN = re.compile(r"[-–—\s]*[ivxl]{1,7}[-–—\s]*")
_ROWS = 3  # from the top and from the foot that may be such
_NEAR = 12  # points: two heights that differ by less are one place on the page
_APART = 1.25  # times the pitch of the text: what stands further from it is no part of it
_SMALLER, _LARGER = 0.93, 1.09
_FEWEST = 3
_NOTE = re.compile(r"[¹²³⁰-⁹*†‡]|\d{1,3}[ .)]|\[\d+\]")
_LEAST_COUNTED = 0.8
_YEARS = 1000  # a number from here on is one, unless it counts pages
_LONGEST_NUMBER, _MOST_NUMBERS = 6, 4


Margins = Sequence[Sequence[Sequence[Line]]]
"""Of each page the rows that are its head or foot."""


@dataclass(frozen=True, slots=True)
class _Row:
    """Lines side by side at the top or foot of a page, and whether they stand apart from text.

    One that `stands_out` looks as headings do.
    """

    page: int
    lines: Sequence[Line]
    text: str
    is_apart: bool
    outermost: bool
    stands_out: bool

    @property
    def numbers(self) -> list[int]:
        return [
            int(each)
            for each in _NUMBER.findall(self.text)[:_MOST_NUMBERS]
            if len(each) <= _LONGEST_NUMBER
        ]


def margins(pages: Sequence[Sequence[Line]], text: Typography) -> Margins:
    """Return of each page the rows that are its head or foot, from the top down."""
    rows = [row for page, lines in enumerate(pages) for row in _outer(page, lines, text)]
    places: defaultdict[tuple[str, int], list[_Row]] = defaultdict(list)
    for row in rows:
        for height in _heights(row.lines[0].base):
            places[_NUMBER.sub("#", row.text), height].append(row)
            if row.is_apart and row.numbers and not row.stands_out:
                places["", height].append(row)
    found = [row for row in rows if _is_number(row, len(pages))]
    for (words, _), alike in places.items():
        returns = _returns(alike, len(pages)) if words else _count(alike)
        found += alike if returns else ()
    return [_in_order([row for row in found if row.page == page]) for page in range(len(pages))]


def _heights(base: float) -> tuple[int, int]:
    """Return two names of a height, of which near ones share at least one."""
    return 2 * round(base / _NEAR), 2 * round(base / _NEAR - 0.5) + 1


def _outer(page: int, lines: Sequence[Line], text: Typography) -> Iterator[_Row]:
    """Yield the rows at the top and at the foot of a page, outermost first."""
    rows = from_the_top(lines)
    for group in (rows[: _ROWS + 1], rows[: -_ROWS - 2 : -1]):
        inner = [*group[1:], None] if len(group) == len(rows) else group[1:]
        parted = [_is_parted(*pair, text) for pair in zip(group, inner, strict=False)]
        most = max(1, len(rows) // 2)
        for place, row in enumerate(group[: len(parted)]):
            words = " ".join(line.text for line in row)
            stands_out = any(line.bold or line.size > _LARGER * text.size for line in row)
            apart = any(parted[place:most])
            yield _Row(page, row, words, apart, outermost=place == 0, stands_out=stands_out)


def _is_parted(row: Sequence[Line], inner: Sequence[Line] | None, text: Typography) -> bool:
    """Tell whether a row is set apart from the one further within."""
    size = max(line.size for line in row)
    if inner is None:
        return True
    step = abs(row[0].base - inner[0].base)
    return size < _SMALLER * text.size or step > _APART * text.pitch * max(size, text.size)


def _is_number(row: _Row, pages: int) -> bool:
    """Tell whether nothing but the page's number stands in a row."""
    if not row.outermost:
        return False
    if _LONE_NUMBER.fullmatch(row.text):
        is_small = max(row.numbers) < _YEARS
        return (row.is_apart and is_small) or row.page + 1 in row.numbers
    if not row.is_apart:
        return False
    told = _TOLD_NUMBER.search(row.text)
    if told and int(told[1]) == row.page + 1:
        return True
    return bool(pages > 1 and _ROMAN.fullmatch(row.text))


def _returns(rows: Sequence[_Row], pages: int) -> bool:
    """Tell whether rows in one place are the same one again, with the number of its page."""
    seen = {row.page: row for row in rows}
    if len(seen) < 2:
        return False
    told = [seen[page] for page in sorted(seen)]
    same = len({row.text for row in told}) == 1
    if not _count_pages(told) or (not same and told[0].stands_out):
        return False
    apart = sum(row.is_apart for row in told) >= len(told) / 2
    if apart:
        return len(told) >= min(_FEWEST, pages)
    return same and all(row.outermost for row in told) and len(told) >= max(_FEWEST, pages / 2)


def _count_pages(rows: Sequence[_Row]) -> bool:
    """Tell whether each number in the rows is either the same everywhere or counts their pages."""
    numbers = [row.numbers for row in rows]
    width = min(map(len, numbers))
    for place in range(width):
        steps = {each[place] - row.page for each, row in zip(numbers, rows, strict=True)}
        same = {each[place] for each in numbers}
        if min(len(steps), len(same)) > max(1, len(rows) // 4):
            return False
    return True


def _count(rows: Sequence[_Row]) -> bool:
    """Tell whether rows in one place, of whatever words, have the numbers of their pages."""
    seen = {row.page: row for row in rows}
    steps = Counter(step for row in seen.values() for step in {n - row.page for n in row.numbers})
    return len(seen) >= _FEWEST and steps.most_common(1)[0][1] >= _LEAST_COUNTED * len(seen)


def _in_order(rows: Sequence[_Row]) -> list[Sequence[Line]]:
    unique = {id(row.lines): row.lines for row in rows}
    return sorted(unique.values(), key=lambda lines: -lines[0].base)


def notes_apart(lines: Sequence[Line], text: Typography) -> tuple[list[Line], list[list[Line]]]:
    """Return the lines of a page, and apart from them the notes at its foot, from the top down.

    Notes are small, and each begins with the number or sign that refers to it.
    """
    rows = from_the_top(lines)
    first = len(rows)
    while first and all(line.size < _SMALLER * text.size for line in rows[first - 1]):
        first -= 1
    notes: list[list[Line]] = []
    for row in rows[first:]:
        if _NOTE.match(row[0].text):
            notes.append(list(row))
        elif notes:
            notes[-1] += row
    found = {id(line) for note in notes for line in note}
    if len(found) == len(lines):
        return list(lines), []
    return [line for line in lines if id(line) not in found], notes
