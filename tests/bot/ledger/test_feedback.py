"""One vote a person, wishes fulfilled once, and what went wrong in a period."""

import asyncio

import pytest

from bot.ledger import Complaint, MessageId, Reason, Subscription, Tally, Vote
from tests.bot.ledger.conftest import ADA, BOB, GROUP, entry


async def test_a_person_has_one_vote_and_may_change_it(ledger):
    token = await ledger.record(entry())
    assert await ledger.vote(token, Vote(ADA, liked=True)) == Tally(1, 0)
    assert await ledger.vote(token, Vote(BOB, liked=True)) == Tally(2, 0)
    assert await ledger.vote(token, Vote(ADA, liked=True)) == Tally(2, 0)
    assert await ledger.vote(token, Vote(ADA, liked=False)) == Tally(1, 1)


async def test_two_people_who_press_at_once_both_count(ledger):
    token = await ledger.record(entry())
    votes = [Vote(person, liked=person % 2 == 0) for person in range(20) for _ in range(2)]
    await asyncio.gather(*(ledger.vote(token, vote) for vote in votes))
    assert await ledger.tally(token) == Tally(10, 10)


async def test_a_vote_on_an_unknown_reply_is_none(ledger):
    assert await ledger.vote("zz", Vote(ADA, liked=True)) is None


def test_a_like_takes_no_reason():
    with pytest.raises(ValueError, match="reason"):
        Vote(ADA, liked=True, reason=Reason.WRONG)


async def test_refused_and_disliked_questions_are_complaints_with_their_reasons(ledger, clock):
    began = clock.now
    await ledger.record(entry(1, answered=False, asker=BOB, question="where is Oz?"))
    disliked = await ledger.record(entry(2))
    liked = await ledger.record(entry(3))
    await ledger.vote(liked, Vote(ADA, liked=True))
    await ledger.vote(disliked, Vote(ADA, liked=False))
    clock.pass_days(0.5)
    await ledger.vote(disliked, Vote(ADA, liked=False, reason=Reason.OUTDATED))
    await ledger.vote(disliked, Vote(BOB, liked=False))
    assert await ledger.complaints(began, clock.now) == [
        Complaint("where is Oz?", BOB, refused=True, dislikes=0, reasons=(), at=began),
        Complaint("who leads Acme?", ADA, False, 2, (Reason.OUTDATED,), began),
    ]


async def test_complaints_of_another_time_are_left_out(ledger, clock):
    began = clock.now
    await ledger.record(entry(answered=False))
    assert await ledger.complaints(began, began) == []
    clock.pass_days(1)
    assert await ledger.complaints(clock.now, clock.now) == []


async def test_a_dislike_turned_into_a_like_is_no_complaint(ledger, clock):
    token = await ledger.record(entry())
    await ledger.vote(token, Vote(ADA, liked=False, reason=Reason.WRONG))
    await ledger.vote(token, Vote(ADA, liked=True))
    began = clock.now
    clock.pass_days(1)
    assert await ledger.complaints(began, clock.now) == []


async def test_a_wish_is_kept_once_and_fulfilled_once(ledger):
    token = await ledger.record(entry(answered=False, thread_id=7))
    assert await ledger.wish(token, BOB)
    assert await ledger.wish(token, BOB)
    [wish] = await ledger.wishes()
    assert wish == Subscription(
        wish.wish_id, BOB, GROUP, 7, 1, "who leads Acme?", "who leads Acme?"
    )
    fulfilled = await asyncio.gather(*(ledger.fulfil(wish) for _ in range(8)))
    assert sorted(fulfilled) == [False] * 7 + [True]
    assert await ledger.wishes() == []


async def test_a_fulfilled_wish_stays_fulfilled_after_a_restart(opened):
    before = opened()
    token = await before.record(entry(answered=False))
    await before.wish(token, ADA)
    [wish] = await before.wishes()
    await before.fulfil(wish)
    before.close()
    after = opened()
    assert not await after.fulfil(wish)
    assert await after.wishes() == []


async def test_a_wish_for_a_question_that_is_not_kept_is_refused(opened):
    ledger = opened(question_days=0)
    token = await ledger.record(entry(answered=False))
    assert not await ledger.wish(token, ADA)
    assert not await ledger.wish("zz", ADA)


async def test_a_wish_moves_with_its_group_and_replies_to_no_message_there(ledger):
    token = await ledger.record(entry(answered=False, thread_id=7))
    await ledger.wish(token, ADA)
    await ledger.move_chat(GROUP, GROUP - 5)
    [wish] = await ledger.wishes()
    assert (wish.chat_id, wish.thread_id, wish.question_id) == (GROUP - 5, None, None)
    assert await ledger.reply_to(MessageId(GROUP, 1)) is not None
