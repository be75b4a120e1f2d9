"""Commands in groups where other bots may be meant: through the whole application."""

import pytest

from tests.fakes import ADMINISTRATOR, ALICE, BOB, GROUP

COMMANDS = [
    "/settings",
    "/status",
    "/reindex",
    "/reindex dry",
    "/rollback",
    "/sources",
    "/gaps",
    "/digest",
    "/forget",
    "/verify Ankara and Moscow",
    "/why",
    "/help",
    "/start",
]
AGREEMENT = "Did Ankara and Moscow sign a $2.5 billion agreement in December 2017?"


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("by", [ALICE, ADMINISTRATOR])
async def test_in_a_group_a_command_that_may_be_for_another_bot_gets_silence(
    say, telegram, ledger, command, by
):
    telegram.members[GROUP.id] = 5
    telegram.administrators[GROUP.id] = {ADMINISTRATOR.id}
    await say(f"/ask {AGREEMENT}", ALICE, GROUP)
    kept = await ledger.kept_of(ALICE.id)
    assert await say(command, by, GROUP) is None
    assert await say(command.replace(" ", "@other_bot ", 1), by, GROUP) is None
    assert await ledger.kept_of(ALICE.id) == kept


@pytest.mark.parametrize("command", COMMANDS)
async def test_in_a_group_a_command_that_names_the_bot_is_answered(say, telegram, command):
    name, _, words = command.partition(" ")
    assert await say(f"{name}@Verbatim_Bot {words}".strip(), ALICE, GROUP)


@pytest.mark.parametrize("command", ["/why", "/verify", "/settings", "/help"])
async def test_a_command_in_reply_to_the_bot_is_answered(say, telegram, command):
    answer = await say(f"/ask {AGREEMENT}", ALICE, GROUP)
    assert await say(command, BOB, GROUP, reply_to_message=answer.message)


@pytest.mark.parametrize(
    ("members", "administrators", "is_answered"),
    [
        (2, {ALICE.id}, True),
        (3, {ALICE.id, BOB.id}, True),
        (3, {ALICE.id}, False),
        (4, {ALICE.id, BOB.id}, False),
    ],
)
async def test_a_bare_command_is_answered_where_the_bot_is_the_only_one(
    say, telegram, members, administrators, is_answered
):
    telegram.members[GROUP.id] = members
    telegram.administrators[GROUP.id] = administrators
    for command in ("/help", "/settings"):
        assert bool(await say(command, ALICE, GROUP)) is is_answered
    assert len(telegram.calls_of("getChatMemberCount")) == 1


async def test_who_can_not_be_asked_for_may_be_another_bot(say, telegram):
    telegram.members[GROUP.id] = 2
    telegram.administrators[GROUP.id] = {ALICE.id}
    telegram.fail("getChatAdministrators", 400, "Bad Request: member list is inaccessible")
    assert await say("/help", ALICE, GROUP) is None


async def test_in_private_every_command_is_the_bots(say, telegram):
    assert await say("/help")
    assert telegram.calls_of("getChatMemberCount") == []


async def test_commands_for_other_bots_take_nothing_of_what_a_group_may_be_sent(
    loop_time, say, telegram
):
    began = loop_time()
    for _ in range(30):
        assert await say("/settings", BOB, GROUP) is None
    assert (await say(f"/ask {AGREEMENT}", ALICE, GROUP)).quotes
    assert loop_time() - began < 30  # of 20 messages a minute
