"""Handler of what people send in a private chat without a word: a voice, a picture, a file."""

import asyncio
from dataclasses import dataclass, field

from telegram import Message, Update
from telegram.ext import ContextTypes

from bot.chats import chats_text
from bot.gateway import Interpreter, delivery

_ALBUM = 1.0  # seconds in which all parts of an album have come
_REMEMBERED = 1000  # albums


class _Albums:
    """The albums seen of late."""

    def __init__(self) -> None:
        self._ids: dict[str, None] = {}

    def __contains__(self, album: str) -> bool:
        return album in self._ids

    def add(self, album: str) -> None:
        if len(self._ids) >= _REMEMBERED:
            self._ids.pop(next(iter(self._ids)))
        self._ids[album] = None


@dataclass(frozen=True, slots=True)
class Wordless:
    """Says that only text can be read; of an album once, and not when one part has words."""

    interpreter: Interpreter
    _told: _Albums = field(default_factory=_Albums)
    _with_words: _Albums = field(default_factory=_Albums)

    async def saw_words(self, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        """Note that an album has words, which are a question."""
        message = update.effective_message
        if message and message.media_group_id:
            self._with_words.add(message.media_group_id)

    async def sent(self, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        """Ask whoever sent it to type their question."""
        message = update.effective_message
        if message and await self._is_alone(message):
            texts = await self.interpreter.texts_under(message)
            await delivery.reply(message, texts.line(chats_text.ONLY_TEXT))

    async def _is_alone(self, message: Message) -> bool:
        """Tell if nothing else that came with it is answered."""
        album = message.media_group_id
        if not album:
            return True
        if album in self._told:
            return False
        self._told.add(album)
        await asyncio.sleep(_ALBUM)
        return album not in self._with_words
