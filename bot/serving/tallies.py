"""Counters since the start; no text of a question, no id of a person."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from time import monotonic

BOUNDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)
"""Seconds up to which times are told apart."""


class Step(StrEnum):
    """What the time of a question goes into."""

    WAITING = "waiting"  # for the process that searches
    SEARCHING = "searching"
    SENDING = "sending"  # with the wait for Telegram's limits


class Outcome(StrEnum):
    """How a reindex ended."""

    DONE = "done"
    FAILED = "failed"


class Times:
    """How many times there were, in seconds: by `BOUNDS`, the last are longer than all; and all."""

    def __init__(self) -> None:
        self.counts = [0] * (len(BOUNDS) + 1)
        self.total = 0.0

    def note(self, seconds: float) -> None:
        """Add a time."""
        self.counts[bisect_left(BOUNDS, seconds)] += 1
        self.total += max(0.0, seconds)


@dataclass(slots=True)
class Tallies:
    """Numbers that only grow. `telegram_errors` are by status, or by what became of the call."""

    answered: int = 0
    refused: int = 0
    times: dict[Step, Times] = field(default_factory=lambda: {step: Times() for step in Step})
    reindexes: Counter[str] = field(default_factory=Counter)
    telegram_errors: Counter[str] = field(default_factory=Counter)

    def question(self, *, answered: bool) -> None:
        """Note a question that somebody asked the bot."""
        if answered:
            self.answered += 1
        else:
            self.refused += 1

    @contextmanager
    def timed(self, step: Step) -> Iterator[None]:
        """Note how long a step takes, however it ends."""
        began = monotonic()
        try:
            yield
        finally:
            self.times[step].note(monotonic() - began)

    @contextmanager
    def reindexing(self) -> Iterator[None]:
        """Note how a reindex ends."""
        try:
            yield
        except BaseException:
            self.reindexes[Outcome.FAILED] += 1
            raise
        self.reindexes[Outcome.DONE] += 1
