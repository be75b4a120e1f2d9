"""The first row of a table as labels of its columns: its cells look otherwise than those below."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import chain, pairwise

from index.analysis import LANGUAGES, Attribute, calendar_names, fold_words
from index.formats.blocks.draft import Span
from index.formats.blocks.recognition.tables.values import says

_FEWEST = 2
"""Columns of a table with labels, and rows that tell how cells of a column are written."""
_LONGEST_LABEL = 60
_WORDS = re.compile(r"[^\W\d_]+(?:[ .'’-]+[^\W\d_]+)*")
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_PARTED = re.compile(r"\d[.,:]\d")
_LONG = re.compile(r"\d(?:[ .,/-]?\d){4}")  # of telephones, sums and days
_YEAR = re.compile(r"(?:1[89]|20)\d\d(?:\s?[-–/]\s?(?:(?:1[89]|20)\d\d|\d\d))?")
_RANGE = re.compile(r"\d+\s?(?:[-–]|[^\W\d_]{1,3}\s)\s?\d+(?:\s?[^\W\d_]+\.?)?")
_BOUND = re.compile(r"[<>≤≥]\s?\d+(?:\s?[^\W\d_]+\.?)?|\d+(?:\s?[^\W\d_]+\.?)?\s?\+")
_COUNT = re.compile(r"\d+\s?[^\W\d_].*")
_VALUE = re.compile(r"(?:[^\w\s(]{1,2}\s?|[A-Z]{3}\s|[Kk]r\.?\s)?\d")
_PRICE = re.compile(r"(?:[A-Z]{3}|[Kk]r\.?|[^\w\s]+)\s?[\d.,]+")
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_STEPS = frozenset((1, 5, 10))
"""Years from one column to the next."""

Row = Sequence[Span]
Column = Sequence[str]


def is_header(text: str, rows: Sequence[Row]) -> bool:
    """Whether the first row looks like labels of the columns.

    They fill all columns but perhaps the first, and are short. Without digits, where they are no
    values like those below (free, closed): in some column most
    of the other cells have some, or the first column has no label, or words begin with small
    letters below a capital one, or are several in each row below single ones. With digits:
    `_is_told_apart` has what is asked of them.
    """
    first, *others = rows
    if not others or not all(0 < end - start <= _LONGEST_LABEL for start, end in first[1:]):
        return False
    if len(first) < _FEWEST:
        return False
    even = [row for row in others if len(row) == len(first)]
    if any(_has_digits(text[slice(*cell)]) for cell in first):
        cells = [[text[slice(*cell)] for cell in row] for row in even]
        return bool(cells) and _is_told_apart([text[slice(*cell)] for cell in first], cells)
    if _is_row([text[slice(*cell)] for cell in first], [text[slice(*row[0])] for row in others]):
        return False
    columns = list(zip(*even, strict=False))
    unnamed = first[0][0] == first[0][1] and any(
        start < end for row in others for start, end in row[:1]
    )
    numbered = any(
        2 * sum(_has_digits(text[slice(*c)]) for c in column) > len(column) for column in columns
    )
    return unnamed or numbered or _has_titles(text, rows)


def _is_row(cells: Sequence[str], names: Column) -> bool:
    """Whether a row without digits is one of those below it: "Sunday closed", "Children free".

    It says something twice, its first cell is a day or month as `names` are, or it has two cells,
    of which the second begins with a small letter below no such name, or says that it is free.
    """
    name, *labels = cells
    if len(set(labels)) < len(labels):
        return True
    if _is_of_calendar(name) and 2 * sum(map(_is_of_calendar, names)) > len(names):
        return True
    if len(labels) > 1 or not name:
        return False
    is_small = labels[0][0].islower() and not name[0].islower()
    return is_small or says(labels[0], Attribute.PRICE)


def _is_of_calendar(words: str) -> bool:
    """Whether words begin with the name of a day of the week or a month, in any language."""
    first = _FIRST_WORD.match(words)
    return first is not None and fold_words(first[0]) in _calendar()


@cache
def _calendar() -> frozenset[str]:
    names = chain.from_iterable(map(calendar_names, LANGUAGES))
    return frozenset(fold_words(name) for several in names for name in several)


def _has_titles(text: str, rows: Sequence[Row]) -> bool:
    """Whether the cells of the first row are written as titles are, and the others are not."""
    first, *others = ([text[slice(*cell)] for cell in row] for row in rows)
    if len(others) < _FEWEST:
        return False
    columns = list(zip(*(row for row in others if len(row) == len(first)), strict=False))
    pairs = zip(first[1:], columns[1:], strict=False)
    lower = any(
        label[:1].isupper() and len(column) > 1 and all(cell[:1].islower() for cell in column)
        for label, column in pairs
    )
    single = len(first) > _FEWEST and all(len(label.split()) == 1 for label in first)
    return lower or (single and all(any(len(c.split()) > 1 for c in row) for row in others))


def _is_told_apart(first: Sequence[str], others: Sequence[Sequence[str]]) -> bool:
    """Whether cells of a first row, some with digits, are labels: none is like those below it.

    Some column has amounts below a label that is none, or several have words below years, days or
    times.
    """
    columns = [list(filter(None, column)) for column in zip(*others, strict=True)]
    labels = first[1:]
    if len(set(labels)) < len(labels) or _is_row_name(first[0], columns[0]):
        return False
    cornered = not first[0] and bool(columns[0])
    told = [pair for pair in zip(labels, columns[1:], strict=True) if _has_digits(pair[0])]
    if any(_is_alike(*pair, exactly=cornered) for pair in told):
        return False
    if _are_above_words(told):
        return True
    named = not _has_digits(first[0]) and _are_values(columns[0]) and not cornered
    valued = named or any(map(_are_values, columns[1:]))
    return valued and _are_labels(told, cornered=cornered)


def _is_row_name(name: str, column: Column) -> bool:
    """Whether the first cell of a row names it as those of the other rows do."""
    if name.endswith(":"):
        return True
    numbered = name[:1].isdigit() and any(cell[0].isdigit() for cell in column)
    return numbered or (_has_digits(name) and _shape(name) in map(_shape, column))


def _is_alike(label: str, column: Column, *, exactly: bool) -> bool:
    """Whether a label is written as a cell of its column: as a sum, a time, a span of such."""
    if _YEAR.fullmatch(label):
        return 2 * sum(bool(_YEAR.fullmatch(cell)) for cell in column) > len(column)
    if _LONG.search(_YEAR.sub("", label)):
        return True
    if exactly:
        shape = _exact_shape(label)
        return not label.isdecimal() and any(_exact_shape(cell) == shape for cell in column)
    if _PARTED.search(label) and any(map(_PARTED.search, column)):
        return True
    return any(_shape(cell) == _shape(label) for cell in column)


def _are_labels(told: Sequence[tuple[str, Column]], *, cornered: bool) -> bool:
    """Whether labels with digits are years, ranges, counts or names, and no amounts.

    Where the first column has no label, less is asked.
    """
    years = [pair for pair in told if _YEAR.fullmatch(pair[0])]
    rest = [label for label, _ in told if not _YEAR.fullmatch(label)]
    bare = [label for label in rest if _RANGE.fullmatch(label)]
    others = [
        label for label in rest if not _RANGE.fullmatch(label) and not _BOUND.fullmatch(label)
    ]
    counts = [label for label in others if label[0].isdigit()]
    names = [label for label in others if not label[0].isdigit()]
    return (
        (cornered or _are_years(years))
        and (cornered or not bare or _adjoin(rest))
        and _are_counts(counts, cornered=cornered)
        and _are_names(names, cornered=cornered)
    )


def _are_years(told: Sequence[tuple[str, Column]]) -> bool:
    """Whether numbers that may be years are: they go up evenly, or amounts below have cents."""
    if not any(cell.isdecimal() for _, column in told for cell in column):
        return True
    years = [int(label[:4]) for label, _ in told]
    steps = {after - before for before, after in pairwise(years)}
    return len(steps) == 1 and (len(years) > _FEWEST or {*map(abs, steps)} <= _STEPS)


def _adjoin(labels: Sequence[str]) -> bool:
    """Whether ranges follow one another, as ages do: up to 5, 6-13, 14+."""
    numbers = [[*map(int, re.findall(r"\d+", label))] for label in labels]
    steps = {after[0] - before[-1] for before, after in pairwise(numbers)}
    return bool(steps) and steps <= {0, 1}


def _are_counts(labels: Sequence[str], *, cornered: bool) -> bool:
    """Whether labels that begin with numbers count something: 1 night, 2 nights."""
    if not labels or (cornered and any(map(_COUNT.fullmatch, labels))):
        return True
    if any(map(_PARTED.search, labels)):
        return cornered
    numbers = [int(match[0]) for label in labels if (match := re.match(r"\d+", label))]
    rising = len(numbers) > 1 and all(before < after for before, after in pairwise(numbers))
    return rising and (cornered or (numbers[0] == 1 and all(map(_COUNT.fullmatch, labels))))


def _are_names(labels: Sequence[str], *, cornered: bool) -> bool:
    """Whether labels with numbers behind words are names: Zone 1, up to 5; no prices: from 5."""
    if any(map(_PRICE.fullmatch, labels)):
        return False
    words = {_NUMBER.sub("", label) for label in labels}
    return cornered or not labels or len(words) > 1 or not labels[0][0].islower()


def _are_values(column: Column) -> bool:
    return bool(column) and 2 * sum(bool(_VALUE.match(cell)) for cell in column) > len(column)


def _are_above_words(told: Sequence[tuple[str, Column]]) -> bool:
    """Whether labels that begin with numbers stand above words that are not always the same."""
    above = [column for label, column in told if label[0].isdigit()]
    words = not any(_has_digits(cell) for column in above for cell in column)
    different = {cell for column in above for cell in column}
    return words and len(above) > 1 and len(different) > _FEWEST and max(map(len, above)) >= _FEWEST


def _shape(text: str) -> str:
    """Return a cell with a letter for its words and a nought for each of its numbers."""
    return "".join(_WORDS.sub("a", _NUMBER.sub("0", text)).split())


def _exact_shape(text: str) -> str:
    return re.sub(r"\d+", "0", text).casefold()


def _has_digits(text: str) -> bool:
    return any(map(str.isdigit, text))
