"""`/health` tells whether the bot lives, and whether it can answer."""

import asyncio

import pytest
from telegram.error import NetworkError

from bot.gateway import LongPolling, WatchedPolling
from tests.bot.gateway.receiving.test_polling import Answering
from tests.bot.web.browsing import Line, browsing
from tests.fakes import TOKEN, Carrier


@pytest.mark.parametrize(("well", "status"), [(True, 200), (False, 503)])
async def test_it_is_ready_when_telegram_is_reached(settings, shelf, well, status):
    async with browsing(settings, shelf, Line(is_well=well)) as browse:
        answer = await browse.get("/health")
        assert answer.status_code == status
        assert answer.json() == {"live": True, "ready": well, "search": True, "telegram": well}
        assert (await browse.get("/health/live")).status_code == 200


async def test_it_is_not_ready_while_nothing_can_be_searched(settings, shelf):
    await shelf.in_use.close()
    async with browsing(settings, shelf) as browse:
        answer = await browse.get("/health")
    assert (answer.status_code, answer.json()["search"]) == (503, False)


async def test_polling_is_well_while_telegram_is_asked_and_answers(loop_time):
    line = LongPolling(watched := WatchedPolling(Answering(200, result=[]), silence=120))
    assert not line.is_well
    await watched.do_request("getUpdates", "POST")
    await asyncio.sleep(119)
    assert line.is_well
    await asyncio.sleep(2)
    assert not line.is_well


async def test_polling_is_well_during_the_first_long_poll_and_not_once_one_fails(
    telegram, loop_time
):
    telegram.fail("getUpdates", unsent=True)
    line = LongPolling(watched := WatchedPolling(Carrier(telegram)))
    asked = f"https://api.telegram.org/bot{TOKEN}/getUpdates", "POST"
    with pytest.raises(NetworkError):
        await watched.do_request(*asked)
    assert not line.is_well
    line = LongPolling(watched := WatchedPolling(Hanging(200)))
    asking = asyncio.create_task(watched.do_request("getUpdates", "POST"))
    await asyncio.sleep(1)
    assert line.is_well
    asking.cancel()


class Hanging(Answering):
    """Telegram, which has no update to give."""

    async def do_request(self, *_, **__):
        await asyncio.Event().wait()
