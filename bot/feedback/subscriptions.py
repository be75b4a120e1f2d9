"""Tells subscribers the answer to a question that was refused, once there is one."""

import logging
from dataclasses import dataclass

from telegram import Bot
from telegram.error import TelegramError

from bot.answers import answer_text, is_answered, vote_buttons, with_answer
from bot.feedback import feedback_text
from bot.gateway import Interpreter, delivery
from bot.ledger import Entry, Ledger, MessageId, Subscription, Tally
from bot.serving import LiveIndex, SearchFailedError
from bot.settings import Readers
from index import Answer

_LOG = logging.getLogger(__name__)

_QUOTES_IN_PRIVATE = 3
_QUOTES_IN_A_GROUP = 1


@dataclass(frozen=True, slots=True)
class Subscriptions:
    """Asks again, for those who wished so, what had no answer.

    The wish of somebody who may not read the articles (any more) waits until that is otherwise.
    """

    live_index: LiveIndex
    ledger: Ledger
    interpreter: Interpreter
    readers: Readers

    async def fulfil(self, bot: Bot) -> None:
        """Tell everybody whose question has an answer now, once. Raises LedgerUnavailableError."""
        wishes = await self.ledger.wishes()
        for wish in (each for each in wishes if self.readers.has(each.user_id)):
            limit = _QUOTES_IN_PRIVATE if wish.chat_id == wish.user_id else _QUOTES_IN_A_GROUP
            try:
                answer = await self.live_index.answer(wish.asked_for, limit)
            except SearchFailedError:
                _LOG.warning("What somebody wished to be told can't be searched for")
                continue
            if is_answered(answer) and await self.ledger.fulfil(wish):
                try:
                    await self._tell(bot, wish, answer)
                except TelegramError as error:
                    _LOG.warning("Somebody who wished to be told can't be: %s", error)

    async def _tell(self, bot: Bot, wish: Subscription, answer: Answer) -> None:
        entry = await self._entry(wish)
        settings = await self.ledger.settings_of(wish.chat_id)
        texts = self.interpreter.languages.of(settings.language, entry.language if entry else "")
        token = None
        if entry:
            token = await self.ledger.record(with_answer(entry, answer))
        said = feedback_text.fulfilled(texts, wish.question, answer_text.answer(texts, answer))
        rows = vote_buttons.rows(texts, token, Tally()) if token else ()
        sent = await delivery.say(
            bot,
            wish.chat_id,
            said,
            vote_buttons.below(None, rows),
            under=wish.question_id,
            thread_id=wish.thread_id,
        )
        if token:
            await self.ledger.sent(token, sent.message_id)

    async def _entry(self, wish: Subscription) -> Entry | None:
        """Return what the ledger has of the refusal, None when it can't be replied to."""
        if wish.question_id is None:
            return None
        reply = await self.ledger.reply_to(MessageId(wish.chat_id, wish.question_id))
        return reply.entry if reply else None
