"""A hundred who ask in the same moment are all answered, and soon."""

import json
import os
import time
from pathlib import Path

import pytest

from index import open_index
from tests.verbatim import assert_slices

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
PEOPLE = 100
ROUNDS = 60
LONGEST = 2.0  # seconds
BUSY = 1.5  # processes that want to run, for each core: more than this test has by itself

pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason="no corpus in ../shared/data")


@pytest.fixture
def articles():
    return DATA / "bbc" / "business"


@pytest.fixture
def questions():
    lines = (DATA / "news_dev.jsonl").read_text().splitlines()
    return [json.loads(line)["question"] for line in lines][:PEOPLE]


def asked_at_once(server, questions):
    """Deliver all questions in one moment, half of them in groups; return when, and the chats."""
    people = [server.user(f"Person {number}") for number in range(len(questions))]
    chats = [
        server.group("Team", [person]) if number % 2 else server.dm(person)
        for number, person in enumerate(people)
    ]
    began = time.time()
    with server.gw.cv:
        for person, chat, question in zip(people, chats, questions, strict=True):
            message = {
                "message_id": next(server.ids),
                "from": person.d,
                "chat": chat.d,
                "date": int(began),
                "text": f"/ask {question}",
                "entities": [{"type": "bot_command", "offset": 0, "length": 4}],
            }
            server.gw.messages[chat.id, message["message_id"]] = message
            server.raw_update("message", message)
    return began, chats


def all_said(server, since):
    """Return what was sent once everybody has an answer."""

    def sent():
        return [call for call in server.calls("sendMessage", since) if call.status]

    assert server._until(lambda: len(sent()) >= PEOPLE, 60)
    time.sleep(0.3)  # whatever is said twice
    return sent()


def assert_own_answers(botapi, said, chats, answers):
    """Everybody got one message, with the quote nearest to their own question, word for word."""
    assert sorted(call.params["chat_id"] for call in said) == sorted(chat.id for chat in chats)
    by_chat = {call.params["chat_id"]: call.response["result"] for call in said}
    for chat, answer in zip(chats, answers, strict=True):
        shown = botapi.world.Msg(by_chat[chat.id]).quotes()
        best = [quote.passage.text for quote in answer.quotes]
        assert shown[:1] == best[:1] or not (shown or answer.answered)
        assert_slices(shown, [quote.passage.article.text for quote in answer.quotes])


@pytest.fixture
def ask(server, botapi, start, questions, tmp_path):
    """Let all ask at once, see that each is answered, and return how long the slowest waited."""
    start()
    server.wait_ready()
    index = open_index(tmp_path / "data")
    answers = [index.answer(question, 3) for question in questions]

    def asked():
        since = len(server.gw.calls)
        began, chats = asked_at_once(server, questions)
        said = all_said(server, since)
        assert_own_answers(botapi, said, chats, answers)
        return max(call.t for call in said) - began

    yield asked
    server.assert_clean()


@pytest.mark.soak
def test_all_get_their_own_answer(ask):
    ask()


@pytest.mark.soak
@pytest.mark.timeout(1200)
class TestOfFortyThousandSentences:
    @pytest.fixture
    def articles(self):
        return DATA / "bbc"

    def test_all_get_their_own_answer_again_and_again_and_the_slowest_within_two_seconds(
        self, ask, tmp_path
    ):
        assert open_index(tmp_path / "data").sentences > 40_000
        slowest = min(ask() for _ in range(ROUNDS))  # the machine may be busy: the best counts
        if slowest >= LONGEST and os.getloadavg()[0] > BUSY * (os.cpu_count() or 1):
            pytest.skip(f"other programs keep the machine busy: the slowest took {slowest:.1f} s")
        assert slowest < LONGEST
