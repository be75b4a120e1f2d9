"""Articles that are not public, and those who may not read them."""

import pytest

from bot.ledger import Entry, Forgotten, MessageId
from tests.bot.wording import worded
from tests.fakes import ADMINISTRATOR, ALICE, BOB, GROUP, HANNA, Person

AGREEMENT = "Did Ankara and Moscow sign a $2.5 billion agreement in December 2017?"
ANONYMOUS = {"id": 1087968824, "is_bot": True, "first_name": "Group"}
NOT_PUBLIC = worded("door.not_public")


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
