"""The webhook: nobody but Telegram brings updates, and what is said to have arrived is not lost."""

import asyncio
import hmac
import itertools
import json
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing

import httpx
import pytest

from bot.app import build_app
from bot.gateway import Unconfirmed, WatchedPolling, Webhook
from bot.gateway.receiving.webhook import OTHERS
from bot.gateway.service import ALLOWED_UPDATES, ServiceError, run_until_stopped
from bot.ledger import database_url, open_ledger
from index import Library
from tests.bot.web.browsing import Line
from tests.fakes import ALICE, GROUP, TOKEN, Carrier, Room
from tests.waiting import until

MONGOLIA = "What is the capital of Mongolia?"
CHAT = Room(ALICE.id, "private")
ADDRESS = "https://site.example/telegram"
HEADER = "X-Telegram-Bot-Api-Secret-Token"


class Hook:
    """A bot with a webhook, and Telegram, which brings updates there."""

    def __init__(self, app, webhook, client, telegram):
        self.app, self.webhook, self.telegram = app, webhook, telegram
        self._client = client
        self._ids = itertools.count(1)

    async def post(self, content, **headers) -> int:
        told = {HEADER: self.telegram.webhook_secret} | headers
        return (await self._client.post("/telegram", content=content, headers=told)).status_code

    async def bring(self, message, kind="message", update_id=None) -> int:
        update = {"update_id": update_id or next(self._ids), kind: message}
        told = {HEADER: self.telegram.webhook_secret}
        return (await self._client.post("/telegram", json=update, headers=told)).status_code


@pytest.fixture
def hooked(settings, live_index, telegram):
    """Begin as a process does, and end as one that is killed where an error passes through."""

    @asynccontextmanager
    async def running() -> AsyncIterator[Hook]:
        from bot.web import site_of

        ledger = open_ledger(database_url("", settings.data_dir), settings.question_days)
        carrier, unconfirmed = Carrier(telegram), Unconfirmed()
        polling = WatchedPolling(carrier)
        app = build_app(settings, live_index, ledger, carrier, polling, unconfirmed=unconfirmed)
        webhook = Webhook(ADDRESS, TOKEN, unconfirmed)
        library = Library(settings.articles_dir, settings.data_dir)
        site = site_of(settings, live_index, library, Line(), nobody, webhook)
        transport = httpx.ASGITransport(site)
        async with httpx.AsyncClient(transport=transport, base_url="https://site.example") as c:
            await app.initialize()
            await app.post_init(app)
            await webhook.begin(app, ALLOWED_UPDATES)
            await app.start()
            yield Hook(app, webhook, c, telegram)
            await webhook.stop(app)
            await app.stop()
            await app.post_stop(app)
            await app.shutdown()
        ledger.close()

    return running


@pytest.fixture
async def hook(hooked) -> AsyncIterator[Hook]:
    async with hooked() as hook:
        yield hook


async def nobody(_: int) -> bool:
    return False


def answers(telegram) -> int:
    return sum(call.status == 200 for call in telegram.calls_of("sendMessage"))


async def test_it_is_set_with_a_secret_and_removed_in_the_end(hooked, telegram):
    async with hooked():
        assert telegram.webhook == ADDRESS
        assert len(telegram.webhook_secret) == 64
        assert TOKEN.partition(":")[2] not in telegram.webhook_secret
        (call,) = telegram.calls_of("setWebhook")
        assert set(call.parameters["allowed_updates"]) == set(ALLOWED_UPDATES)
        assert not call.parameters.get("drop_pending_updates")
    assert telegram.webhook == ""


async def test_what_is_brought_is_answered_as_what_is_fetched(hook, telegram):
    assert await hook.bring(telegram.write(ALICE, CHAT, MONGOLIA)) == 200
    await hook.app.update_queue.join()
    assert answers(telegram) == 1
    assert await hook.bring(telegram.write(ALICE, GROUP, "nice weather today")) == 200
    assert await hook.bring(telegram.write(ALICE, CHAT, "/help")) == 200
    await hook.app.update_queue.join()
    assert answers(telegram) == 2


@pytest.mark.parametrize("secret", ["", "x", "0" * 64, "Ā".encode().decode("latin-1")])
async def test_who_does_not_know_the_secret_is_refused(hook, telegram, secret):
    before = hook.app.update_queue.qsize()
    assert await hook.post(b'{"update_id": 1}', **{HEADER: secret.encode("latin-1")}) == 403
    assert hook.app.update_queue.qsize() == before


async def test_the_secret_is_compared_in_constant_time(hook, telegram, monkeypatch):
    compared = []

    def compare(one, other):
        compared.append((one, other))
        return False

    monkeypatch.setattr(hmac, "compare_digest", compare)
    assert await hook.post(b'{"update_id": 1}') == 403
    assert compared == [(telegram.webhook_secret.encode(),) * 2]


async def test_a_body_that_no_update_has_is_refused(hook):
    async def endless():
        for _ in range(200):
            yield b" " * 100_000
        raise AssertionError("all of it was read")

    assert await hook.post(b" " * 1_000_001) == 413
    assert await hook.post(endless()) == 413


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"[]", b"{}", b'{"update_id": "1"}', b'{"update_id": true}', b"\xff", b"[" * 9999],
)
async def test_what_is_no_update_is_refused(hook, body):
    assert await hook.post(body) == 400


@pytest.mark.parametrize("number", [10**25, 2**63, 0, -1, True])
async def test_an_update_whose_number_none_has_is_refused(hook, telegram, number):
    assert await hook.post(json.dumps({"update_id": number, "message": {}})) == 400
    assert await hook.bring(telegram.write(ALICE, CHAT, MONGOLIA)) == 200


@pytest.mark.parametrize("of", ["message_id", "date"])
async def test_a_message_with_a_number_that_no_database_keeps_stops_nothing(hook, telegram, of):
    message = {**telegram.write(ALICE, CHAT, MONGOLIA), of: 10**25}
    assert await hook.bring(message) == 200
    assert await hook.bring(telegram.write(ALICE, CHAT, MONGOLIA)) == 200
    await until(lambda: answers(telegram) == 1)


async def test_an_update_that_can_t_be_read_does_not_come_again(hook, telegram, caplog):
    assert await hook.bring({"secret words": 1}) == 200
    assert "An update can't be read" in caplog.text
    assert "secret words" not in caplog.text
    assert await hook.bring(telegram.write(ALICE, CHAT, MONGOLIA)) == 200


async def test_one_that_is_brought_twice_is_answered_once(hook, telegram):
    asked = telegram.write(ALICE, CHAT, MONGOLIA)
    both = await asyncio.gather(*(hook.bring(asked, update_id=7) for _ in range(2)))
    assert both == [200, 200]
    assert await hook.bring(asked, update_id=7) == 200
    await hook.app.update_queue.join()
    assert answers(telegram) == 1


async def test_it_is_in_the_ledger_before_its_arrival_is_confirmed(
    hook, telegram, settings, live_index, monkeypatch
):
    going_on = asyncio.Event()
    answer = live_index.answer

    async def slowly(*given, **named):
        await going_on.wait()
        return await answer(*given, **named)

    monkeypatch.setattr(live_index, "answer", slowly)
    assert await hook.bring(telegram.write(ALICE, CHAT, MONGOLIA)) == 200
    with closing(sqlite3.connect(settings.data_dir / "ledger.db")) as database:
        updates = database.execute('SELECT "update" FROM questions').fetchall()
    going_on.set()
    assert [MONGOLIA in update for (update,) in updates] == [True]


async def test_what_a_killed_process_had_confirmed_is_answered_by_the_next(
    hooked, telegram, live_index, monkeypatch
):
    asked, begun = telegram.write(ALICE, CHAT, MONGOLIA), []

    async def endless(*_, **__):
        begun.append(1)
        await asyncio.Event().wait()

    with monkeypatch.context() as patch:
        patch.setattr(live_index, "answer", endless)
        killed = hooked()
        hook = await killed.__aenter__()
        assert await hook.bring(asked, update_id=3) == 200
        await until(lambda: begun)
        hook.app._running = False  # nothing is tidied up
        for task in asyncio.all_tasks() - {asyncio.current_task()}:
            task.cancel()
    async with hooked() as hook:
        await hook.app.update_queue.join()
        assert answers(telegram) == 1
        assert await hook.bring(asked, update_id=3) == 200
        await hook.app.update_queue.join()
    assert answers(telegram) == 1


async def test_what_is_not_taken_up_in_time_is_to_be_brought_again(
    loop_time, hooked, telegram, monkeypatch
):
    from bot.ledger import Ledger

    hanging = asyncio.Event()
    take_up = Ledger.take_up

    async def hang(*given, **named):
        await hanging.wait()
        return await take_up(*given, **named)

    monkeypatch.setattr(Ledger, "take_up", hang)
    async with hooked() as hook:
        asked = telegram.write(ALICE, CHAT, MONGOLIA)
        assert await hook.bring(asked, update_id=5) == 503
        hanging.set()
        assert await hook.bring(asked, update_id=5) == 200
        await hook.app.update_queue.join()
        assert answers(telegram) == 1


async def test_before_it_begins_and_after_its_end_nothing_is_taken(hooked, telegram):
    async with hooked() as hook:
        await hook.webhook.stop(hook.app)
        assert await hook.bring(telegram.write(ALICE, CHAT, MONGOLIA)) == 503
    assert not await Webhook(ADDRESS, TOKEN, Unconfirmed()).taken({"update_id": 1})


@pytest.fixture
def service(app, live_index, loop_time):
    """The service with a webhook of its own."""
    del loop_time
    return lambda address=ADDRESS: run_until_stopped(
        app, Webhook(address, TOKEN, Unconfirmed()), live_index.stop
    )


async def test_an_address_that_telegram_does_not_take_ends_the_service(service):
    with pytest.raises(ServiceError, match=r"takes no webhook at PUBLIC_URL, http://site\.example"):
        await service("http://site.example/telegram")


async def test_it_is_set_when_telegram_can_be_reached_again(service, telegram):
    telegram.fail("setWebhook", 502, "Bad Gateway", times=2)
    running = asyncio.create_task(service())
    await telegram.called("setWebhook", 3)
    await until(lambda: telegram.webhook)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


async def test_one_that_somebody_removes_is_set_again_and_at_last_given_up(service, telegram):
    running = asyncio.create_task(service())
    for times in range(1, 4):
        await telegram.called("setWebhook", times)
        telegram.webhook = "https://other.example/hook"
    with pytest.raises(ServiceError) as caught:
        await running
    assert str(caught.value) == OTHERS
