"""Carrier of calls: names what a failure leaves open."""

import json
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from http import HTTPStatus
from typing import Any

from httpx import ConnectError, ConnectTimeout, PoolTimeout
from telegram.error import NetworkError
from telegram.request import BaseRequest

_NEVER_SENT = (ConnectError, ConnectTimeout, PoolTimeout)


class NotCarriedOutError(NetworkError):
    """A call never reached Telegram, or Telegram says that it failed: try it again."""


class UncertainError(NetworkError):
    """A call may have been carried out: no answer of Telegram came. Repeat only what may be."""


class Carried(BaseRequest):
    """Requests that another one carries: `carrier` is prepared and released with this."""

    def __init__(self, carrier: BaseRequest) -> None:
        self._carrier = carrier

    async def initialize(self) -> None:
        """Prepare the carrier."""
        await self._carrier.initialize()

    async def shutdown(self) -> None:
        """Release what the carrier holds."""
        await self._carrier.shutdown()

    @property
    def read_timeout(self) -> float | None:
        """The carrier's, in seconds."""
        return self._carrier.read_timeout


_EXPECTED: ContextVar[HTTPStatus | None] = ContextVar("expected", default=None)


@contextmanager
def expecting(status: HTTPStatus) -> Iterator[None]:
    """Count no call as failed that is answered so meanwhile: it is a way to find out."""
    token = _EXPECTED.set(status)
    try:
        yield
    finally:
        _EXPECTED.reset(token)


class CountedFailures(Carried):
    """Carries requests by `carrier`; counts failed ones in `failures`, by status or as unanswered.

    A conflict and a request for patience (429) count as well, what is `expecting` does not.
    """

    def __init__(self, carrier: BaseRequest, failures: Counter[str]) -> None:
        super().__init__(carrier)
        self._failures = failures

    async def do_request(
        self,
        *args: Any,  # noqa: ANN401 - passed on as they come
        **kwargs: Any,  # noqa: ANN401
    ) -> tuple[int, bytes]:
        """Carry a request, and count it when it fails."""
        try:
            status, payload = await self._carrier.do_request(*args, **kwargs)
        except NetworkError:
            self._failures["unanswered"] += 1
            raise
        if status not in (HTTPStatus.OK, _EXPECTED.get()):
            self._failures[str(int(status))] += 1
        return status, payload


class NamedFailures(Carried):
    """Carries requests by `carrier`; a failed one raises one of the two errors above.

    Telegram defines an answer with "ok": false as that of a call that failed, whatever its status;
    a gateway that waited in vain (504) can't know. What is no such answer, a page of a gateway or
    of a hotel's network, comes from somebody else, before the call or after it. Files are fetched
    by GET, and are whatever they are.
    """

    async def do_request(
        self,
        *args: Any,  # noqa: ANN401 - passed on as they come
        **kwargs: Any,  # noqa: ANN401
    ) -> tuple[int, bytes]:
        """Carry a request and look at what its answer says of it."""
        if kwargs.get("method") == "GET":
            return await self._carrier.do_request(*args, **kwargs)
        try:
            status, payload = await self._carrier.do_request(*args, **kwargs)
        except NetworkError as error:
            if isinstance(error.__cause__, _NEVER_SENT):
                raise NotCarriedOutError(error.message) from error
            raise UncertainError(error.message) from error
        if status == HTTPStatus.OK or status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            _raise_unless_done(status, _answer_in(payload))
        return status, payload


def _answer_in(payload: bytes) -> dict[str, Any] | None:
    """Return what Telegram answers; None when it is somebody else who does."""
    try:
        answer = json.loads(payload)
    except ValueError:
        return None
    return answer if isinstance(answer, dict) and "ok" in answer else None


def _raise_unless_done(status: int, answer: dict[str, Any] | None) -> None:
    if answer is None:
        raise UncertainError(f"somebody else than Telegram answered, with status {status}")
    if status == HTTPStatus.GATEWAY_TIMEOUT:
        raise UncertainError("Telegram's gateway waited in vain")
    if status != HTTPStatus.OK:
        raise NotCarriedOutError(answer.get("description") or f"status {status}")
