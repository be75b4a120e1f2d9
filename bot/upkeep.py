"""Keeping what is answered from current: the folder, web sources, what other processes did."""

import asyncio
import logging
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from watchfiles import awatch

from bot.live_index import LiveIndex
from index import Library, RetrievalError

_LOG = logging.getLogger(__name__)

_SETTLED = 500  # milliseconds without a change: files that come together are read together
_WAKES = 5_000  # milliseconds after which watching notices that it is to end


@dataclass(frozen=True, slots=True)
class Upkeep:
    """Reindexes soon after a folder changes, and after web sources were refreshed.

    Sources are refreshed when they were not for `every`, unless that is zero; whether they are
    due, and whether another process has reindexed, is looked at once in `look` seconds.
    """

    live_index: LiveIndex
    library: Library
    every: timedelta
    look: float = 60.0

    async def run(self) -> None:
        """Go on until cancelled; what fails is logged and tried again later."""
        await asyncio.gather(self._watch_the_folders(), self._watch_the_clock())

    async def _watch_the_folders(self) -> None:
        """Watch the folders that there are now; one that comes into the list is, from a restart."""
        folders = await asyncio.to_thread(self.library.folders)
        try:
            async for _ in awatch(*folders, step=_SETTLED, rust_timeout=_WAKES):
                await self._reindex()
        except (OSError, RuntimeError) as error:
            _LOG.warning("The folders of articles are not watched: %s", error)

    async def _watch_the_clock(self) -> None:
        while True:
            await asyncio.sleep(self.look)
            try:
                await self.live_index.catch_up()
                if await asyncio.to_thread(self._refresh):
                    await self._reindex()
            except RetrievalError as error:
                _LOG.warning("%s", error)

    def _refresh(self) -> bool:
        """Refresh the sources that are due; tell whether anything is new."""
        due = self.library.due(datetime.now(UTC), self.every) if self.every else []
        if not due:
            return False
        refreshed = list(self.library.refresh(due))
        for each in refreshed:
            _LOG.info("%s: %d new, %d changed", each.name, each.new, each.changed)
        return any(each.new or each.changed or each.gone for each in refreshed)

    async def _reindex(self) -> None:
        try:
            report = await self.live_index.reindex()
        except RetrievalError as error:
            _LOG.warning("The articles changed, but the old index stays in use: %s", error)
        else:
            _LOG.info(
                "%d articles: %d added, %d changed, %d removed",
                *(report.articles, report.added, report.changed, report.removed),
            )
