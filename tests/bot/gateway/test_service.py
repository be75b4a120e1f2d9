import asyncio
import os
import signal
import time

import pytest
from pydantic import SecretStr

from bot import service as bot_service
from bot.app import build_app
from bot.gateway import service
from bot.gateway.receiving import LongPolling
from bot.gateway.receiving.polling import CONFLICT, REFUSED, WatchedPolling
from bot.gateway.service import ServiceError, run_until_stopped
from bot.service import serve
from index import Index
from tests.fakes import ALICE, Carrier, Room

PRIVATE = Room(ALICE.id, "private")
OTHER = "Conflict: terminated by other getUpdates request"


@pytest.fixture
def polling(telegram, loop_time):
    return WatchedPolling(Carrier(telegram))


@pytest.fixture
def app(settings, live_index, ledger, telegram, polling):
    return build_app(settings, live_index, ledger, Carrier(telegram), polling)


@pytest.fixture
async def running(app, polling, live_index, telegram):
    """The service, as far as it has got when Telegram has been asked for something."""
    task = asyncio.create_task(run_until_stopped(app, LongPolling(polling), live_index.stop))
    await telegram.called("getMe")
    yield task
    if not task.done():
        os.kill(os.getpid(), signal.SIGTERM)
        await task


class TestWhenTelegramIsDownAtTheStart:
    @pytest.fixture
    def telegram(self, telegram):
        telegram.fail("getMe", 502, "Bad Gateway")
        return telegram

    async def test_the_bot_waits_and_starts_when_it_is_back(self, running, telegram, caplog):
        told = [record.getMessage() for record in caplog.get_records("setup")]
        assert told == ["Telegram can't be reached: Bad Gateway. Next attempt in 1 s"]
        await asyncio.wait_for(telegram.asked_for_updates(), 5)

    async def test_it_stops_at_once_when_told_so_meanwhile(self, running):
        os.kill(os.getpid(), signal.SIGTERM)
        await asyncio.wait_for(running, 0.5)


@pytest.mark.parametrize("method", ["getMe", "getUpdates", "deleteWebhook"])
@pytest.mark.parametrize(("status", "word"), [(401, "Unauthorized"), (404, "Not Found")])
async def test_a_refused_token_ends_the_service(
    app, polling, live_index, telegram, method, status, word, caplog
):
    telegram.fail(method, status, word)
    with pytest.raises(ServiceError, match="refuses the token") as caught:
        await asyncio.wait_for(run_until_stopped(app, LongPolling(polling), live_index.stop), 60)
    assert str(caught.value) == REFUSED


async def test_conflicts_in_its_first_minute_end_the_service_without_another_request(
    app, polling, live_index, telegram
):
    telegram.fail("getUpdates", 409, OTHER, times=3)
    with pytest.raises(ServiceError) as caught:
        await asyncio.wait_for(run_until_stopped(app, LongPolling(polling), live_index.stop), 60)
    assert str(caught.value) == CONFLICT
    assert len(telegram.calls_of("getUpdates")) == 3


async def test_an_older_service_outlives_any_number_of_conflicts(running, telegram):
    await telegram.asked_for_updates()
    await asyncio.sleep(61)
    fault = telegram.fail("getUpdates", 409, OTHER, times=20)
    await telegram.deliver("message", telegram.write(ALICE, PRIVATE, "Ankara?"))
    await telegram.called("sendMessage")
    await telegram.deliver("message", telegram.write(ALICE, PRIVATE, "Moscow?"))
    await telegram.called("sendMessage", 2)
    assert fault.times == 0


async def test_a_webhook_that_is_set_is_named_and_removed(running, telegram, caplog):
    await telegram.asked_for_updates()
    telegram.webhook = "https://hooks.example/7000000001/secret"
    await telegram.deliver("message", telegram.write(ALICE, PRIVATE, "Ankara?"))
    await telegram.called("sendMessage")
    await telegram.deliver("message", telegram.write(ALICE, PRIVATE, "Moscow?"))
    await telegram.called("sendMessage", 2)
    assert "A webhook on hooks.example was set" in caplog.text
    assert "secret" not in caplog.text


class TestWhenAWebhookIsSetAtTheStart:
    @pytest.fixture
    def telegram(self, telegram):
        telegram.webhook = "https://hooks.example/"
        return telegram

    async def test_it_is_named_and_removed(self, running, telegram, caplog):
        await telegram.asked_for_updates()
        assert telegram.webhook == ""
        assert "hooks.example" in caplog.text


class TestWhenThePollingLoopStops:
    @pytest.fixture
    def polling(self, telegram, loop_time):
        return WatchedPolling(Carrier(telegram), silence=120)

    async def test_it_is_noticed(self, running, telegram):
        await telegram.asked_for_updates()
        for task in asyncio.all_tasks():
            if task.get_name() == "Updater:start_polling:polling_task":
                task.cancel()
        with pytest.raises(ServiceError, match="the polling loop has stopped"):
            await asyncio.wait_for(running, 121)


async def test_when_told_to_stop_what_was_asked_is_answered_first(running, telegram, monkeypatch):
    await telegram.asked_for_updates()
    answer = Index.answer

    def slowly(*args):
        time.sleep(0.3)
        return answer(*args)

    monkeypatch.setattr(Index, "answer", slowly)
    update = await telegram.deliver("message", telegram.write(ALICE, PRIVATE, "Ankara?"))
    await telegram.fetched(update)
    os.kill(os.getpid(), signal.SIGTERM)
    await asyncio.wait_for(running, 60)
    assert len(telegram.calls_of("sendMessage")) == 1
    assert telegram.confirmed > update


@pytest.mark.filterwarnings("ignore:.*retry_after:telegram.warnings.PTBDeprecationWarning")
async def test_what_takes_too_long_is_not_waited_for(running, telegram, monkeypatch, caplog):
    await telegram.asked_for_updates()
    monkeypatch.setattr(service, "_GRACE", 0.2)
    telegram.fail("sendMessage", 429, "Too Many Requests", retry_after=60)
    await telegram.deliver("message", telegram.write(ALICE, PRIVATE, "Ankara?"))
    await telegram.called("sendMessage")
    os.kill(os.getpid(), signal.SIGTERM)
    await asyncio.wait_for(running, 30)
    assert "Not everything was finished" in caplog.text


def test_a_database_that_can_t_be_used_is_told_in_one_line_and_nothing_starts(
    settings, live_index, tmp_path, monkeypatch, caplog
):
    monkeypatch.setattr(bot_service, "configure_logging", lambda *_: None)
    path = tmp_path / "folder"
    path.mkdir()
    settings = settings.model_copy(update={"database_url": SecretStr(f"sqlite:///{path}")})
    assert serve(settings, live_index) == 1
    [told] = [record for record in caplog.records if record.levelname == "CRITICAL"]
    assert told.getMessage().startswith(f"The ledger {path} can't be made: ")
    assert "\n" not in told.getMessage()
