"""Handler of /sources: list, add, remove, refresh."""

import asyncio
import logging
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace

from telegram import Message, Update
from telegram.constants import ChatType
from telegram.ext import ContextTypes

from bot.admin import admin_text, sources_text
from bot.admin.authority import Authority
from bot.admin.progress_message import Latest, ProgressMessage
from bot.gateway import delivery
from bot.messages import Markup, Texts
from bot.serving import LiveIndex, name_skipped, refreshed
from index import (
    SOURCE_KINDS,
    BuildFailedError,
    BuildInterruptedError,
    BuildReport,
    Library,
    Refreshed,
    RetrievalError,
)

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Sources:
    """Lists, adds, removes and refreshes sources from the web.

    What takes long is told in one message, which a refresh changes at most every `between_edits`
    seconds.
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
        try:
            await self._do(message, texts, words[0].lower() if words else "list", words[1:])
        except RetrievalError as error:
            await delivery.reply(message, _failed(texts, error))

    async def _do(self, message: Message, texts: Texts, verb: str, words: list[str]) -> None:
        match verb, words:
            case "list", []:
                in_private = message.chat.type == ChatType.PRIVATE
                await delivery.reply(message, await self._listed(texts, paths=in_private))
            case "help", []:
                await delivery.reply(message, texts.line(sources_text.USAGE))
            case "add", [address, *more]:
                kind = more[0] if more and more[0] in SOURCE_KINDS else ""
                name = " ".join(more[1:] if kind else more)
                await self._add(message, texts, address, kind, name)
            case (("remove" | "rm"), [_, *_]):
                await self._remove(message, texts, " ".join(words))
            case "refresh", _:
                known = [each.name for each in await asyncio.to_thread(self.library.entries)]
                await self._refresh(message, texts, _names(words, known))
            case _:
                await delivery.reply(message, sources_text.not_understood(texts, [verb, *words]))

    async def _listed(self, texts: Texts, *, paths: bool) -> Markup:
        """Return the list; in a group without `paths`, which are for administrators alone."""
        listed = await asyncio.to_thread(self.library.entries)
        statuses = await asyncio.to_thread(self.library.statuses)
        return sources_text.listed(texts, self.library.name, listed, statuses, paths=paths)

    async def _add(
        self, message: Message, texts: Texts, address: str, kind: str, name: str
    ) -> None:
        """Put a source on the list when something can be read there, and say so or why not."""
        trying = texts.line(sources_text.TRYING)
        shown = await ProgressMessage.begin(message, trying, self.between_edits)
        try:
            added = await asyncio.to_thread(self.library.try_and_add, address, kind, name)
            said = sources_text.added(texts, added)
        except RetrievalError as error:
            said = _failed(texts, error)
        except Exception:
            await shown.end(texts.line(admin_text.REINDEX_BROKE))
            raise
        await shown.end(said)

    async def _remove(self, message: Message, texts: Texts, name: str) -> None:
        """Take a source off the list, and reindex, after a change of the index that runs."""
        removed = await asyncio.to_thread(self.library.remove, name)
        begins = sources_text.removed(texts, removed, waits=self.live_index.is_changing)
        shown = await ProgressMessage.begin(message, begins, self.between_edits)
        gone = sources_text.removed(texts, removed)
        await self._end(shown, texts, lambda outcome: sources_text.after(gone, outcome))

    async def _refresh(self, message: Message, texts: Texts, names: list[str]) -> None:
        """Refresh and reindex; tell how far that is, and how it ended, in one message."""
        latest = Latest[tuple[str, int, int]]()
        begins = texts.line(sources_text.REFRESHING)
        shown = await ProgressMessage.begin(message, begins, self.between_edits)
        fetching = asyncio.create_task(self._fetched(names, lambda *at: latest.note(at)))
        await shown.until_done(fetching, latest, lambda at: sources_text.fetching(texts, *at))
        try:
            fetched, reports = await fetching
        except RetrievalError as error:
            await shown.end(_failed(texts, error))
            return
        except Exception:
            await shown.end(texts.line(admin_text.REINDEX_BROKE))
            raise

        def said(outcome: Markup) -> Markup:
            return sources_text.refreshed(texts, fetched, outcome)

        await self._end(shown, texts, said, reports)

    async def _fetched(
        self, names: list[str], on_progress: Callable[[str, int, int], None]
    ) -> tuple[list[Refreshed], list[BuildReport]]:
        """Refresh sources, and reindex whenever one has brought something."""
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

    async def _reindexed_while(self, more: asyncio.Queue[bool]) -> list[BuildReport]:
        """Reindex whenever there is something to read, until False: what is left is for the last.

        What has come meanwhile is read together. What fails is told of the last.
        """
        reports: list[BuildReport] = []
        while await more.get():
            while not more.empty():
                if not more.get_nowait():
                    return reports
            try:
                reports.append(await self.live_index.reindex(unasked=False))
            except RetrievalError as error:
                _LOG.info("What the sources brought is read later: %s", error)
        return reports

    async def _end(
        self,
        shown: ProgressMessage,
        texts: Texts,
        say: Callable[[Markup], Markup],
        before: Sequence[BuildReport] = (),
    ) -> None:
        """Reindex, after a change that runs, and say with the rest what came of it and `before`."""
        try:
            report = await self.live_index.reindex(unasked=False)
            outcome = admin_text.summary(texts, _in_all([*before, report]))
        except BuildInterruptedError:
            outcome = texts.line(admin_text.REINDEX_STOPPED)
        except BuildFailedError:
            await shown.end(say(texts.line(admin_text.REINDEX_BROKE)))
            raise
        except RetrievalError as error:
            _LOG.warning("The sources: %s", error)
            outcome = admin_text.reindex_failed(texts, error)
        except Exception:
            await shown.end(say(texts.line(admin_text.REINDEX_BROKE)))
            raise
        await shown.end(say(outcome))


def _in_all(reports: Sequence[BuildReport]) -> BuildReport:
    """Return the last report, with what all of them have changed."""
    names = ("added", "changed", "removed")
    sums = {name: sum(getattr(each, name) for each in reports) for name in names}
    return replace(reports[-1], **sums)


def _names(words: Sequence[str], known: Collection[str]) -> list[str]:
    """Return the names that words make: the longest known ones, and else each word by itself."""
    names: list[str] = []
    at = 0
    while at < len(words):
        ends = range(len(words), at, -1)
        end = next((end for end in ends if " ".join(words[at:end]) in known), at + 1)
        names.append(" ".join(words[at:end]))
        at = end
    return names


def _failed(texts: Texts, error: RetrievalError) -> Markup:
    unforeseen = isinstance(error, BuildFailedError)
    _LOG.warning("The sources: %s", error, exc_info=error if unforeseen else None)
    return sources_text.failed(texts, error)
