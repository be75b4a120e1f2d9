"""One of several bots on one database builds: it holds a lease, and loses it by not renewing it."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.ledger import Ledger
from bot.serving import BuildingLease, Fence
from index import BusyStoreError

MINUTE = timedelta(minutes=1) / timedelta(days=1)


@pytest.fixture
def bots(opened: Callable[..., Ledger]) -> list[BuildingLease]:
    """Leases of two bots, each with a connection of its own."""
    return [BuildingLease(opened(), "build news") for _ in range(2)]


async def test_one_bot_holds_the_lease_until_it_leaves_it(bots, ledger: Ledger) -> None:
    one, other = bots
    assert await one.take()
    assert not await other.take()
    assert await one.take()
    assert (one.is_held, other.is_held) == (True, False)
    assert await BuildingLease(ledger, "build sport").take()
    await one.leave()
    assert await other.take()
    assert not one.is_held


async def test_of_many_that_take_it_at_once_one_has_it(opened) -> None:
    bots = [BuildingLease(opened(), "build news") for _ in range(4)]
    assert sorted(await asyncio.gather(*(each.take() for each in bots))) == [False] * 3 + [True]


async def test_the_lease_of_a_bot_that_died_passes_to_another(bots, clock) -> None:
    dead, other = bots
    assert await dead.take()
    clock.pass_days(0.98 * MINUTE)
    assert not await other.take()
    clock.pass_days(0.03 * MINUTE)
    assert await other.take()


async def test_a_fence_lets_nobody_pass_whose_lease_another_has_had(bots, clock) -> None:
    one, other = bots
    await one.take()
    fence = one.fence
    fence()
    await one.take()  # it is renewed
    fence()
    clock.pass_days(2 * MINUTE)
    with pytest.raises(BusyStoreError):
        fence()
    await other.take()
    with pytest.raises(BusyStoreError):
        fence()
    other.fence()
    await other.leave()
    await one.take()
    with pytest.raises(BusyStoreError):  # what was begun before must not go on
        fence()
    one.fence()


async def test_nobody_passes_where_the_database_can_not_be_asked(bots) -> None:
    one, _ = bots
    await one.take()
    check = one.fence.check
    away = check.url.set(database="nowhere/at/all")
    with pytest.raises(BusyStoreError, match="does not answer"):
        Fence(replace(check, url=away))()
