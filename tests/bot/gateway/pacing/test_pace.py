"""Rates of events by sender."""

from bot.gateway.pacing.pace import Pace


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_a_burst_goes_through_then_each_waits_for_the_one_before():
    pace = Pace(burst=3, every=2.0, line=3, now=Clock())
    assert [pace.join(1) for _ in range(7)] == [
        0.0,
        0.0,
        0.0,
        2.0,
        4.0,
        6.0,
        None,
    ]
    assert pace.join(2) == 0.0


def test_whoever_waits_a_while_can_ask_again():
    clock = Clock()
    pace = Pace(burst=2, every=1.0, line=1, now=clock)
    assert [pace.join(1) for _ in range(4)] == [0.0, 0.0, 1.0, None]
    clock.now += 2.0
    assert pace.join(1) == 0.0
    clock.now += 60.0
    assert [pace.join(1), pace.join(1)] == [0.0, 0.0]


def test_a_full_line_is_told_once_in_the_time_that_it_takes_however_often_there_is_room():
    clock, told = Clock(), 0
    pace = Pace(burst=2, every=1.0, line=8, now=clock)
    for _ in range(100):  # for twenty seconds, five times as many as there is room for
        told += pace.join(1) is None and pace.turned_away(1)
        clock.now += 0.2
    assert told == 2
    assert pace.turned_away(2)


def test_those_who_ask_slowly_are_forgotten():
    clock = Clock()
    pace = Pace(now=clock)
    for person in range(30_000):
        pace.join(person)
        clock.now += 0.01
    assert len(pace._paid_until) <= 10_000
