"""Links that let people in: how many, until when, and how one is known again. Pure."""

import hashlib
import re
import secrets
from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta
from typing import NamedTuple

MOST = 10_000  # people by one link
_USUAL = timedelta(days=7)
_LONGEST = timedelta(days=366)
_BEGIN = "in-"  # of what /start gets from a link, to tell it from what other links give
_GIVEN = re.compile(rf"{_BEGIN}([A-Za-z0-9_-]{{32}})")
_SPAN = re.compile(r"(\d{1,4})([hdw])", re.IGNORECASE)
_UNITS = {"h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(weeks=1)}


class Terms(NamedTuple):
    """How many people a link lets in, and until when."""

    most: int
    until: datetime


def terms_in(words: Sequence[str], now: datetime) -> Terms | None:
    """Return what the words after /invite ask for, in any order; None when that can't be.

    A number is of people, one when there is none; an end is so many hours, days or weeks from now
    (12h, 7d, 2w) or a day (2027-01-31, all of it in UTC), else a week from now.
    """
    numbers = [int(word) for word in words if re.fullmatch(r"[0-9]{1,9}", word)]
    ends = [end for word in words if (end := _end(word, now))]
    if len(numbers) + len(ends) < len(words) or len(numbers) > 1 or len(ends) > 1:
        return None
    most, until = (numbers or [1])[0], (ends or [now + _USUAL])[0]
    possible = 1 <= most <= MOST and now < until <= now + _LONGEST
    return Terms(most, until) if possible else None


def _end(word: str, now: datetime) -> datetime | None:
    if span := _SPAN.fullmatch(word):
        return now + int(span[1]) * _UNITS[span[2].lower()]
    try:
        day = datetime.strptime(word, "%Y-%m-%d").date()  # noqa: DTZ007 - its zone follows
    except ValueError:
        return None
    return datetime.combine(day, time.max, UTC)


def new_token() -> str:
    """Return what nobody can guess: 192 bits in 32 characters."""
    return secrets.token_urlsafe(24)


def digest_of(token: str) -> str:
    """Return what is kept of a token: who reads the database can't enter by it."""
    return hashlib.sha256(token.encode()).hexdigest()


def link(bot_name: str, token: str) -> str:
    """Return the link that opens the private chat with the bot with a token."""
    return f"https://t.me/{bot_name}?start={_BEGIN}{token}"


def token_in(words: str) -> str:
    """Return the token in what stands behind /start, "" for none."""
    given = _GIVEN.fullmatch(words)
    return given[1] if given else ""
