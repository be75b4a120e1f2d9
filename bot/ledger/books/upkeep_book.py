"""Upkeep of the file that the ledger is in: looked at, copied, and mended."""

import asyncio
import logging
import sqlite3
from collections.abc import Sequence

from bot.ledger.books.book import Book
from bot.ledger.files import DamagedFileError, Mending

_LOG = logging.getLogger(__name__)
_EVERY = 60.0  # seconds


class UpkeepBook(Book):
    """Keeps a SQLite file sound and a copy of it; PostgreSQL is somebody else's to keep."""

    @property
    def mendings(self) -> Sequence[Mending]:
        """What happened to the file since the start and was mended, oldest first."""
        return self._guard.file.mendings if self._guard else ()

    async def watch(self) -> None:
        """Notice within a minute that the file is gone, also when nobody asks; until cancelled."""
        guard = self._guard
        while guard:
            await asyncio.sleep(_EVERY)
            await self._database.guarded(guard.look)

    async def copy(self, *, without_old: bool = False) -> None:
        """Renew the copy of the file; what fails is logged.

        `without_old`, the one before is deleted first, whatever comes of the new one: it has what
        somebody wants to be forgotten.
        """
        guard = self._guard
        if guard is None:
            return
        async with self._database.unscrubbed:
            try:
                if without_old:
                    guard.file.drop_copy()
                await self._database.guarded(guard.look)
                await asyncio.to_thread(guard.copy, self._now())
            except DamagedFileError as error:
                _LOG.warning("The ledger can't be copied: %s", error)
                await self._database.guarded(guard.mend)
            except (OSError, sqlite3.Error) as error:
                _LOG.warning("The copy of the ledger can't be renewed: %s", error)
