"""Handlers of /reindex, /rollback and /status."""

import asyncio
import logging
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from telegram import InlineKeyboardMarkup, Message, Update
from telegram.ext import ContextTypes

from bot.admin import (
    admin_text,
    consent_buttons,
    consent_text,
    dry_run_text,
    ledger_text,
    sources_text,
)
from bot.admin.authority import Authority
from bot.admin.errors_text import reason
from bot.admin.examining import Examination, Examiner
from bot.admin.progress_message import Latest, ProgressMessage
from bot.gateway import Interpreter, delivery
from bot.ledger import Counts, Ledger, LedgerUnavailableError
from bot.messages import Markup, Texts
from bot.readers import Readership, readers_text
from bot.serving import LiveIndex, ReindexRunningError
from index import (
    BuildFailedError,
    BuildInterruptedError,
    BuildReport,
    Library,
    Progress,
    RetrievalError,
)

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Administration:
    """Does for administrators what `authority` refuses to everybody else.

    A running reindex changes its message at most every `between_edits` seconds: a group takes 20
    messages and edits a minute.
    """

    live_index: LiveIndex
    library: Library
    ledger: Ledger
    interpreter: Interpreter
    authority: Authority
    readers: Readership
    golden_questions: Path | None = None
    started_at: datetime = field(default_factory=lambda: datetime.now(UTC))
    between_edits: float = 5.0

    async def reindex(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Read the articles again; tell how far that is, and how it ended, in one message."""
        command = await self.authority.command(update)
        if command is None:
            return
        message, texts = command
        if context.args == ["stop"]:
            runs = self.live_index.stop_change()
            line = admin_text.REINDEX_STOPS if runs else admin_text.NO_REINDEX_RUNS
            await delivery.reply(message, texts.line(line))
            return
        if context.args:
            await self._rehearse(message, texts, context.args)
            return
        progress = Latest[Progress]()
        try:
            reindexing = self.live_index.start_reindex(progress.note)
        except ReindexRunningError:
            await delivery.reply(message, texts.line(admin_text.REINDEX_RUNS))
            return
        begins = texts.line(admin_text.REINDEX_BEGINS)
        shown = await ProgressMessage.begin(message, begins, self.between_edits)
        say = partial(admin_text.progress, texts, admin_text.REINDEX_BEGINS)
        await shown.until_done(reindexing, progress, say)
        try:
            said = await _outcome(texts, reindexing)
        except Exception:
            await shown.end(texts.line(admin_text.REINDEX_BROKE))
            raise
        await shown.end(said, await self._button(texts))

    async def _button(self, texts: Texts) -> InlineKeyboardMarkup | None:
        """Return the button to agree to a loss by, while a generation is kept for it."""
        return consent_buttons.agreement(texts) if await self.live_index.guarded() else None

    async def _rehearse(self, message: Message, texts: Texts, words: list[str]) -> None:
        """Tell what a reindex would do, and change nothing."""
        if words != ["dry"]:
            await delivery.reply(message, texts.line(admin_text.REINDEX_USAGE))
            return
        progress = Latest[Progress]()
        try:
            spans = await self.ledger.quoted(datetime.min.replace(tzinfo=UTC))
            examiner = Examiner(spans, self.golden_questions)
            rehearsing = self.live_index.start_rehearsal(examiner.examine, progress.note)
        except ReindexRunningError:
            await delivery.reply(message, texts.line(admin_text.REINDEX_RUNS))
        except LedgerUnavailableError:
            await delivery.reply(message, texts.line(admin_text.LEDGER_DOWN))
        else:
            begins = texts.line(dry_run_text.BEGINS)
            shown = await ProgressMessage.begin(message, begins, self.between_edits)
            say = partial(admin_text.progress, texts, dry_run_text.BEGINS)
            await shown.until_done(rehearsing, progress, say)
            try:
                said = await _found(texts, rehearsing)
            except Exception:
                await shown.end(texts.line(admin_text.REINDEX_BROKE))
                raise
            await shown.end(said)

    async def rollback(self, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        """Go back to the generation before the current one."""
        command = await self.authority.command(update)
        if command is None:
            return
        message, texts = command
        try:
            await self.live_index.start_rollback()
        except ReindexRunningError:
            said = texts.line(admin_text.REINDEX_RUNS)
        except RetrievalError as error:
            _LOG.warning("Rolling back failed: %s", error)
            said = Markup.of(reason(texts, error))
        else:
            index = self.live_index.current
            said = dry_run_text.rolled_back(texts, index.generation, index.articles)
        await delivery.reply(message, said)

    async def status(self, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        """Tell what is indexed since when, and what was asked since the start."""
        command = await self.authority.command(update)
        if command is None:
            return
        message, texts = command
        index, now = self.live_index.current, datetime.now(UTC)
        notices = [*index.notices, *await self._of_sources(texts)]
        unasked = await self.readers.membership.unasked()
        notices[:0] = [readers_text.unasked(texts, each) for each in unasked]
        if guarded := await self.live_index.guarded():
            notices.insert(0, consent_text.guarded(texts, guarded).text)
        notices[:0] = [ledger_text.mended(texts, each) for each in self.ledger.mendings[-1:]]
        try:
            counts = await self.ledger.counts(self.started_at)
        except LedgerUnavailableError:
            counts = Counts()
            notices.insert(0, texts.line(admin_text.LEDGER_DOWN).text)
        said = admin_text.status(
            texts,
            articles=index.articles,
            sentences=index.sentences,
            generation=index.generation,
            age=now - index.built_at,
            answered=counts.answered,
            refused=counts.refused,
            uptime=now - self.started_at,
            meaning=await self.live_index.in_use.meaning(),
            notices=notices,
        )
        await delivery.reply(message, said, await self._button(texts))

    async def _of_sources(self, texts: Texts) -> list[str]:
        """Return which sources fail, and of which articles have gone from the web."""
        statuses = await asyncio.to_thread(self.library.statuses)
        told = [sources_text.failing(texts, status) for status in statuses]
        return [*filter(None, (*told, *(sources_text.gone(texts, each) for each in statuses)))]

    async def edited(self, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        """Refuse a command that a message was edited into."""
        message = update.effective_message
        if message:
            texts = await self.interpreter.texts_under(message)
            await delivery.reply(message, texts.line(admin_text.EDITED))


async def _found(texts: Texts, rehearsing: asyncio.Task[Examination]) -> Markup:
    """Return what a rehearsal has found out, or why it could not."""
    try:
        return dry_run_text.rehearsed(texts, await rehearsing)
    except BuildInterruptedError:
        return texts.line(admin_text.REINDEX_STOPPED)
    except RetrievalError as error:
        return admin_text.reindex_failed(texts, error)


async def _outcome(texts: Texts, reindexing: asyncio.Task[BuildReport]) -> Markup:
    """Return how a reindex ended."""
    try:
        report = await reindexing
    except BuildInterruptedError:
        return texts.line(admin_text.REINDEX_STOPPED)
    except BuildFailedError:
        raise
    except RetrievalError as error:
        _LOG.warning("The reindex failed: %s", error)
        return admin_text.reindex_failed(texts, error)
    return admin_text.reindex_done(texts, report)
