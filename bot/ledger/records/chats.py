"""Decisions of chats."""

from dataclasses import dataclass
from enum import StrEnum


class Mode(StrEnum):
    """Which messages of a group the bot answers."""

    ADDRESSED = "addressed"
    CONFIDENT = "confident"  # also what nobody asked the bot, when it is sure of the answer


@dataclass(frozen=True, slots=True)
class ChatSettings:
    """What a chat has decided. `quotes` None and `language` "" leave it to the bot."""

    mode: Mode = Mode.ADDRESSED
    quotes: int | None = None
    language: str = ""
    weekly_digest: bool = False
