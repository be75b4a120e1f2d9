"""Replies to questions: searched for, worded, and noted in the ledger."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace

from telegram import Chat, InlineKeyboardMarkup, Message
from telegram.constants import ChatType

from bot.answers import answer_text, refusal_text
from bot.answers.asking.entries import entry_of, with_answer
from bot.answers.asking.saying import ReadyReply, say
from bot.answers.buttons import reply_buttons, under_answer, under_refusal
from bot.answers.follow_up import context_of
from bot.answers.several import is_answered, may_come, meant, numbered
from bot.gateway import Interpreter, sender_id
from bot.ledger import ChatSettings, Entry, Ledger, MessageId, Tally
from bot.messages import ReaderLinks, Texts
from bot.serving import LiveIndex, SearchAwayError
from index import Answer, SmallTalk

_LOG = logging.getLogger(__name__)

_QUOTES_IN_PRIVATE = 3
_QUOTES_IN_A_GROUP = 1
_QUOTES_KEPT = 10  # for *More*


def quotes_at_once(chat: Chat, settings: ChatSettings) -> int:
    """Return how many quotes a message in `chat` has at most."""
    usual = _QUOTES_IN_PRIVATE if chat.type == ChatType.PRIVATE else _QUOTES_IN_A_GROUP
    return settings.quotes or usual


@dataclass(frozen=True, slots=True)
class Replies:
    """Makes the replies to questions, and notes each in the ledger before it is said."""

    live_index: LiveIndex
    ledger: Ledger
    interpreter: Interpreter
    links: ReaderLinks

    async def to(
        self,
        question: str,
        message: Message,
        told: MessageId | None = None,
        *,
        edited: bool = False,
    ) -> ReadyReply | None:
        """Search, and note in the ledger what is about to be said to `message`; None for silence.

        That it could not be done is said here, in the message `told` where there is one.
        """
        entry = entry_of(message, question)
        settings = await self.ledger.settings_of(message.chat.id)
        texts = self.interpreter.texts(settings, message.from_user)
        if not question:
            said = texts.line(answer_text.NO_QUESTION)
            return ReadyReply(said, await self.ledger.record(entry))
        limit, by = quotes_at_once(message.chat, settings), sender_id(message)
        try:
            context = await context_of(message, self.ledger, self.live_index, limit)
            answer = await self.live_index.answer(question, _QUOTES_KEPT, context, by)
        except SearchAwayError:
            await say(message, told, ReadyReply(texts.line(answer_text.AWAY)))
            return None
        except Exception:
            await say(message, told, ReadyReply(texts.line(answer_text.TROUBLE)))
            raise
        if answer.small_talk:
            silent = edited or (told is None and _is_talk_of_others(message))
            return None if silent else await self._small_talk(texts, entry, answer.small_talk)
        self._count(answer)
        return await self.of_answer(texts, entry, answer, message.chat)

    def _count(self, answer: Answer) -> None:
        answered = is_answered(answer)
        self.live_index.tallies.question(answered=answered)
        done, took = "answered" if answered else "refused", answer.milliseconds
        _LOG.info("%s a question in %.0f ms, confidence %.2f", done, took, answer.confidence)

    async def _small_talk(self, texts: Texts, entry: Entry, kind: SmallTalk) -> ReadyReply:
        """Return a few friendly words, noted as the reply to a message that asks nothing."""
        how = bool(entry.asker) and await self.ledger.told_how_to_ask(entry.asker or 0)
        said = refusal_text.small_talk(texts, kind, how=how)
        return ReadyReply(said, await self.ledger.record(replace(entry, question="")))

    async def of_answer(self, texts: Texts, entry: Entry, answer: Answer, chat: Chat) -> ReadyReply:
        """Note in the ledger what is about to be said to a question in `chat`, and return it."""
        limit = quotes_at_once(chat, await self.ledger.settings_of(chat.id))
        brief = chat.type != ChatType.PRIVATE
        recorded = with_answer(entry, answer, brief=brief)
        token = await self.ledger.record(recorded)
        page = answer_text.answer_page(texts, answer, limit, brief=brief)
        bot = chat.get_bot().username
        reads = [self.links.to(recorded.spans[n].place, bot) for n in page.shown]
        keyboard = _keyboard(texts, token, entry, answer, page, reads) if token else None
        return ReadyReply(page.said, token, keyboard)


def _is_talk_of_others(message: Message) -> bool:
    """Tell whether small talk needs no reply: in a group, and under what the bot said."""
    return message.chat.type != ChatType.PRIVATE or message.reply_to_message is not None


def _keyboard(
    texts: Texts,
    token: str,
    entry: Entry,
    answer: Answer,
    page: answer_text.AnswerPage,
    reads: Sequence[str],
) -> InlineKeyboardMarkup | None:
    if not page.shown:
        with_wish = entry.asker is not None and may_come(answer)
        return under_refusal(texts, token, entry.question, meant(answer), with_wish=with_wish)
    first = reply_buttons.ToPage(token, 0)
    steps = reply_buttons.under_page(texts, first, page.shown, len(numbered(answer)), reads)
    return under_answer(texts, token, entry.question, meant(answer), steps, Tally())
