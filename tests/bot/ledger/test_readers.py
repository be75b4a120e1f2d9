"""Invitations and those who came by them, on both databases."""

import asyncio
from datetime import timedelta

from bot.ledger import Entrance, Forgotten
from tests.bot.ledger.conftest import ADA, BOB


async def test_an_invitation_lets_in_so_many_people_each_once(ledger, clock):
    await ledger.invite("d", 2, clock() + timedelta(days=7))
    assert await ledger.enter("d", ADA, "Ada\0") == Entrance.ENTERED
    assert await ledger.enter("d", ADA, "Ada") == Entrance.ENTERED
    [open_one] = await ledger.invitations()
    assert (open_one.used, open_one.most, open_one.at) == (1, 2, clock())
    assert await ledger.enter("d", BOB, "Bob") == Entrance.ENTERED
    assert await ledger.enter("d", 33, "Eve") == Entrance.CLOSED
    assert await ledger.invitations() == []
    assert {each.user_id: each.name for each in await ledger.visitors()} == {ADA: "Ada", BOB: "Bob"}


async def test_an_invitation_ends_at_its_time_and_when_it_is_revoked(ledger, clock):
    await ledger.invite("d", 9, clock() + timedelta(days=1))
    await ledger.invite("e", 9, clock() + timedelta(days=9))
    clock.pass_days(1)
    assert await ledger.enter("d", ADA, "Ada") == Entrance.CLOSED
    [other] = await ledger.invitations()
    assert await ledger.revoke(other.number)
    assert not await ledger.revoke(other.number)
    assert await ledger.enter("e", ADA, "Ada") == Entrance.CLOSED
    assert await ledger.enter("no such", ADA, "Ada") == Entrance.CLOSED
    assert await ledger.visitors() == []


async def test_who_is_barred_does_not_enter_until_readmitted(ledger, clock):
    await ledger.invite("d", 9, clock() + timedelta(days=7))
    await ledger.enter("d", ADA, "Ada")
    for person in (ADA, BOB):
        await ledger.bar(person)
        assert await ledger.enter("d", person, "Again") == Entrance.BARRED
    assert {(v.user_id, v.name, v.invited, v.barred) for v in await ledger.visitors()} == {
        (ADA, "Ada", True, True),
        (BOB, "", False, True),
    }
    for person in (ADA, BOB):
        await ledger.readmit(person)
    [visitor] = await ledger.visitors()
    assert (visitor.user_id, visitor.barred) == (ADA, False)


async def test_what_ended_is_pruned_and_who_is_forgotten_stays_without_a_name(ledger, clock):
    await ledger.invite("d", 9, clock() + timedelta(days=1))
    await ledger.enter("d", ADA, "Ada")
    assert await ledger.kept_of(ADA) == Forgotten(0, 0, 0, names=1)
    assert await ledger.forget(ADA) == Forgotten(0, 0, 0, names=1)
    assert await ledger.kept_of(ADA) == Forgotten(0, 0, 0)
    assert [(each.user_id, each.name) for each in await ledger.visitors()] == [(ADA, "")]
    clock.pass_days(2)
    await ledger.prune()
    await ledger.invite("d", 9, clock() + timedelta(days=1))  # its digest is free again


async def test_two_hundred_people_at_once_take_no_more_places_than_there_are(ledger, clock):
    await ledger.invite("d", 200, clock() + timedelta(days=1))
    come = [ledger.enter("d", person, "") for person in range(1, 206)]
    entered = await asyncio.gather(*come)
    assert entered.count(Entrance.ENTERED) == 200
    assert len(await ledger.visitors()) == 200
