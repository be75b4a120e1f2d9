"""Rates of events by sender."""

import time
from collections.abc import Callable
from dataclasses import dataclass

_REMEMBERED = 10_000  # people; those who ask slowly need not be remembered


@dataclass(frozen=True, slots=True)
class Wait:
    """How long a question has to wait, and its place in the line: 0 is no wait."""

    seconds: float = 0.0
    place: int = 0


class Pace:
    """Lets everybody do `burst` things at once, and then one every `every` seconds.

    `line` more of a person may wait; what comes then is turned away. This is the generic cell
    rate algorithm (ITU-T I.371): it remembers one moment a person. Not thread-safe.
    """

    def __init__(
        self,
        burst: int = 8,
        every: float = 1.0,
        line: int = 8,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._burst, self._every, self._line = burst, every, line
        self._now = now
        self._paid_until: dict[int, float] = {}
        self._told: set[int] = set()

    def join(self, person: int) -> Wait | None:
        """Take a place in a person's line; None when it is full."""
        now = self._now()
        paid = max(self._paid_until.get(person, now), now)
        place = max(0, round((paid - now) / self._every - self._burst + 1 + 0.499))
        if place > self._line:
            return None
        self._told.discard(person)
        self._forget_the_slow(now)
        self._paid_until[person] = paid + self._every
        return Wait(max(0.0, paid - now - (self._burst - 1) * self._every), place)

    def turned_away(self, person: int) -> bool:
        """Note that somebody's line is full; whether they have not been told so yet."""
        new = person not in self._told
        self._told.add(person)
        return new

    def _forget_the_slow(self, now: float) -> None:
        if len(self._paid_until) >= _REMEMBERED:
            self._paid_until = {p: paid for p, paid in self._paid_until.items() if paid > now}
            self._told &= self._paid_until.keys()
