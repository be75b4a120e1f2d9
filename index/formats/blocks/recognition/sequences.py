"""Numbers that go together: 1, 2, 3; (a), (b); 3.1, 3.2, 4."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from index.formats.blocks.recognition.marks import SECTION, Mark, Values

_MOST_GOING = 10
"""Sequences of one style that may go on, one within the other."""


@dataclass(slots=True, eq=False)
class Chain:
    """Numbered paragraphs of one style that follow one another: their places, ascending."""

    members: list[int] = field(default_factory=list)
    values: list[Values] = field(default_factory=list)

    def goes_on(self, style: str, value: Values) -> bool:
        """Whether `value` comes after the last number."""
        last = self.values[-1]
        return is_next(last, value) or (style == SECTION and value > last)

    def after(self, place: int) -> int | None:
        """Return the next place of a member, None behind the last one."""
        at = bisect_right(self.members, place)
        return self.members[at] if at < len(self.members) else None

    @property
    def is_sequence(self) -> bool:
        """Whether there are enough numbers to be no accident, such as dates."""
        return len(self.members) > (1 if self.values[0][-1] == 1 else 2)


def chains(marks: Sequence[Mark | None]) -> list[Chain | None]:
    """Return of each paragraph the sequence that its number belongs to, None where there is none.

    A sequence has two numbers and begins with 1 or a, or it has three; a section sign needs no
    other.
    """
    going: dict[str, list[Chain]] = {}
    found = [
        _joined(place, mark, going) if mark and mark.readings else None
        for place, mark in enumerate(marks)
    ]
    return [
        chain if chain and mark and (mark.readings[0][0] == SECTION or chain.is_sequence) else None
        for chain, mark in zip(found, marks, strict=True)
    ]


def _joined(place: int, mark: Mark, going: dict[str, list[Chain]]) -> Chain:
    """Add a number to the latest sequence that it goes on with, else begin one."""
    for style, value in mark.readings:
        known = going.get(style, [])
        for chain in reversed(known):
            if chain.goes_on(style, value):
                del known[known.index(chain) + 1 :]
                chain.members.append(place)
                chain.values.append(value)
                return chain
    value = min(value for _, value in mark.readings)
    chain = Chain([place], [value])
    for style, each in mark.readings:
        if each == value:
            known = going.setdefault(style, [])
            del known[: 1 - _MOST_GOING]
            known.append(chain)
    return chain


def is_next(last: Values, value: Values) -> bool:
    """Whether a number of one or several parts comes after another: 3.1, 3.2 or 4 or 3.1.1."""
    if value == (*last, 1):
        return True
    depth = len(value) - 1
    return depth < len(last) and value == (*last[:depth], last[depth] + 1)
