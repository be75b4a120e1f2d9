"""A browser of a site, without a network."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx

from bot.messages import Languages
from bot.serving import LiveIndex
from bot.settings import Settings
from bot.web import site_of

LANGUAGES = Languages()


@asynccontextmanager
async def browsing(settings: Settings, live_index: LiveIndex) -> AsyncIterator[httpx.AsyncClient]:
    """Give what asks the site of a bot with these settings."""
    transport = httpx.ASGITransport(site_of(settings, live_index, LANGUAGES))
    async with httpx.AsyncClient(transport=transport, base_url="https://site.example") as client:
        yield client
