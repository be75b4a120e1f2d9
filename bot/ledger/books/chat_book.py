"""Settings of chats, and what is due in them now and then."""

from datetime import timedelta

from bot.ledger import chats
from bot.ledger.books.book import Book
from bot.ledger.records import ChatSettings

_DAILY = timedelta(days=1)


class ChatBook(Book):
    """What chats have decided, and errands.

    `settings_of` and `told_how_to_ask` stand on the way to an answer, and never fail.
    """

    async def settings_of(self, chat_id: int) -> ChatSettings:
        """Return what a chat has decided, `ChatSettings()` when it has not."""
        return await self._or_else(
            ChatSettings(), self._database.read(lambda c: chats.settings(c, chat_id))
        )

    async def told_how_to_ask(self, user_id: int) -> bool:
        """Note that a person is told how to ask; False when they were within a day."""
        now = self._now()
        return await self._or_else(
            False, self._database.write(lambda c: chats.told_how_to_ask(c, user_id, now))
        )

    async def set_settings(self, chat_id: int, settings: ChatSettings) -> None:
        """Keep what a chat has decided, all of it: change one with `dataclasses.replace`."""
        await self._database.write(lambda c: chats.set_settings(c, chat_id, settings))

    async def move_chat(self, old: int, new: int) -> None:
        """Take a group's settings and wishes to its supergroup; a second time changes nothing."""
        await self._database.write(lambda c: chats.move(c, old, new))

    async def chats_with_digest(self) -> list[int]:
        """Return the chats that want the weekly digest."""
        return await self._database.read(chats.with_weekly_digest)

    async def due(self, errand: str, every: timedelta = _DAILY) -> bool:
        """Take up an errand that was last taken up `every` ago or more; restarts don't matter."""
        now = self._now()
        return await self._database.write(lambda c: chats.due(c, errand, every, now))
