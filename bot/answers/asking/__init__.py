"""The way of a question: is it one, when is its turn, and what is replied to it.

To read it: `asking` (the handler), `overhearing`, `waiting`, `turns`, `replies`, `entries`,
`saying`.
"""

from bot.answers.asking.asking import Asking
from bot.answers.asking.entries import with_answer
from bot.answers.asking.overhearing import Overhearing
from bot.answers.asking.replies import Replies, quotes_at_once
from bot.answers.asking.turns import MessageTurns
from bot.answers.asking.waiting import Waiting

__all__ = [
    "Asking",
    "MessageTurns",
    "Overhearing",
    "Replies",
    "Waiting",
    "quotes_at_once",
    "with_answer",
]
