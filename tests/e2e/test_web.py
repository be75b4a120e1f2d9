"""A process with a web server: its page, its health, and updates that Telegram brings to it."""

import json
import random
import signal
import socket
import time
import urllib.request

import pytest

from tests.waiting import LONG, wait_until

QUESTION = "What did the U.S. Senate pass in June?"


@pytest.fixture
def port():
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return listening.getsockname()[1]


@pytest.fixture
def site(port):
    return f"http://127.0.0.1:{port}"


@pytest.fixture
def begin(start, site, port):
    """Start the bot with a web server."""
    return lambda **more: start(WEB_ADDRESS=str(port), PUBLIC_URL=site, **more)


def get(address):
    with urllib.request.urlopen(address, timeout=LONG) as answer:  # noqa: S310 - of this machine
        return answer.read().decode()


def is_ready(site):
    try:
        return json.loads(get(f"{site}/health"))["ready"]
    except OSError:
        time.sleep(0.2)  # it is still to begin
        return False


def test_a_quote_is_read_in_its_place_by_the_button_under_it(server, begin, site):
    alice = server.user("Alice")
    process = begin()
    server.wait_ready()
    wait_until(lambda: is_ready(site))
    reply = server.reply(alice.say(server.dm(alice), QUESTION))
    keyboard = reply["reply_markup"]["inline_keyboard"]
    (address,) = (b["url"] for row in keyboard for b in row if "url" in b)
    page = get(address.partition("#")[0])
    assert f'<mark id="quote" class="answer">{reply.quotes()[0]}</mark>' in page
    assert "verbatim_answered_total 1.0" in get(f"{site}/metrics")
    process.send_signal(signal.SIGTERM)
    assert process.wait(LONG) == 0
    assert "Traceback" not in server.log_text()


@pytest.mark.soak
def test_what_telegram_brings_is_answered_once_whenever_the_process_is_killed(server, begin, site):
    process = begin(WEBHOOK="true")
    server.wait_ready()
    people = [server.user(f"Person {number}") for number in range(10)]
    asked = [person.say(server.dm(person), QUESTION) for person in people]
    time.sleep(random.Random(17).uniform(0.1, 0.4))
    process.send_signal(signal.SIGKILL)
    process.wait(LONG)
    process = begin(WEBHOOK="true")
    wait_until(lambda: is_ready(site) and not server.bot.pending)
    chats = {message["chat"]["id"] for message in asked}
    wait_until(lambda: chats - {*answered(server)} == set() or "perhaps" in server.log_text())
    assert len(answered(server)) == len({*answered(server)})
    process.send_signal(signal.SIGTERM)
    assert process.wait(LONG) == 0
    assert server.bot.webhook["url"] == ""


def answered(server):
    return [call.params["chat_id"] for call in server.calls("sendMessage") if call.ok]
