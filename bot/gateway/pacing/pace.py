"""Rates of events by sender."""

import time
from collections.abc import Callable

_REMEMBERED = 10_000  # people; those who ask slowly need not be remembered


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
        self._told: dict[int, float] = {}
        self._too_many = _REMEMBERED

    def join(self, person: int) -> float | None:
        """Take a place in a person's line, and return the seconds to wait; None when it is full."""
        now = self._now()
        paid = max(self._paid_until.get(person, now), now)
        place = max(0, round((paid - now) / self._every - self._burst + 1 + 0.499))
        if place > self._line:
            return None
        self._forget_the_slow(now)
        self._paid_until[person] = paid + self._every
        return max(0.0, paid - now - (self._burst - 1) * self._every)

    def turned_away(self, person: int) -> bool:
        """Note that somebody's line is full; tell whether they are to be told so.

        They are told once in the time that a full line takes, however many come meanwhile.
        """
        now = self._now()
        if now < self._told.get(person, now):
            return False
        self._told[person] = now + (self._burst + self._line) * self._every
        return True

    def _forget_the_slow(self, now: float) -> None:
        if len(self._paid_until) >= self._too_many:
            self._paid_until = {p: paid for p, paid in self._paid_until.items() if paid > now}
            self._told = {p: until for p, until in self._told.items() if until > now}
            self._too_many = max(_REMEMBERED, 2 * len(self._paid_until))
