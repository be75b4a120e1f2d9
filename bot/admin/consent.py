"""Asks administrators before many articles are lost, and hears their answer."""

import asyncio
import logging
from dataclasses import dataclass, field

from telegram import Bot, CallbackQuery, InlineKeyboardMarkup, Update
from telegram.error import BadRequest, TelegramError
from telegram.ext import ContextTypes

from bot.admin import admin_text, consent_buttons, consent_text
from bot.admin.authority import Authority
from bot.admin.consent_buttons import Decision
from bot.admin.errors_text import reason
from bot.gateway import Interpreter, delivery
from bot.ledger import MessageId
from bot.messages import Markup, Texts
from bot.serving import LiveIndex, ReindexRunningError
from index import BuildFailedError, BuildInterruptedError, RetrievalError, ShrinkingError

_LOG = logging.getLogger(__name__)

Said = tuple[Markup, InlineKeyboardMarkup | None]


@dataclass(frozen=True, slots=True)
class Consent:
    """Asks each administrator once about each loss that was refused, from `start` to `stop`."""

    live_index: LiveIndex
    interpreter: Interpreter
    authority: Authority
    _asked: set[tuple[int, str]] = field(default_factory=set)
    _tasks: list[asyncio.Task[None]] = field(default_factory=list)

    def start(self, bot: Bot) -> None:
        """Begin; `bot` asks."""
        self._tasks.append(asyncio.create_task(self._follow(bot)))

    async def stop(self) -> None:
        """End, and wait until that is so."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._tasks.clear()

    async def pressed(self, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        """Do what an administrator has decided, and say so in place of the question."""
        query = update.callback_query
        if query is None or query.message is None or await self.authority.refused_press(query):
            return
        await delivery.acknowledge(query)
        target = MessageId(query.message.chat.id, query.message.message_id)
        texts = await self.interpreter.texts_for(target.chat_id, query.from_user)
        match consent_buttons.pressed(query.data or ""):
            case (Decision.REMOVE, str(sign)):
                await _show(query, target, texts.line(admin_text.REINDEX_BEGINS))
                await _show(query, target, *await self._removed(texts, sign))
            case (Decision.AGREE, _):
                await _show(query, target, *await self._agreed(texts))
            case (Decision.KEEP, _):
                await _show(query, target, texts.line(consent_text.KEPT))

    async def _follow(self, bot: Bot) -> None:
        while True:
            loss = await self.live_index.next_loss()
            try:
                await self._ask(bot, loss)
            except Exception:  # noqa: BLE001 - the next loss is to be asked about all the same
                _LOG.exception("The administrators can't be asked about a loss")

    async def _ask(self, bot: Bot, loss: ShrinkingError) -> None:
        """Ask each in private; who can't be asked is asked when the loss is refused again."""
        for user_id in sorted(self.authority.admin_ids):
            if (user_id, loss.sign) in self._asked:
                continue
            texts = await self.interpreter.texts_for(user_id, None)
            try:
                await delivery.say(bot, user_id, *_question(texts, loss))
                self._asked.add((user_id, loss.sign))
            except TelegramError as error:
                _LOG.warning("An administrator can't be asked about a loss: %s", error)

    async def _removed(self, texts: Texts, sign: str) -> Said:
        """Reindex with the loss that is meant; when it is another one by now, ask again."""
        try:
            report = await self.live_index.start_reindex(lambda _: None, agreed=sign)
        except ReindexRunningError:
            keyboard = consent_buttons.question(texts, sign)
            return texts.line(admin_text.REINDEX_RUNS), keyboard
        except ShrinkingError as other:
            return _question(texts, other)
        except BuildInterruptedError:
            return texts.line(admin_text.REINDEX_STOPPED), None
        except RetrievalError as error:
            unforeseen = isinstance(error, BuildFailedError)
            _LOG.warning("The reindex failed: %s", error, exc_info=error if unforeseen else None)
            return admin_text.reindex_failed(texts, error), None
        return admin_text.reindex_done(texts, report), None

    async def _agreed(self, texts: Texts) -> Said:
        """Let the generation go that is kept, once there is another."""
        try:
            await self.live_index.start_agreement()
        except ReindexRunningError:
            return texts.line(admin_text.REINDEX_RUNS), consent_buttons.agreement(texts)
        except RetrievalError as error:
            _LOG.warning("Agreeing to a loss failed: %s", error)
            return Markup.of(reason(texts, error)), consent_buttons.agreement(texts)
        return texts.line(consent_text.AGREED), None


def _question(texts: Texts, loss: ShrinkingError) -> Said:
    return consent_text.asks(texts, loss), consent_buttons.question(texts, loss.sign)


async def _show(
    query: CallbackQuery,
    target: MessageId,
    said: Markup,
    keyboard: InlineKeyboardMarkup | None = None,
) -> None:
    """Say something in place of the question, or below when that is gone."""
    try:
        await delivery.change(query.get_bot(), target, said, keyboard)
    except BadRequest:
        await delivery.say(query.get_bot(), target.chat_id, said, keyboard)
