"""Opinions of replies, and what people wait for."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Reason(StrEnum):
    """What was wrong with a reply."""

    WRONG = "wrong"
    OUTDATED = "outdated"
    NO_ANSWER = "no answer"


@dataclass(frozen=True, slots=True)
class Vote:
    """What one person thinks of one reply; `reason` is for a dislike, and may be told later."""

    user_id: int
    liked: bool
    reason: Reason | None = None

    def __post_init__(self) -> None:
        """Refuse a reason for a like."""
        if self.liked and self.reason:
            raise ValueError("a reason is for a dislike")


@dataclass(frozen=True, slots=True)
class Tally:
    """The votes for one reply."""

    likes: int = 0
    dislikes: int = 0


@dataclass(frozen=True, slots=True)
class Subscription:
    """Somebody wants to be told, in a chat, when a question has an answer.

    `asked_for` is the question with what it left unsaid. `question_id` is the message that asked
    it, None when it can't be replied to: its group has been upgraded to a supergroup since.
    """

    wish_id: int
    user_id: int
    chat_id: int
    thread_id: int | None
    question_id: int | None
    question: str
    asked_for: str


@dataclass(frozen=True, slots=True)
class Counts:
    """How many questions of a period got quotes, and how many were told that there are none."""

    answered: int = 0
    refused: int = 0


@dataclass(frozen=True, slots=True)
class Complaint:
    """One question that was refused, or whose reply somebody disliked, for these reasons.

    `reasons` may be fewer than `dislikes`: not everybody tells one. `taken_over` is what the
    question left unsaid.
    """

    question: str
    asker: int | None
    refused: bool
    dislikes: int
    reasons: tuple[Reason, ...]
    at: datetime
    taken_over: tuple[str, ...] = ()

    @property
    def asked_for(self) -> str:
        """The question with what it left unsaid."""
        return " ".join((self.question, *self.taken_over))
