"""Handler of questions, also of those that are edited afterwards."""

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from weakref import WeakValueDictionary

from telegram import Chat, InlineKeyboardMarkup, Message, Update, User
from telegram.constants import ChatType
from telegram.error import BadRequest, TelegramError
from telegram.ext import ContextTypes

from bot.answers import answer_text, refusal_text
from bot.answers.buttons import reply_buttons, under_answer, under_refusal
from bot.answers.follow_up import context_of
from bot.answers.several import answers_in, is_answered, may_come, meant, numbered
from bot.gateway import (
    PER_SECOND,
    Interpreter,
    Newest,
    OpenQuestion,
    Pace,
    Sender,
    Sending,
    Throttle,
    Urgency,
    delivery,
    question_in,
    question_overheard,
    sender_id,
    sender_of,
)
from bot.ledger import (
    Asked,
    ChatSettings,
    Entry,
    Ledger,
    MessageId,
    Mode,
    Span,
    Tally,
    digest_of_words,
)
from bot.messages import Markup, ReaderLinks, Texts
from bot.serving import Ahead, LiveIndex, Step
from index import Answer, Index, SmallTalk

_LOG = logging.getLogger(__name__)

_QUOTES_IN_PRIVATE = 3
_QUOTES_IN_A_GROUP = 1
_SURE = 0.75  # confidence from which on the bot answers what nobody asked it
_TELLING = 2  # terms without which such a question refers to what was said before
_LONG_WAIT = 2.0  # seconds from which on the place in the line is told, in private
_QUOTES_KEPT = 10  # for *More*
_NEW = timedelta(hours=1)  # for which an edit may make a question of what was none


def _for_notices() -> Pace:
    return Pace(burst=20, every=2.0, line=0)  # all of them: a few of the messages that there are


def quotes_at_once(chat: Chat, settings: ChatSettings) -> int:
    """Return how many quotes a message in `chat` has at most."""
    usual = _QUOTES_IN_PRIVATE if chat.type == ChatType.PRIVATE else _QUOTES_IN_A_GROUP
    return settings.quotes or usual


@dataclass(frozen=True, slots=True)
class ReadyReply:
    """What to say, the token by which the ledger knows it, and the buttons under it."""

    said: Markup
    token: str | None = None
    keyboard: InlineKeyboardMarkup | None = None


class MessageTurns:
    """Things to do one after the other for each key, in the order they came."""

    def __init__(self) -> None:
        self._locks: WeakValueDictionary[MessageId, asyncio.Lock] = WeakValueDictionary()

    def of(self, key: MessageId) -> asyncio.Lock:
        """Return the lock of `key`; it lives as long as somebody holds it or waits for it."""
        return self._locks.setdefault(key, asyncio.Lock())


@dataclass(frozen=True, slots=True)
class Asking:
    """Answers what the bot is asked, and stays silent otherwise."""

    live_index: LiveIndex
    ledger: Ledger
    interpreter: Interpreter
    turnstile: Throttle
    links: ReaderLinks
    turns: MessageTurns = field(default_factory=MessageTurns)
    edits: Newest[MessageId] = field(default_factory=Newest)
    notices: Pace = field(default_factory=_for_notices)

    async def asked(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Answer a new message under it."""
        message = update.effective_message
        if message is None:
            return
        question = question_in(message, context.bot.bot)
        was_asked = question is not None
        if not was_asked:
            self.turnstile.unconfirmed.release(update.update_id)
            question = await self._overheard(message)
        if question is None:
            return
        asked = MessageId.of(message)
        async with self.turns.of(asked):
            is_new = await self.ledger.take_up(_open(message, update))
            self.turnstile.unconfirmed.release(update.update_id)
            if not is_new:
                return
            async with OpenQuestion(self.ledger, asked).settled():
                seconds = await self.turnstile.place(message) if was_asked else 0.0
                if seconds is not None and await self._waited(message, seconds):
                    await self._answer(question, message)

    async def _answer(self, question: str, message: Message, *, edited: bool = False) -> None:
        with self.live_index.line.place() as ahead:
            told = await self._told(ahead, message)
            reply = await self._reply_to(question, message, told, edited=edited)
        if reply is None:
            return
        attempts = OpenQuestion(self.ledger, MessageId.of(message))
        with self.live_index.tallies.timed(Step.SENDING):
            sent = await _said(message, told, reply, attempts)
        if reply.token:
            await self.ledger.sent(reply.token, sent.message_id)

    async def edited(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Change the reply that a message got to what its new words ask.

        The same words change nothing: Telegram tells of an edit when somebody reacts to a message.
        Nor does what asks nothing any more. Where no reply is known to have arrived, there is a
        new one.
        """
        message = update.effective_message
        question = question_in(message, context.bot.bot) if message else None
        if message is None or not question:
            return
        asked = MessageId.of(message)
        with self.edits.of(asked) as is_newest:
            async with self.turns.of(asked):
                replied = await self.ledger.reply_to(asked)
                if not is_newest() or (replied and replied.entry.answers(question)):
                    return
                if replied and replied.reply_id:
                    await self._change(question, message, replied.reply_id)
                else:
                    await self.answer_anew(question, message, update, known=replied is not None)

    async def _waited(self, message: Message, seconds: float) -> bool:
        return await self.turnstile.waited(sender_id(message), seconds)

    async def _change(self, question: str, message: Message, reply_id: int) -> None:
        seconds = await self.turnstile.place(message)
        if seconds is None or not await self._waited(message, seconds):
            return
        reply = await self._reply_to(question, message, edited=True)
        if reply is None:
            return
        target = MessageId(message.chat.id, reply_id)
        sent = await _said(message, target, reply)
        if reply.token and sent != target:
            await self.ledger.sent(reply.token, sent.message_id)

    async def answer_anew(
        self, question: str, message: Message, update: Update, *, known: bool
    ) -> None:
        """Answer what was no question at first, when it is `known` to ask or was edited of late."""
        is_new = (message.edit_date or message.date) - message.date < _NEW
        if not (known or is_new):
            return
        is_open = await self.ledger.take_up(_open(message, update), anew=True)
        if not (known or is_open):
            return
        async with OpenQuestion(self.ledger, MessageId.of(message)).settled():
            seconds = await self.turnstile.place(message)
            if seconds is not None and await self._waited(message, seconds):
                await self._answer(question, message, edited=True)

    async def _told(self, ahead: Ahead, message: Message) -> MessageId | None:
        """Tell the place in a long line for searches, in the message to be returned.

        Not where messages are what is scarce, in a group or where searches are faster than
        Telegram takes their answers: a notice would cost somebody an answer. However many wait,
        the notices are few.
        """
        is_long = ahead.seconds >= max(_LONG_WAIT, ahead.waiting / PER_SECOND)
        if not is_long or message.chat.type != ChatType.PRIVATE or self.notices.join(0) is None:
            return None
        texts = await self.interpreter.texts_under(message)
        how = Sending(Urgency.COURTESY, spare=True)
        try:
            sent = await delivery.reply(message, answer_text.waiting(texts, ahead.waiting), how=how)
        except TelegramError as error:
            _LOG.info("Somebody can't be told that they wait: %s", error)
            return None
        return MessageId.of(sent)

    async def _overheard(self, message: Message) -> str | None:
        """Return what nobody asked the bot, where a group wants it answered and that is sure."""
        question = question_overheard(message)
        settings = await self.ledger.settings_of(message.chat.id) if question else None
        if question is None or settings is None or settings.mode != Mode.CONFIDENT:
            return None
        by = sender_id(message)
        if len(set(await self.live_index.ask(by, Index.terms, question))) < _TELLING:
            return None
        if not self.turnstile.is_free_for(message):
            return None
        answer = await self.live_index.answer(question, 1, by=by)
        parts = answers_in(answer)
        is_sure = all(part.answered and part.confidence >= _SURE for part in parts)
        return question if is_sure and not answer.small_talk else None

    async def _reply_to(
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
        entry = _entry(message, question)
        settings = await self.ledger.settings_of(message.chat.id)
        texts = self.interpreter.texts(settings, message.from_user)
        if not question:
            said = texts.line(answer_text.NO_QUESTION)
            return ReadyReply(said, await self.ledger.record(entry))
        limit, by = quotes_at_once(message.chat, settings), sender_id(message)
        try:
            context = await context_of(message, self.ledger, self.live_index, limit)
            answer = await self.live_index.answer(question, _QUOTES_KEPT, context, by)
        except Exception:
            await _said(message, told, ReadyReply(texts.line(answer_text.TROUBLE)))
            raise
        if answer.small_talk:
            silent = edited or (told is None and _is_talk_of_others(message))
            return None if silent else await self._small_talk(texts, entry, answer.small_talk)
        self._count(answer)
        return await self.reply_with(texts, entry, answer, message.chat)

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

    async def reply_with(
        self, texts: Texts, entry: Entry, answer: Answer, chat: Chat
    ) -> ReadyReply:
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


async def _said(
    message: Message,
    told: MessageId | None,
    reply: ReadyReply,
    attempts: OpenQuestion | None = None,
) -> MessageId:
    """Reply to `message`, in what it was `told` before if that is there; return where it is."""
    how = Sending(Urgency.ANSWER, attempts)
    if told is not None:
        try:
            await delivery.change(message.get_bot(), told, reply.said, reply.keyboard, how)
        except BadRequest as error:
            _LOG.info("A message to be changed is not there, there is a new one: %s", error)
        else:
            return told
    return MessageId.of(await delivery.reply(message, reply.said, reply.keyboard, how))


def _open(message: Message, update: Update) -> Asked:
    asker = _asker_of(message)
    return Asked(MessageId.of(message), asker.id if asker else None, update.to_json())


def _asker_of(message: Message) -> User | None:
    # Others share the account that they write under: nothing of it is one person's own.
    return message.from_user if sender_of(message) == Sender.PERSON else None


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


def _entry(message: Message, question: str) -> Entry:
    asker = _asker_of(message)
    return Entry(
        asked=MessageId.of(message),
        asker=asker.id if asker else None,
        thread_id=message.message_thread_id if message.is_topic_message else None,
        question=question,
        language=(asker.language_code if asker else None) or "",
        words=digest_of_words(question),
    )


def with_answer(entry: Entry, answer: Answer, *, brief: bool = False) -> Entry:
    """Return `entry` with what it was answered, from which generation.

    Of a refusal that is not `brief`, the span is the passage that it shows.
    """
    shown = numbered(answer)
    if not shown and not brief and not answer.parts and refusal_text.has_closest(answer):
        shown = numbered(replace(answer, answered=True, quotes=answer.quotes[:1]))
    return replace(
        entry,
        answered=is_answered(answer),
        confidence=answer.confidence,
        spans=tuple(Span.of(each.quote.passage) for each in shown),
        parts=tuple(each.part for each in shown) if answer.parts else (),
        generation=answer.generation,
        taken_over=answer.taken_over,
    )
