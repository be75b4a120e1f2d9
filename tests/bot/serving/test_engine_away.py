"""A bot whose index is in an engine: what people read while that is away, and when it is back."""

import asyncio
import shutil
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.doctor.knowledge import look_at_index
from bot.serving import Upkeep
from bot.serving.live_index import LiveIndex
from bot.web.health import Health
from index import FolderSource, open_index, publish
from tests.bot.wording import worded
from tests.milvus_server import MilvusServer, needs_milvus, started

pytestmark = needs_milvus


class Well:
    is_well = True


@pytest.fixture
def server(tmp_path: Path):
    (tmp_path / "server").mkdir()
    server = started(tmp_path / "server")
    yield server
    server.kill()


@pytest.fixture
def live_index(seeds_indexed, settings, server: MilvusServer) -> LiveIndex:
    shutil.copytree(seeds_indexed, settings.data_dir)
    url = server.url("seeds")
    publish(settings.data_dir, url)
    index = open_index(settings.data_dir, url=url)
    source = FolderSource(settings.articles_dir)
    return LiveIndex(index, source, settings.data_dir, url=url)


async def is_ready(live_index: LiveIndex, *, ready: bool) -> bool:
    """Wait until health says so."""
    async with asyncio.timeout(60):
        while True:
            response = await Health(live_index, Well()).ready(None)
            if (response.status_code == 200) == ready:
                return True
            await asyncio.sleep(0.1)


async def test_people_are_told_that_search_is_away_and_are_answered_when_it_is_back(
    say, live_index, server, library, settings
):
    question = "Which missile system did Turkey buy?"
    assert (await say(question)).quotes
    server.kill()
    reply = await say("How much did the S-400 cost Turkey?")
    assert reply.text == worded("ask.away")
    assert not reply.quotes
    assert await is_ready(live_index, ready=False)
    there = settings.model_copy(update={"index_url": SecretStr(live_index.in_use.url)})
    [finding] = look_at_index(there)
    assert "not available at the moment" in finding.said
    server.start()
    upkeep = Upkeep(live_index, library, every=0, follow=0.1)
    following = asyncio.create_task(upkeep._again(upkeep._follow, ""))
    assert await is_ready(live_index, ready=True)
    following.cancel()
    assert (await say(question)).quotes
    assert live_index.in_use.is_ready
