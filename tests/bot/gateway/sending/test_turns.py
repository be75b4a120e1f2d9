import asyncio
import math

from bot.gateway.sending.turns import Turns
from bot.gateway.sending.urgency import Urgency


class Budget:
    """So many turns, and no more until somebody gives some."""

    def __init__(self, left: int) -> None:
        self.left = left
        self.turns = Turns(self.delay, lambda: self.give(-1), lambda: self.give(1))

    def delay(self, _: Urgency) -> float:
        return 0.0 if self.left else math.inf

    def give(self, number: int) -> None:
        self.left += number

    def wait(self, number: int) -> asyncio.Task[None]:
        turn = self.turns.turn(Urgency.ANSWER, number, lambda: True)
        return asyncio.create_task(turn)


async def test_who_is_cancelled_in_the_moment_of_their_turn_gives_it_back():
    budget = Budget(0)
    waiting = budget.wait(0)
    await asyncio.sleep(0)
    budget.give(1)
    budget.turns.look()
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    assert waiting.cancelled()
    assert budget.left == 1


async def test_who_is_cancelled_while_they_wait_is_passed_over():
    budget = Budget(0)
    first, second = budget.wait(0), budget.wait(1)
    await asyncio.sleep(0)
    first.cancel()
    budget.give(1)
    budget.turns.look()
    await asyncio.wait_for(second, 10)
    assert first.cancelled()
    assert budget.left == 0
