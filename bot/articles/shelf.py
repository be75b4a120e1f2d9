"""Adds and removes single articles, and has the index follow at once."""

import asyncio
import logging
from contextlib import suppress
from dataclasses import dataclass, field

from bot.serving import NOBODY, LiveIndex, refreshed
from index import (
    ADDED,
    ArticleEntry,
    ArticleFacts,
    BuildReport,
    Index,
    Library,
    Listed,
    RetrievalError,
    TitlePage,
    errors,
    try_addition,
)

_LOG = logging.getLogger(__name__)

_SHOWN = 5  # articles of an archive that are named
_HOUR = 3600.0  # seconds


class NotAddedError(Exception):
    """Nothing was added; the message is the reason, as reports have it."""


class TakenError(Exception):
    """There is another file of this name; nothing was added."""


class LaterError(Exception):
    """It is kept, and will be read later; `reason` is why not now."""

    def __init__(self, reason: RetrievalError) -> None:
        super().__init__(str(reason))
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Added:
    """What was read: the articles that there are now, and what is told of the only one.

    `name` is that of the file or the address, `before` the token of the file that it has replaced,
    "" for none. `odd` is what was read all the same.
    """

    name: str
    articles: TitlePage
    facts: ArticleFacts | None
    before: str = ""
    odd: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Removed:
    """What was removed: the token to bring it back by; `later` is why it is still answered from."""

    token: str
    later: RetrievalError | None = None


@dataclass(frozen=True, slots=True)
class Shelf:
    """Changes what there is: it is answered from when that returns.

    What comes while the index is built is read together by the next build. What can't be read
    leaves everything as it was. What can't be indexed now is kept all the same, and that raises
    `LaterError`.
    """

    library: Library
    live_index: LiveIndex
    _turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    _tasks: list[asyncio.Task[None]] = field(default_factory=list)

    def start(self) -> None:
        """Begin to forget what was removed more than a day ago, once an hour."""
        self._tasks.append(asyncio.create_task(self._forget()))

    async def stop(self) -> None:
        """End, and wait until that is so."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._tasks.clear()

    async def _forget(self) -> None:
        while True:
            await asyncio.to_thread(self.library.additions.forget_old)
            await asyncio.sleep(_HOUR)

    async def has(self, name: str) -> bool:
        """Tell whether a file of this name was added."""
        return await asyncio.to_thread(self.library.additions.has, name)

    async def holds(self, name: str, data: bytes) -> Added | None:
        """Return what there is of a file that was added just so before, None when it was not."""
        if not await asyncio.to_thread(self.library.additions.holds, name, data):
            return None
        found = await self._found(f"{ADDED}/{name}")
        return Added(name, *found) if found[0].total else None

    async def add(self, name: str, data: bytes, *, replace: bool = False) -> Added:
        """Add a file; with `replace`, one of this name gives way to it, and can be brought back.

        Raises `TakenError` where there is one else, `NotAddedError` when it can't be read,
        `LaterError`, and `RetrievalError` when it can't be kept.
        """
        if await asyncio.to_thread(self.library.is_taken, name):
            raise NotAddedError(f"the folder of articles has a file {ADDED}/{name} of its own")
        try:
            reading = await asyncio.to_thread(try_addition, name, data)
        except errors.ArticleError as error:
            raise NotAddedError(str(error)) from error
        async with self._turn:
            if not replace and await self.has(name):
                raise TakenError
            if reading:
                await asyncio.to_thread(self.library.note_reading, reading, data)
            before = await asyncio.to_thread(self.library.additions.put, name, data)
        report = await self._reindexed()
        articles, facts = await self._found(f"{ADDED}/{name}")
        if not sum(each.sentences for each in articles.entries):
            await self._take_back(name, before)
            raise NotAddedError(_reason(report, f"{ADDED}/{name}"))
        return Added(name, articles, facts, before, tuple(reading.warnings) if reading else ())

    async def add_link(self, address: str) -> Added:
        """Add a page, as a source of its own. Raises as `add` does, but for `TakenError`."""
        listed = await asyncio.to_thread(self.library.try_and_add, address, "page")
        return await self._fetched(listed)

    async def remove(self, entry: ArticleEntry) -> Removed:
        """Remove an article that `is_removable`; what came in one file goes with it.

        Raises `RetrievalError` when nothing was removed.
        """
        name = added_name(entry)
        remove = self.library.additions.remove if name else self.library.take_off
        async with self._turn:
            token = await asyncio.to_thread(remove, name or entry.source)
        try:
            await self._reindexed(asked=True)
        except LaterError as error:
            return Removed(token, error.reason)
        return Removed(token)

    async def bring_back(self, token: str) -> Added:
        """Bring back what was removed, or replaced, within a day. Raises as `add_link` does."""
        async with self._turn:
            back = await asyncio.to_thread(self.library.bring_back, token)
        if isinstance(back, Listed):
            return await self._fetched(back)
        await self._reindexed()
        return Added(back, *await self._found(f"{ADDED}/{back}"))

    async def is_removable(self, entry: ArticleEntry) -> bool:
        """Tell whether an article was added by itself, as a file or as the address of a page."""
        if name := added_name(entry):
            return await self.has(name)
        source = await self.source_of(entry)
        return source is not None and source.kind == "page"

    async def source_of(self, entry: ArticleEntry) -> Listed | None:
        """Return the source in the list that an article is from, None for another."""
        with suppress(RetrievalError):
            listed = await asyncio.to_thread(self.library.entries)
            return next((each for each in listed if each.name == entry.source), None)
        return None

    async def _fetched(self, listed: Listed) -> Added:
        """Fetch a page that is listed; one that can't be read is off the list again."""
        fetched = [each async for each in refreshed(self.library, [listed.name])]
        report = await self._reindexed()
        articles, facts = await self._found(listed.place)
        if not articles.total:
            await asyncio.to_thread(self.library.remove, listed.name)
            reasons = [skipped.reason for each in fetched for skipped in each.skipped]
            raise NotAddedError((reasons or [_reason(report, listed.place)])[0])
        return Added(listed.place, articles, facts)

    async def _take_back(self, name: str, before: str) -> None:
        additions = self.library.additions
        async with self._turn:
            await asyncio.to_thread(additions.remove, name)
            if before:
                await asyncio.to_thread(additions.bring_back, before)
        await self._reindexed()

    async def _reindexed(self, *, asked: bool = False) -> BuildReport:
        """Reindex. Nobody has asked to lose what is gone besides, unless they `asked`."""
        added = await asyncio.to_thread(self.library.additions.listing)
        try:
            return await self.live_index.reindex(unasked=not asked, added=added)
        except RetrievalError as error:
            _LOG.warning("What was sent is read later: %s", error)
            raise LaterError(error) from error

    async def _found(self, name: str) -> tuple[TitlePage, ArticleFacts | None]:
        found = await self.live_index.ask(NOBODY, Index.below, name, _SHOWN)
        if found.total != 1:
            return found, None
        article_id = found.entries[0].article_id
        return found, await self.live_index.ask(NOBODY, Index.facts_of, article_id)


def added_name(entry: ArticleEntry) -> str:
    """Return the name of the file that an article was added in, "" for another's."""
    begin = f"{ADDED}/"
    if entry.source != ADDED or not entry.article_id.startswith(begin):
        return ""
    return entry.article_id.removeprefix(begin).partition("/")[0]


def _reason(report: BuildReport, name: str) -> str:
    """Return why nothing was read of what is called so."""
    below = f"{name}/"
    for each in report.skipped:
        if each.name == name or each.name.startswith(below):
            return each.reason
    return "no sentence to quote in it"
