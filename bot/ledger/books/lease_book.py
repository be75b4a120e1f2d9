"""Leases: what one of several bots on one database may do, for a while."""

from datetime import timedelta

from bot.ledger import leases
from bot.ledger.books.book import Book


class LeaseBook(Book):
    """Who may do what only one may."""

    async def take_lease(self, name: str, holder: str, time: timedelta) -> bool:
        """Take or renew a lease for some time; False while somebody else holds it."""
        now = self._now()
        return await self._database.write(
            lambda c: leases.take(c, name, holder, now, now + time)
        )  # fmt: skip

    async def leave_lease(self, name: str, holder: str) -> None:
        """Let others have a lease at once; nothing happens when it is not held."""
        await self._database.write(lambda c: leases.leave(c, name, holder))
