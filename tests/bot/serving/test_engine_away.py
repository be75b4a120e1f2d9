"""A bot whose index is in an engine: what people read while that is away, and when it is back."""

import asyncio

import pytest
from pydantic import SecretStr

from bot.cli.commands.serving import prepared_or_none
from bot.doctor.knowledge import look_at_index
from bot.serving import Upkeep
from bot.serving.live_index import LiveIndex
from bot.web.health import Health
from bot.web.metrics import _of_index
from index import FolderSource, publish
from tests.bot.wording import worded
from tests.milvus_server import MilvusServer, needs_milvus

pytestmark = needs_milvus


class Well:
    is_well = True


@pytest.fixture
def server(milvus: MilvusServer):
    """The one of all tests, which runs again in the end."""
    yield milvus
    milvus.start()


@pytest.fixture
def live_index(seeds_indexed, settings, server: MilvusServer) -> LiveIndex:
    """Of a bot that was started while the engine was away."""
    url = server.url("seeds")
    publish(seeds_indexed, url)
    server.kill()
    away = settings.model_copy(update={"index_url": SecretStr(url)})
    index = prepared_or_none(away)
    return LiveIndex(index, FolderSource(settings.articles_dir), settings.data_dir, url=url)


async def is_ready(live_index: LiveIndex, *, ready: bool) -> bool:
    """Wait until health says so."""
    async with asyncio.timeout(60):
        while True:
            response = await Health(live_index, Well()).ready(None)
            if (response.status_code == 200) == ready:
                return True
            await asyncio.sleep(0.1)


def is_measured(live_index: LiveIndex) -> float:
    [line] = [each for each in _of_index(live_index) if each.name == "verbatim_search_ready"]
    return line.samples[0].value


async def test_people_are_told_that_search_is_away_and_are_answered_when_it_is_back(
    say, live_index, server, library, settings
):
    question = "Which missile system did Turkey buy?"
    upkeep = Upkeep(live_index, library, every=0, follow=0.1)
    there = settings.model_copy(update={"index_url": SecretStr(live_index.in_use.url)})
    for asked in (question, "How much did the S-400 cost Turkey?"):  # at the start, and in use
        server.kill()
        [finding] = look_at_index(there)
        assert "not available at the moment" in finding.said
        reply = await say(asked)
        assert reply.text == worded("ask.away")
        assert not reply.quotes
        assert await is_ready(live_index, ready=False)
        assert is_measured(live_index) == 0
        server.start()
        following = asyncio.create_task(upkeep._again(upkeep._follow, ""))
        assert await is_ready(live_index, ready=True)
        following.cancel()
        assert is_measured(live_index) == 1
        assert (await say(asked)).quotes
