"""What is kept no longer than promised, and what is never written at all."""

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import URL

from bot.ledger import Asked, ChatSettings, Forgotten, MessageId, Vote, retention
from bot.ledger.books import retention_book
from tests.bot.ledger.conftest import ADA, BOB, GROUP, entry
from tests.waiting import until

SECRET = "does the pomegranate committee meet on Thursday"


def written(url: URL) -> bytes:
    """Everything that the database has on disk, or would dump."""
    if url.get_backend_name() == "sqlite":
        folder = Path(url.database).parent
        return b"".join(path.read_bytes() for path in folder.iterdir())
    psycopg = pytest.importorskip("psycopg")
    everything = "SELECT schema_to_xml('public', true, false, '')"
    with psycopg.connect(host=url.query["host"], user="postgres", dbname=url.database) as server:
        return str(server.execute(everything).fetchone()).encode()


async def test_the_text_of_a_question_is_on_disk_while_it_is_kept(ledger, url):
    await ledger.record(entry(question=SECRET))
    assert SECRET.encode() in written(url)


async def test_with_no_days_the_text_of_a_question_is_never_written(opened, url):
    ledger = opened(question_days=0)
    assert await ledger.take_up(Asked(MessageId(GROUP, 1), ADA, f'{{"text": "{SECRET}"}}'))
    token = await ledger.record(entry(question=SECRET))
    await ledger.sent(token, 9)
    await ledger.vote(token, Vote(BOB, liked=False))
    await ledger.record(entry(question=SECRET, answered=False))
    await ledger.wish(token, ADA)
    assert SECRET.encode() not in written(url)
    assert (await ledger.reply(token, GROUP)).entry.spans == entry().spans


async def test_texts_and_wishes_go_when_their_days_are_over_and_buttons_go_on(opened, url, clock):
    ledger = opened(question_days=3)
    token = await ledger.record(entry(question=SECRET))
    await ledger.wish(token, ADA)
    clock.pass_days(2.9)
    await ledger.prune()
    assert (await ledger.reply(token, GROUP)).entry.question == SECRET
    clock.pass_days(0.1)
    await ledger.prune()
    assert SECRET.encode() not in written(url)
    assert await ledger.wishes() == []
    assert (await ledger.reply(token, GROUP)).entry.spans == entry().spans


async def test_much_is_pruned_in_steps_to_the_end(opened, clock, monkeypatch):
    monkeypatch.setattr(retention_book, "_AT_A_TIME", 3)
    ledger = opened(question_days=3)
    began = clock.now
    tokens = [await ledger.record(entry(n, answered=False)) for n in range(8)]
    clock.pass_days(3)
    await ledger.prune()
    assert await ledger.complaints(began, clock.now) == []
    clock.pass_days(90)
    await ledger.prune()
    assert [await ledger.reply(token, GROUP) for token in tokens] == [None] * 8


async def test_daily_pruning_begins_at_once(opened, clock):
    ledger = opened(question_days=3)
    token = await ledger.record(entry())
    clock.pass_days(91)
    pruning = asyncio.create_task(ledger.prune_daily())
    async with asyncio.timeout(60):
        while await ledger.reply(token, GROUP):
            pass
    pruning.cancel()


async def test_daily_pruning_goes_on_whatever_goes_wrong(opened, clock, monkeypatch, caplog):
    ledger = opened(question_days=3)
    token = await ledger.record(entry())
    clock.pass_days(91)
    monkeypatch.setattr(retention_book, "_DAILY", timedelta(seconds=0.05))
    with monkeypatch.context() as patched:
        patched.setattr(retention, "prune", lambda *_: 1 / 0)
        pruning = asyncio.create_task(ledger.prune_daily())
        await until(lambda: "What is too old can't be deleted" in caplog.text)
    async with asyncio.timeout(60):
        while await ledger.reply(token, GROUP):
            pass
    pruning.cancel()


async def test_fewer_days_than_before_apply_to_what_is_there(opened, url):
    before = opened(question_days=30)
    await before.record(entry(question=SECRET))
    before.close()
    await opened(question_days=0).prune()
    assert SECRET.encode() not in written(url)


@pytest.mark.parametrize(("question_days", "kept"), [(3, 90), (200, 200)])
async def test_whole_replies_go_after_a_season_or_with_their_questions(
    opened, clock, question_days, kept
):
    ledger = opened(question_days)
    token = await ledger.record(entry())
    clock.pass_days(kept - 0.1)
    await ledger.prune()
    assert await ledger.reply(token, GROUP) is not None
    clock.pass_days(0.1)
    await ledger.prune()
    assert await ledger.reply(token, GROUP) is None


async def test_claims_are_kept_for_two_days(ledger, clock):
    await ledger.claim(MessageId(GROUP, 1))
    clock.pass_days(1.9)
    await ledger.prune()
    assert not await ledger.claim(MessageId(GROUP, 1))
    clock.pass_days(0.1)
    await ledger.prune()
    assert await ledger.claim(MessageId(GROUP, 1))


async def test_when_a_person_was_told_how_to_ask_is_kept_for_a_day(ledger, clock, url):
    assert await ledger.told_how_to_ask(ADA)
    assert not await ledger.told_how_to_ask(ADA)
    assert await ledger.told_how_to_ask(BOB)
    await ledger.prune()
    assert not await ledger.told_how_to_ask(ADA)
    clock.pass_days(1)
    await ledger.prune()
    assert f"how to ask {ADA}".encode() not in written(url)
    assert await ledger.told_how_to_ask(ADA)


async def test_forgetting_a_person_forgets_that_they_were_told_how_to_ask(ledger):
    await ledger.record(entry(1, question="", answered=None, spans=()))
    for person in (ADA, BOB):
        await ledger.told_how_to_ask(person)
    assert await ledger.forget(ADA) == Forgotten(0, 0, 0)
    assert await ledger.told_how_to_ask(ADA)
    assert not await ledger.told_how_to_ask(BOB)


async def test_forgetting_takes_all_of_one_person_and_nothing_of_another(ledger, url):
    token = await ledger.record(entry(1, question=SECRET))
    other = await ledger.record(entry(2, asker=BOB, question="what of Bob?"))
    for reply in (token, other):
        await ledger.vote(reply, Vote(ADA, liked=True))
        await ledger.vote(reply, Vote(BOB, liked=True))
        await ledger.wish(reply, ADA)
        await ledger.wish(reply, BOB)
    await ledger.set_settings(GROUP, ChatSettings(quotes=2))
    assert await ledger.forget(ADA) == Forgotten(questions=1, votes=2, wishes=2)
    assert SECRET.encode() not in written(url)
    assert await ledger.reply(token, GROUP) is None
    assert (await ledger.reply(other, GROUP)).entry.question == "what of Bob?"
    assert (await ledger.tally(other)).likes == 1
    assert [wish.user_id for wish in await ledger.wishes()] == [BOB]
    assert await ledger.settings_of(GROUP) == ChatSettings(quotes=2)
    assert await ledger.forget(ADA) == Forgotten(0, 0, 0)
