"""A release takes the place of the one before it while people ask: each is answered, and once."""

import io
import os
import signal
import subprocess
import tarfile
import time
from collections import Counter

import pytest

from tests.e2e.conftest import ROOT
from tests.verbatim import texts_below
from tests.waiting import LONG

SECONDS = float(os.environ.get("UPDATE_SECONDS", "60"))
BEFORE = os.environ.get("UPDATE_FROM", "HEAD~1")
EVERY = 0.4  # seconds from one question to the next
ASKED = (
    "When did Ankara and Moscow sign the $2.5 billion agreement?",
    "May I bring my dog?",
    "What is the capital of Mongolia?",
)

pytestmark = [pytest.mark.soak, pytest.mark.timeout(20 * SECONDS + 300)]


@pytest.fixture
def release_before(tmp_path):
    """The folder of the commit before this one, as somebody has installed it."""
    packed = subprocess.run(
        ["git", "-C", ROOT, "archive", BEFORE],  # noqa: S607 - whichever there is
        capture_output=True,
        check=False,
    )
    if packed.returncode:
        pytest.skip(f"no commit {BEFORE} here")
    folder = tmp_path / "before"
    with tarfile.open(fileobj=io.BytesIO(packed.stdout)) as archive:
        archive.extractall(folder, filter="data")
    return folder


@pytest.fixture
def texts(release_before, articles):
    return [*texts_below(articles), *texts_below(release_before / "seeds")]


class Asking:
    """People who each ask one question, one after the other."""

    def __init__(self, server) -> None:
        self.server = server
        self.chats: dict[int, float] = {}  # when each asked

    def for_seconds(self, seconds: float, until=lambda: False) -> None:
        """Let people ask for so long, or until something is so."""
        end = time.monotonic() + seconds
        while time.monotonic() < end and not until():
            number = len(self.chats)
            person = self.server.user(f"Person {number}")
            person.say(self.server.dm(person), ASKED[number % len(ASKED)])
            self.chats[person.id] = time.time()
            time.sleep(EVERY)

    def answers(self) -> Counter[int]:
        """Return how many answers each has."""
        sent = (call for call in self.server.calls("sendMessage") if call.ok)
        return Counter(call.params["chat_id"] for call in sent)

    def longest(self) -> float:
        """Return the longest time that anybody waited."""
        sent = [call for call in self.server.calls("sendMessage") if call.ok]
        return max(call.t - self.chats[call.params["chat_id"]] for call in sent)


def test_an_update_in_a_minute_of_questions_leaves_none_unanswered_and_answers_none_twice(
    server, start, release_before
):
    asking = Asking(server)
    before = start(PYTHONPATH=str(release_before))
    server.wait_ready(300)  # it may have more to load than a busy machine lets it
    asking.for_seconds(SECONDS / 3)
    before.send_signal(signal.SIGTERM)  # as a service manager does
    asking.for_seconds(20, until=lambda: before.poll() is not None)
    assert before.wait(LONG) == 0
    of_the_first = len(asking.answers())
    start()
    asking.for_seconds(SECONDS * 2 / 3)
    assert server._until(lambda: asking.answers().keys() >= asking.chats.keys(), 300), (
        f"unanswered: {len(asking.chats.keys() - asking.answers().keys())}"
    )
    time.sleep(5)  # whatever is said twice
    told = f"{len(asking.chats)} questions, {of_the_first} answered by the first"
    print(f"\n{told}; the longest wait was {asking.longest():.1f} s")  # noqa: T201
    assert set(asking.answers().values()) == {1}
    assert 0 < of_the_first < len(asking.chats)
    assert "Traceback" not in server.log_text()
    server.assert_clean()
