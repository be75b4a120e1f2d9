"""Keeps the index current: folder watched, web sources refreshed."""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable, Collection, Mapping
from contextlib import aclosing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from watchfiles import Change, awatch

from bot.serving.live_index import LiveIndex
from bot.serving.refreshing import refreshed
from index import (
    BuildFailedError,
    BuildInterruptedError,
    Library,
    RetrievalError,
    RolledBackError,
    SearchUnavailableError,
    ShrinkingError,
    escaped,
)

_LOG = logging.getLogger(__name__)

_SETTLED = 500  # milliseconds without a change: files that come together are read together
_WAKES = 5_000  # milliseconds after which watching looks whether its folder is still the same


@dataclass(frozen=True, slots=True)
class Upkeep:
    """Reindexes soon after a folder changes, and after web sources were refreshed.

    Sources are refreshed when they were not for `every`, unless that is zero; whether they are
    due, and whether another process has reindexed, is looked at once in `look` seconds. Each is
    read as soon as it brought something, and none waits for a slow one; one whose time did not
    suffice goes on at the next look, as long as it brings something. The
    articles are listed once in `listing` seconds besides: not every file system tells of changes.
    Where an engine has the index, what it serves is looked at once in `follow` seconds, and only
    the bot that holds the lease reindexes.
    What changed while it could not be reindexed is remembered, and tried again. A file that was
    sent, and is read by now, is no change. An index of an older format is rebuilt at once.
    """

    live_index: LiveIndex
    library: Library
    every: timedelta
    look: float = 60.0
    listing: float = 3600.0
    follow: float = 3.0
    _changed: asyncio.Event = field(default_factory=asyncio.Event)
    _sent: asyncio.Event = field(default_factory=asyncio.Event)  # a file: nothing else has changed
    _refreshes: dict[asyncio.Task[None], set[str]] = field(default_factory=dict)
    _unfinished: set[str] = field(default_factory=set)

    async def run(self) -> None:
        """Go on until cancelled; what fails is logged and tried again later."""
        if (index := self.live_index.current).older:
            _LOG.info("Generation %s is of an older format: it is rebuilt now", index.generation)
            self._changed.set()
        try:
            await self._run()
        finally:
            for task in self._refreshes:
                task.cancel()

    async def _run(self) -> None:
        await asyncio.gather(
            self._again(self._watch, "The folders of articles are not watched"),
            self._again(self._look, "The web sources can't be refreshed"),
            self._again(self._follow, "What the engine serves can't be seen"),
            self._again(self._list, "The articles can't be listed"),
            self._again(self._see_to_sent, "The files that were sent can't be listed"),
            self._again(self._reindex, "The articles changed, but the old index stays in use"),
        )

    async def _again(self, work: Callable[[], Awaitable[None]], failed: str) -> None:
        """Do `work` again and again, after a pause when it failed; say so once for each reason."""
        told = ""
        while True:
            try:
                await work()
                told = ""
                continue
            except (RetrievalError, OSError) as error:
                if str(error) != told:
                    told = str(error)
                    unforeseen = isinstance(error, BuildFailedError)
                    _LOG.warning("%s: %s", failed, error, exc_info=error if unforeseen else None)
            except Exception:  # noqa: BLE001 - what fails must not end all that comes later
                _LOG.exception("%s", failed)
            await asyncio.sleep(self.look)

    async def _watch(self) -> None:
        """Follow the folders that there are, and what is put in their place."""
        folders = await asyncio.to_thread(self._folders)
        if folders:
            await self._watch_while_the_same(folders)
        else:
            await asyncio.sleep(self.look)

    async def _watch_while_the_same(self, folders: Mapping[Path, tuple[int, int]]) -> None:
        """Note what changes in these folders until one goes, comes, or gives way to another.

        What changed before they were watched is noted too, when there is something else to note
        or the time has come to look.
        """
        watched = awatch(*folders, step=_SETTLED, rust_timeout=_WAKES, yield_on_timeout=True)
        new = True
        async with aclosing(watched) as wakes:
            async for changes in wakes:
                gone = any(kind == Change.deleted and Path(at) in folders for kind, at in changes)
                others = gone or await asyncio.to_thread(self._folders) != folders
                if self._is_sent(changes, folders) and not new:
                    self._sent.set()
                elif changes or others or new:
                    self._changed.set()
                if others:
                    return
                new = False

    def _is_sent(
        self, changes: Collection[tuple[Change, str]], folders: Mapping[Path, object]
    ) -> bool:
        """Whether nothing has changed but the files that were sent, or their folder came."""
        place = self.library.additions.folder.absolute()
        if place not in folders and place.is_dir():
            return all(Path(at).is_relative_to(place) for _, at in changes)
        return bool(changes) and all(place in Path(at).parents for _, at in changes)

    async def _see_to_sent(self) -> None:
        """Have files read that were sent, unless whoever took them has seen to that."""
        await self._sent.wait()
        self._sent.clear()
        there = await asyncio.to_thread(self.library.additions.listing)
        if not await self.live_index.has_read(there):
            self._changed.set()

    def _folders(self) -> dict[Path, tuple[int, int]]:
        """Return the folders that there are, with what tells each from another of its name.

        A file system may give that of one that is gone to the next.
        """
        found = {}
        for folder in self.library.folders():
            with contextlib.suppress(OSError):
                told = folder.stat()
                found[folder.absolute()] = told.st_dev, told.st_ino
        return found

    async def _look(self) -> None:
        await asyncio.sleep(self.look)
        if not self.live_index.in_use.url:
            await self.live_index.catch_up()
        if self.every and (due := await asyncio.to_thread(self._due)):
            self._refreshes[asyncio.create_task(self._refresh(due))] = due
        for task in [each for each in self._refreshes if each.done()]:
            del self._refreshes[task]
            task.result()

    async def _follow(self) -> None:
        """Use what another bot has published, within seconds."""
        if not self.live_index.in_use.url:
            await asyncio.Event().wait()
        await asyncio.sleep(self.follow)
        with contextlib.suppress(SearchUnavailableError):  # that is noted and looked at again
            await self.live_index.catch_up()

    async def _list(self) -> None:
        await asyncio.sleep(self.listing)
        self._changed.set()

    def _due(self) -> set[str]:
        """Return the sources that are due, or have not come to their end, but for those at it."""
        there = {each.name for each in self.library.statuses()}
        due = {*self.library.due(datetime.now(UTC), self.every), *self._unfinished}
        return (due & there).difference(*self._refreshes.values())

    async def _refresh(self, names: set[str]) -> None:
        """Refresh these sources, and have each read as soon as it brought something.

        What is done is taken out of `names`.
        """
        async for each in refreshed(self.library, frozenset(names)):
            names.discard(each.name)
            _LOG.info("%s: %d new, %d changed", escaped(each.name), each.new, each.changed)
            self._unfinished.discard(each.name)
            if each.is_news:
                self._changed.set()
                self._unfinished.update([each.name] if each.left else [])

    async def _reindex(self) -> None:
        await self._changed.wait()
        if self.live_index.lease:
            await self.live_index.lease.held()
        self._changed.clear()
        try:
            report = await self.live_index.reindex()
        except (RolledBackError, ShrinkingError, BuildInterruptedError):
            raise  # nothing is to be done before the articles change again, or somebody agrees
        except Exception:
            self._changed.set()
            raise
        _LOG.info(
            "%d articles: %d added, %d changed, %d removed",
            *(report.articles, report.added, report.changed, report.removed),
        )
