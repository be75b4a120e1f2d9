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


async def test_one_who_floods_waits_in_silence_and_others_do_not_wait(
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
    assert sum(worded("ask.too_fast") in s.text for s in said) == 1
    assert len({s.reply_to for s in said if s.chat_id == ALICE.id}) == 17
    assert len(said) == 18
    assert telegram.calls_of("editMessageText") == []


@pytest.fixture
def slow_searches(monkeypatch):
    """Let searches take a fifth of a second each, and none end until told so."""
    answer, goes_on = Index.answer, threading.Event()

    def slowly(*args):
        goes_on.wait(60)
        return replace(answer(*args), milliseconds=200.0)

    monkeypatch.setattr(Index, "answer", slowly)
    goes_on.set()
    return goes_on


async def test_who_waits_for_others_is_told_the_place_and_gets_the_answer_in_that_message(
    conversation, telegram, slow_searches
):
    await conversation.say(AGREEMENT)
    slow_searches.clear()
    await asked_at_once(telegram, [Person(1000 + n, "Somebody") for n in range(16)])
    await telegram.called("sendMessage", 7)  # all those before whom ten and more stand
    slow_searches.set()
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


async def test_in_groups_no_place_is_told_whose_messages_are_few(
    conversation, telegram, slow_searches
):
    await conversation.say(AGREEMENT)
    slow_searches.clear()
    for number in range(16):
        await asked_at_once(telegram, [Person(1000 + number, "Somebody")], Room(-3000 - number))
    slow_searches.set()
    await conversation.app.update_queue.join()
    said = [Said(call.result) for call in telegram.calls_of("sendMessage")]
    assert len(said) == 17
    assert all(each.quotes for each in said)


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


async def asked_at_once(telegram, people, room=None, text=f"/ask {AGREEMENT}"):
    """Let people ask in one moment, in private unless there is a `room`."""
    for person in people:
        there = room or Room(person.id, "private")
        update = await telegram.deliver("message", telegram.write(person, there, text))
    await telegram.fetched(update)


def said_in(telegram, chat_id):
    """What was said in a chat, each with the moment."""
    calls = telegram.calls_of("sendMessage")
    return [Said(c.result) for c in calls if c.status == 200 and c.parameters["chat_id"] == chat_id]


@pytest.mark.filterwarnings("ignore:.*retry_after:telegram.warnings.PTBDeprecationWarning")
class TestAtTelegramsLimits:
    """What is waited for are the limits of Telegram: 20 a minute to a group, 30 a second to all."""

    @pytest.fixture
    def paces(self, loop_time):
        return Paces(
            people=Pace(now=loop_time),
            groups=Pace(burst=20, every=3.0, line=40, now=loop_time),
            presses=Pace(burst=40, every=0.1, now=loop_time),
        )

    @pytest.fixture(autouse=True)
    def limited(self, telegram, paces):
        telegram.limited = True

    async def test_of_forty_in_one_group_fifteen_are_answered_at_once_and_all_without_a_notice(
        self, conversation, telegram
    ):
        began = now()
        people = [Person(2000 + number, "Somebody") for number in range(40)]
        await asked_at_once(telegram, people, GROUP)
        await telegram.called("sendMessage", 15)
        assert now() - began < 2
        await conversation.app.update_queue.join()
        said = said_in(telegram, GROUP.id)
        assert len({each.reply_to for each in said}) == len(said) == 40
        assert all(each.quotes for each in said)
        assert now() - began < 75
        assert [call.method for call in telegram.calls if call.status == 429] == []

    async def test_in_a_group_whose_line_is_full_one_word_is_for_all_who_get_no_answer(
        self, conversation, telegram
    ):
        people = [Person(2000 + number, "Somebody") for number in range(100)]
        await asked_at_once(telegram, people, GROUP)
        await conversation.app.update_queue.join()
        said = said_in(telegram, GROUP.id)
        [word] = [each for each in said if not each.quotes]
        assert word.text == worded("ask.too_many_here")
        assert word.reply_to is None
        assert said.index(word) <= 20  # before those who wait
        assert len(said) == 61

    async def test_a_new_question_does_not_wait_for_somebody_who_turns_pages(
        self, conversation, telegram
    ):
        reply = await conversation.say("/ask What about Ankara and Moscow?", room=GROUP)
        steps = [worded("button.more"), worded("button.context_of", number=1)]
        [*steps] = [each for each in reply.steps if each in reply.buttons] or steps
        for number in range(24):
            press = {
                "id": str(number),
                "from": ALICE.as_json,
                "message": telegram.messages[reply.chat_id, reply.id],
                "chat_instance": "1",
                "data": reply.buttons[steps[number % len(steps)]],
            }
            await telegram.deliver("callback_query", press)
            await asyncio.sleep(0.2)
        assert await answered_soon(telegram, BOB, GROUP) < 1
        await conversation.app.update_queue.join()
        last = Said(telegram.messages[reply.chat_id, reply.id])
        shown = telegram.calls_of("editMessageText")
        assert Said(shown[-1].result).text == last.text
        assert len(shown) <= 14 + 1  # the last of those that waited

    @pytest.mark.parametrize(
        ("seconds", "notices"), [(0.02, 0), pytest.param(0.2, 30, marks=pytest.mark.soak)]
    )
    async def test_many_who_wait_for_telegram_cause_no_notice_and_for_searches_a_few(
        self, conversation, telegram, live_index, monkeypatch, seconds, notices
    ):
        monkeypatch.setattr(live_index.line, "took", lambda _: None)
        live_index.line._took.append(seconds)
        await asked_at_once(telegram, [Person(3000 + n, "Somebody") for n in range(250)])
        await conversation.app.update_queue.join()
        said = [Said(c.result) for c in telegram.calls_of("sendMessage") if c.status == 200]
        assert len(said) == 250
        assert all(telegram.messages[each.chat_id, each.id]["entities"] for each in said)
        assert len(telegram.calls_of("editMessageText")) <= notices
