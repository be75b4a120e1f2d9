"""Handler of /sources: list, add, remove, refresh."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, replace

from telegram import Message, Update
from telegram.ext import ContextTypes

from bot.admin import admin_text, sources_text
from bot.admin.authority import Authority
from bot.admin.progress_message import Latest, ProgressMessage
from bot.gateway import delivery
from bot.messages import Markup, Texts
from bot.serving import LiveIndex, ReindexRunningError, name_skipped, refreshed
from index import SOURCE_KINDS, BuildFailedError, BuildReport, Library, Refreshed, RetrievalError

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Sources:
    """Lists, adds, removes and refreshes sources from the web.

    A running refresh changes its message at most every `between_edits` seconds.
    """

    library: Library
    live_index: LiveIndex
    authority: Authority
    between_edits: float = 5.0

    async def sources(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Do what the words after the command say; without any, show the list."""
        command = await self.authority.command(update)
        if command is None:
            return
        message, texts = command
        words = context.args or []
        if words[:1] == ["refresh"]:
            await self._refresh(texts, message, words[1:])
            return
        try:
            said = await self._done(texts, words)
        except RetrievalError as error:
            said = _failed(texts, error)
        await delivery.reply(message, said)

    async def _done(self, texts: Texts, words: list[str]) -> Markup:
        match words:
            case [] | ["list"]:
                return await self._listed(texts)
            case ["add", address, kind, *name] if kind in SOURCE_KINDS and len(name) <= 1:
                return await self._added(texts, address, kind, "".join(name))
            case ["add", address, *name] if len(name) <= 1:
                return await self._added(texts, address, "", "".join(name))
            case ["remove", name]:
                removed = await asyncio.to_thread(self.library.remove, name)
                return sources_text.removed(texts, removed, await self._reindexed())
            case _:
                return texts.line(sources_text.USAGE)

    async def _listed(self, texts: Texts) -> Markup:
        listed = await asyncio.to_thread(self.library.entries)
        statuses = await asyncio.to_thread(self.library.statuses)
        return sources_text.listed(texts, self.library.name, listed, statuses)

    async def _added(self, texts: Texts, address: str, kind: str, name: str) -> Markup:
        added = await asyncio.to_thread(self.library.add, address, kind, name)
        return sources_text.added(texts, added)

    async def _refresh(self, texts: Texts, message: Message, names: list[str]) -> None:
        """Refresh and reindex; tell how far that is, and how it ended, in one message."""
        latest = Latest[tuple[str, int, int]]()
        begins = texts.line(sources_text.REFRESHING)
        shown = await ProgressMessage.begin(message, begins, self.between_edits)
        fetching = asyncio.create_task(self._fetched(names, lambda *at: latest.note(at)))
        await shown.until_done(fetching, latest, lambda at: sources_text.fetching(texts, *at))
        try:
            said = sources_text.refreshed(texts, *await fetching)
        except RetrievalError as error:
            said = _failed(texts, error)
        except Exception:
            await shown.end(texts.line(admin_text.REINDEX_BROKE))
            raise
        await shown.end(said)

    async def _fetched(
        self, names: list[str], on_progress: Callable[[str, int, int], None]
    ) -> tuple[list[Refreshed], BuildReport | None]:
        """Refresh sources, reindex as soon as one has brought something, and in the end."""
        found: list[Refreshed] = []
        more: asyncio.Queue[bool] = asyncio.Queue()
        reindexing = asyncio.create_task(self._reindexed_while(more))
        try:
            async for each in refreshed(self.library, names, on_progress):
                name_skipped(each.skipped)
                found.append(each)
                if each.is_news:
                    more.put_nowait(True)
        except BaseException:
            reindexing.cancel()
            raise
        more.put_nowait(False)
        return found, await reindexing

    async def _reindexed_while(self, more: asyncio.Queue[bool]) -> BuildReport | None:
        """Reindex whenever there is something to read, and for the last time on False.

        What has come meanwhile is read together. The report counts the changes of all.
        """
        reports = []
        goes_on = True
        while goes_on:
            goes_on = await more.get()
            while not more.empty():
                goes_on = more.get_nowait()
            reports.append(await self._reindexed())
        counted = [each for each in reports if each]
        names = ("added", "changed", "removed")
        sums = {name: sum(getattr(each, name) for each in counted) for name in names}
        return reports[-1] and replace(reports[-1], **sums)

    async def _reindexed(self) -> BuildReport | None:
        """Reindex and return the report; None when another reindex runs already."""
        try:
            return await self.live_index.start_reindex(lambda _: None)
        except ReindexRunningError:
            _LOG.info("The sources are read by a later reindex: one runs already")
            return None


def _failed(texts: Texts, error: RetrievalError) -> Markup:
    unforeseen = isinstance(error, BuildFailedError)
    _LOG.warning("The sources: %s", error, exc_info=error if unforeseen else None)
    return sources_text.failed(texts, error)
