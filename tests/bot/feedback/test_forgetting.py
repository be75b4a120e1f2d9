"""/forget asks first, and deletes what is one person's own: through the whole application."""

import pytest

from bot.ledger import Forgotten, LedgerUnavailableError
from tests.bot.wording import counted, worded
from tests.fakes import ALICE, BOB, GROUP

AGREEMENT = "Did Ankara and Moscow sign a $2.5 billion agreement in December 2017?"
MONGOLIA = "What is the capital of Mongolia?"
ANONYMOUS = {"id": 1087968824, "is_bot": True, "first_name": "Group"}


def things(questions, votes, wishes):
    numbers = {"questions": questions, "votes": votes, "wishes": wishes}
    return ", ".join(counted(f"count.{name}", number) for name, number in numbers.items())


@pytest.fixture
async def asked(conversation):
    """Alice has asked in a group and in private, voted, and wishes to be told; Bob has asked."""
    reply = await conversation.say(f"/ask {AGREEMENT}", ALICE, GROUP)
    await conversation.press(reply, "👎", ALICE)
    refusal = await conversation.say(MONGOLIA, ALICE)
    await conversation.press(refusal, worded("button.tell_me"), ALICE)
    await conversation.say(AGREEMENT, BOB)


async def test_forget_says_what_it_deletes_and_deletes_it_when_it_is_told_to(
    asked, conversation, ledger
):
    question = await conversation.say("/forget", ALICE)
    assert question.text == worded("forget.ask", things=things(2, 1, 1))
    assert await ledger.kept_of(ALICE.id) == Forgotten(2, 1, 1)
    done = await conversation.press(question, worded("button.forget"))
    assert done.id == question.id
    assert done.text == worded("forget.done", things=things(2, 1, 1))
    assert done.buttons == {}
    assert await ledger.kept_of(ALICE.id) == Forgotten(0, 0, 0)
    assert await ledger.kept_of(BOB.id) == Forgotten(1, 0, 0)
    assert (await conversation.say("/forget", ALICE)).text == worded("forget.nothing")


async def test_who_keeps_what_there_is_loses_nothing(asked, conversation, ledger):
    question = await conversation.say("/forget@verbatim_bot", ALICE, GROUP)
    kept = await conversation.press(question, worded("button.keep"))
    assert kept.text == worded("forget.not_done")
    assert await ledger.kept_of(ALICE.id) == Forgotten(2, 1, 1)


@pytest.mark.parametrize("data", [None, f"forget:{BOB.id}:maybe", "forget:x:yes"])
async def test_nobody_else_deletes_it(asked, conversation, telegram, ledger, data):
    question = await conversation.say("/forget@verbatim_bot", ALICE, GROUP)
    data = data or question.buttons[worded("button.forget")]
    assert await conversation.press_data(question, data, BOB) is None
    assert telegram.notes[-1]
    assert await ledger.kept_of(ALICE.id) == Forgotten(2, 1, 1)
    assert await ledger.kept_of(BOB.id) == Forgotten(1, 0, 0)


async def test_who_writes_as_a_group_is_told_that_nobody_knows_them(conversation):
    fields = {"from": ANONYMOUS, "sender_chat": GROUP.as_json}
    told = await conversation.say("/forget@verbatim_bot", ALICE, GROUP, **fields)
    assert worded("admin.anonymous") in told.text


async def test_a_ledger_that_is_away_is_told_and_the_question_stays(
    asked, conversation, telegram, ledger, monkeypatch
):
    async def away(*_):
        raise LedgerUnavailableError

    question = await conversation.say("/forget", ALICE)
    with monkeypatch.context() as patch:
        patch.setattr(ledger, "forget", away)
        assert await conversation.press(question, worded("button.forget")) is None
        assert telegram.notes[-1] == worded("feedback.not_now")
        patch.setattr(ledger, "kept_of", away)
        assert (await conversation.say("/forget")).text == worded("feedback.not_now")
    assert (await conversation.press(question, worded("button.forget"))).text.startswith(
        worded("forget.done", things="")[:4]
    )
