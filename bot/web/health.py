"""`/health`: whether the process lives, and whether it can answer questions."""

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import JSONResponse

from bot.gateway import Receiving
from bot.serving import LiveIndex

_HEADERS = {"cache-control": "no-store"}


@dataclass(frozen=True, slots=True)
class Health:
    """Tells how the bot is, in words that name nobody and nothing that was asked."""

    live_index: LiveIndex
    receiving: Receiving

    async def ready(self, _: Request) -> JSONResponse:
        """Answer 200 when questions can come and be answered, else 503; that it lives, always."""
        parts = {"search": self.live_index.in_use.is_ready, "telegram": self.receiving.is_well}
        ready = all(parts.values())
        status = 200 if ready else 503
        return JSONResponse({"live": True, "ready": ready, **parts}, status, _HEADERS)

    async def live(self, _: Request) -> JSONResponse:
        """Answer 200: who can answer lives."""
        return JSONResponse({"live": True}, 200, _HEADERS)
