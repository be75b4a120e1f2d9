"""`/telegram`: where Telegram brings updates to, and nobody else can."""

import asyncio
import hmac
import json
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from bot.gateway import Webhook

_SECRET = "x-telegram-bot-api-secret-token"  # noqa: S105 - the name of a header
_MOST_BYTES = 1_000_000  # an update has some tens of thousands
_LONGEST = 10.0  # seconds that one may take to arrive


class _TooLargeError(Exception):
    """Somebody brings more than any update has."""


@dataclass(frozen=True, slots=True)
class WebhookEndpoint:
    """Hands updates on, and says that they have arrived when they are taken up."""

    webhook: Webhook

    async def bring(self, request: Request) -> Response:
        """Answer 200 for an update that is taken up, 503 for one to be brought again."""
        given, expected = request.headers.get(_SECRET, ""), self.webhook.secret
        if not hmac.compare_digest(given.encode(), expected.encode()):
            return Response(status_code=HTTPStatus.FORBIDDEN)
        try:
            async with asyncio.timeout(_LONGEST):
                update = _update_in(await _body(request))
        except _TooLargeError:
            return Response(status_code=HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        except TimeoutError:
            return Response(status_code=HTTPStatus.REQUEST_TIMEOUT)
        except ClientDisconnect:
            return Response(status_code=HTTPStatus.BAD_REQUEST)
        if update is None:
            return Response(status_code=HTTPStatus.BAD_REQUEST)
        if await self.webhook.taken(update):
            return Response(status_code=HTTPStatus.OK)
        headers = {"retry-after": "1"}
        return Response(status_code=HTTPStatus.SERVICE_UNAVAILABLE, headers=headers)


async def _body(request: Request) -> bytes:
    """Return what is brought, of which no more than may be is held. Raises `_TooLargeError`."""
    told = request.headers.get("content-length", "")
    if told.isdigit() and int(told) > _MOST_BYTES:
        raise _TooLargeError
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > _MOST_BYTES:
            raise _TooLargeError
    return bytes(body)


def _update_in(body: bytes) -> dict[str, Any] | None:
    """Return the update that a body is, None for anything else."""
    try:
        told = json.loads(body)
    except (ValueError, RecursionError):
        return None
    has_id = isinstance(told, dict) and type(told.get("update_id")) is int
    return told if has_id else None
