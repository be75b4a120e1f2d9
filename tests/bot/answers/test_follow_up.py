"""Asking on under a reply, through the whole application."""

import pytest

from bot.ledger import LedgerUnavailableError
from tests.bot.wording import worded
from tests.fakes import ADMINISTRATOR, ALICE, BOB, GROUP, Room

BECKETT = (
    "A new minister\n\nIn May, Margaret Beckett became foreign minister of the government. She was"
    " born in Ashton in 1943.\n\nHer office is in Whitehall.\n"
)
STRAW = (
    "An old minister\n\nIn May, Jack Straw left the foreign office of the government. He was born"
    " in Essex in 1946.\n"
)
WHO = "When did Margaret Beckett become foreign minister of the government?"
NOTE = worded("answer.taken_over", words="“Margaret”, “Beckett”")


@pytest.fixture
async def told(say, articles_dir):
    """The articles above, indexed, besides the starter corpus."""
    (articles_dir / "beckett.txt").write_text(BECKETT)
    (articles_dir / "straw.txt").write_text(STRAW)
    await say("/reindex", ADMINISTRATOR)
    return say


async def test_a_reply_to_an_answer_asks_on_about_its_subject(told):
    first = await told(WHO)
    reply = await told("Where was she born?", reply_to_message=first.message)
    assert reply.text.startswith(NOTE)
    assert "She was born in Ashton in 1943." in reply.quotes[0]


async def test_in_a_group_somebody_else_may_ask_on_after_a_further_look(told, conversation):
    first = await told(f"/ask {WHO}", ALICE, GROUP)
    await conversation.press(first, worded("button.context"))
    reply = await told("Where was she born?", BOB, GROUP, reply_to_message=first.message)
    assert reply.text.startswith(NOTE)
    assert "She was born in Ashton in 1943." in reply.quotes[0]


async def test_one_can_ask_on_and_on(told):
    first = await told(WHO)
    second = await told("Where was she born?", reply_to_message=first.message)
    third = await told("Where is her office?", reply_to_message=second.message)
    assert "Her office is in Whitehall." in third.quotes[0]


async def test_a_question_by_itself_takes_nothing_over(told):
    first = await told(WHO)
    reply = await told("Where was Jack Straw born?", reply_to_message=first.message)
    assert "before" not in reply.text.splitlines()[0]
    assert "An old minister" in reply.text
    assert "before" not in (await told("Where was she born?")).text.splitlines()[0]


async def test_a_selected_part_is_what_the_question_follows(told):
    first = await told("Jack Straw, or who else left the foreign office in May?")
    selected = {"text": "Jack Straw", "position": first.text.index("Jack Straw")}
    reply = await told("born where?", reply_to_message=first.message, quote=selected)
    assert reply.text.startswith(worded("answer.taken_over", words="“Jack”, “Straw”"))
    assert "He was born in Essex in 1946." in reply.quotes[0]


async def test_a_selected_part_alone_is_the_question(told):
    first = await told(WHO)
    selected = {"text": "foreign minister", "position": first.text.index("foreign minister")}
    reply = await told("/ask", reply_to_message=first.message, quote=selected)
    assert "Margaret Beckett became foreign minister" in reply.quotes[0]


async def test_an_edited_question_still_follows(told, conversation, telegram):
    first = await told(WHO)
    room = Room(ALICE.id, "private")
    asked = telegram.write(ALICE, room, "Where is her home?", reply_to_message=first.message)
    await conversation.hear(asked)
    changed = await conversation.edit(asked, "Where was she born?")
    assert "She was born in Ashton in 1943." in changed.quotes[0]


async def test_back_and_why_and_what_follows_know_what_was_taken_over(
    told, conversation, articles_dir
):
    first = await told(WHO)
    second = await told("Where was she born?", reply_to_message=first.message)
    view = await conversation.press(second, second.steps[0])
    assert (await conversation.press(view, worded("button.back"))).message == second.message
    why = await told("/why", reply_to_message=second.message)
    assert {"Beckett", "born"} <= set(why.bold)
    (articles_dir / "more.txt").write_text("More\n\nSomething else entirely.\n")
    await told("/reindex", ADMINISTRATOR)
    view = await conversation.press(second, second.steps[0])
    assert (await conversation.press(view, worded("button.back"))).text == second.text


async def test_a_wish_for_what_was_asked_in_reply_is_asked_again_with_what_it_followed(
    told, conversation, ledger
):
    first = await told(WHO)
    second = await told("Which yacht does she sail?", reply_to_message=first.message)
    assert second.quotes == []
    await conversation.press(second, worded("button.tell_me"))
    [wish] = await ledger.wishes()
    assert wish.question == "Which yacht does she sail?"
    assert wish.asked_for.startswith(f"{wish.question} Margaret")


async def test_a_reply_to_a_message_of_the_bot_that_is_no_answer_is_a_question(told):
    help_ = await told("/help")
    reply = await told(WHO, reply_to_message=help_.message)
    assert "Margaret Beckett became foreign minister" in reply.quotes[0]


async def test_without_a_database_a_reply_is_a_question_by_itself(told, ledger, monkeypatch):
    async def unavailable(*_):
        raise LedgerUnavailableError("gone")

    first = await told(WHO)
    monkeypatch.setattr(type(ledger), "reply_in", unavailable)
    reply = await told("Where was Beckett born?", reply_to_message=first.message)
    assert reply.quotes
