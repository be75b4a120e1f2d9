"""Edits of questions, and reactions, of which Telegram tells as of edits."""

import time
from datetime import UTC, datetime, timedelta

import pytest

from bot.ledger import Entry, LedgerUnavailableError, MessageId, Reason, Tally
from tests.bot.wording import worded
from tests.fakes import ADMINISTRATOR, ALICE, BOB, GROUP, Room, Said

AGREEMENT = "Did Ankara and Moscow sign a $2.5 billion agreement in December 2017?"
SIGNED = "Ankara and Moscow signed a $2.5 billion agreement"
MONGOLIA = "What is the capital of Mongolia?"
CHAT = Room(ALICE.id, "private")
YESTERDAY = datetime.now(UTC) - timedelta(days=1)


async def test_an_edited_question_changes_the_reply_it_got(conversation, telegram):
    asked = telegram.write(ALICE, Room(ALICE.id, "private"), "how do I bake bread")
    reply = await conversation.hear(asked)
    assert reply.quotes == []
    changed = await conversation.edit(asked, AGREEMENT)
    assert changed.id == reply.id
    assert changed.quotes[0].startswith(SIGNED)
    assert len(telegram.calls_of("sendMessage")) == 1


@pytest.mark.parametrize("text", [AGREEMENT, f"/ask {AGREEMENT}", f"  {AGREEMENT}\n"])
async def test_a_reaction_is_no_edit(conversation, telegram, ledger, text):
    asked = telegram.write(ALICE, CHAT, AGREEMENT)
    reply = await conversation.hear(asked)
    reply = await conversation.press(reply, "👎")
    reply = await conversation.press(reply, worded("vote.outdated"))
    opened = await conversation.press(reply, reply.steps[0])
    before = len(telegram.calls)
    assert await conversation.edit(asked, text) is None
    assert [c.method for c in telegram.calls[before:] if c.method != "getUpdates"] == []
    assert Said(telegram.messages[ALICE.id, reply.id]).text == opened.text
    recorded = await ledger.reply_to(MessageId(ALICE.id, asked["message_id"]))
    assert recorded.view.open == 0
    assert await ledger.tally(recorded.token) == Tally(0, 1)
    [complaint] = await ledger.complaints(YESTERDAY, datetime.now(UTC) + timedelta(days=1))
    assert complaint.reasons == (Reason.OUTDATED,)


@pytest.mark.parametrize(
    ("question", "room"),
    [(MONGOLIA, CHAT), (f"/ask {MONGOLIA}", GROUP), (f"@verbatim_bot {MONGOLIA}", GROUP)],
)
async def test_a_reaction_ends_no_subscription(conversation, telegram, ledger, question, room):
    asked = telegram.write(ALICE, room, question)
    await conversation.press(await conversation.hear(asked), worded("button.tell_me"))
    for _ in range(2):
        assert await conversation.edit(asked, question) is None
    assert [wish.question for wish in await ledger.wishes()] == [MONGOLIA]


async def test_a_reaction_leaves_an_old_answer_as_it_is_when_the_article_has_changed(
    conversation, telegram, articles_dir, live_index
):
    asked = telegram.write(ALICE, CHAT, AGREEMENT)
    reply = await conversation.hear(asked)
    path = next(p for p in articles_dir.rglob("*") if p.is_file() and SIGNED in p.read_text())
    path.write_text(path.read_text().replace("$2.5 billion", "$9.9 billion"))
    await live_index.start_reindex(lambda _: None)
    assert await conversation.edit(asked, AGREEMENT) is None
    assert "$2.5 billion" in telegram.messages[ALICE.id, reply.id]["text"]
    path.write_text(path.read_text().replace("$9.9 billion", "$2.5 billion"))


async def test_a_reaction_is_no_edit_where_no_words_are_kept(conversation, telegram, ledger):
    ledger._question_days = 0
    asked = telegram.write(ALICE, CHAT, AGREEMENT)
    await conversation.press(await conversation.hear(asked), "👍")
    assert await conversation.edit(asked, AGREEMENT) is None
    recorded = await ledger.reply_to(MessageId(ALICE.id, asked["message_id"]))
    assert recorded.entry.question == ""
    assert await ledger.tally(recorded.token) == Tally(1, 0)


async def test_a_reaction_to_a_question_of_a_former_release_is_no_edit(
    conversation, telegram, ledger
):
    asked = telegram.write(ALICE, CHAT, MONGOLIA)
    place = MessageId(ALICE.id, asked["message_id"])
    token = await ledger.record(Entry(place, ALICE.id, question=MONGOLIA, answered=False))
    await ledger.sent(token, 99)
    assert await conversation.edit(asked, MONGOLIA) is None
    assert telegram.calls_of("editMessageText") == []


async def test_a_reaction_to_a_corrected_question_keeps_the_correction(
    conversation, telegram, ledger
):
    asked = telegram.write(ALICE, CHAT, MONGOLIA)
    await conversation.hear(asked)
    recorded = await ledger.reply_to(MessageId(ALICE.id, asked["message_id"]))
    meant = telegram.messages[ALICE.id, recorded.reply_id]
    at = MONGOLIA.index("Mongolia")
    data = f"meant:{recorded.token}:{at}-{at + 8}:Turkey"
    assert await conversation.press_data(Said(meant), data)
    assert await conversation.edit(asked, MONGOLIA) is None
    assert (await ledger.reply_to(recorded.entry.asked)).entry.question.endswith("Turkey?")


async def test_other_words_are_answered_in_place_and_the_subscription_stays_without_an_answer(
    conversation, telegram, ledger
):
    asked = telegram.write(ALICE, CHAT, MONGOLIA)
    refusal = await conversation.hear(asked)
    await conversation.press(refusal, worded("button.tell_me"))
    other = "What is the capital of Ruritania?"
    changed = await conversation.edit(asked, other)
    assert changed.id == refusal.id
    assert [wish.question for wish in await ledger.wishes()] == [other]
    answered = await conversation.edit(asked, AGREEMENT)
    assert answered.id == refusal.id
    assert answered.quotes
    assert await ledger.wishes() == []


async def test_other_words_end_the_votes_on_other_quotes(conversation, telegram, ledger):
    asked = telegram.write(ALICE, CHAT, AGREEMENT)
    await conversation.press(await conversation.hear(asked), "👍")
    changed = await conversation.edit(asked, "What does NATO say is its main concern?")
    assert "👍" in changed.buttons


@pytest.mark.parametrize("text", [f"@verbatim_bot {AGREEMENT}", f"/ask {AGREEMENT}"])
async def test_an_edit_that_addresses_the_bot_asks_it(conversation, telegram, text):
    chat = telegram.write(ALICE, GROUP, "hello all")
    assert await conversation.hear(chat) is None
    reply = await conversation.edit(chat, text)
    assert reply.quotes
    assert reply.reply_to == chat["message_id"]
    assert await conversation.edit(chat, text) is None


async def test_an_edit_of_what_is_long_past_and_got_no_reply_gets_none(conversation, telegram):
    chat = telegram.write(ALICE, GROUP, "hello all", date=int(time.time()) - 7200)
    assert await conversation.edit(chat, f"@verbatim_bot {AGREEMENT}") is None


async def test_what_somebody_has_had_deleted_is_not_answered_again_at_a_reaction(
    conversation, telegram, ledger
):
    asked = telegram.write(ALICE, CHAT, AGREEMENT)
    await conversation.hear(asked)
    await ledger.forget(ALICE.id)
    assert await conversation.edit(asked, AGREEMENT) is None


@pytest.mark.parametrize("again", ["edit", "repeat"])
async def test_where_an_answer_may_have_been_lost_another_word_brings_a_new_message(
    conversation, telegram, again
):
    asked = telegram.write(BOB, GROUP, f"/ask {MONGOLIA}")
    telegram.fail("sendMessage", 502, page=b"<html>Bad Gateway</html>")
    await conversation.hear(asked)
    assert await conversation.edit(asked, f"/ask {MONGOLIA}") is None  # a reaction
    if again == "edit":
        reply = await conversation.edit(asked, f"/ask {AGREEMENT}")
        assert reply.reply_to == asked["message_id"]
    else:
        reply = await conversation.say(f"/ask {AGREEMENT}", BOB, GROUP)
    assert reply.quotes
    assert (await conversation.press(reply, "👍")).buttons["👍 1"]


async def test_a_question_asked_while_the_ledger_was_away_is_answered_anew_when_it_is_edited(
    conversation, telegram, ledger, monkeypatch
):
    async def away(*_):
        raise LedgerUnavailableError

    asked = telegram.write(ALICE, CHAT, MONGOLIA)
    with monkeypatch.context() as patch:
        patch.setattr(ledger._database, "write", away)
        assert (await conversation.hear(asked)).buttons == {}
    reply = await conversation.edit(asked, AGREEMENT)
    assert reply.quotes
    assert reply.reply_to == asked["message_id"]


async def test_an_answer_goes_out_where_the_note_that_it_waits_is_gone(
    conversation, telegram, monkeypatch
):
    monkeypatch.setattr("bot.answers.asking.waiting._LONG_WAIT", -1.0)
    telegram.fail("editMessageText", 400, "Bad Request: message to edit not found")
    asked = telegram.write(ALICE, CHAT, AGREEMENT)
    await telegram.deliver("message", asked)
    [_, answer] = await telegram.called("sendMessage", 2)
    assert Said(answer.result).quotes


@pytest.mark.parametrize(
    "fault",
    [{"status": 502, "page": b"<html>"}, {"status": 400, "description": "Bad Request"}],
)
async def test_an_answer_goes_out_where_nobody_could_be_told_that_they_wait(
    conversation, telegram, monkeypatch, fault
):
    monkeypatch.setattr("bot.answers.asking.waiting._LONG_WAIT", -1.0)
    telegram.fail("sendMessage", **fault)
    asked = telegram.write(ALICE, CHAT, AGREEMENT)
    reply = await conversation.hear(asked)
    assert reply.quotes


async def test_an_edit_that_overtakes_the_reply_waits_for_it(conversation, telegram, app):
    asked = telegram.write(ALICE, Room(ALICE.id, "private"), "how do I bake bread")
    edited = telegram.rewrite(asked, AGREEMENT)
    await telegram.deliver("message", asked)
    await conversation.hear(edited, "edited_message")
    sent, changed = telegram.calls_of("sendMessage"), telegram.calls_of("editMessageText")
    assert (len(sent), len(changed)) == (1, 1)
    assert changed[0].result["message_id"] == sent[0].result["message_id"]
    assert SIGNED in changed[0].result["text"]


async def test_an_edit_gets_a_new_message_where_the_reply_has_been_deleted(conversation, telegram):
    asked = telegram.write(ALICE, GROUP, f"/ask {MONGOLIA}")
    reply = await conversation.hear(asked)
    del telegram.messages[GROUP.id, reply.id]
    anew = await conversation.edit(asked, f"/ask {AGREEMENT}")
    assert anew.id != reply.id
    assert anew.reply_to == asked["message_id"]
    assert (await conversation.press(anew, "👍")).buttons["👍 1"]
    assert (await conversation.edit(asked, f"/ask {MONGOLIA}")).id == anew.id


@pytest.mark.parametrize("command", ["/reindex", "/status", "/gaps 3", "/help", "/why", "/forget"])
@pytest.mark.parametrize("room", [None, GROUP])
async def test_a_reaction_to_a_command_is_no_edit(conversation, telegram, command, room):
    name, _, words = command.partition(" ")
    room = room or Room(ADMINISTRATOR.id, "private")
    written = telegram.write(ADMINISTRATOR, room, f"{name}@verbatim_bot {words}".strip())
    assert await conversation.hear(written)
    for _ in range(2):
        assert await conversation.edit(written, written["text"]) is None


async def test_a_question_that_is_edited_into_a_command_is_told_to_be_none(conversation, telegram):
    written = telegram.write(ADMINISTRATOR, Room(ADMINISTRATOR.id, "private"), MONGOLIA)
    await conversation.hear(written)
    assert (await conversation.edit(written, "/reindex")).text == worded("admin.edited")
