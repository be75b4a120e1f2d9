"""An hour of mixed traffic with a reindex a minute: all are answered, and memory does not grow."""

import logging
import os
import random
import re
import time
from pathlib import Path
from statistics import median

import pytest

from tests.bot.wording import worded
from tests.e2e.test_generations import children_of, mapped_by

_LOG = logging.getLogger(__name__)

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
MINUTES = float(os.environ.get("SOAK_MINUTES", "60"))
EVERY = min(60.0, MINUTES * 60 / 20)  # seconds from one reindex to the next
GROWTH = 1.03  # in the second half, of all that it has; what is left is noise

pytestmark = [
    pytest.mark.skipif(not DATA.is_dir(), reason="no corpus in ../shared/data"),
    pytest.mark.soak,
    pytest.mark.timeout(3 * 60 * MINUTES + 600),
]
QUESTIONS = (
    "Who owns the bank?",
    "When did the company report its profit?",
    "How much did sales rise?",
    "What is the capital of Mongolia?",
    "Which oven bakes sourdough rolls in Turkey?",
)


@pytest.fixture
def articles(articles):
    for path in sorted((DATA / "bbc" / "business").iterdir())[:150]:
        (articles / path.name).write_bytes(path.read_bytes())
    return articles


def resident(pid: int) -> float:
    """Return how many MB a process has in memory."""
    status = Path(f"/proc/{pid}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024


class Traffic:
    """People who ask, press, check and edit, each at a pace that Telegram takes."""

    def __init__(self, server) -> None:
        self.server = server
        self.dice = random.Random(15)
        self.people = [server.user(f"Person {number}") for number in range(8)]
        self.chats = [server.dm(person) for person in self.people]
        self.steps = 0

    def step(self) -> None:
        number = self.steps % len(self.people)
        person, chat = self.people[number], self.chats[number]
        self.steps += 1
        asked = person.say(chat, self.dice.choice(QUESTIONS))
        answer = self.server.reply(asked)
        label = worded("button.context")
        labels = [each["text"] for each in answer.buttons]
        if any(each.startswith(label) for each in labels):
            person.click(answer, next(each for each in labels if each.startswith(label)))
        what = self.dice.choice(["/why", "/verify", "/start", "/verify sales rose by a fifth"])
        assert self.server.reply(person.say(chat, what, reply_to=answer)).text


def test_memory_does_not_grow_in_the_second_half(server, start, articles, texts):
    process = start()
    server.wait_ready()
    traffic, seen = Traffic(server), []
    end, next_change = time.monotonic() + MINUTES * 60, 0.0
    number = 0
    while time.monotonic() < end:
        if time.monotonic() >= next_change:
            number, next_change = number + 1, time.monotonic() + EVERY
            (articles / "trams.txt").write_text(f"Trams\n\nThe city has {number} trams.\n")
            texts.append((articles / "trams.txt").read_text())
        traffic.step()
        seen.append(resident(process.pid))
    half = seen[len(seen) // 2 :]
    third, last = median(half[: len(half) // 2]), median(half[len(half) // 2 :])
    told = f"{traffic.steps} steps, {number} reindexes, MB: {seen[0]:.0f}, {third:.1f}, {last:.1f}"
    _LOG.info("%s", told)
    assert last <= third * GROWTH, told
    assert mapped_by(process.pid) == set()
    assert all(len(mapped_by(pid)) <= 1 for pid in children_of(process.pid))
