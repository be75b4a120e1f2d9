"""Handlers of /why and /verify."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from telegram import Message, MessageEntity, Update
from telegram.ext import ContextTypes

from bot.answers import (
    ChangedError,
    answer_text,
    article_of,
    context_text,
    quotes_at_once,
    reply_above,
    seen,
)
from bot.checks import checks_text
from bot.gateway import Interpreter, delivery, text_given
from bot.ledger import Ledger, LedgerUnavailableError, Reply, Span
from bot.messages import Markup, Texts, join
from bot.serving import LiveIndex
from index import Index, Quote

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
        try:
            reply = await reply_above(message, self.ledger, self.live_index.current)
        except LedgerUnavailableError:
            await delivery.reply(message, texts.line(context_text.NOT_NOW))
            return
        if reply is None or reply.entry.answered is None:
            await delivery.reply(message, texts.line(checks_text.HOW_TO_ASK_WHY))
            return
        await delivery.reply(message, await self._why(texts, reply))

    async def _why(self, texts: Texts, reply: Reply) -> Markup:
        entry = reply.entry
        if not entry.question:
            return texts.line(checks_text.NOT_KEPT)
        if not entry.answered:
            return await self._why_refused(texts, entry.asked_for)
        span = reply.seen(1)[0]
        try:
            asked_for, quote = await self.live_index.work(
                lambda index: _quoted_again(texts, index, reply, span)
            )
        except ChangedError as error:
            return Markup.of(str(error))
        told = await self.live_index.explain(asked_for, span.standing)
        return checks_text.why(texts, quote.passage, told, answered=True)

    async def _why_refused(self, texts: Texts, question: str) -> Markup:
        answer = await self.live_index.answer(question, 1)
        if not answer.quotes:
            return answer_text.answer(texts, replace(answer, answered=False, parts=()))
        passage = answer.quotes[0].passage
        told = await self.live_index.explain(question, passage.standing)
        return checks_text.why(texts, passage, told, answered=False)

    async def verify(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Say whether a text, or what a reply quotes, stands word for word in an article."""
        message = update.effective_message
        if message is None:
            return
        texts = await self.interpreter.texts_under(message)
        text = text_given(message, context.bot.bot)
        if text and sum(map(str.isalnum, text)) < _FEWEST:
            said = texts.line(checks_text.NO_QUOTE)
        elif text:
            found = await self.live_index.work(lambda index: index.verify(text))
            said = checks_text.verified(texts, found)
        else:
            said = await self._verified_reply(message, texts)
        await delivery.reply(message, said)

    async def _verified_reply(self, message: Message, texts: Texts) -> Markup:
        """Say whether the quotes of the answer that `message` replies to still stand."""
        quotes = [*_quotes_in(message.reply_to_message)] if message.reply_to_message else []
        if not quotes:
            return texts.line(checks_text.HOW_TO_VERIFY)
        found = await self.live_index.work(lambda index: [index.verify(q) for q in quotes])
        pieces = [checks_text.verified(texts, each) for each in found]
        try:
            reply = await reply_above(message, self.ledger, self.live_index.current)
        except LedgerUnavailableError:
            reply = None
        if reply is not None:
            limit = quotes_at_once(message.chat, await self.ledger.settings_of(message.chat.id))
            shown = seen(reply, limit)
            changes = await self.live_index.work(lambda index: _changes(texts, index, shown))
            pieces.insert(0, checks_text.since_quoted(texts, changes))
        while len(pieces) > 1 and not join("\n\n", pieces).fits:
            pieces.pop()
        return join("\n\n", pieces)


def _quotes_in(message: Message) -> Iterator[str]:
    """Yield what a message of the bot quotes."""
    written = message.parse_entities(_QUOTATIONS) if message.text else {}
    for entity in sorted(written, key=lambda each: each.offset):
        yield written[entity]


def _quoted_again(texts: Texts, index: Index, reply: Reply, span: Span) -> tuple[str, Quote]:
    """Return a question and the quote to it; raises `ChangedError` when the article has changed."""
    article_of(texts, index, span)
    asked_for = _asked_for(index, reply)
    [quote] = index.requote(asked_for, [span.standing])
    return asked_for, quote


def _asked_for(index: Index, reply: Reply) -> str:
    """Return the question that the quote answers which is seen first: of several, its own."""
    entry, view = reply.entry, reply.view
    parts = index.answer(entry.question, 1).parts if entry.parts else ()
    ordinal = view.first if view.open is None else view.open
    if ordinal < len(entry.parts) and entry.parts[ordinal] < len(parts):
        return " ".join((parts[entry.parts[ordinal]].question, *entry.taken_over))
    return entry.asked_for


def _changes(texts: Texts, index: Index, spans: Sequence[Span]) -> list[str]:
    """Return what is to be told of the articles that are not what was quoted, each once."""
    notes = []
    for span in spans:
        try:
            article_of(texts, index, span)
        except ChangedError as error:
            notes.append(str(error))
    return list(dict.fromkeys(notes))
