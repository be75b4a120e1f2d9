"""The list of sources, which administrators change."""

import asyncio
import logging
from dataclasses import dataclass

from telegram import Message, Update
from telegram.ext import ContextTypes

from bot import delivery, replies_sources
from bot.authority import Authority
from bot.interpreting import Interpreter
from bot.ledger import Ledger, MessageId
from bot.live_index import LiveIndex, ReindexRunningError
from bot.markup import Markup
from bot.texts import Texts
from index import Library, Refreshed, RetrievalError

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Sources:
    """Lists, adds, removes and refreshes sources from the web."""

    library: Library
    live_index: LiveIndex
    ledger: Ledger
    interpreter: Interpreter
    authority: Authority

    async def sources(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Do what the words after the command say; without any, show the list."""
        message = update.effective_message
        if message is None or await self.authority.refused(message):
            return
        if not await self.ledger.claim(MessageId.of(message)):
            return
        texts = await self.interpreter.texts_under(message)
        try:
            said = await self._done(texts, message, context.args or [])
        except RetrievalError as error:
            said = replies_sources.failed(texts, str(error))
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
                await delivery.reply(message, texts.line(replies_sources.REFRESHING))
                refreshed = await asyncio.to_thread(self._refresh, names)
                await self._reindex()
                return replies_sources.refreshed(texts, refreshed)
            case _:
                return texts.line(replies_sources.USAGE)

    async def _listed(self, texts: Texts) -> Markup:
        listed = await asyncio.to_thread(self.library.entries)
        statuses = await asyncio.to_thread(self.library.statuses)
        return replies_sources.listed(texts, self.library.name, listed, statuses)

    def _refresh(self, names: list[str]) -> list[Refreshed]:
        return list(self.library.refresh(names))

    async def _reindex(self) -> None:
        try:
            await self.live_index.start_reindex(lambda _: None)
        except ReindexRunningError:
            _LOG.info("The sources are read by a later reindex: one runs already")
