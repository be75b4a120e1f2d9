"""Telegram's limits: paces requests, and tries again those that were not carried out."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any, Protocol

from aiolimiter import AsyncLimiter
from telegram.error import RetryAfter
from telegram.ext import BaseRateLimiter

from bot.gateway.sending.carrying import NotCarriedOutError, UncertainError

_LOG = logging.getLogger(__name__)

Result = bool | dict[str, Any] | list[dict[str, Any]]

_BURST = 100  # messages
_PER_SECOND = 30.0
_CAREFULLY = 25.0  # messages a second, after Telegram has refused one
_CARE = 60.0  # seconds
_IN_A_GROUP = (20, 60.0)  # messages in so many seconds
_IN_PRIVATE = (1, 1.0)  # the same, once Telegram has refused one
_TRIES = 14  # some five minutes, where Telegram can't be reached
_TRIES_IN_NO_CHAT = 3  # of what nobody waits for long: a button's acknowledgement
_LONGEST_PAUSE = 30.0  # seconds between two tries; the first is one second
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


class Attempts(Protocol):
    """Whom to inform of each attempt at a call: `rate_limit_args` of a method of the bot."""

    async def begins(self) -> None:
        """Note that an attempt begins: from here on the call may be carried out."""

    async def was_in_vain(self) -> None:
        """Note that the attempt has surely not been carried out."""


class RateLimits(BaseRateLimiter[Attempts]):
    """Lets a hundred messages go at once, and 30 a second in the long run; 20 a minute in a group.

    Telegram asks for that when many people are notified; those who ask in the same moment are
    answered in one burst. When Telegram refuses a message, it says how long to wait: that is done
    for its chat alone, since nobody else is to wait for one that is flooded, and the message is
    tried again. As it does not say which limit that was, there is no burst for a minute then.

    Tried again are all calls that were surely not carried out; where that is uncertain, only those
    that may be carried out twice: a message would be there twice, an edit is the same edit.
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
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: Attempts | None,
    ) -> Result:
        """Call `callback` when it may be, until it is carried out; raises what it raised last.

        That is RetryAfter when it is not to be waited for.
        """
        chat_id = data.get("chat_id")
        for number in range(_tries(endpoint, chat_id) - 1):
            try:
                return await self._attempt(
                    endpoint, chat_id, rate_limit_args, callback, *args, **kwargs
                )
            except RetryAfter as error:
                self._refused(chat_id, error)
            except (NotCarriedOutError, UncertainError) as error:
                if isinstance(error, UncertainError) and not _may_be_repeated(endpoint):
                    raise
                _LOG.info("%s is tried again: %s", endpoint, error)
                await asyncio.sleep(min(_LONGEST_PAUSE, 2.0**number))
        return await self._attempt(endpoint, chat_id, rate_limit_args, callback, *args, **kwargs)

    async def _attempt(
        self,
        endpoint: str,
        chat_id: int | str | None,
        attempts: Attempts | None,
        callback: Callable[..., Coroutine[Any, Any, Result]],
        *args: Any,  # noqa: ANN401
        **kwargs: Any,  # noqa: ANN401
    ) -> Result:
        if chat_id is not None and not endpoint.startswith("get"):  # a question to Telegram is free
            await self._turn(self._chat(chat_id))
        if attempts:
            await attempts.begins()
        try:
            return await callback(*args, **kwargs)
        except (RetryAfter, NotCarriedOutError):
            if attempts:
                await attempts.was_in_vain()
            raise

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

    def _refused(self, chat_id: int | str | None, error: RetryAfter) -> None:
        """Let a chat rest for as long as Telegram wants; raises `error` when that is too long."""
        if chat_id is None:
            raise error
        seconds, chat = seconds_to_wait(error), self._chat(chat_id)
        _LOG.info("Telegram wants to wait for %.0f s", seconds)
        chat.rests_until = max(chat.rests_until, _now() + seconds + 0.1)
        chat.limiter = chat.limiter or AsyncLimiter(*_IN_PRIVATE)
        self._careful_until = _now() + _CARE
        if seconds > _LONGEST_REST:
            raise error


def _tries(endpoint: str, chat_id: int | str | None) -> int:
    """Return how often to try a call; once where nobody waits, as when the bot starts."""
    if chat_id is not None:
        return _TRIES
    return _TRIES_IN_NO_CHAT if endpoint.startswith(("answer", "edit")) else 1


def _may_be_repeated(endpoint: str) -> bool:
    """Tell whether a call does no harm when it is carried out twice."""
    return not endpoint.startswith("send")


def _now() -> float:
    return asyncio.get_running_loop().time()
