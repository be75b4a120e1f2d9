"""Questions that nobody asked the bot, in groups that want them answered."""

from dataclasses import dataclass

from telegram import Message

from bot.answers.several import answers_in
from bot.gateway import Throttle, question_overheard, sender_id
from bot.ledger import Ledger, Mode
from bot.serving import LiveIndex
from index import Index

_SURE = 0.75  # confidence from which on the bot answers what nobody asked it
_TELLING = 2  # terms without which such a question refers to what was said before


@dataclass(frozen=True, slots=True)
class Overhearing:
    """Finds what may be answered unasked."""

    live_index: LiveIndex
    ledger: Ledger
    throttle: Throttle

    async def question_in(self, message: Message) -> str | None:
        """Return what nobody asked the bot, where a group wants it answered and that is sure."""
        question = question_overheard(message)
        settings = await self.ledger.settings_of(message.chat.id) if question else None
        if question is None or settings is None or settings.mode != Mode.CONFIDENT:
            return None
        by = sender_id(message)
        if len(set(await self.live_index.ask(by, Index.terms, question))) < _TELLING:
            return None
        if not self.throttle.is_free_for(message):
            return None
        answer = await self.live_index.answer(question, 1, by=by)
        parts = answers_in(answer)
        is_sure = all(part.answered and part.confidence >= _SURE for part in parts)
        return question if is_sure and not answer.small_talk else None
