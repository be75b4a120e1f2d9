"""What is sent how fast, and what is done when Telegram refuses."""

import asyncio
import itertools

import pytest
from telegram.error import RetryAfter

from bot.gateway.sending.rate_limits import RateLimits
from bot.gateway.sending.urgency import DroppedError, Sending, Urgency
from tests.fakes import ALICE, BOB, Person, Room, Said

pytestmark = [
    pytest.mark.filterwarnings("ignore:.*retry_after:telegram.warnings.PTBDeprecationWarning"),
    pytest.mark.usefixtures("loop_time"),
]

AGREEMENT = "Did Ankara and Moscow sign a $2.5 billion agreement in December 2017?"


def now() -> float:
    return asyncio.get_running_loop().time()


class Server:
    """Takes messages, refuses those to a chat as often as it is told, and notes when."""

    def __init__(self, **refusals: int) -> None:
        self.refusals = {int(chat.removeprefix("to")): n for chat, n in refusals.items()}
        self.taken: list[tuple[int, int, float]] = []

    async def take(self, chat: int, number: int, retry_after: int = 1) -> bool:
        if self.refusals.get(chat, 0) > 0:
            self.refusals[chat] -= 1
            raise RetryAfter(retry_after)
        self.taken.append((chat, number, now()))
        return True


class Strict(Server):
    """Takes so many in any second, as Telegram may."""

    def __init__(self, per_second: int) -> None:
        super().__init__()
        self.per_second, self.refused = per_second, 0

    async def take(self, chat: int, number: int, retry_after: int = 1) -> bool:
        latest = self.taken[-self.per_second :]
        if len(latest) == self.per_second and now() - latest[0][2] < 1:
            self.refused += 1
            raise RetryAfter(retry_after)
        return await super().take(chat, number)


async def send(limits: RateLimits, server: Server, chat: int, number: int = 0, *more, how=None):
    data = {"chat_id": chat, "text": "hello"}
    return await limits.process_request(
        server.take, (chat, number, *more), {}, "sendMessage", data, how
    )


async def test_a_hundred_messages_to_as_many_chats_go_at_once():
    limits, server, began = RateLimits(), Server(), now()
    await asyncio.gather(*(send(limits, server, chat) for chat in range(1, 101)))
    assert now() - began < 0.5


async def test_in_the_long_run_thirty_go_in_a_second():
    limits, server, began = RateLimits(), Server(), now()
    await asyncio.gather(*(send(limits, server, chat) for chat in range(1, 116)))
    assert 0.4 < now() - began < 1.5


async def test_a_refused_message_is_sent_when_telegram_says_and_the_other_chats_do_not_wait():
    limits, server, began = RateLimits(), Server(to1=1), now()
    refused = asyncio.create_task(send(limits, server, 1))
    await asyncio.sleep(0.05)
    await asyncio.gather(*(send(limits, server, chat) for chat in range(2, 12)))
    assert now() - began < 0.9
    assert await refused
    assert 1.0 < now() - began < 2.0


async def test_what_waits_for_one_chat_goes_in_its_order_one_by_one():
    limits, server = RateLimits(), Server(to1=3)
    await asyncio.gather(*(send(limits, server, 1, number) for number in range(3)))
    numbers = [number for _, number, _ in server.taken]
    times = [at for _, _, at in server.taken]
    assert numbers == [0, 1, 2]
    assert all(later - earlier > 0.9 for earlier, later in itertools.pairwise(times))


async def test_a_group_gets_twenty_in_any_minute_and_other_chats_do_not_wait():
    limits, server = RateLimits(), Server()
    sending = [asyncio.create_task(send(limits, server, -7, number)) for number in range(45)]
    await asyncio.sleep(0.3)
    assert len(server.taken) == 20
    await send(limits, server, -8)
    await send(limits, server, 8)
    assert len(server.taken) == 22
    await asyncio.gather(*sending)
    times = [at for chat, _, at in server.taken if chat == -7]
    assert all(later - first >= 60 for first, later in zip(times, times[20:], strict=False))
    assert times[-1] - times[0] < 121
    assert [number for chat, number, _ in server.taken if chat == -7] == list(range(45))


async def test_what_is_to_wait_for_minutes_is_sent_then_and_what_for_hours_is_given_up():
    limits, server, began = RateLimits(), Server(to1=1), now()
    assert await send(limits, server, 1, 0, 150)
    assert now() - began > 150
    server.refusals[1] = 1
    with pytest.raises(RetryAfter):
        await send(limits, server, 1, 0, 7200)


async def test_after_a_refusal_no_other_burst_is_refused_however_many_wait():
    limits, server = RateLimits(), Strict(per_second=30)
    await asyncio.gather(*(send(limits, server, chat) for chat in range(1, 3001)))
    assert len(server.taken) == 3000
    assert server.refused < 120
    assert server.taken[-1][2] - server.taken[0][2] < 125


async def test_for_a_minute_after_a_refusal_there_is_no_burst():
    limits, server = RateLimits(), Strict(per_second=30)
    server.refusals[1] = 1
    await send(limits, server, 1)
    for pause, is_burst in ((0, False), (20, False), (90, True)):
        await asyncio.sleep(pause)
        await asyncio.gather(*(send(limits, server, chat) for chat in range(2, 62)))
        assert bool(server.refused) == is_burst


async def test_answers_overtake_changes_and_a_word_to_all_overtakes_answers():
    limits, server = RateLimits(), Server()
    await asyncio.gather(*(send(limits, server, -7) for _ in range(20)))
    urgencies = (Urgency.COURTESY, Urgency.CHANGE, Urgency.ANSWER, Urgency.WORD)
    await asyncio.gather(*(send(limits, server, -7, each, how=Sending(each)) for each in urgencies))
    assert [number for _, number, _ in server.taken[20:]] == sorted(urgencies)


async def test_changes_leave_some_of_a_groups_messages_to_answers():
    limits, server = RateLimits(), Server()
    changing = [
        asyncio.create_task(send(limits, server, -7, 1, how=Sending(Urgency.CHANGE)))
        for _ in range(40)
    ]
    await asyncio.sleep(1)
    assert len(server.taken) == 14
    await asyncio.wait_for(asyncio.gather(*(send(limits, server, -7) for _ in range(6))), 1)
    await asyncio.gather(*changing)
    assert len(server.taken) == 46


async def test_what_is_not_wanted_any_more_when_its_turn_comes_is_not_sent():
    limits, server, wanted = RateLimits(), Server(), [True]
    await asyncio.gather(*(send(limits, server, -7) for _ in range(20)))
    how = Sending(Urgency.CHANGE, is_wanted=lambda: wanted[0])
    waiting = asyncio.create_task(send(limits, server, -7, 1, how=how))
    await asyncio.sleep(1)
    wanted[0] = False
    with pytest.raises(DroppedError):
        await waiting
    assert len(server.taken) == 20


async def test_what_is_spare_goes_at_once_or_not_at_all():
    limits, server, how = RateLimits(), Server(), Sending(Urgency.COURTESY, spare=True)
    assert await send(limits, server, 1, how=how)
    await asyncio.gather(*(send(limits, server, chat) for chat in range(1, 61)))
    with pytest.raises(DroppedError):
        await send(limits, server, 1, how=how)


async def test_chats_that_nothing_waits_for_are_forgotten():
    limits, server = RateLimits(), Server()
    for chat in range(1, 2000):
        await send(limits, server, chat)
    assert len(limits._chats) <= 501


async def test_one_who_is_refused_by_telegram_gets_the_answer_later_and_others_theirs_at_once(
    conversation, telegram
):
    telegram.fail("sendMessage", 429, "Too Many Requests: retry after 1", retry_after=1)
    began = now()
    for person in (ALICE, BOB):
        asked = telegram.write(person, Room(person.id, "private"), AGREEMENT)
        await telegram.deliver("message", asked)
    await telegram.called("sendMessage", 2)
    assert now() - began < 0.9
    await telegram.called("sendMessage", 3)
    await conversation.app.update_queue.join()
    said = [Said(call.result) for call in telegram.calls_of("sendMessage") if call.status == 200]
    assert {each.chat_id for each in said} == {ALICE.id, BOB.id}
    assert all(each.quotes for each in said)


async def test_a_hundred_who_ask_at_once_are_all_answered_and_none_twice(conversation, telegram):
    people = [Person(1000 + number, "Somebody") for number in range(100)]
    rooms = [Room(p.id, "private") if p.id % 2 else Room(-p.id) for p in people]
    asked = [
        telegram.write(person, room, f"/ask {AGREEMENT}")
        for person, room in zip(people, rooms, strict=True)
    ]
    for message in (*asked, *asked):  # Telegram may deliver one twice
        await telegram.deliver("message", message)
    await telegram.called("sendMessage", 100)
    await conversation.app.update_queue.join()
    said = [Said(call.result) for call in telegram.calls_of("sendMessage")]
    assert sorted((each.chat_id, each.reply_to) for each in said) == sorted(
        (message["chat"]["id"], message["message_id"]) for message in asked
    )
    assert all(each.quotes for each in said)
