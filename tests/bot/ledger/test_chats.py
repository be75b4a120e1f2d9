"""Settings of chats, messages answered once, errands done once."""

import asyncio
from datetime import timedelta

from bot.ledger import ChatSettings, MessageId, Mode
from tests.bot.ledger.conftest import GROUP

CHOSEN = ChatSettings(Mode.CONFIDENT, quotes=2, language="tr", weekly_digest=True)


async def test_a_chat_that_decided_nothing_has_the_defaults(ledger):
    assert await ledger.settings_of(GROUP) == ChatSettings(Mode.ADDRESSED, None, "", False)


async def test_settings_are_kept_and_changed_whole(opened):
    before = opened()
    await before.set_settings(GROUP, CHOSEN)
    before.close()
    after = opened()
    assert await after.settings_of(GROUP) == CHOSEN
    await after.set_settings(GROUP, ChatSettings())
    assert await after.settings_of(GROUP) == ChatSettings()


async def test_a_supergroup_keeps_the_settings_of_its_group(ledger):
    await ledger.set_settings(GROUP, CHOSEN)
    await ledger.move_chat(GROUP, GROUP - 5)
    await ledger.move_chat(GROUP, GROUP - 5)
    assert await ledger.settings_of(GROUP - 5) == CHOSEN
    assert await ledger.settings_of(GROUP) == ChatSettings()


async def test_an_upgrade_told_twice_does_not_undo_what_was_decided_in_between(ledger):
    await ledger.set_settings(GROUP, CHOSEN)
    await ledger.move_chat(GROUP, GROUP - 5)
    await ledger.set_settings(GROUP - 5, ChatSettings(quotes=5))
    await ledger.move_chat(GROUP, GROUP - 5)
    assert await ledger.settings_of(GROUP - 5) == ChatSettings(quotes=5)


async def test_the_chats_with_a_digest_are_those_that_want_it(ledger):
    await ledger.set_settings(5, ChatSettings())
    await ledger.set_settings(4, CHOSEN)
    assert await ledger.chats_with_digest() == [4]


async def test_a_message_is_taken_up_once_also_across_a_restart(opened):
    before = opened()
    assert await before.claim(MessageId(GROUP, 1))
    assert not await before.claim(MessageId(GROUP, 1))
    before.close()
    after = opened()
    assert not await after.claim(MessageId(GROUP, 1))
    assert await after.claim(MessageId(GROUP, 2))
    assert await after.claim(MessageId(GROUP - 1, 1))


async def test_of_many_who_claim_at_once_in_two_processes_one_gets_it(opened):
    ledgers = [opened(), opened()]
    claims = (ledger.claim(MessageId(GROUP, 1)) for ledger in ledgers for _ in range(20))
    assert sorted(await asyncio.gather(*claims)) == [False] * 39 + [True]


async def test_an_errand_is_due_once_in_its_time_also_across_a_restart(opened, clock):
    before = opened()
    assert await before.due("digest", timedelta(days=7))
    before.close()
    after = opened()
    clock.pass_days(6.9)
    assert not await after.due("digest", timedelta(days=7))
    assert await after.due("pruning")
    clock.pass_days(0.1)
    assert await after.due("digest", timedelta(days=7))
    assert not await after.due("digest", timedelta(days=7))
