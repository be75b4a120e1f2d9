"""Tells subscribers the answer to a question that was refused, once there is one."""

import logging
from dataclasses import dataclass, field

from telegram import Bot
from telegram.error import BadRequest, ChatMigrated, Forbidden, TelegramError

from bot.answers import (
    answer_text,
    is_answered,
    numbered,
    reply_buttons,
    vote_buttons,
    with_answer,
)
from bot.feedback import feedback_text
from bot.gateway import Interpreter, delivery
from bot.ledger import Entry, Ledger, MessageId, Reply, Span, Subscription, Tally
from bot.messages import ReaderLinks
from bot.readers import Readership
from bot.serving import LiveIndex, SearchAwayError, SearchFailedError
from index import Answer

_LOG = logging.getLogger(__name__)

_QUOTES_IN_PRIVATE = 3
_QUOTES_IN_A_GROUP = 1


@dataclass(frozen=True, slots=True)
class Subscriptions:
    """Asks again, for those who wished so, what had no answer.

    A wish is open until its message has arrived. The wish of somebody who may not read the articles
    (any more) waits until that is otherwise.
    """

    live_index: LiveIndex
    ledger: Ledger
    interpreter: Interpreter
    readers: Readership
    links: ReaderLinks
    told: set[int] = field(default_factory=set)  # wishes that the ledger could not close yet

    async def fulfil(self, bot: Bot) -> bool:
        """Tell everybody whose question has an answer now; False when somebody is to be told later.

        That is, when Telegram could not be reached. Raises LedgerUnavailableError.
        """
        all_told = True
        wishes = await self.ledger.wishes()
        for wish in wishes:
            if not await self.readers.has(wish.user_id):
                continue
            if wish.wish_id in self.told:
                await self._close(wish)
                continue
            limit = _QUOTES_IN_PRIVATE if wish.chat_id == wish.user_id else _QUOTES_IN_A_GROUP
            try:
                answer = await self.live_index.answer(wish.asked_for, limit)
            except SearchFailedError as error:
                all_told &= not isinstance(error, SearchAwayError)
                _LOG.warning("What somebody wished to be told can't be searched for")
                continue
            if is_answered(answer) and await self.ledger.is_open(wish):
                all_told &= await self._told(bot, wish, answer)
        return all_told

    async def _told(self, bot: Bot, wish: Subscription, answer: Answer) -> bool:
        """Tell a person; False when it is to be tried again although nothing changes."""
        try:
            await self._tell(bot, wish, answer)
        except TelegramError as error:
            _LOG.warning("Somebody who wished to be told can't be: %s", error)
            return isinstance(error, BadRequest | Forbidden | ChatMigrated)
        return True

    async def _tell(self, bot: Bot, wish: Subscription, answer: Answer) -> None:
        reply = await self._reply(wish)
        entry = reply.entry if reply else None
        settings = await self.ledger.settings_of(wish.chat_id)
        texts = self.interpreter.languages.of(settings.language, entry.language if entry else "")
        above = feedback_text.fulfilled(texts, wish.question)
        quotes = [each.quote for each in numbered(answer)]
        page = answer_text.answer_page(texts, answer, len(quotes), above=[above])
        places = [Span.of(quotes[n].passage).place for n in page.shown]
        addresses = [self.links.to(place, bot.username) for place in places]
        votes = vote_buttons.rows(texts, reply.token, Tally()) if reply else ()
        rows = [*reply_buttons.read_rows(texts, addresses), *votes]
        sent = await delivery.say(
            bot,
            wish.chat_id,
            page.said,
            vote_buttons.below(None, rows),
            under=wish.question_id,
            thread_id=wish.thread_id,
        )
        self.told.add(wish.wish_id)
        await self._close(wish, with_answer(entry, answer) if entry else None, sent.message_id)

    async def _close(
        self, wish: Subscription, entry: Entry | None = None, reply_id: int | None = None
    ) -> None:
        await self.ledger.fulfil(wish, entry, reply_id)
        self.told.discard(wish.wish_id)

    async def _reply(self, wish: Subscription) -> Reply | None:
        """Return what the ledger has of the refusal, None when it can't be replied to."""
        if wish.question_id is None:
            return None
        return await self.ledger.reply_to(MessageId(wish.chat_id, wish.question_id))
