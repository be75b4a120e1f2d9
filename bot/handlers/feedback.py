"""What people think of a reply, and whether they want to be told when there is a better one."""

from dataclasses import dataclass

from telegram import Bot, CallbackQuery, InlineKeyboardMarkup, Message, Update
from telegram.error import BadRequest
from telegram.ext import ContextTypes

from bot import delivery, replies_feedback, reports, votes
from bot.interpreting import Interpreter
from bot.ledger import Ledger, LedgerUnavailableError, Reply, Vote
from bot.senders import Sender, sender_of
from bot.texts import Line
from bot.votes import Opinion


@dataclass(frozen=True, slots=True)
class Feedback:
    """Takes votes, one a person and reply, and wishes of those who asked."""

    ledger: Ledger
    interpreter: Interpreter

    async def pressed(self, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        """Do what a button says, or tell whoever pressed it why not."""
        query = update.callback_query
        if query is None or query.message is None:
            return
        try:
            await self._press(query)
        except LedgerUnavailableError:
            await self._tell(query, replies_feedback.NOT_NOW)

    async def forget(self, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        """Delete what the ledger has of whoever asks for it."""
        message = update.effective_message
        if message is None or message.from_user is None:
            return
        texts = await self.interpreter.texts_under(message)
        if sender_of(message) != Sender.PERSON:
            await delivery.reply(message, texts.line(reports.ANONYMOUS))
            return
        try:
            found = await self.ledger.forget(message.from_user.id)
        except LedgerUnavailableError:
            await delivery.reply(message, texts.line(replies_feedback.NOT_NOW))
            return
        await delivery.reply(message, replies_feedback.forgotten(texts, found))

    async def _press(self, query: CallbackQuery) -> None:
        opinion, wished = votes.opinion_in(query.data or ""), votes.wish_in(query.data or "")
        token = opinion.token if opinion else wished
        reply = await self._reply(query, token) if token else None
        if token is None or reply is None:
            await self._tell(query, replies_feedback.UNKNOWN)
        elif opinion:
            await self._vote(query, opinion)
        else:
            await self._wish(query, token, reply)

    async def _vote(self, query: CallbackQuery, opinion: Opinion) -> None:
        vote = Vote(query.from_user.id, opinion.liked, opinion.reason)
        tally = await self.ledger.vote(opinion.token, vote)
        await delivery.acknowledge(query)
        if tally and isinstance(query.message, Message):
            texts = await self.interpreter.texts_for(query.message.chat.id, query.from_user)
            why = not opinion.liked and opinion.reason is None
            rows = votes.rows(texts, opinion.token, tally, why=why)
            await _show(
                query.get_bot(), query.message, votes.below(query.message.reply_markup, rows)
            )

    async def _wish(self, query: CallbackQuery, token: str, reply: Reply) -> None:
        if reply.entry.asker != query.from_user.id:
            await self._tell(query, replies_feedback.NOT_YOURS)
        elif not await self.ledger.wish(token, query.from_user.id):
            await self._tell(query, replies_feedback.NOT_KEPT)
        else:
            await self._tell(query, replies_feedback.PROMISED)
            if isinstance(query.message, Message):
                rest = votes.below(query.message.reply_markup, [])
                await _show(query.get_bot(), query.message, rest)

    async def _reply(self, query: CallbackQuery, token: str) -> Reply | None:
        return await self.ledger.reply(token, query.message.chat.id) if query.message else None

    async def _tell(self, query: CallbackQuery, line: Line) -> None:
        chat_id = query.message.chat.id if query.message else query.from_user.id
        texts = await self.interpreter.texts_for(chat_id, query.from_user)
        await delivery.acknowledge(query, texts.line(line).text)


async def _show(bot: Bot, message: Message, keyboard: InlineKeyboardMarkup | None) -> None:
    try:
        await bot.edit_message_reply_markup(
            message.chat.id, message.message_id, reply_markup=keyboard
        )
    except BadRequest as error:
        if "message is not modified" not in str(error).lower():
            raise
