"""Turns of those who wait for a budget."""

import asyncio
import heapq
import math
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.gateway.sending.urgency import DroppedError, Urgency


@dataclass(order=True, slots=True)
class Waiting:
    """Somebody who waits: the most urgent first, of these whoever came first."""

    urgency: Urgency
    number: int
    is_wanted: Callable[[], bool] = field(compare=False)
    turn: asyncio.Future[None] = field(compare=False)


class Turns:
    """Gives turns when `delay` seconds are over, and calls `take` for each.

    Whoever is more urgent overtakes those who wait already. `give_back` is called for a turn that
    was cancelled in the moment it came.
    """

    def __init__(
        self,
        delay: Callable[[Urgency], float],
        take: Callable[[], None],
        give_back: Callable[[], None],
    ) -> None:
        self._delay, self._take, self._give_back = delay, take, give_back
        self._waiting: list[Waiting] = []
        self._timer: asyncio.TimerHandle | None = None

    @property
    def anybody_waits(self) -> bool:
        """Whether somebody waits for a turn."""
        return bool(self._waiting)

    async def turn(self, urgency: Urgency, number: int, is_wanted: Callable[[], bool]) -> None:
        """Wait for a turn; raises `DroppedError` when it comes and is not wanted any more."""
        turn = asyncio.get_running_loop().create_future()
        heapq.heappush(self._waiting, Waiting(urgency, number, is_wanted, turn))
        self.look()
        try:
            await turn
        except asyncio.CancelledError:
            if not turn.cancelled() and turn.exception() is None:
                self._give_back()
            raise

    def look(self) -> None:
        """Give the turns that there are now; call this when there may be more than were told."""
        if self._timer:
            self._timer.cancel()
            self._timer = None
        while self._waiting:
            first = self._waiting[0]
            if not first.turn.done() and first.is_wanted():
                seconds = self._delay(first.urgency)
                if seconds > 0:
                    self._look_again(seconds)
                    return
                self._take()
                first.turn.set_result(None)
            elif not first.turn.done():
                first.turn.set_exception(DroppedError("a newer one has taken its place"))
            heapq.heappop(self._waiting)

    def _look_again(self, seconds: float) -> None:
        if seconds < math.inf:
            self._timer = asyncio.get_running_loop().call_later(seconds, self.look)
