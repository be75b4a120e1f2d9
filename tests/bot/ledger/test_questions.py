"""A question is open from when it is taken up until what there was to say to it is said."""

from bot.ledger import Asked, LedgerUnavailableError, Left, MessageId
from tests.bot.ledger.conftest import ADA, BOB, GROUP, entry

FIRST, SECOND = (Asked(MessageId(GROUP, n), ADA, f'{{"update_id": {n}}}') for n in (1, 2))


async def test_a_question_is_taken_up_once_and_a_settled_one_never_again(ledger):
    assert await ledger.take_up(FIRST)
    await ledger.note_attempt(FIRST.asked, begun=True)
    assert not await ledger.take_up(FIRST)
    await ledger.settle(FIRST.asked)
    assert not await ledger.take_up(FIRST)
    assert not await ledger.take_up(FIRST, anew=True)
    assert not await ledger.claim(FIRST.asked)


async def test_the_next_process_takes_up_what_had_not_begun_to_be_sent_in_its_order(opened, clock):
    before = opened()
    for question in (SECOND, FIRST):
        await before.take_up(question)
        clock.pass_days(1 / 86400)
    await before.note_attempt(FIRST.asked, begun=True)
    await before.note_attempt(FIRST.asked, begun=False)
    assert await before.left_behind() == Left()
    before.close()
    after = opened()
    left = await after.left_behind()
    assert left.updates == (SECOND.update, FIRST.update)
    assert await after.left_behind() == left  # it may be killed, too, before it takes them up
    assert await after.take_up(FIRST)
    await after.settle(FIRST.asked)
    assert (await after.left_behind()).updates == (SECOND.update,)


async def test_what_may_have_arrived_is_counted_once_and_taken_up_anew_only(opened, url):
    before = opened()
    await before.take_up(FIRST)
    await before.note_attempt(FIRST.asked, begun=True)
    await before.leave_uncertain(FIRST.asked)
    assert not await before.take_up(FIRST)
    assert await before.take_up(FIRST, anew=True)
    await before.note_attempt(FIRST.asked, begun=True)
    before.close()
    after = opened()
    assert await after.left_behind() == Left(uncertain=1)
    assert await after.left_behind() == Left()
    assert not await after.take_up(FIRST)


async def test_what_is_older_than_five_minutes_is_counted_and_new_when_it_comes_again(
    opened, clock
):
    before = opened()
    await before.take_up(FIRST)
    before.close()
    clock.pass_days(5 / 1440)
    after = opened()
    assert await after.left_behind() == Left(unanswered=1)
    assert await after.take_up(FIRST)


async def test_a_person_who_is_forgotten_leaves_no_open_question_and_others_do(opened):
    before = opened()
    await before.take_up(FIRST)
    await before.take_up(Asked(SECOND.asked, BOB, SECOND.update))
    await before.forget(ADA)
    before.close()
    assert (await opened().left_behind()).updates == (SECOND.update,)


async def test_an_open_question_is_deleted_with_its_claim(ledger, clock):
    await ledger.take_up(FIRST)
    clock.pass_days(2)
    await ledger.prune()
    assert await ledger.take_up(FIRST)


async def test_a_reply_has_the_words_that_it_answers_whatever_was_searched_for(ledger):
    written = entry(question="who leads Acme inc?", words="f" * 32)
    await ledger.record(written)
    reply = await ledger.reply_to(MessageId(GROUP, 1))
    assert reply.entry.words == "f" * 32
    assert not reply.entry.answers("who leads Acme inc?")
    assert entry().answers(" who leads  Acme?")
    assert not entry(question="").answers("")


async def test_what_could_not_be_settled_is_settled_with_the_next_one(opened, monkeypatch):
    before = opened()

    async def full(*_):
        raise LedgerUnavailableError

    for question in (FIRST, SECOND):
        await before.take_up(question)
    with monkeypatch.context() as patch:
        patch.setattr(before._database, "write", full)
        await before.settle(FIRST.asked)
    await before.settle(SECOND.asked)
    before.close()
    assert await opened().left_behind() == Left()
