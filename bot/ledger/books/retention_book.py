"""Retention: the records of people that are kept, for how long, and those that are dropped."""

import asyncio
import logging
from datetime import timedelta

from bot.ledger import retention
from bot.ledger.books.upkeep_book import UpkeepBook
from bot.ledger.database import LedgerUnavailableError
from bot.ledger.records import Forgotten

_LOG = logging.getLogger(__name__)
_DAILY = timedelta(days=1)
_AT_A_TIME = 500  # replies pruned in one transaction


class RetentionBook(UpkeepBook):
    """Deletes what is too old, and what people want deleted."""

    async def prune(self) -> None:
        """Delete what is too old: texts of questions, wishes, replies, claims.

        No trace of it stays in SQLite's files; PostgreSQL clears its own at the next vacuum.
        """
        days, now = self._question_days, self._now()
        while await self._database.write(lambda c: retention.prune(c, days, now, _AT_A_TIME)):
            pass
        await self._database.scrub()

    async def prune_daily(self) -> None:
        """Delete what is too old, now and every day, until cancelled; what fails is logged.

        Then the copy of the file is renewed: it has nothing that is older than a day more.
        """
        while True:
            try:
                await self.prune()
            except LedgerUnavailableError as error:
                _LOG.warning("What is too old is not deleted now: %s", error)
            except Exception:  # noqa: BLE001 - what fails today must not end all later days
                _LOG.exception("What is too old can't be deleted")
            await self.copy()
            await asyncio.sleep(_DAILY.total_seconds())

    async def kept_of(self, user_id: int) -> Forgotten:
        """Count what `forget` would delete of a person."""
        return await self._database.read(lambda c: retention.kept_of(c, user_id))

    async def forget(self, user_id: int) -> Forgotten:
        """Delete a person's questions with the replies to them, votes and wishes, in all chats.

        What others asked stays, also where the person voted. Traces stay as `prune` says, and in a
        damaged file that was set aside, for a week.
        """
        forgotten = await self._database.write(lambda c: retention.forget(c, user_id))
        await self._database.scrub()
        await self.copy(without_old=True)
        return forgotten
