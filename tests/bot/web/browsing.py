"""A browser of a site, without a network."""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

import httpx

from bot.gateway import App
from bot.serving import LiveIndex
from bot.settings import Settings
from bot.web import site_of
from index import Library


@dataclass
class Line:
    """A line to Telegram, which is well or not; nothing comes by it."""

    is_well: bool = True

    async def begin(self, app: App, kinds: Sequence[str]) -> None: ...

    async def end(self) -> str:
        return ""

    async def stop(self, app: App) -> None: ...


@asynccontextmanager
async def browsing(
    settings: Settings,
    live_index: LiveIndex,
    line: Line | None = None,
    may_read: Callable[[int], Awaitable[bool]] | None = None,
) -> AsyncIterator[httpx.AsyncClient]:
    """Give what asks the site of a bot with these settings, which name who may read."""

    async def is_named(user_id: int) -> bool:
        return settings.readers.has(user_id)

    library = Library(settings.articles_dir, live_index.data_dir)
    site = site_of(settings, live_index, library, line or Line(), may_read or is_named)
    transport = httpx.ASGITransport(site)
    async with httpx.AsyncClient(transport=transport, base_url="https://site.example") as client:
        yield client
