"""Questions and their answers: handlers, words and buttons."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.answers import answer_text, context_text, reply_buttons, vote_buttons
    from bot.answers.asking import Asking, quotes_at_once, with_answer
    from bot.answers.follow_up import reply_above
    from bot.answers.inline import Inline
    from bot.answers.looking import Looking
    from bot.answers.quote_text import headed, quoted, title
    from bot.answers.views import ChangedError, article_of
    from bot.answers.vote_buttons import Opinion

__all__ = [
    "Asking",
    "ChangedError",
    "Inline",
    "Looking",
    "Opinion",
    "answer_text",
    "article_of",
    "context_text",
    "headed",
    "quoted",
    "quotes_at_once",
    "reply_above",
    "reply_buttons",
    "title",
    "vote_buttons",
    "with_answer",
]

# The terminal says what `answer_text` words, and needs no Telegram for that.
_HOMES = {
    "Asking": "asking",
    "ChangedError": "views",
    "Inline": "inline",
    "Looking": "looking",
    "Opinion": "vote_buttons",
    "article_of": "views",
    "headed": "quote_text",
    "quoted": "quote_text",
    "quotes_at_once": "asking",
    "reply_above": "follow_up",
    "title": "quote_text",
    "with_answer": "asking",
}


def __getattr__(name: str) -> object:
    """Import what is asked for, when it is."""
    if name not in _HOMES:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
