"""The list of sources, which administrators change."""

import asyncio
import logging
from dataclasses import dataclass

from telegram import Message, Update
from telegram.ext import ContextTypes

from bot import delivery, replies_sources
from bot.authority import Authority
from bot.ledger import MessageId
from bot.live_index import LiveIndex, ReindexRunningError
from bot.markup import Markup
from bot.showing import Latest, Shown
from bot.texts import Texts
from index import Library, Refreshed, RetrievalError

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
        try:
            said = await self._done(texts, message, context.args or [])
        except RetrievalError as error:
            _LOG.warning("The sources: %s", error)
            said = replies_sources.failed(texts, error)
        await delivery.reply(message, said)

    async def _done(self, texts: Texts, message: Message, words: list[str]) -> Markup:
        match words:
            case []:
                return await self._listed(texts)
            case ["add", address, *name] if len(name) <= 1:
                added = await asyncio.to_thread(self.library.add, address, "", "".join(name))
                return replies_sources.added(texts, added)
            case ["remove", name]:
                removed = await asyncio.to_thread(self.library.remove, name)
                await self._reindex()
                return replies_sources.removed(texts, removed)
            case ["refresh", *names]:
                refreshed = await self._refresh(texts, message, names)
                await self._reindex()
                return replies_sources.refreshed(texts, refreshed)
            case _:
                return texts.line(replies_sources.USAGE)

    async def _listed(self, texts: Texts) -> Markup:
        listed = await asyncio.to_thread(self.library.entries)
        statuses = await asyncio.to_thread(self.library.statuses)
        return replies_sources.listed(texts, self.library.name, listed, statuses)

    async def _refresh(self, texts: Texts, message: Message, names: list[str]) -> list[Refreshed]:
        """Refresh, showing how far that is; with names that are none, refuse before all else."""
        latest = Latest[tuple[str, int, int]]()
        fetching = self.library.refresh(names, lambda *at: latest.note(at))
        working = asyncio.create_task(asyncio.to_thread(list, fetching))
        sent = MessageId.of(await delivery.reply(message, texts.line(replies_sources.REFRESHING)))
        await Shown(message.get_bot(), sent, self.between_edits).until_done(
            working, latest, lambda at: replies_sources.fetching(texts, *at)
        )
        return await working

    async def _reindex(self) -> None:
        try:
            await self.live_index.start_reindex(lambda _: None)
        except ReindexRunningError:
            _LOG.info("The sources are read by a later reindex: one runs already")
