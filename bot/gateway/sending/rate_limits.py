"""Paces calls by Telegram's limits, and tries again those that were not carried out."""

import asyncio
import itertools
import logging
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any

from telegram.error import RetryAfter
from telegram.ext import BaseRateLimiter

from bot.gateway.sending.budgets import Overall, Window, now
from bot.gateway.sending.carrying import NotCarriedOutError, UncertainError
from bot.gateway.sending.turns import Turns
from bot.gateway.sending.urgency import DroppedError, Sending, Urgency

_LOG = logging.getLogger(__name__)

Result = bool | dict[str, Any] | list[dict[str, Any]]

_IN_A_GROUP = (20, 60.0, 6)  # messages in so many seconds; of them for answers alone
_IN_PRIVATE = (1, 1.0)  # the same, once Telegram has refused one
_TRIES = 14  # some five minutes, where Telegram can't be reached
_TRIES_IN_NO_CHAT = 3  # of what nobody waits for long: a button's acknowledgement
_LONGEST_PAUSE = 30.0  # seconds between two tries; the first is one second
_LONGEST_REST = 3600.0  # seconds: what Telegram wants to wait longer for is given up
_REMEMBERED = 500  # chats


def seconds_to_wait(error: RetryAfter) -> float:
    """Return how long Telegram wants to wait before the next attempt."""
    after = error.retry_after
    return float(after) if isinstance(after, int) else after.total_seconds()


class _Chat:
    """What may be sent to one chat, and until when nothing may."""

    def __init__(self, window: Window | None) -> None:
        self._window = window
        self._rests_until = 0.0
        self._under_way = 0
        self.turns = Turns(self._delay, self._take, lambda: self.end(taken=False))

    @property
    def is_idle(self) -> bool:
        empty = self._window is None or self._window.is_empty
        return empty and self.is_free and not self._under_way and not self.turns.anybody_waits

    @property
    def is_free(self) -> bool:
        """Whether Telegram has asked for no rest."""
        return self._rests_until <= now()

    def rest(self, seconds: float) -> None:
        self._rests_until = max(self._rests_until, now() + seconds + 0.1)
        if self._window is None:
            self._window = Window(*_IN_PRIVATE)
            for _ in range(self._under_way):
                self._window.take()

    def end(self, *, taken: bool) -> None:
        self._under_way -= 1
        if self._window:
            self._window.end(taken=taken)
        self.turns.look()

    def _delay(self, urgency: Urgency) -> float:
        rest = max(0.0, self._rests_until - now())
        return max(rest, self._window.delay(urgency)) if self._window else rest

    def _take(self) -> None:
        self._under_way += 1
        if self._window:
            self._window.take()


class RateLimits(BaseRateLimiter[Sending]):
    """Lets calls go as Telegram's limits allow: answers first, in the order they were made.

    When Telegram refuses a message, it says how long to wait: that is done for its chat alone,
    since nobody else is to wait for one that is flooded, and the message is tried again. As it
    does not say which limit that was, there is no burst for a minute then.

    Tried again are all calls that were surely not carried out; where that is uncertain, only those
    that may be carried out twice: a message would be there twice, an edit is the same edit.
    """

    def __init__(self) -> None:
        self._overall = Overall()
        take, give_back = self._overall.take, self._overall.give_back
        self._turns = Turns(self._overall.delay, take, give_back)
        self._chats: dict[int | str, _Chat] = {}
        self._too_many = _REMEMBERED
        self._numbers = itertools.count()

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
        rate_limit_args: Sending | None,
    ) -> Result:
        """Call `callback` when it may be, until it is carried out; raises what it raised last.

        That is RetryAfter when it is not to be waited for, and `DroppedError` for what `Sending`
        says.
        """
        chat_id, how = data.get("chat_id"), rate_limit_args or _usual(endpoint)
        limited = chat_id is not None and not endpoint.startswith("get")  # to ask is free
        number = next(self._numbers)

        async def attempt() -> Result:
            if not limited or chat_id is None:
                return await _made(how, callback, *args, **kwargs)
            async with self._turn(self._chat(chat_id), how, number):
                return await _made(how, callback, *args, **kwargs)

        for tried in range(_tries(endpoint, chat_id) - 1):
            try:
                return await attempt()
            except RetryAfter as error:
                if not limited or seconds_to_wait(error) > _LONGEST_REST:
                    raise
            except (NotCarriedOutError, UncertainError) as error:
                if isinstance(error, UncertainError) and not _may_be_repeated(endpoint):
                    raise
                _LOG.info("%s is tried again: %s", endpoint, error)
                await asyncio.sleep(min(_LONGEST_PAUSE, 2.0**tried))
        return await attempt()

    @asynccontextmanager
    async def _turn(self, chat: _Chat, how: Sending, number: int) -> AsyncIterator[None]:
        """Wait until something may be sent to a chat, and let it count as long as it does."""
        if how.spare and not self._has_time_for(chat):
            raise DroppedError("others wait for their answers")
        await chat.turns.turn(how.urgency, number, how.is_wanted)
        taken = False
        try:
            await self._turns.turn(how.urgency, number, how.is_wanted)
            taken = True
            yield
        except NotCarriedOutError:
            taken = False
            raise
        except RetryAfter as error:
            taken = False
            self._let_rest(chat, error)
            raise
        finally:
            chat.end(taken=taken)

    def _has_time_for(self, chat: _Chat) -> bool:
        waits = self._turns.anybody_waits or chat.turns.anybody_waits
        return chat.is_free and not waits and self._overall.is_plentiful

    def _chat(self, chat_id: int | str) -> _Chat:
        if len(self._chats) > self._too_many:
            self._chats = {key: chat for key, chat in self._chats.items() if not chat.is_idle}
            self._too_many = max(_REMEMBERED, 2 * len(self._chats))
        is_group = isinstance(chat_id, str) or chat_id < 0
        if chat_id not in self._chats:
            self._chats[chat_id] = _Chat(Window(*_IN_A_GROUP) if is_group else None)
        return self._chats[chat_id]

    def _let_rest(self, chat: _Chat, refused: RetryAfter) -> None:
        """Let a chat rest for as long as Telegram wants."""
        seconds = seconds_to_wait(refused)
        _LOG.info("Telegram wants to wait for %.0f s", seconds)
        chat.rest(seconds)
        self._overall.take_care()


async def _made(
    how: Sending,
    callback: Callable[..., Coroutine[Any, Any, Result]],
    *args: Any,  # noqa: ANN401
    **kwargs: Any,  # noqa: ANN401
) -> Result:
    """Make a call, and inform whoever wants to know of attempts."""
    if how.attempts:
        await how.attempts.begins()
    try:
        return await callback(*args, **kwargs)
    except (RetryAfter, NotCarriedOutError):
        if how.attempts:
            await how.attempts.was_in_vain()
        raise


def _usual(endpoint: str) -> Sending:
    return Sending(Urgency.CHANGE if endpoint.startswith("edit") else Urgency.ANSWER)


def _tries(endpoint: str, chat_id: int | str | None) -> int:
    """Return how often to try a call; once where nobody waits, as when the bot starts."""
    if chat_id is not None:
        return _TRIES
    return _TRIES_IN_NO_CHAT if endpoint.startswith(("answer", "edit")) else 1


def _may_be_repeated(endpoint: str) -> bool:
    """Tell whether a call does no harm when it is carried out twice."""
    return not endpoint.startswith("send")
