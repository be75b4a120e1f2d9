"""Telegram's limits, as budgets that calls are taken from."""

import asyncio
import math
from collections import deque

from bot.gateway.sending.urgency import Urgency

PER_SECOND = 30.0  # messages, in the long run
_BURST = 100.0  # messages
_CAREFULLY = 25.0  # messages a second, after Telegram has refused one
_CARE = 60.0  # seconds


class Overall:
    """A hundred messages at once, and 30 a second in the long run; no burst for a minute of care.

    Telegram asks for that when many people are notified; those who ask in the same moment are
    answered in one burst.
    """

    def __init__(self) -> None:
        self._left = _BURST
        self._at = 0.0
        self._careful_until = 0.0

    @property
    def is_plentiful(self) -> bool:
        """Whether more than half of a burst is left."""
        self._refill()
        return self._left > _BURST / 2

    def delay(self, _: Urgency) -> float:
        """Return the seconds until the next message may go."""
        self._refill()
        return max(0.0, (1.0 - self._left) / self._rate)

    def take(self) -> None:
        """Let one go."""
        self._left -= 1.0

    def give_back(self) -> None:
        """Note that one did not go after all."""
        self._left += 1.0

    def take_care(self) -> None:
        """Note that Telegram has refused a message."""
        self._careful_until = now() + _CARE

    @property
    def _rate(self) -> float:
        return _CAREFULLY if now() < self._careful_until else PER_SECOND

    def _refill(self) -> None:
        most = 1.0 if now() < self._careful_until else _BURST
        self._left = min(most, self._left + (now() - self._at) * self._rate)
        self._at = now()


class Window:
    """At most so many messages to a chat in any so many seconds.

    `kept` are left for what is as urgent as an answer. A message counts from when it is under way
    until that long after Telegram has taken it.
    """

    def __init__(self, most: int, seconds: float, kept: int = 0) -> None:
        self._most, self._seconds, self._kept = most, seconds, kept
        self._under_way = 0
        self._taken: deque[float] = deque()

    def delay(self, urgency: Urgency) -> float:
        """Return the seconds until a message may go; infinite until one that is under way is."""
        self._forget()
        share = self._most - (self._kept if urgency > Urgency.ANSWER else 0)
        too_many = self._under_way + len(self._taken) - share + 1
        if too_many <= 0:
            return 0.0
        if too_many > len(self._taken):
            return math.inf
        return self._taken[too_many - 1] + self._seconds - now()

    def take(self) -> None:
        """Let one go."""
        self._under_way += 1

    def end(self, *, taken: bool) -> None:
        """Note that one has arrived, or that Telegram has not taken it."""
        self._under_way -= 1
        if taken:
            self._taken.append(now())

    @property
    def is_empty(self) -> bool:
        """Whether nothing counts any more."""
        self._forget()
        return not (self._under_way or self._taken)

    def _forget(self) -> None:
        while self._taken and self._taken[0] + self._seconds <= now():
            self._taken.popleft()


def now() -> float:
    """Return the time of the running loop, in seconds."""
    return asyncio.get_running_loop().time()
