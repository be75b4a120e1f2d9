"""Questions that a process left unanswered when it was killed: through the whole application."""

import asyncio
import sqlite3
from contextlib import asynccontextmanager, closing
from datetime import UTC, datetime, timedelta

import pytest
from telegram import Update

from bot.app import build_app
from bot.gateway.receiving.polling import WatchedPolling
from bot.ledger import MessageId, database_url, open_ledger
from tests.fakes import ALICE, BOB, GROUP, Carrier, Room
from tests.waiting import until

pytestmark = [
    pytest.mark.usefixtures("loop_time"),
    pytest.mark.filterwarnings("ignore:.*retry_after:telegram.warnings.PTBDeprecationWarning"),
]

AGREEMENT = "Did Ankara and Moscow sign a $2.5 billion agreement in December 2017?"
MONGOLIA = "What is the capital of Mongolia?"
CHAT = Room(ALICE.id, "private")


@pytest.fixture
def begin(settings, live_index, telegram):
    """Begin as a process does, with the ledger of those before it, and answer what is queued."""

    @asynccontextmanager
    async def running(*, minutes_later=0, **changes):
        chosen = settings.model_copy(update=changes)
        url = database_url("", chosen.data_dir)
        later = timedelta(minutes=minutes_later)
        ledger = open_ledger(url, chosen.question_days, lambda: datetime.now(UTC) + later)
        polling = WatchedPolling(Carrier(telegram))
        app = build_app(chosen, live_index, ledger, Carrier(telegram), polling)
        await app.initialize()
        await app.post_init(app)
        await app.start()
        await app.update_queue.join()
        yield app
        await app.stop()
        await app.post_stop(app)
        await app.shutdown()
        ledger.close()

    return running


def delivered(app, message, kind="message"):
    return Update.de_json({"update_id": 1, kind: message}, app.bot)


async def kill(app, message, comes_about, kind="message"):
    """Let `app` handle an update and end where something has come about: nothing is tidied up."""
    handling = asyncio.create_task(app.process_update(delivered(app, message, kind)))
    await until(comes_about)
    handling.cancel()
    await asyncio.gather(handling, return_exceptions=True)


def answers(telegram, message):
    """Return the calls by which `message` was answered."""
    return [
        call
        for call in telegram.calls_of("sendMessage")
        if call.status == 200
        and call.result["reply_to_message"]["message_id"] == message["message_id"]
    ]


@pytest.mark.parametrize("question", [AGREEMENT, MONGOLIA])
async def test_a_question_that_was_searched_for_is_answered_once_after_the_restart(
    begin, telegram, monkeypatch, live_index, caplog, question
):
    asked, begun = telegram.write(ALICE, CHAT, question), []

    async def endless(*_):
        begun.append(1)
        await asyncio.Event().wait()

    async with begin() as app:
        with monkeypatch.context() as patch:
            patch.setattr(live_index, "answer", endless)
            await kill(app, asked, lambda: begun)
    async with begin() as app:
        assert len(answers(telegram, asked)) == 1
        await app.process_update(delivered(app, asked))  # Telegram delivers it again
    async with begin():
        assert len(answers(telegram, asked)) == 1
    assert "questions to be answered now: 1; unanswered: 0" in caplog.text


@pytest.mark.parametrize(
    "fault",
    [
        {"unsent": True, "times": 4},
        {"status": 502, "description": "Bad Gateway", "times": 4},
        {"status": 429, "description": "Too Many Requests: retry after 100", "retry_after": 100},
    ],
    ids=["no connection", "bad gateway", "flooded"],
)
async def test_an_answer_that_waited_to_be_sent_again_is_sent_after_the_restart(
    begin, telegram, fault
):
    asked = telegram.write(BOB, GROUP, f"/ask {AGREEMENT}")
    failing = telegram.fail("sendMessage", **fault)
    async with begin() as app:
        await kill(app, asked, lambda: telegram.calls_of("sendMessage"))
        failing.times = 0
    assert answers(telegram, asked) == []
    async with begin():
        assert len(answers(telegram, asked)) == 1


@pytest.mark.parametrize("arrived", [True, False])
async def test_an_answer_that_may_have_arrived_is_not_sent_again_and_counted(
    begin, telegram, monkeypatch, caplog, arrived
):
    asked, sending = telegram.write(ALICE, CHAT, AGREEMENT), []
    send = telegram.do_sendMessage

    async def hang(**parameters):
        if arrived:
            await send(**parameters)
        sending.append(1)
        await asyncio.Event().wait()

    async with begin() as app:
        with monkeypatch.context() as patch:
            patch.setattr(telegram, "do_sendMessage", hang)
            await kill(app, asked, lambda: sending)
    async with begin() as app:
        await app.process_update(delivered(app, asked))
    assert len(sending) == len(telegram.calls_of("sendMessage")) == 1
    assert "perhaps answered: 1" in caplog.text
    async with begin() as app:  # who edits the question gets a new message all the same
        edited = telegram.rewrite(asked, MONGOLIA)
        await app.process_update(delivered(app, edited, "edited_message"))
        assert len(answers(telegram, asked)) == 1


async def test_what_is_older_than_five_minutes_is_counted_and_new_when_delivered_again(
    begin, telegram, caplog
):
    asked = telegram.write(ALICE, CHAT, AGREEMENT)
    failing = telegram.fail("sendMessage", unsent=True, times=4)
    async with begin() as app:
        await kill(app, asked, lambda: telegram.calls_of("sendMessage"))
        failing.times = 0
    async with begin(minutes_later=6) as app:
        assert answers(telegram, asked) == []
        assert "answered now: 0; unanswered: 1" in caplog.text
        await app.process_update(delivered(app, asked))
        assert len(answers(telegram, asked)) == 1


async def test_where_no_words_are_kept_an_unanswered_question_is_counted(begin, telegram, caplog):
    asked = telegram.write(ALICE, CHAT, AGREEMENT)
    failing = telegram.fail("sendMessage", unsent=True, times=4)
    async with begin(question_days=0) as app:
        await kill(app, asked, lambda: telegram.calls_of("sendMessage"))
        failing.times = 0
    async with begin(question_days=0):
        assert answers(telegram, asked) == []
        assert "unanswered: 1" in caplog.text


async def test_a_process_that_ends_in_order_leaves_nothing_open(begin, telegram, caplog):
    thanks = telegram.write(BOB, GROUP, "@verbatim_bot thanks!")  # which gets silence
    asked = telegram.write(ALICE, CHAT, AGREEMENT)
    async with begin() as app:
        for message in (thanks, asked):
            await app.process_update(delivered(app, message))
        telegram.blocked.add(ALICE.id)
        refused = telegram.write(ALICE, CHAT, MONGOLIA)
        await app.process_update(delivered(app, refused))
    async with begin():
        assert "Left by the process" not in caplog.text


async def test_who_is_forgotten_is_not_answered_after_the_restart(begin, telegram, ledger):
    asked = telegram.write(ALICE, CHAT, AGREEMENT)
    failing = telegram.fail("sendMessage", unsent=True, times=4)
    async with begin() as app:
        await kill(app, asked, lambda: telegram.calls_of("sendMessage"))
        failing.times = 0
    await ledger.forget(ALICE.id)
    async with begin():
        assert answers(telegram, asked) == []
    assert await ledger.reply_to(MessageId(ALICE.id, asked["message_id"])) is None


async def test_telegram_is_asked_for_more_once_the_ledger_has_what_it_gave(
    conversation, telegram, ledger, monkeypatch
):
    take_up, taken = ledger.take_up, []

    async def slowly(question, **more):
        await asyncio.sleep(0.5)
        taken.append(await take_up(question, **more))
        return taken[-1]

    monkeypatch.setattr(ledger, "take_up", slowly)
    for _ in range(2):
        asked = telegram.write(ALICE, CHAT, AGREEMENT)
        update_id = await telegram.deliver("message", asked)
        await telegram.fetched(update_id)
        assert taken.pop()


@pytest.mark.parametrize("text", ["/help", "hello all", "/whatever"])
async def test_what_is_no_question_keeps_no_message_waiting(
    loop_time, conversation, telegram, text
):
    began = loop_time()
    for room in (CHAT, GROUP):
        await telegram.fetched(await telegram.deliver("message", telegram.write(ALICE, room, text)))
    assert loop_time() - began < 0.5


async def test_a_ledger_that_hangs_keeps_messages_waiting_for_a_moment_only(
    loop_time, conversation, telegram, ledger, monkeypatch
):
    hanging = asyncio.Event()

    async def hang(*_, **__):
        return await hanging.wait()

    monkeypatch.setattr(ledger, "take_up", hang)
    began = loop_time()
    asked = telegram.write(ALICE, CHAT, AGREEMENT)
    await telegram.fetched(await telegram.deliver("message", asked))
    assert 0.9 < loop_time() - began < 2
    hanging.set()


async def test_an_answer_whose_confirmation_was_lost_is_counted_and_its_words_are_not_kept(
    begin, telegram, caplog, settings
):
    asked = telegram.write(ALICE, CHAT, AGREEMENT)
    telegram.fail("sendMessage", lost=True)
    async with begin(question_days=30) as app:
        await app.process_update(delivered(app, asked))
        with closing(sqlite3.connect(settings.data_dir / "ledger.db")) as database:
            assert database.execute('SELECT "update", begun FROM questions').fetchall() == [
                (None, 1)
            ]
    async with begin():
        assert "answered now: 0; unanswered: 0; perhaps answered: 1" in caplog.text
    assert len(telegram.calls_of("sendMessage")) == 1
