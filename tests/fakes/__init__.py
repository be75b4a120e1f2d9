"""Telegram's servers in memory, as strict as the real ones, and the people who write there.

The real Application runs above it, polling included: only the carrier of requests is replaced.
"""

from tests.fakes.conversation import Conversation
from tests.fakes.messages import MOST_DATA, RefusedError, Said, entities_in, refuse
from tests.fakes.people import (
    ADMINISTRATOR,
    ALICE,
    BOB,
    BOT,
    FORUM,
    GROUP,
    HANNA,
    TOKEN,
    Person,
    Room,
)
from tests.fakes.servers import SPEAKING, Call, Carrier, Fault, Telegram, membership

__all__ = [
    "ADMINISTRATOR",
    "ALICE",
    "BOB",
    "BOT",
    "FORUM",
    "GROUP",
    "HANNA",
    "MOST_DATA",
    "SPEAKING",
    "TOKEN",
    "Call",
    "Carrier",
    "Conversation",
    "Fault",
    "Person",
    "RefusedError",
    "Room",
    "Said",
    "Telegram",
    "entities_in",
    "membership",
    "refuse",
]
