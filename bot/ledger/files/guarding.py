"""Keeps a running ledger on a sound file: deleted, replaced or damaged, it is mended in place."""

import logging
import sqlite3
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, cast

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from bot.ledger.database import LedgerError
from bot.ledger.files.sqlite_file import SqliteFile, is_damage

if TYPE_CHECKING:
    from sqlalchemy.pool import QueuePool

_LOG = logging.getLogger(__name__)

_REST = 60.0  # seconds after an attempt at mending, whatever came of it


@dataclass(slots=True)
class FileGuard:
    """Looks after the file that an engine has open; all but `copy` is called by its one thread.

    `prepare` makes the file at the path sound and brings it to this release.
    """

    file: SqliteFile
    prepare: Callable[[], None]
    _identity: tuple[int, int] | None = None
    _rests_until: float = field(default=0.0)

    def __post_init__(self) -> None:
        self._identity = self.file.identity

    def look(self, engine: Engine) -> None:
        """Go on in a file that is there, should the one in use not be (any more).

        A path that can't be looked at changes nothing.
        """
        try:
            found = self.file.identity
        except OSError:
            return
        if found != self._identity:
            self._mend(lambda: self._move(engine, replaced=found is not None))

    def after(self, engine: Engine, error: Exception) -> bool:
        """Mend the file when `error` says that it is damaged; whether to try again is returned."""
        damaged = isinstance(error, DBAPIError) and is_damage(error.orig)
        return damaged and self.mend(engine)

    def mend(self, engine: Engine) -> bool:
        """Set a damaged file aside and go on in its copy, or anew; False when that failed."""
        return self._mend(engine.dispose)

    def copy(self, now: datetime) -> None:
        """Renew the daily copy, and delete what was set aside more than a week ago.

        Raises DamagedFileError, OSError and sqlite3.Error.
        """
        if self.file.identity == self._identity:
            self.file.renew_copy()
            self.file.delete_old(now)

    def _mend(self, leave: Callable[[], None]) -> bool:
        """Leave the file in use and prepare the one at the path, not again and again."""
        if time.monotonic() < self._rests_until:
            return False
        self._rests_until = time.monotonic() + _REST
        try:
            leave()
            self.prepare()
        except (LedgerError, OSError, sqlite3.Error, SQLAlchemyError) as error:
            _LOG.error("The ledger %s can't be mended now: %s", self.file.path, error)
            return False
        self._identity = self.file.identity
        return True

    def _move(self, engine: Engine, *, replaced: bool) -> None:
        """Leave a file that is at its path no more; what only its connections see is saved."""
        if replaced:
            self.file.note_replaced()
        elif cast("QueuePool", engine.pool).checkedin():
            connection = engine.raw_connection()
            try:
                self.file.write_again(cast("sqlite3.Connection", connection.driver_connection))
            finally:
                connection.close()
        engine.dispose()
