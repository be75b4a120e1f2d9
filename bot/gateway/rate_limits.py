"""Telegram's limits: paces requests, and retries when refused."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any

from aiolimiter import AsyncLimiter
from telegram.error import RetryAfter
from telegram.ext import BaseRateLimiter

_LOG = logging.getLogger(__name__)

Result = bool | dict[str, Any] | list[dict[str, Any]]

_BURST = 100  # messages
_PER_SECOND = 30.0
_CAREFULLY = 25.0  # messages a second, after Telegram has refused one
_CARE = 60.0  # seconds
_IN_A_GROUP = (20, 60.0)  # messages in so many seconds
_IN_PRIVATE = (1, 1.0)  # the same, once Telegram has refused one
_TRIES = 10
_LONGEST_REST = 120.0  # seconds: what Telegram wants to wait longer for is given up
_REMEMBERED = 500  # chats


def seconds_to_wait(error: RetryAfter) -> float:
    """Return how long Telegram wants to wait before the next attempt."""
    after = error.retry_after
    return float(after) if isinstance(after, int) else after.total_seconds()


@dataclass(slots=True)
class _Chat:
    """What may be sent to one chat, and until when nothing may."""

    limiter: AsyncLimiter | None = None
    rests_until: float = 0.0
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)

    @property
    def is_idle(self) -> bool:
        full = self.limiter is None or self.limiter.has_capacity(self.limiter.max_rate)
        return full and self.rests_until < _now() and not self.turn.locked()


class RateLimits(BaseRateLimiter[int]):
    """Lets a hundred messages go at once, and 30 a second in the long run; 20 a minute in a group.

    Telegram asks for that when many people are notified; those who ask in the same moment are
    answered in one burst. When Telegram refuses a message, it says how long to wait: that is done
    for its chat alone, since nobody else is to wait for one that is flooded, and the message is
    tried again. As it does not say which limit that was, there is no burst for a minute then.
    """

    def __init__(self) -> None:
        self._overall = AsyncLimiter(_BURST, _BURST / _PER_SECOND)
        self._carefully = AsyncLimiter(1, 1 / _CAREFULLY)
        self._careful_until = 0.0
        self._chats: dict[int | str, _Chat] = {}

    async def initialize(self) -> None:
        """Do nothing: all is ready."""

    async def shutdown(self) -> None:
        """Do nothing: nothing is held."""

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Result]],
        args: Any,  # noqa: ANN401 - passed on as they come
        kwargs: dict[str, Any],
        endpoint: str,  # noqa: ARG002 - the base class names it
        data: dict[str, Any],
        rate_limit_args: int | None,  # noqa: ARG002
    ) -> Result:
        """Call `callback` when it may be; raises RetryAfter when that is not to be waited for."""
        chat_id = data.get("chat_id")
        if chat_id is None:
            return await callback(*args, **kwargs)
        for _ in range(_TRIES - 1):
            await self._turn(self._chat(chat_id))
            try:
                return await callback(*args, **kwargs)
            except RetryAfter as error:
                seconds = seconds_to_wait(error)
                self._refused(self._chat(chat_id), seconds)
                if seconds > _LONGEST_REST:
                    raise
        await self._turn(self._chat(chat_id))
        return await callback(*args, **kwargs)

    def _chat(self, chat_id: int | str) -> _Chat:
        if len(self._chats) > _REMEMBERED:
            self._chats = {key: chat for key, chat in self._chats.items() if not chat.is_idle}
        is_group = isinstance(chat_id, str) or chat_id < 0
        limiter = AsyncLimiter(*_IN_A_GROUP) if is_group else None
        return self._chats.setdefault(chat_id, _Chat(limiter))

    async def _turn(self, chat: _Chat) -> None:
        """Wait until something may be sent to a chat; those who wait for one go in their order."""
        async with chat.turn:
            await asyncio.sleep(max(0.0, chat.rests_until - _now()))
            if chat.limiter:
                await chat.limiter.acquire()
        await (self._carefully if self._careful_until > _now() else self._overall).acquire()

    def _refused(self, chat: _Chat, seconds: float) -> None:
        _LOG.info("Telegram wants to wait for %.0f s", seconds)
        chat.rests_until = max(chat.rests_until, _now() + seconds + 0.1)
        chat.limiter = chat.limiter or AsyncLimiter(*_IN_PRIVATE)
        self._careful_until = _now() + _CARE


def _now() -> float:
    return asyncio.get_running_loop().time()
