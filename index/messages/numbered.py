"""Numbered lists in a message, each entry of which is a question."""

import re

_NUMBERED = re.compile(
    r"^[ \t]*\(?(?P<line>\d{1,2}|[a-h])[.)][ \t]+(?=\S)"
    r"|(?<!\S)\(?(?P<within>\d{1,2}|[a-h])\)[ \t]+(?=\S)",
    re.MULTILINE,
)
_LETTERS = re.compile(r"[^\W\d_]{2}")
_FEWEST_ENTRIES = 2
_BEFORE_LISTS = ("", *":.,;!?\n")


def numbered_entries(text: str) -> tuple[str, list[tuple[int, int]]]:
    """Return what stands before a list that is numbered from one or a on, and its entries.

    All of it when there is none. A list begins behind a sign, or with the text.
    """
    marks = [*_NUMBERED.finditer(text)]
    labels = [mark["line"] or mark["within"] for mark in marks]
    if len(marks) < _FEWEST_ENTRIES or labels not in _labels_of(len(marks)):
        return text, []
    before = text[: marks[0].start()].rstrip(" ")
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    spans = [(mark.end(), end) for mark, end in zip(marks, ends, strict=True)]
    is_list = before[-1:] in _BEFORE_LISTS and all(_LETTERS.search(text, *each) for each in spans)
    return (before, spans) if is_list else (text, [])


def _labels_of(count: int) -> list[list[str]]:
    numbers = range(1, count + 1)
    return [[str(number) for number in numbers], [chr(ord("a") + n - 1) for n in numbers]]
