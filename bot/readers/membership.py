"""Members of chats, as Telegram tells who is one."""

import asyncio
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from telegram import Bot, ChatMember, ChatMemberRestricted, Message, Update
from telegram.constants import ChatMemberStatus
from telegram.error import ChatMigrated, TelegramError
from telegram.ext import ContextTypes

_LOG = logging.getLogger(__name__)

_REMEMBERED = 3600.0  # seconds that somebody who was a member is taken for one
_REFUSED = 60.0  # seconds that somebody who was none is not asked about again
_FAILED = 10.0  # seconds that nobody is asked about where Telegram did not say
_PATIENCE = 10.0  # seconds for an answer: somebody waits for theirs
_MOST = 20_000  # people and chats remembered
_INSIDE = (ChatMemberStatus.OWNER, ChatMemberStatus.ADMINISTRATOR, ChatMemberStatus.MEMBER)


class Unasked(NamedTuple):
    """A chat whose members can't be told, or not surely; `reason` is "" in the second case."""

    chat_id: int
    reason: str = ""


class _Known(NamedTuple):
    is_member: bool
    until: float


@dataclass(slots=True)
class Membership:
    """Asks Telegram who is a member of one of `chats`, and remembers the answer for a while.

    Who leaves is noticed at once where Telegram tells of it (`noticed`), else within an hour.
    Whoever can't be asked about is no member. `start` gives the bot that asks.
    """

    chats: frozenset[int] = frozenset()
    now: Callable[[], float] = time.monotonic
    _bot: Bot | None = None
    _known: dict[tuple[int, int], _Known] = field(default_factory=dict)
    _asking: dict[tuple[int, int], asyncio.Task[bool]] = field(default_factory=dict)
    _moved: dict[int, int] = field(default_factory=dict)  # groups that became supergroups

    def start(self, bot: Bot) -> None:
        """Begin; until then nobody is a member."""
        self._bot = bot

    async def has(self, user_id: int) -> bool:
        """Tell whether a person is a member of one of the chats."""
        for chat_id in sorted(self.chats, key=lambda each: not self._is_known(each, user_id)):
            if await self._is_member(chat_id, user_id):
                return True
        return False

    async def unasked(self) -> list[Unasked]:
        """Return the chats where the bot may not ask who is a member; asked of Telegram now."""
        found = []
        for chat_id in sorted(self.chats):
            try:
                own = await self._asked(chat_id, self._bot.id if self._bot else 0)
            except (TelegramError, TimeoutError) as error:
                found.append(Unasked(chat_id, str(error) or "no answer in time"))
            else:
                if own.status not in (ChatMemberStatus.ADMINISTRATOR, ChatMemberStatus.OWNER):
                    found.append(Unasked(chat_id))
        return found

    async def noticed(self, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        """Note who has come and left, as updates tell; whose own rights changed forgets a chat."""
        if change := update.chat_member:
            now = change.new_chat_member
            self._note(change.chat.id, now.user.id, is_member=_is_inside(now))
        elif own := update.my_chat_member:
            chat_id = self._name_of(own.chat.id)
            self._known = {key: each for key, each in self._known.items() if key[0] != chat_id}
        elif message := update.message:
            self._note_service(message)

    def _note_service(self, message: Message) -> None:
        if message.left_chat_member:
            self._note(message.chat.id, message.left_chat_member.id, is_member=False)
        for each in message.new_chat_members:
            self._note(message.chat.id, each.id, is_member=True)
        if message.migrate_to_chat_id and message.chat.id in self.chats:
            self._moved[message.chat.id] = message.migrate_to_chat_id

    def _note(self, chat_id: int, user_id: int, *, is_member: bool) -> None:
        chat_id = self._name_of(chat_id)
        if chat_id not in self.chats:
            return
        if asking := self._asking.pop((chat_id, user_id), None):
            asking.cancel()  # what it is told may be older
        seconds = _REMEMBERED if is_member else _REFUSED
        self._remember(chat_id, user_id, _Known(is_member, self.now() + seconds))

    def _name_of(self, chat_id: int) -> int:
        """Return what the settings call a chat, which may be what it was called before."""
        return next((old for old, new in self._moved.items() if new == chat_id), chat_id)

    def _is_known(self, chat_id: int, user_id: int) -> bool:
        known = self._known.get((chat_id, user_id))
        return known is not None and known.is_member and self.now() < known.until

    async def _is_member(self, chat_id: int, user_id: int) -> bool:
        key = chat_id, user_id
        known = self._known.get(key)
        if known and self.now() < known.until:
            return known.is_member
        asking = self._asking.get(key) or asyncio.create_task(self._learnt(chat_id, user_id))
        self._asking[key] = asking
        asking.add_done_callback(lambda done: self._forget_task(key, done))
        try:
            return await asyncio.shield(asking)
        except asyncio.CancelledError:
            if not asking.cancelled():
                raise
            return await self._is_member(chat_id, user_id)  # somebody has told meanwhile

    def _forget_task(self, key: tuple[int, int], done: asyncio.Task[bool]) -> None:
        if self._asking.get(key) is done:
            del self._asking[key]

    async def _learnt(self, chat_id: int, user_id: int) -> bool:
        """Ask Telegram about a person, and remember what it says."""
        try:
            member = await self._asked(chat_id, user_id)
        except (TelegramError, TimeoutError) as error:
            _LOG.warning("It can't be known who is in chat %d: %s", chat_id, error)
            known = _Known(False, self.now() + _FAILED)
        else:
            is_member = _is_inside(member)
            known = _Known(is_member, self.now() + (_REMEMBERED if is_member else _REFUSED))
        self._remember(chat_id, user_id, known)
        return known.is_member

    async def _asked(self, chat_id: int, user_id: int) -> ChatMember:
        if self._bot is None:
            raise TelegramError("not started")
        async with asyncio.timeout(_PATIENCE):
            try:
                return await self._bot.get_chat_member(self._moved.get(chat_id, chat_id), user_id)
            except ChatMigrated as error:
                _LOG.warning("READER_CHATS: %d is %d by now", chat_id, error.new_chat_id)
                self._moved[chat_id] = error.new_chat_id
                return await self._bot.get_chat_member(error.new_chat_id, user_id)

    def _remember(self, chat_id: int, user_id: int, known: _Known) -> None:
        self._known.pop((chat_id, user_id), None)
        self._known[chat_id, user_id] = known
        if len(self._known) > _MOST:
            del self._known[next(iter(self._known))]


def _is_inside(member: ChatMember) -> bool:
    if isinstance(member, ChatMemberRestricted):
        return member.is_member
    return member.status in _INSIDE
