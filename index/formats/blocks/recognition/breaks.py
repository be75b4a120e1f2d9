"""Paragraphs whose lines stand for themselves: labels with values, and items in a row."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from index.formats.blocks.draft import Draft, Span
from index.formats.blocks.recognition.labelled import label_of
from index.formats.blocks.recognition.marks import Mark, mark_at
from index.formats.blocks.recognition.sequences import is_next
from index.formats.blocks.recognition.tables import stripped
from index.formats.blocks.recognition.wording import indent_of, wrapped
from index.model import BlockKind

_LABELLED = re.compile(
    r"(?:(?P<bold>\*\*|__)[^*_\n]{1,60}(?::(?P=bold)|(?P=bold):)|[^\W_a-zß-ÿ][^:\n.!?]{0,40}:)"
    r"[ \t]+\S"
)
_FEWEST_PLAIN, _FEWEST = 3, 2


def find_breaks(text: str, drafts: Iterable[Draft], *, labels: bool = True) -> Iterator[Draft]:
    """Yield drafts with a paragraph for each labelled or marked line where several are such."""
    for draft in drafts:
        if draft.kind == BlockKind.PARAGRAPH and "\n" in text[draft.start : draft.end]:
            yield from _parted(text, draft, labels=labels)
        else:
            yield draft


def _parted(text: str, draft: Draft, *, labels: bool) -> Iterator[Draft]:
    lines = list(_lines(text, draft))
    begins = [0, *_marked(text, lines)]
    going_on = wrapped(text, lines)
    fresh = [number for number in range(len(lines)) if number not in going_on]
    whole = [(lines[n][0], lines[m - 1][1]) for n, m in pairwise([*fresh, len(lines)])]
    if labels and _are_labelled(text, whole):
        begins = fresh
    elif len(named := _named(text, whole)) >= _FEWEST_PLAIN:
        begins = [fresh[number] for number in named]
    ends = [*begins[1:], len(lines)]
    draft.end = lines[ends[0] - 1][1]
    yield draft
    for first, behind in zip(begins[1:], ends[1:], strict=True):
        yield Draft(BlockKind.PARAGRAPH, lines[first][0], lines[behind - 1][1], parent=draft.parent)


def _lines(text: str, draft: Draft) -> Iterator[Span]:
    at = draft.start
    for written in text[draft.start : draft.end].split("\n"):
        yield stripped(text, at, at + len(written))
        at += len(written) + 1


def _are_labelled(text: str, lines: Sequence[Span]) -> bool:
    """Whether each line has a label, and not by accident."""
    labels = [_LABELLED.match(text, *line) for line in lines]
    bold = any(label and label["bold"] for label in labels)
    return all(labels) and len(lines) >= (_FEWEST if bold else _FEWEST_PLAIN)


def _named(text: str, lines: Sequence[Span]) -> list[int]:
    """Return the lines that begin with labels, when the first does and the others are indented."""
    labels = [label_of(text, *line) for line in lines]
    named = [number for number, label in enumerate(labels) if label]
    margin = indent_of(text, lines[0][0])
    others = (line for line, label in zip(lines, labels, strict=True) if not label)
    even = named[:1] == [0] and all(indent_of(text, start) > margin for start, _ in others)
    return named if even and len({*filter(None, labels)}) == len(named) else []


def _marked(text: str, lines: Sequence[Span]) -> Iterator[int]:
    """Yield the lines, but the first, whose mark goes together with that of another line."""
    marks = [mark_at(text, *line) for line in lines]
    bullets = [mark.bullet for mark in marks if mark]
    last: Mark | None = None
    for number, mark in enumerate(marks):
        if mark and mark.readings:
            following = next((m for m in marks[number + 1 :] if m and m.readings), None)
            if number and (_is_next(last, mark) or _is_next(mark, following)):
                yield number
            last = mark
        elif mark and number and bullets.count(mark.bullet) >= _FEWEST:
            yield number


def _is_next(last: Mark | None, mark: Mark | None) -> bool:
    """Whether a number comes after another of its style."""
    return bool(
        last
        and mark
        and any(
            style == other and is_next(value, following)
            for style, value in last.readings
            for other, following in mark.readings
        )
    )
