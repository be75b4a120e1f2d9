"""Labels of columns: told from the rows below them, of which they differ in kind."""

import re
from collections.abc import Iterator, Sequence

Texts = Sequence[Sequence[str]]
"""The cells of a table without marks, row by row, all rows of one length."""

_VALUE = re.compile(r"[^\w(]*\d")
_YEAR = re.compile(r"(?:1[89]|20)\d\d(?:\s*[-–/]\s*\d{2,4})?")
_THOUSANDS = re.compile(r"(?<!\d)\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+(?!\d)")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?(?![.,]?\d)|\d+")
_AMOUNT = re.compile(r"[^\w(]{0,3}(?:[A-Z]{3} ?)?0\s?(?:[^\w\s]{1,3}|[^\W\d_]{1,3}\.?)?")
_WORD = re.compile(r"[^\W\d_]+")
_SAID = re.compile(r"[^\W\d_]|0\s*[^\w\s.,]+\s*0|0\s*\+|[<>≤≥]")
_SHORT = re.compile(r"(?:[^\W_]+\.? )?[^\W\d_]{1,4}\.")  # "Ext.", "Tel. no."
_LONGEST, _MOST_WORDS = 60, 8
_FEWEST = 0.6
_FEWEST_AMOUNTS = 0.5


def has_labels(rows: Texts, *, usual: bool) -> bool:
    """Tell whether the first row has labels for the columns below it.

    With `usual`, it has where nothing tells its texts from the others.
    """
    first, *body = rows
    labels = list(filter(None, first))
    cornered = _is_cornered(rows)
    if not body or len(labels) < max(_FEWEST * (len(first) - cornered), 1):
        return False
    if len(set(labels)) < len(labels) or not all(map(_may_be_label, labels)):
        return False
    columns = [[row[i] for row in body if row[i]] for i in range(len(first))]
    told = [(label, column) for label, column in zip(first, columns, strict=True) if label]
    if any(_is_value(label) for label, _ in told):
        return _have_labels_with_numbers(told, cornered=cornered)
    if any(_are_values(column) and not _VALUE.match(label) for label, column in told):
        return True
    if any(cell.endswith(":") for cell in columns[0]):
        return False
    return usual or cornered or len(first) > 2 or _is_shorter(told)


def _is_cornered(rows: Texts) -> bool:
    """Tell whether only the first place of a table is empty, above names of the rows."""
    first, *body = rows
    return not first[0] and all(first[1:]) and all(row[0] for row in body)


def _may_be_label(text: str) -> bool:
    if len(text) > _LONGEST or len(text.split()) > _MOST_WORDS or text.endswith(":"):
        return False
    return not text.endswith(".") or _SHORT.fullmatch(text) is not None


def _have_labels_with_numbers(told: Sequence[tuple[str, Sequence[str]]], *, cornered: bool) -> bool:
    """Tell whether labels, some of which begin with a number, are of another kind than the cells.

    So are dates above names, ages above prices, and numbers that rise above names of rows.
    """
    numbered = [(label, column) for label, column in told if _is_value(label)]
    if len(numbered) > 1 and not any(_are_values(column) for _, column in numbered):
        return True
    below = {_shape(cell) for _, column in numbered for cell in column if _VALUE.match(cell)}
    if any(_shape(label) in below for label, _ in numbered):
        return cornered and _rise(told)
    if not _say_more([_shape(label) for label, _ in numbered]):
        return False
    amounts = all(_are_amounts(column) for _, column in numbered)
    others = any(_are_values(column) and not _VALUE.match(label) for label, column in told)
    return amounts and (len(numbered) > 1 or cornered or others)


def _shape(text: str) -> str:
    """Return a cell with a nought for each number in it."""
    return " ".join(_NUMBER.sub("0", _THOUSANDS.sub("0", text)).split()).casefold()


def _say_more(shapes: Sequence[str]) -> bool:
    """Tell whether labels have words, signs or ranges beside their numbers, as no amounts have."""
    if not all(shape == "0" or _SAID.search(shape) or "." in shape for shape in shapes):
        return False
    said = [shape for shape in shapes if shape != "0"]
    alike = {"".join(_WORD.findall(shape))[:2] for shape in said}
    is_unit = len(alike) == 1 and alike != {""}
    return bool(said) and (is_unit or not all(map(_AMOUNT.fullmatch, said)))


def _are_amounts(column: Sequence[str]) -> bool:
    values = [_shape(cell) for cell in column if _VALUE.match(cell)]
    amounts = sum(bool(_AMOUNT.fullmatch(value.upper())) for value in values)
    return amounts == len(values) >= _FEWEST_AMOUNTS * len(column)


def _rise(told: Sequence[tuple[str, Sequence[str]]]) -> bool:
    """Tell whether labels are whole numbers, each greater than the one before, of several rows."""
    if not all(label.isdecimal() and len(column) > 1 for label, column in told):
        return False
    numbers = [int(label) for label, _ in told]
    return numbers == sorted(numbers) and len(numbers) > 1


def _is_value(text: str) -> bool:
    return bool(_VALUE.match(text)) and not _YEAR.fullmatch(text)


def _are_values(column: Sequence[str]) -> bool:
    return bool(column) and sum(bool(_VALUE.match(cell)) for cell in column) > len(column) / 2


def _is_shorter(told: Sequence[tuple[str, Sequence[str]]]) -> bool:
    """Tell whether the labels have fewer words than what is below them."""
    counts = list(_counts(told))
    return any(few < many for few, many in counts) and all(few <= many for few, many in counts)


def _counts(told: Sequence[tuple[str, Sequence[str]]]) -> Iterator[tuple[int, float]]:
    for label, column in told:
        if column:
            yield len(label.split()), sum(len(cell.split()) for cell in column) / len(column)
