"""Leases: what one of several bots on one database may do, for a while."""

from datetime import timedelta

from bot.ledger import leases
from bot.ledger.books.book import Book
from bot.ledger.leases import LeaseCheck


class LeaseBook(Book):
    """Who may do what only one may. It never fails: while the database is away, nobody is told."""

    async def take_lease(self, name: str, holder: str, time: timedelta) -> int | None:
        """Take or renew a lease for some time, and return its number.

        It is another one whenever somebody else held the lease in between. 0 while another holds
        it, None for unknown.
        """
        now = self._now()
        taken = self._database.write(lambda c: leases.take(c, name, holder, now, now + time))
        return await self._or_else(None, taken)

    async def leave_lease(self, name: str, holder: str) -> None:
        """Let others have a lease at once; nothing happens when it is not held."""
        await self._or_else(None, self._database.write(lambda c: leases.leave(c, name, holder)))

    def lease_check(self, name: str, number: int) -> LeaseCheck:
        """Return what looks whether a lease is still held under a number."""
        return LeaseCheck(self._database.url, name, number, self._now)
