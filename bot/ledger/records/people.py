"""People: how they enter, and how much of them was deleted."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Forgotten:
    """How much of a person was deleted; `names` is 1 for the one that they entered with."""

    questions: int
    votes: int
    wishes: int
    names: int = 0


class Entrance(StrEnum):
    """What came of somebody's attempt to enter by an invitation."""

    ENTERED = "entered"  # also when they had before
    CLOSED = "closed"  # no such invitation, or not any more
    BARRED = "barred"


@dataclass(frozen=True, slots=True)
class Invitation:
    """A link that lets `most` people in, until a time; `used` have come by it. `at` it was made."""

    number: int
    most: int
    used: int
    until: datetime
    at: datetime


@dataclass(frozen=True, slots=True)
class Visitor:
    """Somebody who has been `invited`, or `barred`, since then.

    `name` is what they were called at that time, "" where that is not kept.
    """

    user_id: int
    name: str
    invited: bool
    barred: bool
    at: datetime
