"""Handler of the buttons *More*, *Context* and *Back*."""

from dataclasses import dataclass, field
from functools import partial

from telegram import (
    Bot,
    CallbackQuery,
    Chat,
    InlineKeyboardMarkup,
    MaybeInaccessibleMessage,
    Message,
    Update,
)
from telegram.ext import ContextTypes

from bot.answers import context_text, pressing
from bot.answers.asking import MessageTurns, quotes_at_once
from bot.answers.buttons import ToContext, ToPage, meant_buttons, reply_buttons, vote_buttons
from bot.answers.views import ChangedError, NotThereError, Views
from bot.gateway import Interpreter, Newest, Sending, Urgency, delivery
from bot.ledger import Ledger, MessageId, Reply
from bot.messages import Markup, ReaderLinks, join
from bot.serving import LiveIndex


@dataclass(frozen=True, slots=True)
class Looking:
    """Changes a reply to what a button under it says, whoever presses it: replies are public.

    All that is shown comes from the ledger and the index in use, so buttons work after a restart,
    and when the source of an article is down. `turns` are those of `Asking`: no button changes a
    reply while its question is edited. Of what is pressed while Telegram's limits keep a message
    from being changed, the last counts.
    """

    live_index: LiveIndex
    ledger: Ledger
    interpreter: Interpreter
    turns: MessageTurns
    links: ReaderLinks
    presses: Newest[MessageId] = field(default_factory=Newest)

    async def pressed(self, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        """Do what a button says, or tell whoever pressed it why not."""
        await pressing.do(update, self.interpreter, self._press)

    async def unknown(self, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        """Tell whoever presses a button that no release knows (any more) to ask again."""
        if update.callback_query:
            await pressing.tell(update.callback_query, self.interpreter, context_text.TOO_OLD)

    async def _press(self, query: CallbackQuery) -> None:
        message, target = query.message, reply_buttons.read(query.data or "")
        if message is None or target is None:
            raise NotThereError
        found = await self._find(target, message.chat.id)
        with self.presses.of(MessageId.of(message)) as is_newest:
            turn = self.turns.of(found.entry.asked)
            waits = turn.locked()
            if waits:
                await delivery.acknowledge(query)
            async with turn:
                if is_newest():
                    how = Sending(Urgency.CHANGE, is_wanted=is_newest)
                    await self._show(query, message, target, how, acknowledged=waits)

    async def _show(
        self,
        query: CallbackQuery,
        message: MaybeInaccessibleMessage,
        target: ToPage | ToContext,
        how: Sending,
        *,
        acknowledged: bool,
    ) -> None:
        reply = await self._find(target, message.chat.id)
        try:
            views = await self._views(reply, message.chat, query.from_user.id)
            shown = await views.show(target)
        except ChangedError as error:
            await delivery.acknowledge(query, str(error))
            await _note_under(message, str(error), query.get_bot())
            return
        if not acknowledged:
            await delivery.acknowledge(query)
        there = await self.buttons_under(message, reply, query.from_user.id)
        keyboard = _with_others_of(there, shown.keyboard)
        place = MessageId.of(message)
        await delivery.change(query.get_bot(), place, shown.said, keyboard, how)
        await self.ledger.show(target.token, shown.view)

    async def buttons_under(
        self, message: MaybeInaccessibleMessage, reply: Reply, by: int
    ) -> InlineKeyboardMarkup | None:
        """Return the buttons that the message of a reply has, for `by`, who has pressed one.

        They come from the ledger where the message is too old for Telegram to show it to the bot.
        """
        if isinstance(message, Message) and message.is_accessible:
            return message.reply_markup
        tally = await self.ledger.tally(reply.token)
        wished = await self.ledger.has_wish(reply.token)
        views = await self._views(reply, message.chat, by)
        return await views.keyboard(tally, wished=wished)

    async def _find(self, target: ToPage | ToContext, chat_id: int) -> Reply:
        reply = await self.ledger.reply(target.token, chat_id)
        if reply is None:
            raise NotThereError
        return reply

    async def _views(self, reply: Reply, chat: Chat, by: int) -> Views:
        """Return the views of a reply in the language of who asked."""
        settings = await self.ledger.settings_of(reply.entry.asked.chat_id)
        texts = self.interpreter.languages.of(settings.language, reply.entry.language)
        limit = quotes_at_once(chat, settings)
        bot = chat.get_bot().username
        return Views(self.live_index, texts, reply, limit, by, partial(self.links.to, bot=bot))


def _with_others_of(
    there: InlineKeyboardMarkup | None, keyboard: InlineKeyboardMarkup | None
) -> InlineKeyboardMarkup | None:
    """Return the buttons of a view with those of a message that stay whatever it shows."""
    rows = [*meant_buttons.own_rows(there), *(keyboard.inline_keyboard if keyboard else ())]
    return vote_buttons.below(InlineKeyboardMarkup(rows), vote_buttons.own_rows(there))


async def _note_under(message: object, note: str, bot: Bot) -> None:
    """Add a note to what a message says, which stays; nothing, when it can't be read any more."""
    if not isinstance(message, Message) or not message.text or message.text.endswith(note):
        return
    written = Markup(message.text, message.text_html, len(message.entities))
    said = join("\n\n", (written, Markup.of(note)))
    if said.fits:
        await delivery.change(bot, MessageId.of(message), said, message.reply_markup)
