"""Members of chats: asked of Telegram, remembered for an hour, gone when they leave."""

import asyncio

import pytest
from telegram import ChatMember, ChatMemberUpdated, Update
from telegram.error import BadRequest, ChatMigrated

from bot.readers import Membership, Unasked
from tests.fakes import membership

CHAT, MOVED, ADA, BOT_ID = -1001, -1000000000005, 5, 7


class Asked:
    """Telegram, as far as it tells who is in a chat."""

    id = BOT_ID

    def __init__(self, **statuses: str) -> None:
        self.statuses = {ADA: "member"}
        self.error: Exception | None = None
        self.asked = 0

    async def get_chat_member(self, chat_id: int, user_id: int) -> ChatMember:
        self.asked += 1
        await asyncio.sleep(0)
        if self.error and not (isinstance(self.error, ChatMigrated) and chat_id == MOVED):
            raise self.error
        status = self.statuses.get(user_id, "left")
        return ChatMember.de_json(membership(user_id, status), None)


@pytest.fixture
def asked():
    return Asked()


@pytest.fixture
def clock():
    return [0.0]


@pytest.fixture
def members(asked, clock):
    members = Membership(frozenset({CHAT}), now=lambda: clock[0])
    members.start(asked)
    return members


def changed(status: str, chat: int = CHAT) -> Update:
    change = {
        "chat": {"id": chat, "type": "supergroup", "title": "Club"},
        "from": {"id": ADA, "is_bot": False, "first_name": "Ada"},
        "date": 0,
        "old_chat_member": membership(ADA, "member"),
        "new_chat_member": membership(ADA, status),
    }
    return Update(1, chat_member=ChatMemberUpdated.de_json(change, None))


async def test_an_answer_is_remembered_for_an_hour(members, asked, clock):
    assert await members.has(ADA)
    asked.statuses.clear()
    clock[0] = 3599
    assert await members.has(ADA)
    clock[0] = 3601
    assert not await members.has(ADA)
    assert asked.asked == 2


async def test_who_was_none_is_asked_about_again_in_a_minute(members, asked, clock):
    asked.statuses.clear()
    for _ in range(9):
        assert not await members.has(ADA)
    assert asked.asked == 1
    asked.statuses[ADA] = "member"
    clock[0] = 61
    assert await members.has(ADA)


@pytest.mark.parametrize("status", ["left", "kicked"])
async def test_who_leaves_is_no_member_from_that_update_on(members, asked, status):
    assert await members.has(ADA)
    await members.noticed(changed(status), None)
    assert not await members.has(ADA)
    await members.noticed(changed("member"), None)
    assert await members.has(ADA)
    assert asked.asked == 1


async def test_what_is_noticed_while_telegram_is_asked_counts(members, asked):
    asking = asyncio.create_task(members.has(ADA))
    await asyncio.sleep(0)
    await members.noticed(changed("left"), None)
    assert not await asking
    assert not await members.has(ADA)


async def test_other_chats_make_nobody_a_member(members, asked):
    asked.statuses.clear()
    await members.noticed(changed("member", chat=-999), None)
    assert not await members.has(ADA)


async def test_a_failing_ask_is_no_yes_and_soon_repeated(members, asked, clock):
    asked.error = BadRequest("Chat not found")
    assert not await members.has(ADA)
    asked.error = None
    assert not await members.has(ADA)
    clock[0] = 11
    assert await members.has(ADA)


async def test_an_hour_that_ends_in_a_failure_ends(members, asked, clock):
    assert await members.has(ADA)
    asked.error = TimeoutError()
    clock[0] = 3601
    assert not await members.has(ADA)


async def test_many_who_ask_at_once_cost_one_request(members, asked):
    assert all(await asyncio.gather(*(members.has(ADA) for _ in range(50))))
    assert asked.asked == 1


async def test_a_group_that_has_become_a_supergroup_is_followed(members, asked):
    asked.error = ChatMigrated(MOVED)
    assert await members.has(ADA)
    await members.noticed(changed("left", chat=MOVED), None)
    assert not await members.has(ADA)


async def test_it_is_told_where_the_bot_may_not_ask(members, asked):
    asked.statuses[BOT_ID] = "creator"
    assert await members.unasked() == []
    asked.statuses[BOT_ID] = "member"
    assert await members.unasked() == [Unasked(CHAT)]
    asked.error = BadRequest("Chat not found")
    assert await members.unasked() == [Unasked(CHAT, "Chat not found")]


async def test_nobody_is_a_member_before_there_is_a_bot_to_ask():
    assert not await Membership(frozenset({CHAT})).has(ADA)
