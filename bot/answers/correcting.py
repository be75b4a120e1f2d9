"""Handler of the buttons that say what a word was meant to be."""

from dataclasses import dataclass, replace

from telegram import CallbackQuery, Update
from telegram.error import TelegramError
from telegram.ext import ContextTypes

from bot.answers import answer_text, context_text
from bot.answers.asking import MessageTurns, Replies
from bot.answers.buttons import meant_buttons
from bot.gateway import Sending, Urgency, delivery
from bot.ledger import LedgerUnavailableError, MessageId, Reply
from bot.messages import Line

_QUOTES = 10


class _TooOldError(Exception):
    """The question is not kept any more."""


@dataclass(frozen=True, slots=True)
class Correcting:
    """Asks again, with the word that was meant, and changes the reply: as if its asker edited it.

    Whoever reads the reply may press.
    """

    replies: Replies
    turns: MessageTurns

    async def pressed(self, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        """Do what a button says, or tell whoever pressed it why not."""
        query = update.callback_query
        if query is None:
            return
        try:
            await self._press(query)
        except _TooOldError:
            await self._tell(query, context_text.TOO_OLD)
        except LedgerUnavailableError:
            await self._tell(query, context_text.NOT_NOW)
        except TelegramError:
            raise
        except Exception:
            await self._tell(query, answer_text.TROUBLE)
            raise

    async def _press(self, query: CallbackQuery) -> None:
        message, target = query.message, meant_buttons.read(query.data or "")
        if message is None or target is None:
            raise _TooOldError
        found = await self._find(target, message.chat.id)
        async with self.turns.of(found.entry.asked):
            entry = (await self._find(target, message.chat.id)).entry
            question = target.within(entry.question)
            asked_for = " ".join((question, *entry.taken_over))
            answer = await self.replies.live_index.answer(asked_for, _QUOTES, by=query.from_user.id)
            await delivery.acknowledge(query)
            settings = await self.replies.ledger.settings_of(message.chat.id)
            texts = self.replies.interpreter.languages.of(settings.language, entry.language)
            asked = replace(entry, question=asked_for, taken_over=())
            reply = await self.replies.of_answer(texts, asked, answer, message.chat)
            place = MessageId(message.chat.id, message.message_id)
            how = Sending(Urgency.ANSWER)
            await delivery.change(query.get_bot(), place, reply.said, reply.keyboard, how)

    async def _find(self, target: meant_buttons.Meant, chat_id: int) -> Reply:
        """Return the reply that a button is under, whose question has the word to replace."""
        reply = await self.replies.ledger.reply(target.token, chat_id)
        if reply is None or not reply.entry.question[target.start : target.end]:
            raise _TooOldError
        return reply

    async def _tell(self, query: CallbackQuery, line: Line) -> None:
        if query.message:
            texts = await self.replies.interpreter.texts_for(query.message.chat.id, query.from_user)
        else:
            texts = self.replies.interpreter.languages.of(query.from_user.language_code)
        await delivery.acknowledge(query, texts.line(line).text)
