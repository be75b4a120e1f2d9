"""What asks nothing gets a few words in private, and silence elsewhere."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.bot.wording import worded
from tests.fakes import ADMINISTRATOR, ALICE, BOB, BOT, GROUP, HANNA, Room

ALICE_ROOM = Room(ALICE.id, "private")
AGREEMENT = "Did Ankara and Moscow sign a $2.5 billion agreement in December 2017?"
HOW = worded("talk.how")
TALK = [
    ("Hello!", "greeting"),
    ("thanks", "thanks"),
    ("bye", "farewell"),
    ("lol", "other"),
    ("👍", "other"),
    ("¡Muchas gracias!", "thanks"),
]


@pytest.mark.parametrize(("text", "kind"), TALK)
async def test_in_private_it_gets_a_few_words_and_no_buttons(say, text, kind):
    reply = await say(text)
    assert reply.text.startswith(worded(f"talk.{kind}"))
    assert reply.buttons == {}
    assert (await say(text, HANNA)).text.startswith(worded(f"talk.{kind}", "de"))


async def test_how_to_ask_is_told_once_a_day_to_each_person(say, ledger):
    assert HOW in (await say("hello")).text
    assert HOW not in (await say("thanks")).text
    assert HOW in (await say("hello", BOB)).text
    tomorrow = datetime.now(UTC) + timedelta(days=1)
    ledger._now = lambda: tomorrow
    assert HOW in (await say("thanks")).text


@pytest.mark.parametrize("text", ["/ask thanks", "@Verbatim_bot thanks"])
async def test_in_a_group_it_gets_silence(say, text):
    assert await say(text, room=GROUP) is None


async def test_in_reply_to_the_bot_it_gets_silence_and_a_question_there_an_answer(say):
    for room in (None, GROUP):
        answer = await say(f"/ask {AGREEMENT}", room=room)
        assert await say("thanks", room=room, reply_to_message=answer.message) is None
        assert await say(AGREEMENT, room=room, reply_to_message=answer.message) is not None


async def test_an_edit_into_it_changes_nothing_and_one_out_of_it_asks(conversation):
    room_message = conversation.telegram.write(ALICE, ALICE_ROOM, AGREEMENT)
    assert (await conversation.hear(room_message)).quotes
    assert await conversation.edit(room_message, "thanks") is None
    greeting = conversation.telegram.write(ALICE, ALICE_ROOM, "hello")
    assert await conversation.hear(greeting)
    assert (await conversation.edit(greeting, AGREEMENT)).quotes


async def test_it_is_no_question_without_an_answer(conversation, ledger):
    await conversation.say("thanks")
    await conversation.say("/ask lol", room=GROUP)
    now = datetime.now(UTC)
    counts = await ledger.counts(now - timedelta(days=1))
    assert (counts.answered, counts.refused) == (0, 0)
    assert (await conversation.say("/gaps", ADMINISTRATOR)).text == worded("gaps.none")


async def test_inline_it_tells_how_to_ask(conversation):
    answer = await conversation.look_up("thanks")
    assert answer["results"] == []
    assert answer["button"]["text"] == worded("inline.how_to")


async def test_why_in_reply_to_it_tells_how_to_use_that(say):
    reply = await say("hello")
    assert reply.message["from"] == BOT
    assert (await say("/why", reply_to_message=reply.message)).text == worded("why.usage")
