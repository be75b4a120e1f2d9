"""What is sent how fast, and what is done when Telegram refuses."""

import asyncio
import itertools

import pytest
from telegram.error import RetryAfter

from bot.gateway.sending.rate_limits import RateLimits
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


async def send(limits: RateLimits, server: Server, chat: int, number: int = 0, *more) -> bool:
    data = {"chat_id": chat, "text": "hello"}
    return await limits.process_request(
        server.take, (chat, number, *more), {}, "sendMessage", data, None
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


async def test_a_group_gets_twenty_at_once_and_then_one_in_three_seconds():
    limits, server = RateLimits(), Server()
    sending = [asyncio.create_task(send(limits, server, -7, number)) for number in range(22)]
    await asyncio.sleep(0.3)
    assert len(server.taken) == 20
    await send(limits, server, -8)
    await send(limits, server, 8)
    assert len(server.taken) == 22
    for each in sending:
        each.cancel()
    await asyncio.gather(*sending, return_exceptions=True)


async def test_what_is_to_wait_for_minutes_is_given_up():
    limits, server = RateLimits(), Server(to1=1)
    with pytest.raises(RetryAfter):
        await send(limits, server, 1, 0, 1000)


async def test_chats_that_nothing_waits_for_are_forgotten():
    limits, server = RateLimits(), Server()
    limits._overall = limits._carefully.__class__(10_000, 1)
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
