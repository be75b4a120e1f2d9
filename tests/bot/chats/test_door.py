"""Articles that are not public, and those who may not read them."""

import pytest

from bot.ledger import Entry, Forgotten, MessageId
from tests.bot.wording import worded
from tests.fakes import ADMINISTRATOR, ALICE, BOB, GROUP, HANNA, Person, Room

AGREEMENT = "Did Ankara and Moscow sign a $2.5 billion agreement in December 2017?"
ANONYMOUS = {"id": 1087968824, "is_bot": True, "first_name": "Group"}
NOT_PUBLIC = worded("door.not_public")


def told_in(telegram):
    """The chats in which something was said, in that order."""
    said = [call for call in telegram.calls_of("sendMessage") if call.status == 200]
    return [call.parameters["chat_id"] for call in said]


@pytest.fixture
def settings(settings):
    return settings.model_copy(update={"corpus_public": False, "reader_ids": frozenset({BOB.id})})


@pytest.mark.parametrize("text", [AGREEMENT, "/help", "/whatever", "/ask", f"/verify {AGREEMENT}"])
async def test_a_stranger_is_told_so_in_private_once_an_hour(say, telegram, text):
    told = await say(text, ALICE)
    assert told.text == f"{NOT_PUBLIC} {worded('door.how_to_enter', user_id=ALICE.id)}"
    for _ in range(3):
        assert await say(AGREEMENT, ALICE) is None
    assert NOT_PUBLIC in (await say(text, Person(77, "Another"))).text


async def test_a_stranger_who_asks_in_a_group_is_told_so_and_chatter_gets_silence(say):
    for text in ("hello all", "Did Ankara sign?", "/help", f"@other_bot {AGREEMENT}"):
        assert await say(text, ALICE, GROUP) is None
    told = await say(f"@verbatim_bot {AGREEMENT}", ALICE, GROUP)
    assert told.text.startswith(NOT_PUBLIC)
    assert worded("door.not_public", "de") in (await say(f"/ask {AGREEMENT}", HANNA, GROUP)).text
    assert await say(f"/ask {AGREEMENT}", ALICE, GROUP) is None


async def test_who_writes_as_a_group_is_a_stranger_without_an_id(say):
    fields = {"from": ANONYMOUS, "sender_chat": GROUP.as_json}
    assert (await say(f"/ask {AGREEMENT}", ALICE, GROUP, **fields)).text == NOT_PUBLIC
    assert await say(f"/ask {AGREEMENT}", ALICE, GROUP, **fields) is None


async def test_many_strangers_keep_no_reader_waiting(loop_time, say, telegram):
    strangers = [Person(1000 + number, "Somebody") for number in range(40)]
    began = loop_time()
    for _ in range(3):
        for stranger in strangers:
            await say(AGREEMENT, stranger)
    assert len(telegram.calls_of("sendMessage")) == len(strangers)
    assert (await say(AGREEMENT, BOB)).quotes
    assert (await say(AGREEMENT, ADMINISTRATOR)).quotes
    assert loop_time() - began < 2


@pytest.mark.filterwarnings("ignore:.*retry_after:telegram.warnings.PTBDeprecationWarning")
async def test_a_thousand_messages_of_strangers_cost_a_reader_no_time(
    loop_time, conversation, telegram
):
    telegram.limited = True
    strangers = [Person(1000 + number, "Somebody") for number in range(200)]
    for _ in range(5):
        for each in strangers:
            written = telegram.write(each, Room(each.id, "private"), AGREEMENT)
            last = await telegram.deliver("message", written)
    await telegram.fetched(last)
    began = loop_time()
    asked = telegram.write(BOB, Room(BOB.id, "private"), AGREEMENT)
    await telegram.deliver("message", asked)
    while BOB.id not in told_in(telegram):
        await telegram.called("sendMessage", len(telegram.calls_of("sendMessage")) + 1)
    assert loop_time() - began < 3
    assert len(told_in(telegram)) < len(strangers)  # some of whom wait behind
    await conversation.app.update_queue.join()
    assert sorted(told_in(telegram)) == [BOB.id, *(each.id for each in strangers)]


async def test_who_may_not_read_any_more_can_be_forgotten(conversation, ledger):
    asked = MessageId(ALICE.id, 7)
    await ledger.record(Entry(asked, ALICE.id, question=AGREEMENT, answered=True))
    question = await conversation.say("/forget", ALICE)
    done = await conversation.press(question, worded("button.forget"))
    assert done.text.startswith(worded("forget.done", things="").rstrip(" ."))
    assert await ledger.kept_of(ALICE.id) == Forgotten(0, 0, 0)


async def test_an_edit_of_a_stranger_gets_silence(conversation, telegram):
    asked = telegram.write(ALICE, GROUP, "hello all")
    assert await conversation.hear(asked) is None
    assert await conversation.edit(asked, f"/ask {AGREEMENT}") is None
