import asyncio
import json

import pytest

from bot.gateway.receiving.polling import CONFLICT, WatchedPolling
from tests.fakes import Carrier, Telegram

URL = "https://example.com/bot/getUpdates"

pytestmark = pytest.mark.usefixtures("loop_time")


class Answering(Carrier):
    """Answers everything with one status."""

    def __init__(self, status: int, **body):
        super().__init__(Telegram())
        self.answer = status, json.dumps(body).encode()

    async def do_request(self, *_, **__):
        return self.answer


async def _ended(watched: WatchedPolling) -> str | None:
    try:
        return await asyncio.wait_for(watched.end(), 0.01)
    except TimeoutError:
        return None


@pytest.mark.parametrize(("seconds_between", "ends"), [(14, True), (16, False)])
async def test_five_conflicts_within_a_minute_are_too_many(seconds_between, ends):
    watched = WatchedPolling(Answering(409))
    for _ in range(5):
        await asyncio.sleep(seconds_between)
        await watched.do_request(URL, "POST")
    assert await _ended(watched) == (CONFLICT if ends else None)


async def test_the_pause_that_telegram_asks_for_is_no_silence():
    watched = WatchedPolling(Answering(429, parameters={"retry_after": 60}), silence=2)
    ending = asyncio.create_task(watched.end())
    await asyncio.sleep(0)
    await watched.do_request(URL, "POST")
    await asyncio.sleep(61)
    assert not ending.done()
    ending.cancel()


async def test_silence_is_noticed():
    watched = WatchedPolling(Answering(200, result=[]), silence=120)
    assert "the polling loop has stopped" in await asyncio.wait_for(watched.end(), 121)
