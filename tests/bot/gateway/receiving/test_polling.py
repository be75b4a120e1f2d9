import asyncio
import json

import pytest

from bot.gateway.receiving.polling import CONFLICT, WEBHOOK, WatchedPolling
from tests.fakes import Carrier, Telegram
from tests.fakes.servers import WEBHOOK_IS_SET

URL = "https://example.com/bot/getUpdates"
CONFLICTING = 409, b'{"ok": false, "description": "Conflict: terminated by other getUpdates"}'

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


async def borne(carrier, age):
    """Return how many conflicts, two seconds apart, a process of some age bears; 50 for any."""
    watched = WatchedPolling(carrier)
    carrier.answer = 200, b'{"ok": true, "result": []}'
    await watched.do_request(URL, "POST")
    await asyncio.sleep(age)
    carrier.answer = CONFLICTING
    for number in range(50):
        await watched.do_request(URL, "POST")
        if await _ended(watched) == CONFLICT:
            return number
        await asyncio.sleep(2)
    return 50


async def test_who_came_last_gives_up_first_and_who_is_older_than_a_minute_never():
    borne_at = [await borne(Answering(409), age) for age in (0, 6, 20, 58, 61)]
    assert borne_at == [2, 3, 6, 7, 50]


async def test_conflicts_that_are_rare_are_borne_at_any_age():
    watched = WatchedPolling(Answering(409))
    for _ in range(5):
        await watched.do_request(URL, "POST")
        await asyncio.sleep(31)
    assert await _ended(watched) is None


async def test_a_webhook_that_is_set_again_and_again_is_named():
    watched = WatchedPolling(Answering(409, description=WEBHOOK_IS_SET))
    for _ in range(3):
        await watched.do_request(URL, "POST")
    assert await _ended(watched) == WEBHOOK


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
