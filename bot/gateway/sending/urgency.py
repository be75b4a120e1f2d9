"""Urgency of a call to Telegram, and whether it is still wanted."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import Protocol

from telegram.error import TelegramError


class Urgency(IntEnum):
    """Kinds of calls; those of a lower number go first."""

    WORD = 0  # one for all who will get no answer now
    ANSWER = 1
    CHANGE = 2  # of what is there already: a page, votes, progress
    COURTESY = 3  # to one who gets no answer


class Attempts(Protocol):
    """Whom to inform of each attempt at a call."""

    async def begins(self) -> None:
        """Note that an attempt begins: from here on the call may be carried out."""

    async def was_in_vain(self) -> None:
        """Note that the attempt has surely not been carried out."""


@dataclass(frozen=True, slots=True)
class Sending:
    """How to make a call: `rate_limit_args` of a method of the bot.

    Before each attempt it is asked whether the call `is_wanted`. What is `spare` goes at once or
    not at all, and only where that delays nobody's answer. What does not go raises
    `DroppedError`.
    """

    urgency: Urgency
    attempts: Attempts | None = None
    is_wanted: Callable[[], bool] = lambda: True
    spare: bool = False


class DroppedError(TelegramError):
    """A call was not made: a newer one has taken its place, or it would have delayed others."""
