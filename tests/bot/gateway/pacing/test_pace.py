"""Rates of events by sender."""

from bot.gateway.pacing.pace import Pace, Wait


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_a_burst_goes_through_then_each_waits_for_the_one_before():
    pace = Pace(burst=3, every=2.0, line=3, now=Clock())
    assert [pace.join(1) for _ in range(7)] == [
        Wait(),
        Wait(),
        Wait(),
        Wait(2.0, 1),
        Wait(4.0, 2),
        Wait(6.0, 3),
        None,
    ]
    assert pace.join(2) == Wait()


def test_whoever_waits_a_while_can_ask_again():
    clock = Clock()
    pace = Pace(burst=2, every=1.0, line=1, now=clock)
    assert [pace.join(1) for _ in range(4)] == [Wait(), Wait(), Wait(1.0, 1), None]
    clock.now += 2.0
    assert pace.join(1) == Wait()
    clock.now += 60.0
    assert [pace.join(1), pace.join(1)] == [Wait(), Wait()]


def test_a_full_line_is_told_once_until_there_is_room_again():
    clock = Clock()
    pace = Pace(burst=1, every=1.0, line=0, now=clock)
    assert pace.join(1) == Wait()
    assert pace.join(1) is None
    assert [pace.turned_away(1), pace.turned_away(1)] == [True, False]
    clock.now += 5.0
    assert pace.join(1) == Wait()
    assert pace.turned_away(1)


def test_those_who_ask_slowly_are_forgotten():
    clock = Clock()
    pace = Pace(now=clock)
    for person in range(30_000):
        pace.join(person)
        clock.now += 0.01
    assert len(pace._paid_until) <= 10_000
