"""Whoever has many jobs waits behind whoever has few."""

import threading

import pytest

from bot.serving.fair_queue import FairQueue

ADA, BOB, CAROL = 1, 2, 3


@pytest.fixture
def queue() -> FairQueue[str]:
    return FairQueue()


def done(queue: FairQueue[str], seconds: dict[str, float] | None = None) -> list[str | None]:
    """Return all jobs in the order in which they are taken; each takes a second, or as told."""
    queue.close()
    taken = []
    while job := queue.take():
        taken.append(job)
        queue.took((seconds or {}).get(job, 1.0))
    return taken


def test_the_jobs_of_one_person_keep_their_order(queue: FairQueue[str]) -> None:
    for job in "abc":
        queue.put(ADA, job)
    assert done(queue) == ["a", "b", "c"]


def test_who_comes_with_one_job_waits_for_the_one_at_work_and_for_no_other(
    queue: FairQueue[str],
) -> None:
    for number in range(8):
        for person in range(10, 15):
            queue.put(person, f"long {number} of {person}")
    for _ in range(7):
        assert queue.take()
        queue.took(1.0)
    assert queue.take() == "long 1 of 12"
    queue.put(BOB, "short")
    queue.took(1.0)
    assert queue.take() == "short"


def test_time_is_shared_and_not_the_number_of_jobs(queue: FairQueue[str]) -> None:
    for number in range(2):
        queue.put(ADA, f"long {number}")
    for number in range(8):
        queue.put(BOB, f"short {number}")
    taken = done(queue, {f"long {n}": 4.0 for n in range(2)})
    assert taken.index("long 1") >= taken.index("short 3")


def test_nobody_saves_up_for_later_what_they_do_not_ask_for_now(queue: FairQueue[str]) -> None:
    for number in range(20):
        queue.put(ADA, f"a{number}")
    for _ in range(10):
        queue.take()
        queue.took(1.0)
    for number in range(10):
        queue.put(BOB, f"b{number}")
    taken = done(queue)
    assert abs(sum(job[0] == "a" for job in taken[:10] if job) - 5) <= 1


def test_what_was_had_is_forgotten_when_nobody_waits(queue: FairQueue[str]) -> None:
    for number in range(3):
        queue.put(ADA, f"a{number}")
        queue.take()
        queue.took(60.0)
    queue.put(ADA, "first")
    queue.put(BOB, "second")
    assert done(queue) == ["first", "second"]


def test_one_who_takes_waits_for_a_job_and_ends_when_there_will_be_none(
    queue: FairQueue[str],
) -> None:
    taken: list[str | None] = []
    taker = threading.Thread(target=lambda: taken.extend((queue.take(), queue.take())))
    taker.start()
    queue.put(CAROL, "late")
    queue.close()
    taker.join(60)
    assert taken == ["late", None]
