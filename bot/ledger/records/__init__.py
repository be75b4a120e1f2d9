"""Frozen records that go into the ledger and come out of it.

To read it: `asked`, `replies`, `opinions`, `chats`, `people`.
"""

from bot.ledger.records.asked import Asked, Left, MessageId, Span, digest_of_words
from bot.ledger.records.chats import ChatSettings, Mode
from bot.ledger.records.opinions import Complaint, Counts, Reason, Subscription, Tally, Vote
from bot.ledger.records.people import Entrance, Forgotten, Invitation, Visitor
from bot.ledger.records.replies import Entry, Reply, View

__all__ = [
    "Asked",
    "ChatSettings",
    "Complaint",
    "Counts",
    "Entrance",
    "Entry",
    "Forgotten",
    "Invitation",
    "Left",
    "MessageId",
    "Mode",
    "Reason",
    "Reply",
    "Span",
    "Subscription",
    "Tally",
    "View",
    "Visitor",
    "Vote",
    "digest_of_words",
]
