"""Handler of /gaps and /digest: questions that could not be answered."""

import asyncio
import logging
import time
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, InputFile, Message, Update
from telegram.constants import ChatType
from telegram.error import TelegramError
from telegram.ext import ContextTypes

from bot.admin import Authority
from bot.answers import is_answered
from bot.feedback import feedback_text
from bot.feedback.gaps import Gap, as_csv, gaps
from bot.gateway import Interpreter, delivery
from bot.ledger import Ledger, LedgerUnavailableError
from bot.messages import Line, Texts
from bot.serving import NOBODY, LiveIndex, SearchFailedError
from index import Index

_LOG = logging.getLogger(__name__)

PATTERN = r"^gaps:\d{1,4}$"

_WEEK = timedelta(days=7)
_LONGEST = 3650  # days
_LOOKS = 10.0  # seconds for asking again


@dataclass(frozen=True, slots=True)
class Gaps:
    """Shows administrators what people asked in vain; in private, for it is not theirs to share."""

    live_index: LiveIndex
    ledger: Ledger
    interpreter: Interpreter
    authority: Authority

    async def gaps(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Tell what was refused or disliked in the last week, or in so many days."""
        command = await self._in_private(update)
        if command is None:
            return
        message, texts = command
        period = _period(context.args or ["7"])
        if period is None:
            await delivery.reply(message, texts.line(feedback_text.GAPS_USAGE))
            return
        try:
            found = await self._found(period)
        except LedgerUnavailableError:
            await delivery.reply(message, texts.line(feedback_text.NOT_NOW))
            return
        keyboard = _export(texts, period) if found else None
        await delivery.reply(message, feedback_text.gaps(texts, found, period), keyboard)

    async def export(self, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        """Send the whole list as a table."""
        query = update.callback_query
        if query is None or query.message is None or await self.authority.refused_press(query):
            return
        await delivery.acknowledge(query)
        days = int((query.data or "").partition(":")[2])
        table = as_csv(await self._found(timedelta(days=days)))
        file = InputFile(table, f"gaps-{days}-days.csv")
        await query.get_bot().send_document(query.message.chat.id, file)

    async def digest(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Tell if the weekly digest is on in an administrator's own chat, or switch it."""
        command = await self._in_private(update)
        if command is None:
            return
        message, texts = command
        chat_id = message.chat.id
        settings = await self.ledger.settings_of(chat_id)
        said = _switched(context.args or [], on=settings.weekly_digest)
        wanted = said == feedback_text.DIGEST_ON
        if said not in (feedback_text.DIGEST_ON, feedback_text.DIGEST_OFF):
            await delivery.reply(message, texts.line(said))
            return
        try:
            await self.ledger.set_settings(chat_id, replace(settings, weekly_digest=wanted))
            await self.ledger.due(_errand(chat_id), _WEEK)  # the first comes in a week
        except LedgerUnavailableError:
            await delivery.reply(message, texts.line(feedback_text.NOT_NOW))
            return
        await delivery.reply(message, texts.line(said))

    async def send_digests(self, bot: Bot) -> None:
        """Send the digests that are due. Raises LedgerUnavailableError."""
        for chat_id in await self.ledger.chats_with_digest():
            administers = chat_id in self.authority.admin_ids
            if administers and await self.ledger.due(_errand(chat_id), _WEEK):
                await self._send_digest(bot, chat_id)

    async def _send_digest(self, bot: Bot, chat_id: int) -> None:
        texts = await self.interpreter.texts_for(chat_id, None)
        found = await self._found(_WEEK)
        said = feedback_text.gaps(texts, found, _WEEK)
        keyboard = _export(texts, _WEEK) if found else None
        try:
            await delivery.say(bot, chat_id, said, keyboard)
        except TelegramError as error:
            _LOG.warning("A digest can't be sent: %s", error)

    async def _found(self, period: timedelta) -> list[Gap]:
        """Return what was asked in vain and would be today; asked again, most asked first.

        What is disliked has an answer, and stays. After some seconds the rest counts as it was.
        """
        now = datetime.now(UTC)
        complaints = await self.ledger.complaints(now - period, now)
        questions = list(dict.fromkeys(complaint.question for complaint in complaints))
        terms = [await self.live_index.ask(NOBODY, Index.terms, question) for question in questions]
        known = dict(zip(questions, terms, strict=True))
        found = await asyncio.to_thread(gaps, complaints, known.__getitem__)
        until, left = time.monotonic() + _LOOKS, []
        for gap in found:
            asks_again = not gap.dislikes and time.monotonic() < until
            if not (asks_again and await self._is_answered(gap)):
                left.append(gap)
        return left

    async def _is_answered(self, gap: Gap) -> bool:
        """Whether the wording that was asked most is answered now."""
        try:
            return is_answered(await self.live_index.answer(gap.asked_for, 1))
        except SearchFailedError:
            return False

    async def _in_private(self, update: Update) -> tuple[Message, Texts] | None:
        """Return an administrator's command; what is said of it in a group is not all of it."""
        command = await self.authority.command(update)
        if command and command[0].chat.type != ChatType.PRIVATE:
            message, texts = command
            await delivery.reply(message, texts.line(feedback_text.IN_PRIVATE))
            return None
        return command


def _period(words: list[str]) -> timedelta | None:
    days = int(words[0]) if words[0].isascii() and words[0].isdigit() else 0
    return timedelta(days=min(days, _LONGEST)) if days else None


def _switched(words: list[str], *, on: bool) -> Line:
    """Return what is said to the words after /digest; what is said to others changes nothing."""
    match [word.lower() for word in words]:
        case []:
            return feedback_text.DIGEST_IS_ON if on else feedback_text.DIGEST_IS_OFF
        case ["on"]:
            return feedback_text.DIGEST_ON
        case ["off"]:
            return feedback_text.DIGEST_OFF
    return feedback_text.DIGEST_USAGE


def _errand(chat_id: int) -> str:
    return f"digest {chat_id}"


def _export(texts: Texts, period: timedelta) -> InlineKeyboardMarkup:
    label = texts.line(feedback_text.EXPORT).text
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(label, callback_data=f"gaps:{period.days}")]]
    )
