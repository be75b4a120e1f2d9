from . import answer_text, context_text, refusal_text
from .asking import (
    Asking,
    Overhearing,
    Replies,
    Waiting,
    quotes_at_once,
    with_answer,
)
from .buttons import Opinion, meant_buttons, reply_buttons, vote_buttons
from .correcting import Correcting
from .follow_up import reply_above
from .inline import Inline
from .looking import Looking
from .quote_text import headed, quoted, title
from .several import is_answered, numbered, seen
from .views import ChangedError

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
