"""What was meant is asked back, and a press asks for it."""

from datetime import UTC, datetime

import pytest

from tests.bot.wording import worded
from tests.fakes import ALICE, BOB, GROUP

MISSPELT = "Who is Jens Stoltenburh?"
RIGHT = MISSPELT.replace("burh", "burg")
_LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
ASKED_BACK = worded("answer.did_you_mean", words="“Stoltenburg”")


@pytest.mark.parametrize("room", [None, GROUP])
async def test_the_reply_asks_and_a_press_of_anybody_there_changes_it_to_the_answer(
    say, conversation, ledger, room
):
    reply = await say(f"/ask {MISSPELT}", ALICE, room)
    assert ASKED_BACK in reply.text
    assert worded("button.tell_me") in reply.buttons
    answered = await conversation.press(reply, "Stoltenburg", BOB if room else ALICE)
    assert answered.id == reply.id
    expected = await say(f"/ask {RIGHT}", ALICE, room)
    assert (answered.quotes, answered.text) == (expected.quotes, expected.text)
    assert "👍" in answered.buttons
    why = await say("/why", ALICE, room, reply_to_message=answered.message)
    assert "Stoltenburg" in why.text
    assert (await ledger.counts(_LONG_AGO)).refused == 0


async def test_when_the_question_is_forgotten_the_press_says_so(
    say, conversation, ledger, telegram
):
    reply = await say(MISSPELT)
    ledger._question_days = 0
    await ledger.prune()
    assert await conversation.press(reply, "Stoltenburg") is None
    assert telegram.notes[-1] == worded("button.too_old")


@pytest.mark.parametrize("data", ["meant:zzz:0-3:x", "meant:1:900-905:x", "meant:", "meant:1:0:x"])
async def test_what_no_button_says_changes_nothing(say, conversation, telegram, data):
    reply = await say(MISSPELT)
    assert await conversation.press_data(reply, data) is None
    assert telegram.notes[-1] == worded("button.too_old")


async def test_nobody_presses_it_in_another_chat(say, conversation, telegram):
    reply = await say(f"/ask {MISSPELT}", ALICE, GROUP)
    other = await say(RIGHT, BOB)
    assert await conversation.press_data(other, reply.buttons["Stoltenburg"], BOB) is None
    assert telegram.notes[-1] == worded("button.too_old")


async def test_inline_the_line_above_no_results_asks(conversation):
    answer = await conversation.look_up(MISSPELT)
    assert answer["results"] == []
    assert answer["button"]["text"] == ASKED_BACK


async def test_what_was_meant_can_be_pressed_still_after_a_wish_under_an_old_message(
    say, conversation
):
    reply = await say(MISSPELT)
    after = await conversation.press_unseen(reply, worded("button.tell_me"))
    assert after.buttons == {"Stoltenburg": reply.buttons["Stoltenburg"]}
    answered = await conversation.press_unseen(after, "Stoltenburg")
    assert "👍" in answered.buttons
