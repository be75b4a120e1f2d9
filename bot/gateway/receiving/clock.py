"""Telegram's time: this machine's clock may be off."""

import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from http import HTTPStatus

import httpx

_LOG = logging.getLogger(__name__)

_TOLERATED = timedelta(minutes=1)


def _here() -> datetime:
    return datetime.now(UTC)


class TelegramClock:
    """Tells the time that Telegram has, by the dates of its answers, and warns once of others.

    Up to a minute of difference is none.
    """

    def __init__(self, here: Callable[[], datetime] = _here) -> None:
        self._here = here
        self._ahead = timedelta()

    def now(self) -> datetime:
        """Return the time by which messages are dated."""
        return self._here() - self._ahead

    async def hear(self, response: httpx.Response) -> None:
        """Note the date of an answer; what has none that can be read says nothing."""
        date = date_of(response) if response.status_code == HTTPStatus.OK else None
        if date:
            self.note(date)

    def note(self, telegram: datetime) -> None:
        """Note what time it is for Telegram."""
        ahead = self._here() - telegram
        ahead = ahead if abs(ahead) > _TOLERATED else timedelta()
        if abs(ahead - self._ahead) > _TOLERATED:
            _LOG.warning("The clock of this machine is %s. %s", _said(ahead), _EFFECT)
            self._ahead = ahead


def date_of(response: httpx.Response) -> datetime | None:
    """Return when an answer was given, by its server's clock; None when it does not say."""
    try:
        date = parsedate_to_datetime(response.headers["date"])
    except (KeyError, ValueError):
        return None
    return date if date.tzinfo else date.replace(tzinfo=UTC)


_EFFECT = "Messages are answered by Telegram's time; what is kept has the time of this machine."


def _said(ahead: timedelta) -> str:
    if not ahead:
        return "right again"
    minutes = round(abs(ahead) / timedelta(minutes=1))
    side = "ahead of" if ahead > timedelta() else "behind"
    return f"{minutes} minutes {side} Telegram's: set it"
