"""What the bot is told of, and how it fetches that."""

import asyncio
import itertools
from collections import deque


class Updates:
    """Queues updates until the bot has fetched them and asks for the next."""

    def __init__(self) -> None:
        self.confirmed = 0  # updates below this id have been fetched
        self.polls = 0
        self._updates: deque[dict] = deque()
        self._update_ids = itertools.count(1)
        self._changed = asyncio.Condition()
        self._allowed: list[str] = []

    async def deliver(self, kind: str, content: dict) -> int | None:
        """Queue an update and return its id; None when the bot has not asked for this kind."""
        async with self._changed:
            if kind not in self._allowed:
                return None
            update = {"update_id": next(self._update_ids), kind: content}
            self._updates.append(update)
            self._changed.notify_all()
            return update["update_id"]

    async def fetched(self, update_id: int) -> None:
        """Wait until the bot has taken an update and asks for the next ones."""
        async with self._changed:
            await self._changed.wait_for(lambda: self.confirmed > update_id)

    async def asked_for_updates(self) -> None:
        """Wait until the bot polls."""
        async with self._changed:
            await self._changed.wait_for(lambda: self.polls)

    async def do_getUpdates(  # noqa: N802
        self,
        timeout: int,  # noqa: ASYNC109 - the Bot API calls it so
        allowed_updates: list[str],
        offset: int = 0,
    ) -> list[dict]:
        async with self._changed:
            self.polls += 1
            self._allowed = allowed_updates
            while self._updates and self._updates[0]["update_id"] < offset:
                self._updates.popleft()
            self.confirmed = max(self.confirmed, offset)
            self._changed.notify_all()
            if timeout and not self._updates:
                await self._changed.wait_for(lambda: self._updates)
            return list(self._updates)
