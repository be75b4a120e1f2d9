"""What every book of the ledger stands on: one database, a clock, what may be kept."""

import logging
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import TypeVar

from bot.ledger.database import Database, LedgerUnavailableError

T = TypeVar("T")

_LOG = logging.getLogger(__name__)


class Book:
    """A part of the ledger, in the database that all parts are in."""

    def __init__(self, database: Database, question_days: int, now: Callable[[], datetime]) -> None:
        self._database = database
        self._question_days = question_days
        self._now = now

    def _kept(self, question: str) -> str | None:
        if not question or not self._question_days:
            return None
        # PostgreSQL takes no NUL, and neither database half a surrogate pair.
        return question.replace("\0", "").encode("utf-8", "replace").decode("utf-8")

    async def _or_else(self, otherwise: T, call: Awaitable[T]) -> T:
        try:
            return await call
        except LedgerUnavailableError as error:
            _LOG.warning("The ledger is not kept now: %s", error)
            return otherwise
