"""Handlers of /why and /verify."""

from collections.abc import Awaitable, Iterator
from dataclasses import dataclass, replace

from telegram import Message, MessageEntity, Update
from telegram.ext import ContextTypes

from bot.answers import (
    answer_text,
    context_text,
    quotes_at_once,
    reply_above,
    seen,
)
from bot.checks import checks_text
from bot.gateway import Interpreter, delivery, sender_id, text_given
from bot.ledger import Ledger, LedgerUnavailableError, Reply
from bot.messages import Markup, Texts, join
from bot.serving import LiveIndex, SearchFailedError
from index import Index

_FEWEST = 2  # letters and digits
_QUOTATIONS: list[str | None] = [MessageEntity.BLOCKQUOTE, MessageEntity.EXPANDABLE_BLOCKQUOTE]


@dataclass(frozen=True, slots=True)
class Checking:
    """Tells what an answer rests on, from the ledger and the index in use, to whoever asks."""

    live_index: LiveIndex
    ledger: Ledger
    interpreter: Interpreter

    async def why(self, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        """Say what each word of a question gave to the quote that it got first."""
        message = update.effective_message
        if message is None:
            return
        texts = await self.interpreter.texts_under(message)
        await delivery.reply(message, await _or_trouble(texts, self._why(texts, message)))

    async def _why(self, texts: Texts, message: Message) -> Markup:
        try:
            reply = await reply_above(message, self.ledger, self.live_index)
        except LedgerUnavailableError:
            return texts.line(context_text.NOT_NOW)
        if reply is None or reply.entry.answered is None:
            return texts.line(checks_text.HOW_TO_ASK_WHY)
        entry, by = reply.entry, sender_id(message)
        if not entry.question:
            return texts.line(checks_text.NOT_KEPT)
        if not entry.answered:
            return await self._why_refused(texts, entry.asked_for, by)
        return await self._why_answered(texts, reply, by)

    async def _why_answered(self, texts: Texts, reply: Reply, by: int) -> Markup:
        place = reply.seen(1)[0].place
        asked_for = await self._asked_for(reply, by)
        quotes = await self.live_index.ask(by, Index.quotes_at, asked_for, [place])
        if not quotes:
            [lost] = await self.live_index.ask(by, Index.lost, [place])
            return Markup.of(context_text.lost(texts, lost))
        told = await self.live_index.ask(by, Index.explain, asked_for, place.standing)
        return checks_text.why(texts, quotes[0].passage, told, answered=True)

    async def _asked_for(self, reply: Reply, by: int) -> str:
        """Return the question that the quote answers which is seen first: of several, its own."""
        entry, view = reply.entry, reply.view
        if not entry.parts:
            return entry.asked_for
        parts = (await self.live_index.ask(by, Index.answer, entry.question, 1)).parts
        ordinal = view.first if view.open is None else view.open
        if ordinal < len(entry.parts) and entry.parts[ordinal] < len(parts):
            return " ".join((parts[entry.parts[ordinal]].question, *entry.taken_over))
        return entry.asked_for

    async def _why_refused(self, texts: Texts, question: str, by: int) -> Markup:
        answer = await self.live_index.answer(question, 1, by=by)
        if not answer.quotes:
            return answer_text.answer(texts, replace(answer, answered=False, parts=()))
        passage = answer.quotes[0].passage
        told = await self.live_index.ask(by, Index.explain, question, passage.standing)
        return checks_text.why(texts, passage, told, answered=False)

    async def verify(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Say whether a text, or what a reply quotes, stands word for word in an article."""
        message = update.effective_message
        if message is None:
            return
        texts = await self.interpreter.texts_under(message)
        text = text_given(message, context.bot.bot)
        if text and sum(map(str.isalnum, text)) < _FEWEST:
            await delivery.reply(message, texts.line(checks_text.NO_QUOTE))
            return
        if text:
            telling = self._verified(texts, text, sender_id(message))
        else:
            telling = self._verified_reply(texts, message)
        await delivery.reply(message, await _or_trouble(texts, telling))

    async def _verified(self, texts: Texts, text: str, by: int) -> Markup:
        found = await self.live_index.ask(by, Index.verify, text, checks_text.MOST_PLACES)
        return checks_text.verified(texts, found)

    async def _verified_reply(self, texts: Texts, message: Message) -> Markup:
        """Say whether the quotes of the answer that `message` replies to still stand."""
        quotes = [*_quotes_in(message.reply_to_message)] if message.reply_to_message else []
        if not quotes:
            return texts.line(checks_text.HOW_TO_VERIFY)
        by = sender_id(message)
        pieces = [await self._verified(texts, quote, by) for quote in quotes]
        try:
            reply = await reply_above(message, self.ledger, self.live_index)
        except LedgerUnavailableError:
            reply = None
        if reply is not None:
            limit = quotes_at_once(message.chat, await self.ledger.settings_of(message.chat.id))
            places = [span.place for span in seen(reply, limit)]
            lost = await self.live_index.ask(by, Index.lost, places)
            changes = [context_text.lost(texts, each) for each in lost]
            pieces.insert(0, checks_text.since_quoted(texts, changes))
        while len(pieces) > 1 and not join("\n\n", pieces).fits:
            pieces.pop()
        return join("\n\n", pieces)


async def _or_trouble(texts: Texts, telling: Awaitable[Markup]) -> Markup:
    """Return what is told, or that it could not be found out; the log has why."""
    try:
        return await telling
    except SearchFailedError as error:
        return texts.line(answer_text.trouble(error))


def _quotes_in(message: Message) -> Iterator[str]:
    """Yield what a message of the bot quotes."""
    written = message.parse_entities(_QUOTATIONS) if message.text else {}
    for entity in sorted(written, key=lambda each: each.offset):
        yield written[entity]
