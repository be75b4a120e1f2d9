"""The books of the ledger, by what they are about: questions, replies, feedback, chats, retention.

`Ledger` is all of them; `book` is what they share.
"""

from bot.ledger.books.ledger import Ledger, open_ledger

__all__ = ["Ledger", "open_ledger"]
