"""A process that is killed at any moment, and the next one: nobody is answered twice or forgotten.

What Telegram had delivered and nobody had begun to answer is answered; the log counts the rest.
"""

import random
import re
import signal
import time

import pytest

from tests.waiting import LONG, wait_until

QUESTIONS = 15
ANSWERED = re.compile(r"perhaps answered: (\d+)")
FORGOTTEN = re.compile(r"unanswered: (\d+)")


@pytest.mark.parametrize(
    "rounds", [2, pytest.param(100, marks=[pytest.mark.soak, pytest.mark.timeout(7200)])]
)
def test_whatever_moment_it_is_killed_at_nobody_is_answered_twice_or_forgotten(
    server, start, rounds
):
    dice = random.Random(15)
    process = start()
    server.wait_ready()
    asked = []
    for number in range(rounds):
        people = [server.user(f"Person {number} {n}") for n in range(QUESTIONS)]
        asked.extend(person.say(server.dm(person), "What does NATO say?") for person in people)
        time.sleep(dice.uniform(0, 0.4))
        process.send_signal(signal.SIGKILL)
        process.wait(LONG)
        process = start()
        server.wait_ready()
        wait_until(lambda: len(unanswered(server, asked)) <= uncertain(server))
    answers = [call.params["chat_id"] for call in server.calls("sendMessage") if call.ok]
    assert len(answers) == len(set(answers))
    assert sum(map(int, FORGOTTEN.findall(server.log_text()))) == 0


def unanswered(server, asked):
    """Return the chats of questions whose answer did not arrive."""
    answered = {call.params["chat_id"] for call in server.calls("sendMessage") if call.ok}
    return {message["chat"]["id"] for message in asked} - answered


def uncertain(server):
    """Return how many answers may or may not have arrived, as the log has it."""
    return sum(map(int, ANSWERED.findall(server.log_text())))
