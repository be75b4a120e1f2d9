"""Decides who may read, by the settings, the ledger, and Telegram."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Self

from telegram import Message

from bot.gateway import Sender, sender_of
from bot.ledger import Entrance, Ledger, LedgerUnavailableError, Visitor
from bot.readers.membership import Membership
from bot.settings import Readers, Settings

_LOG = logging.getLogger(__name__)


@dataclass(slots=True)
class Readership:
    """Everybody when the articles are public, else who is named, a member, or invited.

    Who is barred may not read, wherever they come from, administrators aside: that holds from the
    moment `bar` returns. While the ledger can't be read, administrators alone may.
    """

    named: Readers
    admin_ids: frozenset[int]
    ledger: Ledger
    membership: Membership = field(default_factory=Membership)
    _visitors: dict[int, Visitor] | None = None
    _changing: asyncio.Lock = field(default_factory=asyncio.Lock)

    @classmethod
    def of(cls, settings: Settings, ledger: Ledger) -> Self:
        """Return the readership that the settings and the ledger tell of."""
        return cls(settings.readers, settings.admin_ids, ledger, Membership(settings.reader_chats))

    @property
    def public(self) -> bool:
        """Everybody may read."""
        return self.named.public

    async def has(self, user_id: int) -> bool:
        """Tell whether a person may read now."""
        if self.named.public or user_id in self.admin_ids:
            return True
        known = await self._known()
        if known is None or _is_barred(known, user_id):
            return False
        visitor = known.get(user_id)
        if self.named.has(user_id) or (visitor is not None and visitor.invited):
            return True
        is_member = await self.membership.has(user_id)
        known = await self._known()  # it may have changed while Telegram was asked
        return is_member and known is not None and not _is_barred(known, user_id)

    async def admits(self, message: Message) -> bool:
        """Tell whether who wrote a message may read; who writes as a chat is not known."""
        if self.named.public:
            return True
        person = message.from_user if sender_of(message) == Sender.PERSON else None
        return person is not None and await self.has(person.id)

    async def visitors(self) -> list[Visitor]:
        """Return who was invited or barred, latest first. Raises LedgerUnavailableError."""
        async with self._changing:
            return await self._read()

    async def enter(self, digest: str, user_id: int, name: str) -> Entrance:
        """Let a person in by an invitation. Raises LedgerUnavailableError."""
        async with self._changed():
            return await self.ledger.enter(digest, user_id, name)

    async def bar(self, user_id: int) -> None:
        """Let a person read no more. Raises LedgerUnavailableError."""
        async with self._changed():
            await self.ledger.bar(user_id)

    async def readmit(self, user_id: int) -> None:
        """Bar a person no more. Raises LedgerUnavailableError."""
        async with self._changed():
            await self.ledger.readmit(user_id)

    @asynccontextmanager
    async def _changed(self) -> AsyncIterator[None]:
        """Change the ledger meanwhile: nobody is looked up in what was read before.

        Others wait, so that nothing older is read after what is newer.
        """
        async with self._changing:
            try:
                yield
            finally:
                self._visitors = None

    async def _read(self) -> list[Visitor]:
        found = await self.ledger.visitors()
        self._visitors = {each.user_id: each for each in found}
        return found

    async def _known(self) -> dict[int, Visitor] | None:
        """Return who was invited or barred, None when that can't be known."""
        if self._visitors is None:
            async with self._changing:
                try:
                    if self._visitors is None:
                        await self._read()
                except LedgerUnavailableError as error:
                    _LOG.warning("It can't be known who may read: %s", error)
        return self._visitors


def _is_barred(visitors: dict[int, Visitor], user_id: int) -> bool:
    visitor = visitors.get(user_id)
    return visitor is not None and visitor.barred
