"""Clocks that differ from Telegram's."""

import time
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from bot.app import build_app
from bot.gateway.receiving.clock import TelegramClock
from bot.gateway.receiving.polling import WatchedPolling
from tests.fakes import ALICE, Carrier, Room

AGREEMENT = "Did Ankara and Moscow sign a $2.5 billion agreement in December 2017?"
TRUE = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


async def heard(clock, *dates, status=200):
    """Let `clock` hear answers with these dates, over HTTP."""
    answers = iter(dates)

    def answer(_):
        return httpx.Response(status, headers={"date": next(answers)})

    hooks = {"response": [clock.hear]}
    transport = httpx.MockTransport(answer)
    async with httpx.AsyncClient(transport=transport, event_hooks=hooks) as client:
        for _ in dates:
            await client.get("https://example.com")


@pytest.mark.parametrize("off", [timedelta(hours=2), -timedelta(hours=2)])
async def test_a_clock_that_is_off_is_told_once_and_telegrams_time_is_kept_to(off, caplog):
    clock = TelegramClock(lambda: TRUE + off)
    await heard(clock, *["Fri, 02 Jan 2026 03:04:05 GMT"] * 3)
    assert clock.now() == TRUE
    side = "ahead of" if off > timedelta() else "behind"
    assert caplog.text.count(f"120 minutes {side} Telegram's: set it") == 1


async def test_a_clock_that_is_set_is_told_to_be_right_again(caplog):
    here = [TRUE + timedelta(hours=2)]
    clock = TelegramClock(lambda: here[0])
    await heard(clock, "Fri, 02 Jan 2026 03:04:05 GMT")
    here[0] = TRUE
    await heard(clock, "Fri, 02 Jan 2026 03:04:05 GMT")
    assert clock.now() == TRUE
    assert "right again" in caplog.text


@pytest.mark.parametrize("date", ["Fri, 02 Jan 2026 03:03:35 GMT", "yesterday", ""])
async def test_seconds_and_dates_that_are_none_say_nothing(date, caplog):
    clock = TelegramClock(lambda: TRUE)
    await heard(clock, date)
    assert clock.now() == TRUE
    assert caplog.text == ""


async def test_what_is_not_telegrams_answer_says_nothing():
    clock = TelegramClock(lambda: TRUE)
    await heard(clock, "Thu, 01 Jan 1970 00:00:00 GMT", status=503)
    assert clock.now() == TRUE


class TestHoursAhead:
    @pytest.fixture
    def app(self, settings, live_index, ledger, telegram):
        clock = TelegramClock(lambda: datetime.now(UTC) + timedelta(hours=3))
        clock.note(datetime.now(UTC))
        polling = WatchedPolling(Carrier(telegram))
        return build_app(settings, live_index, ledger, Carrier(telegram), polling, clock=clock)

    async def test_what_is_asked_is_answered_and_what_is_old_is_not(
        self, conversation, telegram, settings
    ):
        assert (await conversation.say(AGREEMENT)).quotes
        long_ago = int(time.time()) - 60 * settings.max_question_age - 5
        old = telegram.write(ALICE, Room(ALICE.id, "private"), AGREEMENT, date=long_ago)
        assert await conversation.hear(old) is None
