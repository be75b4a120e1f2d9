"""Questions and their answers: handlers, words and buttons."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.answers import answer_text, context_text, refusal_text
    from bot.answers.asking import (
        Asking,
        Overhearing,
        Replies,
        Waiting,
        quotes_at_once,
        with_answer,
    )
    from bot.answers.buttons import Opinion, meant_buttons, reply_buttons, vote_buttons
    from bot.answers.correcting import Correcting
    from bot.answers.follow_up import reply_above
    from bot.answers.inline import Inline
    from bot.answers.looking import Looking
    from bot.answers.quote_text import headed, quoted, title
    from bot.answers.several import is_answered, numbered, seen
    from bot.answers.views import ChangedError

__all__ = [
    "Asking",
    "ChangedError",
    "Correcting",
    "Inline",
    "Looking",
    "Opinion",
    "Overhearing",
    "Replies",
    "Waiting",
    "answer_text",
    "context_text",
    "headed",
    "is_answered",
    "meant_buttons",
    "numbered",
    "quoted",
    "quotes_at_once",
    "refusal_text",
    "reply_above",
    "reply_buttons",
    "seen",
    "title",
    "vote_buttons",
    "with_answer",
]

# The terminal says what `answer_text` words, and needs no Telegram for that.
_HOMES = {
    "Asking": "asking",
    "ChangedError": "views",
    "Correcting": "correcting",
    "Inline": "inline",
    "Looking": "looking",
    "Opinion": "buttons",
    "Overhearing": "asking",
    "Replies": "asking",
    "Waiting": "asking",
    "headed": "quote_text",
    "is_answered": "several",
    "meant_buttons": "buttons",
    "numbered": "several",
    "quoted": "quote_text",
    "quotes_at_once": "asking",
    "reply_above": "follow_up",
    "reply_buttons": "buttons",
    "seen": "several",
    "title": "quote_text",
    "vote_buttons": "buttons",
    "with_answer": "asking",
}


def __getattr__(name: str) -> object:
    """Import what is asked for, when it is."""
    if name not in _HOMES:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
