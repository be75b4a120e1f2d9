"""Tells articles that an administrator sends from questions. Pure."""

import re
from dataclasses import dataclass
from enum import Enum, auto

from telegram import Message
from telegram.constants import ChatType
from telegram.ext import filters

from bot.gateway import AnyCommand, Sender, sender_of

LONG = 300  # characters from which on a text may be an article: questions are shorter
_MANY_LINES = 6
_LINK = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_COMMAND = AnyCommand()


class Offer(Enum):
    """What a message offers; of a `TEXT` it is asked whether it is an article or a question."""

    FILE = auto()
    LINK = auto()
    TEXT = auto()


def offer_in(message: Message) -> Offer | None:
    """Return what `message` offers, None when it is a question or a command.

    A file always is an article, and a link alone. What was forwarded, and a long text, may be
    either. Moving pictures are no files, though Telegram says that they are.
    """
    if message.document and not message.animation:
        return Offer.FILE
    text = words_of(message)
    if not text or _COMMAND.filter(message):
        return None
    if _LINK.fullmatch(text):
        return Offer.LINK
    is_long = len(text) > LONG or len(text.splitlines()) >= _MANY_LINES
    return Offer.TEXT if message.forward_origin or is_long else None


def words_of(message: Message) -> str:
    """Return what is written in a message, or below its picture."""
    return (message.text or message.caption or "").strip()


@dataclass(frozen=True, slots=True)
class _Administrators:
    ids: frozenset[int]

    def sent(self, message: Message) -> bool:
        is_theirs = message.from_user is not None and message.from_user.id in self.ids
        in_private = message.chat.type == ChatType.PRIVATE
        return is_theirs and in_private and sender_of(message) == Sender.PERSON


class Offered(filters.MessageFilter):
    """Lets through what administrators offer in private."""

    def __init__(self, admin_ids: frozenset[int]) -> None:
        super().__init__()
        self._administrators = _Administrators(admin_ids)

    def filter(self, message: Message) -> bool:
        """Tell if `message` offers something."""
        return self._administrators.sent(message) and offer_in(message) is not None
