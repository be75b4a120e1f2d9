"""One call that fails: through the whole application, above a carrier that lets it fail."""

import pytest

from tests.bot.wording import worded
from tests.fakes import ALICE, BOB, GROUP, Room

pytestmark = pytest.mark.usefixtures("loop_time")

AGREEMENT = "Did Ankara and Moscow sign a $2.5 billion agreement in December 2017?"
SIGNED = "Ankara and Moscow signed a $2.5 billion agreement"
PORTAL = b"<html><h1>Welcome to our hotel</h1></html>"

NOT_CARRIED_OUT = {
    "bad gateway": {"status": 502, "description": "Bad Gateway"},
    "internal error": {"status": 500, "description": "Internal Server Error: restart"},
    "for a minute": {"status": 502, "description": "Bad Gateway", "times": 5},
    "no connection": {"unsent": True},
}
UNCERTAIN = {
    "answer lost": {"lost": True},
    "page of a gateway": {"status": 502, "page": b"<html>502 Bad Gateway</html>"},
    "page of a hotel": {"status": 200, "page": PORTAL},
    "no object": {"status": 200, "page": b"[1]"},
    "gateway timeout": {"status": 504, "description": "Gateway Timeout"},
}


def cases(of: dict[str, dict]):
    return pytest.mark.parametrize("fault", list(of.values()), ids=list(of))


@cases(NOT_CARRIED_OUT)
async def test_an_answer_that_was_surely_not_sent_is_sent_again(say, telegram, fault):
    telegram.fail("sendMessage", **fault)
    assert (await say(AGREEMENT)).quotes[0].startswith(SIGNED)
    assert (await say(f"/ask {AGREEMENT}", BOB, GROUP)).quotes
    assert [c.status for c in telegram.calls_of("sendMessage")].count(200) == 2


@cases(UNCERTAIN)
async def test_an_answer_that_may_have_been_sent_is_not_sent_again(say, telegram, fault, caplog):
    telegram.fail("sendMessage", **fault)
    await say(AGREEMENT)
    assert len(telegram.calls_of("sendMessage")) == 1
    assert "may or may not have arrived" in caplog.text
    assert not [record for record in caplog.records if record.levelname == "ERROR"]


@cases(NOT_CARRIED_OUT | UNCERTAIN)
async def test_a_change_of_a_message_is_repeated_whatever_became_of_it(
    conversation, telegram, fault
):
    asked = telegram.write(ALICE, Room(ALICE.id, "private"), "how do I bake bread")
    reply = await conversation.hear(asked)
    telegram.fail("editMessageText", **fault)
    await conversation.edit(asked, AGREEMENT)
    assert SIGNED in telegram.messages[ALICE.id, reply.id]["text"]
    assert len(telegram.calls_of("sendMessage")) == 1


@pytest.mark.parametrize(
    "fault",
    [
        *(f | {"times": 99} for f in (NOT_CARRIED_OUT | UNCERTAIN).values()),
        {"status": 400, "description": "Bad Request: query is too old"},
        {"status": 403, "description": "Forbidden: bot was blocked by the user"},
    ],
)
async def test_a_button_works_although_its_acknowledgement_fails(conversation, telegram, fault):
    reply = await conversation.say(AGREEMENT)
    context = next(label for label in reply.buttons if label.startswith(worded("button.context")))
    telegram.fail("answerCallbackQuery", **fault)
    opened = await conversation.press(reply, context)
    assert worded("button.back") in opened.buttons
    assert "👍 1" in (await conversation.press(opened, "👍")).buttons


async def test_a_wish_counts_although_its_acknowledgement_fails(conversation, telegram, ledger):
    refusal = await conversation.say("What is the capital of Mongolia?")
    telegram.fail("answerCallbackQuery", lost=True, times=9)
    await conversation.press(refusal, worded("button.tell_me"))
    assert [wish.user_id for wish in await ledger.wishes()] == [ALICE.id]
