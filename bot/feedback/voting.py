"""Handler of votes and of new subscriptions."""

from dataclasses import dataclass, field

from telegram import CallbackQuery, InlineKeyboardMarkup, Update
from telegram.ext import ContextTypes

from bot.answers import Looking, Opinion, vote_buttons
from bot.feedback import feedback_text
from bot.gateway import Interpreter, Newest, Sending, Urgency, delivery
from bot.ledger import Ledger, LedgerUnavailableError, MessageId, Reply, Vote
from bot.messages import Line


@dataclass(frozen=True, slots=True)
class Feedback:
    """Takes votes, one a person and reply, and wishes of those who asked."""

    ledger: Ledger
    interpreter: Interpreter
    looking: Looking
    newest: Newest[MessageId | str] = field(default_factory=Newest)

    async def pressed(self, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        """Do what a button says, or tell whoever pressed it why not."""
        query = update.callback_query
        if query is None:
            return
        try:
            await self._press(query)
        except LedgerUnavailableError:
            await self._tell(query, feedback_text.NOT_NOW)

    async def _press(self, query: CallbackQuery) -> None:
        opinion, wished = (
            vote_buttons.opinion_in(query.data or ""),
            vote_buttons.wish_in(query.data or ""),
        )
        token = opinion.token if opinion else wished
        reply = await self._reply(query, token) if token else None
        if reply is None:
            await self._tell(query, feedback_text.UNKNOWN)
        elif opinion:
            await self._vote(query, opinion, reply)
        else:
            await self._wish(query, reply)

    async def _vote(self, query: CallbackQuery, opinion: Opinion, reply: Reply) -> None:
        vote = Vote(query.from_user.id, opinion.liked, opinion.reason)
        tally = await self.ledger.vote(reply.token, vote)
        await delivery.acknowledge(query)
        if tally is None:
            return
        settings = await self.ledger.settings_of(reply.entry.asked.chat_id)
        texts = self.interpreter.languages.of(settings.language, reply.entry.language)
        why = not opinion.liked and opinion.reason is None
        there = await self._there(query, reply)
        rows = vote_buttons.rows(texts, reply.token, tally, why=why)
        await self._show(query, vote_buttons.below(there, rows))

    async def _wish(self, query: CallbackQuery, reply: Reply) -> None:
        token = reply.token
        if reply.entry.asker != query.from_user.id:
            await self._tell(query, feedback_text.NOT_YOURS)
        elif not await self.ledger.wish(token, query.from_user.id):
            await self._tell(query, feedback_text.NOT_KEPT)
        else:
            await self._tell(query, feedback_text.PROMISED)
            await self._show(query, vote_buttons.below(await self._there(query, reply), []))

    async def _show(self, query: CallbackQuery, keyboard: InlineKeyboardMarkup | None) -> None:
        """Show the buttons, unless others of the same message are to be shown meanwhile."""
        place = query.inline_message_id or (MessageId.of(query.message) if query.message else "")
        with self.newest.of(place) as is_newest:
            how = Sending(Urgency.CHANGE, is_wanted=is_newest)
            await delivery.change_buttons(query, keyboard, how)

    async def _there(self, query: CallbackQuery, reply: Reply) -> InlineKeyboardMarkup | None:
        """Return the buttons of the message; one that was sent inline has none but those here."""
        return (
            await self.looking.buttons_under(query.message, reply, query.from_user.id)
            if query.message
            else None
        )

    async def _reply(self, query: CallbackQuery, token: str) -> Reply | None:
        if query.message:
            return await self.ledger.reply(token, query.message.chat.id)
        return await self.ledger.reply_in_inline(query.inline_message_id or "")

    async def _tell(self, query: CallbackQuery, line: Line) -> None:
        texts = await self.interpreter.texts_after(query)
        await delivery.acknowledge(query, texts.line(line).text)
