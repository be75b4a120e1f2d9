"""One who floods is slowed, and nobody else; many who ask at once are all answered."""

import asyncio
import threading
from dataclasses import replace

import pytest

from bot.app import build_app
from bot.gateway.pacing.pace import Pace
from bot.gateway.pacing.throttle import Paces
from bot.gateway.receiving.polling import WatchedPolling
from index import Index
from tests.bot.wording import counted, fixed, worded
from tests.fakes import ALICE, BOB, GROUP, Carrier, Person, Room, Said

AGREEMENT = "Did Ankara and Moscow sign a $2.5 billion agreement in December 2017?"


@pytest.fixture
def paces(loop_time):
    return Paces(
        people=Pace(burst=8, every=0.4, line=8, now=loop_time),
        groups=Pace(burst=7, every=0.1, line=10, now=loop_time),
        presses=Pace(burst=16, every=0.2, line=8, now=loop_time),
    )


@pytest.fixture
def app(settings, live_index, ledger, telegram, paces):
    polling = WatchedPolling(Carrier(telegram))
    return build_app(settings, live_index, ledger, Carrier(telegram), polling, paces=paces)


async def test_one_who_floods_waits_and_is_told_the_place_and_others_do_not_wait(
    conversation, telegram, loop_time
):
    room = Room(ALICE.id, "private")
    for number in range(24):
        question = telegram.write(ALICE, room, f"{AGREEMENT} {number}")
        await telegram.deliver("message", question)
    asked = loop_time()
    other = telegram.write(BOB, Room(BOB.id, "private"), AGREEMENT)
    await telegram.deliver("message", other)
    while not any(c.parameters["chat_id"] == BOB.id for c in telegram.calls_of("sendMessage")):
        await telegram.called("sendMessage", len(telegram.calls_of("sendMessage")) + 1)
    assert loop_time() - asked < 2.0
    await conversation.app.update_queue.join()
    said = [Said(c.result) for c in telegram.calls_of("sendMessage")]
    places = [s.text for s in said if s.text.startswith(fixed("ask.waiting"))]
    assert places[-1] == counted("ask.waiting", 8)
    assert sum(worded("ask.too_fast") in s.text for s in said) == 1
    assert len({s.reply_to for s in said if s.chat_id == ALICE.id}) == 17
    changed = [Said(c.result) for c in telegram.calls_of("editMessageText")]
    assert len(changed) == len(places)
    assert all(s.quotes for s in changed)


async def test_who_waits_for_others_is_told_the_place_and_gets_the_answer_in_that_message(
    conversation, telegram, monkeypatch
):
    answer, goes_on = Index.answer, threading.Event()

    def slowly(*args):
        goes_on.wait(60)
        return replace(answer(*args), milliseconds=200.0)

    monkeypatch.setattr(Index, "answer", slowly)
    goes_on.set()
    await conversation.say(AGREEMENT)
    goes_on.clear()
    for number in range(16):
        person = Person(1000 + number, "Somebody")
        asked = telegram.write(person, Room(person.id, "private"), AGREEMENT)
        await telegram.deliver("message", asked)
    await telegram.called("sendMessage", 7)  # all those before whom ten and more stand
    goes_on.set()
    await telegram.called("sendMessage", 17)
    await conversation.app.update_queue.join()
    said = [Said(call.result) for call in telegram.calls_of("sendMessage")]
    told = [each for each in said if each.text.startswith(fixed("ask.waiting"))]
    assert [each.text for each in told] == [
        counted("ask.waiting", place) for place in range(10, 16)
    ]
    changed = {Said(call.result).id for call in telegram.calls_of("editMessageText")}
    assert changed == {each.id for each in told}
    assert len({each.chat_id for each in said}) == len(said)
    assert all(telegram.messages[each.chat_id, each.id]["entities"] for each in told)


def now() -> float:
    return asyncio.get_running_loop().time()


def answer_to(telegram, person):
    """The bot's messages to a person in private."""
    return [c for c in telegram.calls_of("sendMessage") if c.parameters["chat_id"] == person.id]


async def answered_soon(telegram, person, room=None):
    """Ask as `person`, and return how long the answer was waited for."""
    began = now()
    room = room or Room(person.id, "private")
    await telegram.deliver("message", telegram.write(person, room, f"/ask {AGREEMENT}"))
    while not any(c.parameters["chat_id"] == room.id for c in telegram.calls_of("sendMessage")):
        await telegram.called("sendMessage", len(telegram.calls_of("sendMessage")) + 1)
    return now() - began


async def test_edits_of_one_who_floods_are_slowed_and_others_do_not_wait(conversation, telegram):
    asked = [telegram.write(ALICE, Room(ALICE.id, "private"), AGREEMENT) for _ in range(8)]
    for message in asked:
        await conversation.hear(message)
    for message in asked:
        await telegram.deliver("edited_message", telegram.rewrite(message, "Who is Erdogan?"))
    assert await answered_soon(telegram, BOB) < 0.9
    assert len(telegram.calls_of("editMessageText")) < 4
    await conversation.app.update_queue.join()
    assert len(telegram.calls_of("editMessageText")) == 8


async def test_of_many_edits_of_one_message_the_last_one_is_answered(conversation, telegram):
    asked = telegram.write(ALICE, Room(ALICE.id, "private"), AGREEMENT)
    await conversation.hear(asked)
    edits = [telegram.rewrite(asked, f"whale {number}") for number in range(20)]
    last = [await telegram.deliver("edited_message", edit) for edit in edits][-1]
    await telegram.fetched(last)
    await conversation.app.update_queue.join()
    changed = [Said(call.result) for call in telegram.calls_of("editMessageText")]
    assert len(changed) <= 2
    assert "whale" in changed[-1].text
    assert (await answered_soon(telegram, ALICE)) < 0.9


async def test_buttons_of_one_who_floods_are_slowed_and_others_do_not_wait(conversation, telegram):
    reply = await conversation.say("What about Ankara and Moscow?")
    for number in range(40):
        press = {
            "id": str(number),
            "from": ALICE.as_json,
            "message": telegram.messages[reply.chat_id, reply.id],
            "chat_instance": "1",
            "data": reply.buttons[
                worded("button.more") if number % 2 else worded("button.context_of", number=1)
            ],
        }
        await telegram.deliver("callback_query", press)
    assert await answered_soon(telegram, BOB) < 1.5
    assert telegram.notes.count("") <= 18
    await conversation.app.update_queue.join()
    assert sum(worded("ask.too_fast") in note for note in telegram.notes) == 16
    assert telegram.notes.count("") == 24


async def test_inline_queries_of_one_who_floods_are_slowed(conversation, telegram, paces):
    for _ in range(24):  # as many as were pressed in one moment
        paces.presses.join(ALICE.id)
    await telegram.deliver("inline_query", conversation.typed(AGREEMENT, ALICE))
    await telegram.deliver("inline_query", conversation.typed(AGREEMENT, BOB))
    await telegram.called("answerInlineQuery")
    await asyncio.sleep(0.5)
    assert [each["query"] for each in telegram.inline_answers] == [f"{BOB.id} {AGREEMENT}"]


async def test_commands_of_one_who_floods_are_slowed(conversation, telegram):
    began = now()
    for _ in range(20):
        help_ = telegram.write(ALICE, Room(ALICE.id, "private"), "/help")
        await telegram.deliver("message", help_)
    assert await answered_soon(telegram, BOB) < 1.5
    let_through = 8 + (now() - began) / 0.4
    assert len(answer_to(telegram, ALICE)) <= let_through + 1  # that it is too many at once
    await conversation.app.update_queue.join()
    assert len(answer_to(telegram, ALICE)) == 17


async def test_a_group_that_floods_is_slowed_and_other_chats_are_not(conversation, telegram):
    for number in range(40):
        person = Person(2000 + number, "Somebody")
        await telegram.deliver("message", telegram.write(person, GROUP, f"/ask {AGREEMENT}"))
    assert await answered_soon(telegram, BOB) < 2.0
    await conversation.app.update_queue.join()
    in_the_group = [
        Said(call.result)
        for call in telegram.calls_of("sendMessage")
        if call.parameters["chat_id"] == GROUP.id
    ]
    assert sum(bool(each.quotes) for each in in_the_group) == 17
    assert sum(worded("ask.too_fast") in each.text for each in in_the_group) == 1
