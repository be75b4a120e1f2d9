"""`BuildingLease`: of several bots that answer from one engine, one builds."""

import asyncio
import logging
import time
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Protocol
from urllib.parse import urlsplit
from uuid import uuid4

from index import BusyStoreError

_LOG = logging.getLogger(__name__)

_TIME = 60.0  # seconds for which it is held
_RENEWED = 15.0  # seconds after which it is taken again
_DOUBT = 5.0  # seconds before its end from which on it is not relied on


class LeaseCheck(Protocol):
    """A lease under a number, as it is looked up from any process."""

    def is_held(self) -> bool | None:
        """Tell whether it is still held, None for unknown. Blocks."""


class Leases(Protocol):
    """The ledger, as far as it has leases."""

    async def take_lease(self, name: str, holder: str, time: timedelta) -> int | None:
        """Take or renew a lease, return its number; 0 while another holds it, None for unknown."""

    async def leave_lease(self, name: str, holder: str) -> None:
        """Let others have a lease at once."""

    def lease_check(self, name: str, number: int) -> LeaseCheck:
        """Return what looks whether a lease is still held under a number."""


@dataclass(frozen=True, slots=True)
class Fence:
    """Keeps who has lost a lease from what only its holder may do, in any process."""

    check: LeaseCheck

    def __call__(self) -> None:
        """Raise `BusyStoreError` unless it is held, or where that can't be seen."""
        held = self.check.is_held()
        if held is None:
            raise BusyStoreError("Nobody may build while the ledger's database does not answer.")
        if not held:
            raise BusyStoreError("Another bot may build what is served by now: this one stops.")


def lease_of(url: str) -> str:
    """Return the name of the lease on what is served at an address."""
    parts = urlsplit(url)
    return f"build {parts.hostname}:{parts.port}{parts.path.rstrip('/')}"


@dataclass(slots=True)
class BuildingLease:
    """Leave to build what is served under a name, held in the ledger's database.

    Who holds it keeps it, and leaves it in the end; of one that has died, it passes to another
    within a minute. While the database is away, nobody builds. What is begun under it goes no step
    further than its `fence` lets it.
    """

    ledger: Leases
    name: str
    _holder: str = field(default_factory=lambda: uuid4().hex)
    _until: float = 0.0
    _number: int = 0
    _taken: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def is_held(self) -> bool:
        """Whether it is held, for long enough to begin something."""
        return time.monotonic() < self._until - _DOUBT

    async def held(self) -> None:
        """Wait until it is held."""
        while not self.is_held:
            self._taken.clear()
            await self._taken.wait()

    async def take(self) -> bool:
        """Take it, or renew it; tell whether it is held."""
        began = time.monotonic()
        had = self.is_held
        mine = await self.ledger.take_lease(self.name, self._holder, timedelta(seconds=_TIME))
        if mine is None:
            return self.is_held
        self._number = mine
        self._until = began + _TIME if mine else 0.0
        if mine:
            self._taken.set()
        if mine and not had:
            _LOG.info("This bot builds what is served")
        return bool(mine)

    @property
    def fence(self) -> Fence:
        """What to pass before each step of what is begun now."""
        return Fence(self.ledger.lease_check(self.name, self._number))

    async def run(self) -> None:
        """Hold it as long as that can be, until cancelled."""
        try:
            while True:
                await self.take()
                await asyncio.sleep(_RENEWED)
        finally:
            await self.leave()

    async def leave(self) -> None:
        """Let others have it at once."""
        self._until = 0.0
        await self.ledger.leave_lease(self.name, self._holder)
