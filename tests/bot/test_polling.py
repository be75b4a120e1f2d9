import asyncio
import json

import pytest

from bot import polling
from bot.polling import CONFLICT, WatchedPolling
from tests.fakes import Carrier, Telegram

URL = "https://example.com/bot/getUpdates"


class Answering(Carrier):
    """Answers everything with one status."""

    def __init__(self, status: int, **body):
        super().__init__(Telegram())
        self.answer = status, json.dumps(body).encode()

    async def do_request(self, *_, **__):
        return self.answer


@pytest.fixture
def clock(monkeypatch):
    """The time, which passes when a test says so."""
    now = [1000.0]
    monkeypatch.setattr(polling, "_now", lambda: now[0])
    return now


async def _ended(watched: WatchedPolling) -> str | None:
    try:
        return await asyncio.wait_for(watched.end(), 0.01)
    except TimeoutError:
        return None


@pytest.mark.parametrize(("seconds_between", "ends"), [(14, True), (16, False)])
async def test_five_conflicts_within_a_minute_are_too_many(clock, seconds_between, ends):
    watched = WatchedPolling(Answering(409))
    for _ in range(5):
        clock[0] += seconds_between
        await watched.do_request(URL, "POST")
    assert await _ended(watched) == (CONFLICT if ends else None)


async def test_the_pause_that_telegram_asks_for_is_no_silence():
    watched = WatchedPolling(Answering(429, parameters={"retry_after": 60}), silence=0.02)
    ending = asyncio.create_task(watched.end())
    await asyncio.sleep(0)
    await watched.do_request(URL, "POST")
    await asyncio.sleep(0.1)
    assert not ending.done()
    ending.cancel()


async def test_silence_is_noticed():
    watched = WatchedPolling(Answering(200, result=[]), silence=0.02)
    assert "the polling loop has stopped" in await asyncio.wait_for(watched.end(), 1)
