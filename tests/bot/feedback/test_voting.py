"""Votes, their reasons, and wishes to be told: through the whole application."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from bot.feedback import gap_reports
from bot.ledger import ChatSettings, Entry, LedgerUnavailableError, MessageId, Reason, Tally
from bot.serving.searcher import SearchFailedError
from tests.bot.wording import counted, worded
from tests.fakes import ADMINISTRATOR, ALICE, BOB, GROUP, HANNA, Room, Said
from tests.waiting import until

AGREEMENT = "Did Ankara and Moscow sign a $2.5 billion agreement in December 2017?"
MONGOLIA = "What is the capital of Mongolia?"
CAPITAL = "Mongolia\n\nUlan Bator is the capital of Mongolia.\n"
YESTERDAY = datetime.now(UTC) - timedelta(days=1)


def token_of(reply) -> str:
    return next(d.split(":")[1] for d in reply.buttons.values() if d.startswith("vote"))


async def complaints(ledger):
    return await ledger.complaints(YESTERDAY, datetime.now(UTC) + timedelta(days=1))


async def test_everybody_has_one_vote_and_can_change_it(conversation, ledger):
    reply = await conversation.say(f"/ask {AGREEMENT}", room=GROUP)
    assert "👍" in reply.buttons
    reply = await conversation.press(reply, "👍", ALICE)
    reply = await conversation.press(reply, "👍 1", BOB)
    assert await conversation.press(reply, "👍 2", ALICE) is None
    assert "👍 2" in reply.buttons
    reply = await conversation.press(reply, "👎", BOB)
    assert {"👍 1", "👎 1"} <= set(reply.buttons)
    assert await ledger.tally(token_of(reply)) == Tally(1, 1)


async def test_a_dislike_asks_for_one_tap_of_why_and_the_other_buttons_stay(conversation, ledger):
    reply = await conversation.say(AGREEMENT)
    before = set(reply.buttons) - {"👎"}
    reply = await conversation.press(reply, "👎")
    assert before < set(reply.buttons)
    assert {worded("vote.wrong"), worded("vote.outdated"), worded("vote.no_answer")} < set(
        reply.buttons
    )
    reply = await conversation.press(reply, worded("vote.outdated"))
    assert set(reply.buttons) == before | {"👎 1"}
    [complaint] = await complaints(ledger)
    assert (complaint.question, complaint.reasons) == (AGREEMENT, (Reason.OUTDATED,))


async def test_votes_stay_when_the_reply_shows_something_else(conversation):
    reply = await conversation.press(await conversation.say(AGREEMENT), "👍")
    context = next(label for label in reply.buttons if label.startswith(worded("button.context")))
    reply = await conversation.press(reply, context)
    assert "👍 1" in reply.buttons
    assert "👍 1" in (await conversation.press(reply, worded("button.back"))).buttons


@pytest.mark.parametrize("data", ["vote:zzz:like", "vote:1:whatever", "vote::", "wish:zzz"])
async def test_a_button_that_nobody_made_changes_nothing_and_is_answered(
    conversation, telegram, data
):
    reply = await conversation.say(AGREEMENT)
    assert await conversation.press_data(reply, data) is None
    assert telegram.notes[-1]


async def test_who_asked_in_vain_is_told_once_when_there_is_an_answer(
    conversation, telegram, articles_dir, ledger
):
    refusal = await conversation.say(MONGOLIA)
    after = await conversation.press(refusal, worded("button.tell_me"))
    assert telegram.notes[-1].startswith(worded("feedback.promised"))
    assert after.buttons == {}

    (articles_dir / "mongolia.txt").write_text(CAPITAL)
    command = telegram.write(ADMINISTRATOR, Room(ADMINISTRATOR.id, "private"), "/reindex")
    await telegram.deliver("message", command)
    sent = [Said(call.result) for call in await telegram.called("sendMessage", 3)]
    told = next(s for s in sent if s.chat_id == ALICE.id and s.id != refusal.id)
    assert told.text.startswith(worded("subscription.asked", question=MONGOLIA) + "\n\nUlan Bator")
    assert told.quotes == ["Ulan Bator is the capital of Mongolia."]
    assert told.reply_to == refusal.reply_to
    assert "👍" in told.buttons
    assert await ledger.wishes() == []


@pytest.mark.parametrize(
    "fault",
    [
        {"lost": True},
        {"unsent": True, "times": 20},
        {"status": 502, "page": b"<html>Bad Gateway</html>"},
        {"status": 502, "description": "Bad Gateway", "times": 20},
    ],
    ids=["answer lost", "no connection", "page of a gateway", "bad gateway"],
)
async def test_who_could_not_be_told_is_told_later(
    loop_time, conversation, telegram, articles_dir, ledger, live_index, fault
):
    refusal = await conversation.say(MONGOLIA)
    await conversation.press(refusal, worded("button.tell_me"))
    telegram.fail("sendMessage", **fault)
    (articles_dir / "mongolia.txt").write_text(CAPITAL)
    await live_index.start_reindex(lambda _: None)
    await until(lambda: [c for c in telegram.calls_of("sendMessage")[2:] if c.status == 200])
    told = Said(telegram.calls_of("sendMessage")[-1].result)
    assert told.quotes == ["Ulan Bator is the capital of Mongolia."]
    await asyncio.sleep(3600)
    assert await ledger.wishes() == []
    sent = len(telegram.calls_of("sendMessage"))
    await asyncio.sleep(3600)
    assert len(telegram.calls_of("sendMessage")) == sent
    assert "👍 1" in (await conversation.press(told, "👍")).buttons


async def test_who_was_told_while_the_ledger_takes_nothing_is_not_told_again(
    loop_time, conversation, telegram, articles_dir, ledger, live_index, monkeypatch
):
    async def full(*_):
        raise LedgerUnavailableError

    refusal = await conversation.say(MONGOLIA)
    await conversation.press(refusal, worded("button.tell_me"))
    (articles_dir / "mongolia.txt").write_text(CAPITAL)
    with monkeypatch.context() as patch:
        patch.setattr(ledger._database, "write", full)
        await live_index.start_reindex(lambda _: None)
        await asyncio.sleep(3600)
        assert len(telegram.calls_of("sendMessage")) == 2
        assert await ledger.wishes() != []
    await asyncio.sleep(3600)
    assert await ledger.wishes() == []
    assert len(telegram.calls_of("sendMessage")) == 2


async def test_a_wish_that_is_withdrawn_at_the_last_moment_is_not_told(
    conversation, telegram, articles_dir, ledger, live_index, monkeypatch
):
    refusal = await conversation.say(MONGOLIA)
    await conversation.press(refusal, worded("button.tell_me"))
    answer, searched = live_index.answer, asyncio.Event()

    async def meanwhile(*asked):
        found = await answer(*asked)
        await ledger.forget(ALICE.id)
        searched.set()
        return found

    monkeypatch.setattr(live_index, "answer", meanwhile)
    (articles_dir / "mongolia.txt").write_text(CAPITAL)
    await live_index.start_reindex(lambda _: None)
    await searched.wait()
    await asyncio.sleep(0.5)
    assert len(telegram.calls_of("sendMessage")) == 1


async def test_who_has_blocked_the_bot_keeps_their_wish(
    conversation, telegram, articles_dir, ledger, live_index
):
    refusal = await conversation.say(MONGOLIA)
    await conversation.press(refusal, worded("button.tell_me"))
    telegram.blocked.add(ALICE.id)
    (articles_dir / "mongolia.txt").write_text(CAPITAL)
    await live_index.start_reindex(lambda _: None)
    await telegram.called("sendMessage", 2)
    assert [wish.user_id for wish in await ledger.wishes()] == [ALICE.id]


async def test_a_wish_that_can_t_be_searched_for_keeps_no_other_waiting(
    conversation, telegram, articles_dir, ledger, live_index, monkeypatch
):
    for person, question in ((BOB, f"{MONGOLIA} Broken"), (ALICE, MONGOLIA)):
        written = telegram.write(person, Room(person.id, "private"), question)
        asked = MessageId(person.id, written["message_id"])
        token = await ledger.record(Entry(asked, person.id, question=question, answered=False))
        assert await ledger.wish(token, person.id)
    answer = live_index.answer

    async def broken(question, *rest):
        if "Broken" in question:
            raise SearchFailedError
        return await answer(question, *rest)

    monkeypatch.setattr(live_index, "answer", broken)
    (articles_dir / "mongolia.txt").write_text(CAPITAL)
    await live_index.start_reindex(lambda _: None)
    [told] = await telegram.called("sendMessage")
    assert Said(told.result).chat_id == ALICE.id
    assert [wish.user_id for wish in await ledger.wishes()] == [BOB.id]


async def test_a_wish_in_a_group_is_for_who_asked_alone(conversation, telegram, ledger):
    refusal = await conversation.say(f"/ask {MONGOLIA}", HANNA, GROUP)
    button = next(iter(refusal.buttons))
    assert button == worded("button.tell_me", "de")
    assert await conversation.press(refusal, button, BOB) is None
    assert telegram.notes[-1] == worded("feedback.not_yours")
    assert await ledger.wishes() == []
    await conversation.press(refusal, button, HANNA)
    [wish] = await ledger.wishes()
    assert (wish.user_id, wish.chat_id, wish.question) == (HANNA.id, GROUP.id, MONGOLIA)


async def test_administrators_see_what_was_asked_in_vain_and_take_it_as_a_table(
    conversation, telegram
):
    await conversation.say(MONGOLIA, BOB)
    await conversation.say("the capital of Mongolia", ALICE)
    await conversation.press(await conversation.say(AGREEMENT), "👎")
    gaps = await conversation.say("/gaps", ADMINISTRATOR)
    assert gaps.text.startswith(counted("gaps.heading", 7) + "\n\n• ")
    asked = " · ".join(counted(f"gaps.{what}", 2) for what in ("asked", "people", "refused"))
    assert f"Mongolia\n{asked}" in gaps.text.replace("?", "")
    once = " · ".join(counted(f"gaps.{what}", 1) for what in ("asked", "people"))
    assert f"• {AGREEMENT}\n{once} · 👎 1" in gaps.text
    await conversation.press(gaps, worded("gaps.export"), ADMINISTRATOR)
    [table] = telegram.documents
    assert table.decode("utf-8-sig").splitlines()[0].startswith("question,asked,people")
    assert len(table.splitlines()) == 3


async def test_what_has_been_answered_since_is_no_gap_any_more(
    conversation, articles_dir, telegram, live_index, monkeypatch
):
    for asked in ("do you have a wheelchair ramp", "Do you have a wheelchair ramp?", MONGOLIA):
        await conversation.say(asked, BOB)
    gaps = (await conversation.say("/gaps", ADMINISTRATOR)).text
    assert gaps.count("ramp") == 1
    assert counted("gaps.asked", 2) in gaps
    ramp = articles_dir / "ramp.txt"
    ramp.write_text("Access\n\nWe have a wheelchair ramp at the back door.\n")
    await conversation.last("/reindex", ADMINISTRATOR)
    since = await conversation.say("/gaps", ADMINISTRATOR)
    assert "ramp" not in since.text
    assert "Mongolia" in since.text
    await conversation.press(since, worded("gaps.export"), ADMINISTRATOR)
    assert b"ramp" not in telegram.documents[-1]
    monkeypatch.setattr(gap_reports, "_LOOKS", 0.0)  # what there is no time for counts as it was
    assert "ramp" in (await conversation.say("/gaps", ADMINISTRATOR)).text
    ramp.unlink()


async def test_gaps_are_for_administrators_in_private(conversation, telegram):
    await conversation.say(MONGOLIA)
    assert worded("admin.only_administrators") in (await conversation.say("/gaps")).text
    gaps = await conversation.say("/gaps 1", ADMINISTRATOR)
    assert await conversation.press(gaps, worded("gaps.export"), ALICE) is None
    assert worded("admin.only_administrators") in telegram.notes[-1]
    assert telegram.documents == []
    in_a_group = await conversation.say("/gaps@verbatim_bot", ADMINISTRATOR, GROUP)
    assert "Mongolia" not in in_a_group.text
    assert worded("gaps.usage") in (await conversation.say("/gaps many", ADMINISTRATOR)).text


@pytest.fixture
async def digest_due(live_index, ledger, telegram):
    """An administrator and somebody else want digests, and a question was refused."""
    for person in (ADMINISTRATOR, BOB):
        telegram.rooms[person.id] = Room(person.id, "private")
        await ledger.set_settings(person.id, ChatSettings(weekly_digest=True))
    asked = MessageId(ALICE.id, 7)
    await ledger.record(Entry(asked, ALICE.id, question=MONGOLIA, answered=False))


async def test_a_digest_that_is_due_comes_to_administrators_alone(
    digest_due, conversation, telegram, ledger
):
    [call] = await telegram.called("sendMessage")
    assert call.parameters["chat_id"] == ADMINISTRATOR.id
    assert MONGOLIA in Said(call.result).text
    assert not await ledger.due(f"digest {ADMINISTRATOR.id}", timedelta(days=6))
    assert worded("digest.off") in (await conversation.say("/digest off", ADMINISTRATOR)).text
    assert await ledger.chats_with_digest() == [BOB.id]
    assert worded("admin.only_administrators") in (await conversation.say("/digest", BOB)).text


async def test_digest_tells_its_state_is_switched_by_on_and_off_and_refuses_other_words(
    conversation, ledger
):
    async def told(command):
        return (await conversation.say(command, ADMINISTRATOR)).text

    assert await told("/digest") == worded("digest.is_off")
    for words in ("now", "on off", "of", "1"):
        assert await told(f"/digest {words}") == worded("digest.usage")
    assert await ledger.chats_with_digest() == []
    assert await told("/digest on") == worded("digest.on")
    assert await ledger.chats_with_digest() == [ADMINISTRATOR.id]
    assert await told("/digest") == await told("/digest") == worded("digest.is_on")
    assert await told("/digest OFF") == worded("digest.off")
    assert await told("/digest") == worded("digest.is_off")
