"""`/telegram`: where Telegram brings updates to, and nobody else can."""

import hmac
import json
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from bot.gateway import Webhook
from bot.web.bodies import body_of

_SECRET = "x-telegram-bot-api-secret-token"  # noqa: S105 - the name of a header
_MOST_BYTES = 1_000_000  # an update has some tens of thousands
_TOO_LARGE = 1 << 63  # for the number of an update: no database keeps it


@dataclass(frozen=True, slots=True)
class WebhookEndpoint:
    """Hands updates on, and says that they have arrived when they are taken up."""

    webhook: Webhook

    async def bring(self, request: Request) -> Response:
        """Answer 200 for an update that is taken up, 503 for one to be brought again."""
        given, expected = request.headers.get(_SECRET, ""), self.webhook.secret
        if not hmac.compare_digest(given.encode(), expected.encode()):
            return Response(status_code=HTTPStatus.FORBIDDEN)
        update = _update_in(await body_of(request, _MOST_BYTES))
        if update is None:
            return Response(status_code=HTTPStatus.BAD_REQUEST)
        if await self.webhook.taken(update):
            return Response(status_code=HTTPStatus.OK)
        headers = {"retry-after": "1"}
        return Response(status_code=HTTPStatus.SERVICE_UNAVAILABLE, headers=headers)


def _update_in(body: bytes) -> dict[str, Any] | None:
    """Return the update that a body is, None for anything else."""
    try:
        told = json.loads(body)
    except (ValueError, RecursionError):
        return None
    number = told.get("update_id") if isinstance(told, dict) else None
    return told if type(number) is int and 0 < number < _TOO_LARGE else None
