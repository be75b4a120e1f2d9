"""The base of every book of the ledger: its database, its clock, and what may be kept."""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from bot.ledger.database import Database, LedgerUnavailableError
from bot.ledger.files import FileGuard, SpareNotes

T = TypeVar("T")

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Desk:
    """What all books are written with.

    `guard` looks after the file of SQLite; `spare` remembers what the database could not.
    """

    database: Database
    question_days: int
    now: Callable[[], datetime]
    spare: SpareNotes
    guard: FileGuard | None = None


class Book:
    """A part of the ledger, in the database that all parts are in."""

    def __init__(self, desk: Desk) -> None:
        self._database = desk.database
        self._question_days = desk.question_days
        self._now = desk.now
        self._spare = desk.spare
        self._guard = desk.guard

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
