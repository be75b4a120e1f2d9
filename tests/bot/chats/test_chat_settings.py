"""Groups: who decides what there, how the bot arrives, and what it takes along."""

from dataclasses import replace

import pytest
from telegram.constants import ChatMemberStatus

from bot.ledger import ChatSettings, Mode
from tests.bot.wording import worded
from tests.fakes import ALICE, BOB, BOT, GROUP, HANNA, Person, Room, Said

AGREEMENT = "Did Ankara and Moscow sign a $2.5 billion agreement in December 2017?"
BILL = (
    "Did the U.S. Senate in June pass a bill calling on the Trump administration "
    "to freeze arms sales to Turkey?"
)
MONGOLIA = "What is the capital of Mongolia?"
ANONYMOUS = Person(1087968824, "Group")
AS_THE_GROUP = {"sender_chat": GROUP.as_json, "from": {**ANONYMOUS.as_json, "is_bot": True}}


@pytest.fixture(autouse=True)
def alice_administers(telegram):
    telegram.administrators[GROUP.id] = {ALICE.id}


async def test_administrators_of_a_group_choose_with_buttons(conversation, ledger):
    shown = await conversation.say("/settings@verbatim_bot", ALICE, GROUP)
    assert f"• {worded('settings.mode.addressed')} •" in shown.buttons
    assert "• 1 •" in shown.buttons
    shown = await conversation.press(shown, "3", ALICE)
    assert "• 3 •" in shown.buttons
    shown = await conversation.press(shown, "Deutsch", ALICE)
    assert shown.text.startswith(worded("settings.heading", "de"))
    await conversation.press(shown, worded("settings.mode.confident", "de"), ALICE)
    assert await ledger.settings_of(GROUP.id) == ChatSettings(Mode.CONFIDENT, 3, "de")
    reply = await conversation.say("/ask What about Ankara and Moscow?", BOB, GROUP)
    assert len(reply.quotes) == 3
    refusal = await conversation.say(f"/ask {MONGOLIA}", BOB, GROUP)
    assert refusal.text.startswith(worded("refusal.none", "de"))


async def test_nobody_else_can_open_or_press_them(conversation, telegram, ledger):
    assert (
        worded("settings.administrators_only")
        in (await conversation.say("/settings@verbatim_bot", BOB, GROUP)).text
    )
    shown = await conversation.say("/settings@verbatim_bot", ALICE, GROUP)
    assert await conversation.press(shown, "5", BOB) is None
    assert telegram.notes[-1] == worded("settings.administrators_only")
    assert await ledger.settings_of(GROUP.id) == ChatSettings()


async def test_who_is_no_administrator_any_more_can_press_no_more(conversation, telegram, ledger):
    shown = await conversation.say("/settings@verbatim_bot", ALICE, GROUP)
    telegram.administrators[GROUP.id].clear()
    assert await conversation.press(shown, "5", ALICE) is None
    assert await ledger.settings_of(GROUP.id) == ChatSettings()


async def test_an_anonymous_administrator_is_told_to_press_a_button_which_shows_who_they_are(
    conversation, telegram, ledger
):
    shown = await conversation.say("/settings@verbatim_bot", ANONYMOUS, GROUP, **AS_THE_GROUP)
    assert worded("settings.press_to_show") in shown.text
    assert await conversation.press(shown, "5", BOB) is None
    await conversation.press(shown, "5", ALICE)
    assert (await ledger.settings_of(GROUP.id)).quotes == 5


async def test_when_telegram_does_not_tell_who_administers_nothing_changes(
    conversation, telegram, ledger
):
    shown = await conversation.say("/settings@verbatim_bot", ALICE, GROUP)
    telegram.fail("getChatMember", 400, "Bad Request: member list is inaccessible")
    assert await conversation.press(shown, "5", ALICE) is None
    assert worded("settings.cannot_check") in telegram.notes[-1]
    assert await ledger.settings_of(GROUP.id) == ChatSettings()


@pytest.mark.parametrize("data", ["set:quotes:1000", "set:mode:root", "set:language:xx", "set:"])
async def test_data_that_no_button_has_changes_nothing(conversation, ledger, data):
    shown = await conversation.say("/settings@verbatim_bot", ALICE, GROUP)
    await conversation.press_data(shown, data, ALICE)
    assert await ledger.settings_of(GROUP.id) == ChatSettings()


async def test_everybody_chooses_in_their_own_chat(conversation):
    shown = await conversation.say("/settings", BOB)
    assert worded("settings.mode.addressed") not in "".join(shown.buttons)
    await conversation.press(shown, "1", BOB)
    assert len((await conversation.say(AGREEMENT, BOB)).quotes) == 1


async def test_a_group_can_have_sure_answers_to_questions_that_nobody_asked_the_bot(
    conversation, ledger
):
    sure = replace(ChatSettings(), mode=Mode.CONFIDENT)
    assert await conversation.say(BILL, BOB, GROUP) is None
    await ledger.set_settings(GROUP.id, sure)
    assert len((await conversation.say(BILL, BOB, GROUP)).quotes) == 1
    assert await conversation.say(MONGOLIA, BOB, GROUP) is None
    assert await conversation.say("Was that on Friday?", BOB, GROUP) is None
    assert await conversation.say(BILL.rstrip("?"), BOB, GROUP) is None
    assert await conversation.say(f"@hanna {BILL}", BOB, GROUP) is None
    assert await conversation.say(f"/other {BILL}", BOB, GROUP) is None
    assert "\n" not in (await conversation.say(f"/ask {MONGOLIA}", BOB, GROUP)).text


async def test_who_wants_more_answers_than_telegram_shows_messages_is_told(conversation, telegram):
    shown = await conversation.say("/settings@verbatim_bot", ALICE, GROUP)
    shown = await conversation.press(shown, worded("settings.mode.confident"), ALICE)
    assert worded("settings.sees_little") in shown.text
    telegram.administrators[GROUP.id].add(BOT["id"])
    shown = await conversation.press(shown, "2", ALICE)
    assert "privacy" not in shown.text


def membership(room: Room, before: str, now: str, by: Person = ALICE) -> dict:
    old, new = ({"status": status, "user": BOT, "until_date": 0} for status in (before, now))
    return {
        "chat": room.as_json,
        "from": by.as_json,
        "date": 1,
        "old_chat_member": old,
        "new_chat_member": new,
    }


@pytest.mark.parametrize("sees_all", [False, True])
async def test_on_joining_a_group_the_bot_says_how_to_address_it_and_what_it_sees(
    conversation, telegram, sees_all, monkeypatch
):
    telegram.rooms[GROUP.id] = GROUP
    if sees_all:
        monkeypatch.setitem(BOT, "can_read_all_group_messages", value=True)
        await conversation.app.bot.get_me()
    joined = membership(GROUP, ChatMemberStatus.LEFT, ChatMemberStatus.MEMBER)
    said = await conversation.hear(joined, "my_chat_member")
    assert "@Verbatim_bot" in said.text
    assert (worded("joined.sees_all") in said.text) == sees_all
    assert (worded("joined.sees_addressed") in said.text) != sees_all


async def test_being_removed_or_blocked_or_made_member_of_a_channel_is_no_reason_to_speak(
    conversation, telegram
):
    left, member = ChatMemberStatus.LEFT, ChatMemberStatus.MEMBER
    telegram.rooms[GROUP.id] = GROUP
    for room, before, now in (
        (GROUP, member, left),
        (Room(ALICE.id, "private"), left, member),
        (Room(-1007, "channel"), left, member),
    ):
        assert await conversation.hear(membership(room, before, now), "my_chat_member") is None


OLD, NEW = Room(-500, "group"), Room(-1000000000777)


@pytest.mark.parametrize("first", ["the old group", "the supergroup"])
async def test_an_upgrade_to_a_supergroup_keeps_the_settings(conversation, telegram, ledger, first):
    chosen = ChatSettings(Mode.CONFIDENT, 2, "ru")
    await ledger.set_settings(OLD.id, chosen)
    told = {
        "the old group": telegram.write(ALICE, OLD, None, migrate_to_chat_id=NEW.id, date=1),
        "the supergroup": telegram.write(
            ANONYMOUS, NEW, None, migrate_from_chat_id=OLD.id, sender_chat=NEW.as_json
        ),
    }
    await conversation.hear(told.pop(first))
    assert await ledger.settings_of(NEW.id) == chosen
    await conversation.hear(told.popitem()[1])
    assert await ledger.settings_of(NEW.id) == chosen


async def test_an_answer_on_its_way_while_the_group_is_upgraded_reaches_the_supergroup(
    conversation, telegram
):
    telegram.rooms[NEW.id] = NEW
    description = "Bad Request: group chat was upgraded to a supergroup chat"
    telegram.fail("sendMessage", 400, description, migrate_to_chat_id=NEW.id)
    said = await conversation.say(f"/ask {AGREEMENT}", HANNA, OLD)
    assert said.chat_id == NEW.id
    assert said.quotes
    assert isinstance(said, Said)


async def test_settings_are_changed_under_a_message_that_telegram_no_longer_shows(
    conversation, ledger
):
    shown = await conversation.say("/settings", ALICE)
    changed = await conversation.press_unseen(shown, "5")
    assert "• 5 •" in changed.buttons
    assert (await ledger.settings_of(ALICE.id)).quotes == 5
