"""Turns of what is done about one message."""

import asyncio
from weakref import WeakValueDictionary

from bot.ledger import MessageId


class MessageTurns:
    """Things to do one after the other for each key, in the order they came."""

    def __init__(self) -> None:
        self._locks: WeakValueDictionary[MessageId, asyncio.Lock] = WeakValueDictionary()

    def of(self, key: MessageId) -> asyncio.Lock:
        """Return the lock of `key`; it lives as long as somebody holds it or waits for it."""
        return self._locks.setdefault(key, asyncio.Lock())
