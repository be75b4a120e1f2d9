"""Rules: the lines that are drawn between the cells of a table."""

from collections.abc import Iterable
from typing import NamedTuple

_TOUCH = 2.0  # points


class Rule(NamedTuple):
    """A line that goes one way, in points: `at` is its place, across its way from start to end."""

    at: float
    start: float
    end: float


class Rules(NamedTuple):
    """The lines of a page, each in order of their places, from the left and from the foot."""

    across: tuple[Rule, ...] = ()
    down: tuple[Rule, ...] = ()


def merged(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    """Return lines as long as they are when those that touch are one."""
    found: list[Rule] = []
    for rule in sorted(rules, key=lambda rule: (round(rule.at / _TOUCH), rule.start)):
        last = found[-1] if found else None
        if last and abs(rule.at - last.at) <= _TOUCH and rule.start <= last.end + _TOUCH:
            found[-1] = Rule(last.at, last.start, max(last.end, rule.end))
        else:
            found.append(rule)
    return tuple(sorted(found))


def meet(across: Rule, down: Rule) -> bool:
    """Tell whether two lines touch or cross."""
    near = across.start - _TOUCH <= down.at <= across.end + _TOUCH
    return near and down.start - _TOUCH <= across.at <= down.end + _TOUCH
